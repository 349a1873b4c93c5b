/** Number of stories to draw before the rest arrives: more than fit a screen. */
const enough = 4;
/** In characters. If the stories have not ended by then, they are read with the whole feed. */
const longest = 1e5;

/** Finds the end of the first stories, in one pass over the text as it arrives. */
class FirstStoriesScanner {
  /**
   * Index at which to cut: after the first stories, or before the end of a shorter list. Undefined
   * until it is found.
   */
  end: number | undefined;
  #at = 0;
  #depth = 0;
  #left = enough;
  #key = '';
  #string: string | undefined;
  #isEscaped = false;
  #isInList = false;

  read(text: string): void {
    for (const character of text) {
      if (this.end !== undefined) return;
      if (this.#string === undefined) this.#readMark(character);
      else this.#readString(character, this.#string);
      this.#at += character.length;
    }
  }

  #readString(character: string, string: string): void {
    const isEnd = character === '"' && !this.#isEscaped;
    this.#isEscaped = character === '\\' && !this.#isEscaped;
    // Only top-level keys are compared.
    if (isEnd && this.#depth === 1) this.#key = string;
    this.#string = isEnd ? undefined : this.#depth === 1 ? string + character : '';
  }

  #readMark(character: string): void {
    if (character === '"') this.#string = '';
    else if ('[{'.includes(character)) this.#open(character);
    else if (']}'.includes(character)) this.#close();
  }

  #open(bracket: string): void {
    this.#depth += 1;
    if (this.#depth === 2) this.#isInList = bracket === '[' && this.#key === 'stories';
  }

  #close(): void {
    this.#depth -= 1;
    if (!this.#isInList) return;
    if (this.#depth === 1) this.end = this.#at;
    else if (this.#depth === 2 && (this.#left -= 1) === 0) this.end = this.#at + 1;
  }
}

/**
 * The first stories of a response that is still arriving, as the JSON of a feed with these stories
 * alone. Undefined if there is no list of stories near the beginning. Rejects if the text is not
 * JSON.
 */
export const firstItems = async ({ body }: Response): Promise<unknown> => {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const scanner = new FirstStoriesScanner();
  let text = '';
  while (scanner.end === undefined && text.length < longest) {
    const { value } = await reader.read();
    if (!value) break;
    const chunk = decoder.decode(value, { stream: true }).slice(0, longest);
    text += chunk;
    scanner.read(chunk);
  }
  // The response is a clone: its rest is not needed.
  void reader.cancel();
  return scanner.end === undefined ? undefined : JSON.parse(`${text.slice(0, scanner.end)}]}`);
};
