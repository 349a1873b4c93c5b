/** In characters. If the items have not ended by then, they are read with the whole feed. */
const longest = 2.5e5;

/** A string as far as it has arrived, with the quote that ends it, or a bracket. */
const marks = /"([^"\\]*(?:\\.[^"\\]*)*)("|\\?$)|[[\]{}]/gs;

/** Which items are wanted: of which list of the feed, and at most how many. */
export interface FirstItemsOptions {
  readonly name: string;
  readonly count: number;
}

/**
 * Finds where to cut a feed's text that is still arriving: after the first items of a list, or before
 * the end of a shorter one. To be called with the text so far, each time there is more: what was read
 * before is not read again. Undefined until that place has arrived.
 */
const cutFinder = ({ name, count }: FirstItemsOptions) => {
  let [at, depth, left, key, isInList] = [0, 0, count, '', false];
  return (text: string): number | undefined => {
    marks.lastIndex = at;
    for (let found = marks.exec(text); found; found = marks.exec(text)) {
      const { 0: mark, 1: string, 2: end, index } = found;
      if (string !== undefined) {
        // The rest of the string is still to come.
        if (end !== '"') return undefined;
        // Only top-level keys are compared.
        if (depth === 1) key = string;
      } else if (mark === '[' || mark === '{') {
        depth += 1;
        if (depth === 2) isInList = mark === '[' && key === name;
      } else {
        depth -= 1;
        if (isInList && depth === 1) return index;
        if (isInList && depth === 2 && (left -= 1) === 0) return index + 1;
      }
      at = marks.lastIndex;
    }
    return undefined;
  };
};

/**
 * The first items of a response that is still arriving, as the JSON of a feed with these items
 * alone. Undefined if there is no such list near the beginning. Rejects if the text is not JSON.
 */
export const firstItems = async (
  { body }: Response,
  options: FirstItemsOptions,
): Promise<unknown> => {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const findCut = cutFinder(options);
  let [text, cut]: [string, number | undefined] = ['', undefined];
  while (cut === undefined && text.length < longest) {
    const { value } = await reader.read();
    if (!value) break;
    text += decoder.decode(value, { stream: true });
    cut = findCut(text);
  }
  // The response is a clone: its rest is not needed.
  void reader.cancel();
  return cut === undefined ? undefined : JSON.parse(`${text.slice(0, cut)}]}`);
};
