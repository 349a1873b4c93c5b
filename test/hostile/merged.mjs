/**
 * What a run told, beside what the last runs told of files and engines that it left out. Of those
 * that it ran nothing old is kept, and nothing of files that are gone.
 */
export const merged = (kept, outcome, { files, everyFile, engines }) => [
  ...kept.filter(
    ({ file, engine }) =>
      everyFile.includes(file) &&
      !(files.includes(file) && (engine === undefined || engines.includes(engine))),
  ),
  ...outcome,
];
