/** How many stories are drawn before the rest arrives: more than a screen shows. */
const enough = 4;
/** In characters. A list that begins later than this is read with the whole feed. */
const longest = 1e5;

/** Finds where the first stories of a feed end, in one pass over the text as it arrives. */
class FirstStoriesScanner {
  /** Undefined until the first stories have all arrived: behind so many, or before the end of a shorter list. */
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
    // Only the keys of the envelope are compared with anything.
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
 * The first stories of a feed that is still arriving, as the JSON of a feed with these stories alone.
 * On a slow link this is long before the rest. Undefined when there is no list of stories, or not
 * near the beginning. Rejects when the text is not JSON.
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
  // This is a copy of the response: the rest of it is not needed.
  void reader.cancel();
  return scanner.end === undefined ? undefined : JSON.parse(`${text.slice(0, scanner.end)}]}`);
};
