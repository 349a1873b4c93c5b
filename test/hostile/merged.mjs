/**
 * The results of a run, with those that earlier runs had for other files and engines. Older results
 * of what it ran are dropped, and those of files that no longer exist.
 */
export const merged = (kept, outcome, { file, everyFile, engines }) => [
  ...kept.filter(
    (result) =>
      everyFile.includes(result.file) &&
      !(result.file === file && (!result.engine || engines.includes(result.engine))),
  ),
  ...outcome,
];
