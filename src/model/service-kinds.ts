/** The kinds of help that the contract names. Elements show these in the reader's language. */
const kinds = new Set(
  (
    'arrival legal language housing health mental-health employment education family finance ' +
    'community documents protection emergency'
  ).split(' '),
);

/**
 * The contract's spelling of a kind of help: `Mental health` becomes `mental-health`. Any other
 * word is returned as it is.
 */
export const serviceKind = (written: string): string => {
  const kind = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return kinds.has(kind) ? kind : written;
};

/** Whether it is one of the contract's kinds of help. */
export const isServiceKind = (word: string): boolean => kinds.has(word);
