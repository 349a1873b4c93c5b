/** So many stories are waited for: more than a screen shows. */
const enough = 4;

/** Where the first stories end: behind so many, or before the end of a shorter list. Undefined when they have not all arrived. */
const endOfFirst = (text: string): number | undefined => {
  const sign = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs;
  // The list's own bracket, then the stories.
  let [depth, left] = [0, enough + 1];
  const start = text.search(/"stories"\s*:/);
  if (start < 0) return undefined;
  sign.lastIndex = start + 9;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [mark = ''] = found[0];
    if (mark === '"') continue;
    depth += '[{'.includes(mark) ? 1 : -1;
    if (depth < 1) return found.index;
    if (depth < 2 && (left -= 1) < 1) return sign.lastIndex;
  }
  return undefined;
};

/** In characters. What has not begun by then is left to whoever reads the whole: each chunk is searched from the start. */
const longest = 1e5;

/**
 * Reads along in a feed as it arrives: its JSON with the first stories alone, as soon as these are
 * there, on a slow link long before the rest. Undefined when the feed has no such list, or not near
 * its beginning. Rejects when what arrives is no JSON, or the first list of that name stands deeper
 * in it.
 */
export const firstItems = async ({ body }: Response): Promise<unknown> => {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let end: number | undefined;
  while (!end && text.length < longest) {
    const { value } = await reader.read();
    if (!value) break;
    text += decoder.decode(value, { stream: true });
    end = endOfFirst(text);
  }
  // Nobody reads on in this copy.
  void reader.cancel();
  return end && JSON.parse(`${text.slice(0, end)}]}`);
};
