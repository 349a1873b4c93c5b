import { build } from 'esbuild';

/** The carousel as a site bundles it from the npm build, Lit and all. */
export const bundledCarousel = async () => {
  const { outputFiles } = await build({
    entryPoints: ['dist/npm/define/story-carousel.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    conditions: ['production'],
    splitting: false,
  });
  return outputFiles[0].text;
};
