import { recordsOf } from './manifest.mjs';

const virtualId = '\0virtual:chunks';

/** What a chunk imports, and what that imports, itself first. */
const withImports = (bundle, fileName, seen = new Set()) => {
  if (!seen.has(fileName)) {
    seen.add(fileName);
    bundle[fileName].imports.forEach((imported) => withImports(bundle, imported, seen));
  }
  return [...seen];
};

const chunksOf = (bundle) => Object.values(bundle).filter(({ type }) => type === 'chunk');

/**
 * Carries what the build of the elements made over to the build of the loader: `collect` is a
 * plugin of the first, `provide` of the second, where `virtual:chunks` is the result.
 */
export const chunkTable = (version) => {
  const table = { version, elements: {}, files: {} };
  const collect = {
    name: 'collect-chunks',
    generateBundle(_options, bundle) {
      table.files = recordsOf(bundle);
      const chunk = (fileName) => [fileName, table.files[fileName].integrity];
      for (const { isEntry, name, fileName } of chunksOf(bundle)) {
        if (isEntry) table.elements[`wmb-${name}`] = withImports(bundle, fileName).map(chunk);
      }
    },
  };
  const provide = {
    name: 'provide-chunks',
    resolveId: (id) => (id === 'virtual:chunks' ? virtualId : null),
    load: (id) =>
      id === virtualId
        ? ['version', 'elements']
            .map((key) => `export const ${key} = ${JSON.stringify(table[key])};`)
            .join('\n')
        : null,
  };
  return { table, collect, provide };
};
