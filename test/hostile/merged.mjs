/**
 * What a run of one file told, beside what the last runs told of other files and engines. Of what it
 * ran nothing old is kept, and nothing of files that are gone.
 */
export const merged = (kept, outcome, { file, everyFile, engines }) => [
  ...kept.filter(
    (result) =>
      everyFile.includes(result.file) &&
      !(result.file === file && (!result.engine || engines.includes(result.engine))),
  ),
  ...outcome,
];
