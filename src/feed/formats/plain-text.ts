import { decodeEntities } from './entities.js';

/** `<https://a.example/>` marks an address in plain text. */
const markedAddress = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]+)>/gi;

const paragraphEnd = /^<\/(?:p|div|h\d|ul|ol|blockquote|figure|tr)\b/i;
const lineEnd = /^<(?:br|\/li)\b/i;
const unspoken = /^<(script|style)\b/i;

/** What replaces a tag. */
const spaceFor = (tag: string): string => {
  if (paragraphEnd.test(tag)) return '\n\n';
  return lineEnd.test(tag) ? '\n' : '';
};

/** Index after the first match of `pattern` from `start` on; -1 if there is none. */
const endOf = (markup: string, pattern: RegExp, start: number): number => {
  pattern.lastIndex = start;
  return pattern.test(markup) ? pattern.lastIndex : -1;
};

/**
 * Finds where tags end. A missing end is remembered: otherwise markup full of unclosed `<` would
 * take quadratic time.
 */
class MarkupEnds {
  readonly #markup: string;
  readonly #missing = new Set<string>();

  constructor(markup: string) {
    this.#markup = markup;
  }

  /**
   * Index after the tag or comment at `start`, or after the whole script or style element; -1 if it
   * never ends.
   */
  after(start: number): number {
    const beginning = this.#markup.slice(start, start + 10);
    if (beginning.startsWith('<!--')) return this.#find('-->', /-->/g, start);
    const [, name] = unspoken.exec(beginning) ?? [];
    const end = name ? this.#find(name, new RegExp(`</${name}\\s*>`, 'gi'), start) : -1;
    return end < 0 ? this.#find('>', />/g, start) : end;
  }

  #find(kind: string, pattern: RegExp, start: number): number {
    if (this.#missing.has(kind)) return -1;
    const end = endOf(this.#markup, pattern, start);
    if (end < 0) this.#missing.add(kind);
    return end;
  }
}

const withoutMarkup = (markup: string): string => {
  const ends = new MarkupEnds(markup);
  const pieces: string[] = [];
  let read = 0;
  for (const { index } of markup.matchAll(/<(?=[a-z/!])/gi)) {
    if (index < read) continue;
    const end = ends.after(index);
    if (end < 0) continue;
    pieces.push(markup.slice(read, index), spaceFor(markup.slice(index, index + 16)));
    read = end;
  }
  return pieces.join('') + markup.slice(read);
};

/** Markup as plain text, without comments, scripts and styles. */
export const plainText = (markup: string): string =>
  decodeEntities(withoutMarkup(markup.replace(markedAddress, ' $1 ')));

/** Splits a text into the paragraphs of a feed. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
