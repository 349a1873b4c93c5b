/** Bundles style sheets and typefaces of the site; their names contain a hash of the content. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { styleSheet, tags } from './elements.mjs';
import { taglineMotion } from './taglines.mjs';

const here = (name) => readFileSync(new URL(`styles/${name}`, import.meta.url), 'utf8');
const sheets = ['base.css', 'frame.css', 'home.css', 'pages.css', 'elements.css'];

export const themes = ['paper', 'night'];

const latin = 'U+0-2AF, U+2000-206F, U+20AC, U+2122';

/** The typefaces of each theme, from npm packages, so that no other host is requested. */
const faces = {
  paper: [
    { family: 'Source Serif 4', from: 'source-serif-4', script: 'latin', range: latin },
    {
      family: 'Source Serif 4',
      from: 'source-serif-4',
      script: 'cyrillic',
      range: 'U+301, U+400-45F, U+490-491, U+2116',
    },
  ],
  night: [{ family: 'Archivo Narrow', from: 'archivo-narrow', script: 'latin', range: latin }],
};

const hashed = (name, bytes) => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `assets/${name.replace(/(\.\w+)$/, `-${hash}$1`)}`;
};

const minified = (text) => transformSync(text, { loader: 'css', minify: true }).code;

/**
 * Writes them into `out/assets/`.
 *
 * @returns {Record<string, string>} places by theme, by tag of an element, and of a theme's first typeface.
 */
export const writeStyles = (out, taglines) => {
  mkdirSync(join(out, 'assets'), { recursive: true });
  const places = {};
  const write = (key, name, bytes) => {
    places[key] = hashed(name, bytes);
    writeFileSync(join(out, places[key]), bytes);
  };
  const { resolve } = createRequire(import.meta.url);
  const fontFace = ({ family, from, script, range }) => {
    const file = `${from}-${script}-wght-normal`;
    const path = resolve(`@fontsource-variable/${from}/files/${file}.woff2`);
    write(file, `${file}.woff2`, readFileSync(path));
    const address = places[file].replace('assets/', '');
    return `@font-face{font-family:'${family}';font-weight:200 900;font-display:swap;src:url(${address}) format('woff2');unicode-range:${range}}`;
  };
  const all = sheets.map(here).join('\n');
  for (const theme of themes) {
    const fonts = faces[theme].map(fontFace);
    const text = [...fonts, all, here(`theme-${theme}.css`), taglineMotion(taglines)].join('\n');
    write(theme, `${theme}.css`, minified(text));
    places[`${theme} typeface`] = places[`${faces[theme][0].from}-latin-wght-normal`];
  }
  writeFileSync(join(out, 'assets/icon.svg'), readFileSync(new URL('icon.svg', import.meta.url)));
  for (const tag of tags) write(tag, `${tag}.css`, minified(styleSheet(tag)));
  return places;
};
