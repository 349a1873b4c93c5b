import { decodeEntities } from './entities.js';

/** `<https://a.example/>` is how programs mark an address in words. */
const markedAddress = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]+)>/gi;

const paragraphEnd = /^<\/(?:p|div|h\d|ul|ol|blockquote|figure|tr)\b/i;
const lineEnd = /^<(?:br|\/li)\b/i;
const unspoken = /^<(script|style)\b/i;

/** What stands in the place of a tag. */
const spaceFor = (tag: string): string => {
  if (paragraphEnd.test(tag)) return '\n\n';
  return lineEnd.test(tag) ? '\n' : '';
};

/** Where the first match of `pattern` from `start` on ends; -1 without one. */
const endOf = (markup: string, pattern: RegExp, start: number): number => {
  pattern.lastIndex = start;
  return pattern.test(markup) ? pattern.lastIndex : -1;
};

/**
 * The ends of what begins with `<`. An end that is not there is looked for once: markup that opens
 * and never closes would otherwise be read to its end for each `<`.
 */
class MarkupEnds {
  readonly #markup: string;
  readonly #missing = new Set<string>();

  constructor(markup: string) {
    this.#markup = markup;
  }

  /** Where the tag, the comment, or the script or style with all that it holds, ends; -1 when it never does. */
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

/** Markup as plain text. Comments, scripts and styles are left out with the tags. */
export const plainText = (markup: string): string =>
  decodeEntities(withoutMarkup(markup.replace(markedAddress, ' $1 ')));

/** A text as the feed has it: a list of paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
