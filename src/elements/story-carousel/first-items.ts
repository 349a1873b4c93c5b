/** So many stories are waited for: more than a screen shows. */
const enough = 4;

/** Where the first stories end: behind so many, or before the end of a shorter list. Undefined when they have not all arrived. */
const endOfFirst = (text: string): number | undefined => {
  const sign = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs;
  let [depth, left] = [0, enough];
  const start = text.search(/"stories"\s*:/);
  if (start < 0) return undefined;
  sign.lastIndex = start + 9;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [mark = ''] = found[0];
    if (mark === '"') continue;
    depth += '[{'.includes(mark) ? 1 : -1;
    if (depth < 1) return found.index;
    if (depth < 2 && mark === '}' && (left -= 1) < 1) return sign.lastIndex;
  }
  return undefined;
};

/**
 * Reads along in a feed as it arrives: its JSON with the first stories alone, as soon as these are
 * there, on a slow link long before the rest. Undefined when the feed has no such list. Rejects when
 * what arrives is no JSON, or the first list of that name stands deeper in it.
 */
export const firstItems = async ({ body }: Response): Promise<unknown> => {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return undefined;
    text += decoder.decode(chunk.value, { stream: true });
    const end = endOfFirst(text);
    if (end === undefined) continue;
    // The rest is for whoever reads the whole.
    void reader?.cancel();
    return JSON.parse(`${text.slice(0, end)}]}`);
  }
};
