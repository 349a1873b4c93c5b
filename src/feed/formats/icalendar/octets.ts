const [newLine, carriageReturn, tab, space] = [10, 13, 9, 32];

/** Whether an octet continues a UTF-8 sequence: RFC 3629 §3. */
const isWithin = (octet: number | undefined): boolean => octet !== undefined && octet >> 6 === 0b10;

const foldLength = (octets: Uint8Array, index: number): number => {
  const start = octets[index] === carriageReturn ? index + 1 : index;
  const blank = octets[start + 1];
  const isFold = octets[start] === newLine && (blank === space || blank === tab);
  return isFold ? start + 2 - index : 0;
};

/**
 * Removes folds inside UTF-8 sequences: many programs fold at 75 octets, even within a character
 * ([RFC 5545 §3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)).
 */
export const joinCodePoints = (octets: Uint8Array): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(octets.length);
  let size = 0;
  for (let index = 0; index < octets.length; index += 1) {
    const fold = foldLength(octets, index);
    if (fold > 0 && isWithin(octets[index + fold])) index += fold;
    joined[size] = octets[index] ?? 0;
    size += 1;
  }
  return joined.subarray(0, size);
};
