import { integrityOf, record } from './file-records.mjs';

const virtualId = '\0virtual:chunks';
const loaderOfPage = 'document[window.Symbol.for("what-migrants-bring")]';

/** The files of a chunk and of all that it imports statically; its own first. */
const closureOf = (bundle, fileName, seen = new Set()) => {
  if (!seen.has(fileName)) {
    seen.add(fileName);
    bundle[fileName].imports.forEach((imported) => closureOf(bundle, imported, seen));
  }
  return seen;
};

const entriesOf = (bundle) => Object.keys(bundle).filter((fileName) => bundle[fileName].isEntry);

/** Every chunk that can be reached from the entries without passing `absent`. */
const reachableWithout = (bundle, absent) => {
  const seen = new Set();
  const visit = (fileName) => {
    if (fileName === absent || seen.has(fileName)) return;
    seen.add(fileName);
    [...bundle[fileName].imports, ...bundle[fileName].dynamicImports].forEach(visit);
  };
  entriesOf(bundle).forEach(visit);
  return seen;
};

/** For each chunk, the chunks that are loaded when it runs: itself, and those on every path of imports to it. */
const presentFor = (bundle) => {
  const files = Object.keys(bundle);
  const present = new Map(files.map((fileName) => [fileName, closureOf(bundle, fileName)]));
  for (const before of files) {
    const without = reachableWithout(bundle, before);
    for (const fileName of files.filter((one) => !without.has(one))) {
      closureOf(bundle, before).forEach((one) => present.get(fileName).add(one));
    }
  }
  return present;
};

const nameOf = (fileName) => fileName.replace(/\.js$/, '');

/** See `fileOf` in src/embed/loader/chunks.ts. */
export const fileOf = ([name, integrity]) =>
  `${name}-${integrity.replace(/\W/g, '').slice(6, 14)}.js`;

/** As Rollup writes it: `System.register([dependencies],(function(…){…}));` */
const registration = /^System\.register\(\[([^\]]*)\],([^]*)\);\s*$/;

/**
 * Has Chromium compile all functions of a file off the main thread, as it arrives, and not each as it
 * is first called: https://developer.chrome.com/blog/explicit-compile-hints. For files that are needed
 * for the first content. Other engines see a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Turns chunks of the format `system` into chunks that our loader links. Each holds the hashes of the
 * chunks that it may `import()`, so those are finished first.
 */
class Linker {
  #bundle;
  #present;
  /** The chunks that an element's first content needs. */
  #first;
  #fail;
  #finished = new Map();
  #underway = [];

  constructor(bundle, fail) {
    this.#bundle = bundle;
    this.#present = presentFor(bundle);
    this.#first = new Set(entriesOf(bundle).flatMap((entry) => [...closureOf(bundle, entry)]));
    this.#fail = fail;
  }

  /** `[name, integrity]` of a chunk. */
  finish(fileName) {
    const known = this.#finished.get(fileName);
    if (known) return known;
    if (this.#underway.includes(fileName)) {
      const circle = [...this.#underway, fileName].join(' → ');
      this.#fail(`Chunks import one another later, so that neither can be hashed: ${circle}`);
    }
    this.#underway.push(fileName);
    const chunk = this.#bundle[fileName];
    if (chunk.imports.some((name) => closureOf(this.#bundle, name).has(fileName))) {
      this.#fail(`${fileName} imports what imports it: modules in a circle are in one chunk.`);
    }
    chunk.code = this.#linked(chunk, fileName);
    this.#underway.pop();
    const entry = [nameOf(fileName), integrityOf(chunk.code)];
    chunk.fileName = fileOf(entry);
    this.#finished.set(fileName, entry);
    return entry;
  }

  /** The chunks that a page must fetch to import a chunk, that one first. Those in `present` need no hash. */
  listOf(fileName, present = new Set()) {
    const missing = [...closureOf(this.#bundle, fileName)].filter((name) => !present.has(name));
    const entries = missing.map((name) => this.finish(name));
    return present.has(fileName) ? [[nameOf(fileName)], ...entries] : entries;
  }

  #linked({ code, dynamicImports }, fileName) {
    const [, dependencies, declare] = registration.exec(code) ?? [];
    if (!declare) this.#fail(`${fileName} is not as Rollup wrote chunks before.`);
    const present = this.#present.get(fileName);
    const later = dynamicImports.map((name) => [`./${name}`, this.listOf(name, present)]);
    const names = dependencies.replaceAll(/"\.\/([^"]+)\.js"/g, '"$1"');
    const policy = declare.includes('litPolicy') ? '{policy:litPolicy}' : '';
    return `${this.#first.has(fileName) ? compileHint : ''}${loaderOfPage}.register([${names}],${JSON.stringify(Object.fromEntries(later))},(${policy})=>${declare});\n`;
  }
}

/**
 * Hands the names and hashes of the elements' chunks to the build of the loader. `collect` is a plugin of
 * the elements' build; `provide` is one of the loader's build, and makes them the module `virtual:chunks`.
 */
export const linkedChunks = (version) => {
  const table = { version, elements: {}, files: {} };
  const collect = {
    name: 'link-chunks',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.fromEntries(
          Object.entries(bundle).filter(([, { type }]) => type === 'chunk'),
        );
        const linker = new Linker(chunks, (message) => this.error(message));
        const finished = Object.keys(chunks).map((file) => [linker.finish(file), chunks[file]]);
        for (const [fileName, { isEntry, name }] of Object.entries(chunks)) {
          if (isEntry) table.elements[`wmb-${name}`] = linker.listOf(fileName);
        }
        table.files = Object.fromEntries(
          finished
            .map(([entry, { code }]) => [fileOf(entry), record(code)])
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        );
      },
    },
  };
  const provide = {
    name: 'provide-chunks',
    resolveId: (id) => (id === 'virtual:chunks' ? virtualId : null),
    load: (id) =>
      id === virtualId
        ? `export const version = ${JSON.stringify(version)};
export const elements = ${JSON.stringify(table.elements)};`
        : null,
  };
  return { table, collect, provide };
};
