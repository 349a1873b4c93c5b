/** Kinds of help that the contract has names for. */
/** Kinds of help that readers are told of in their own language. */
const kinds = new Set(
  (
    'arrival legal language housing health mental-health employment education family finance ' +
    'community documents protection emergency'
  ).split(' '),
);

/** A kind of help by the name that the contract has for it, however its editor writes it; any other as it is. */
export const serviceKind = (written: string): string => {
  const kind = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return kinds.has(kind) ? kind : written;
};

/** Whether readers are told of it in their own language. */
export const isServiceKind = (word: string): boolean => kinds.has(word);
