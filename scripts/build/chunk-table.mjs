import { createHash } from 'node:crypto';
import { integrityOf, record, recordsOf } from './manifest.mjs';

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

/** Lists of chunks as code, in which each chunk stands once: `{ name: [[file, integrity], …] }`. */
const codeOf = (lists) => {
  const names = new Map();
  const nameOf = (chunk) => {
    const text = JSON.stringify(chunk);
    if (!names.has(text)) names.set(text, `chunk${names.size}`);
    return names.get(text);
  };
  const entries = Object.entries(lists).map(
    ([name, chunks]) => `${JSON.stringify(name)}:[${chunks.map(nameOf).join()}]`,
  );
  const chunks = [...names].map(([text, name]) => `${name}=${text}`);
  return { chunks: `const ${chunks.join()};`, lists: `{${entries.join()}}` };
};

/**
 * The module that says what each chunk that comes later must hash to, and what it imports: a
 * function of what `parts.load` is given, the name of a file, with its hash where the caller has it.
 */
const partsFile = (lists) => {
  const code = codeOf(lists);
  const source = `${code.chunks}const lists=${code.lists};export default name=>{const chunk=name.split(" ");return chunk[1]?[chunk]:lists[name]};\n`;
  const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `parts-${hash}.js`, source };
};

/** What imports nothing is hashed before what asks for it. */
const isLeaf = ({ imports, dynamicImports }) => imports.length + dynamicImports.length === 0;

/**
 * Chunks that come later carry the hashes of leaves that they ask for, so that a table of some
 * hundred places weighs upon those alone who look one up. Their names still change with what they
 * hold, because they name the leaves, which are named by theirs.
 */
const carryHashes = (bundle, first) => {
  const carried = new Set();
  const isCarried = (name) =>
    isLeaf(bundle[name]) && !first.some(({ dynamicImports }) => dynamicImports.includes(name));
  for (const chunk of chunksOf(bundle).filter((one) => !first.includes(one))) {
    for (const name of chunk.dynamicImports.filter(isCarried)) {
      carried.add(name);
      chunk.code = chunk.code.replaceAll(
        `.load("./${name}")`,
        `.load("./${name} ${integrityOf(bundle[name].code)}")`,
      );
    }
  }
  return carried;
};

/**
 * Carries what the build of the elements made over to the build of the loader: `collect` is a
 * plugin of the first, `provide` of the second, where `virtual:chunks` is the result.
 */
export const chunkTable = (version) => {
  const table = { version, elements: {}, files: {}, parts: [] };
  const collect = {
    name: 'collect-chunks',
    generateBundle(_options, bundle) {
      const first = chunksOf(bundle)
        .filter(({ isEntry }) => isEntry)
        .flatMap(({ fileName }) => withImports(bundle, fileName))
        .map((fileName) => bundle[fileName]);
      const carried = carryHashes(bundle, first);
      const files = recordsOf(bundle);
      const listOf = (fileName) =>
        withImports(bundle, fileName).map((name) => [name, files[name].integrity]);
      const lists = {};
      for (const { isEntry, isDynamicEntry, name, fileName } of chunksOf(bundle)) {
        if (isEntry) table.elements[`wmb-${name}`] = listOf(fileName);
        if (isDynamicEntry && !carried.has(fileName)) lists[`./${fileName}`] = listOf(fileName);
      }
      const parts = partsFile(lists);
      files[parts.fileName] = record(parts.source);
      table.parts = [parts.fileName, files[parts.fileName].integrity];
      table.files = Object.fromEntries(Object.entries(files).sort());
      this.emitFile({ type: 'asset', ...parts });
    },
  };
  const provide = {
    name: 'provide-chunks',
    resolveId: (id) => (id === 'virtual:chunks' ? virtualId : null),
    load(id) {
      if (id !== virtualId) return null;
      const { chunks, lists } = codeOf(table.elements);
      return `${chunks}
export const version = ${JSON.stringify(version)};
export const parts = ${JSON.stringify(table.parts)};
export const elements = ${lists};`;
    },
  };
  return { table, collect, provide };
};
