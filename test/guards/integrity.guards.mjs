/** Changes that break the integrity of published files: see prove.mjs. */
const files = {
  test: 'test/build/built-files.test.mjs',
  build: 'scripts/build/rebuild-part.mjs elements',
};
const rollup = 'rollup.config.mjs';

export default [
  {
    line: 'E3',
    test: 'test/hostile/integrity.test.mjs',
    build: 'scripts/build/rebuild-part.mjs elements',
    file: 'src/embed/loader/chunks.ts',
    find: '      integrity,\n',
    put: '',
  },
  {
    line: 'E4',
    ...files,
    file: 'scripts/build/linked-chunks.mjs',
    find: '    chunk.fileName = fileOf(entry);\n',
    put: '',
  },
  {
    line: 'E4',
    ...files,
    file: rollup,
    find: "    generatedCode: 'es2015',\n    hoist",
    put: "    generatedCode: 'es2015',\n    intro: () => `console.assert(${performance.now()});`,\n    hoist",
  },
  {
    line: 'E25',
    ...files,
    file: 'src/widget/templates/picture.ts',
    find: '      .style=${',
    put: '      style=${',
  },
];
