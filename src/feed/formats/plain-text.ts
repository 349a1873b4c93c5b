const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
};

const character = (entity: string): string => {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity) ?? [];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : (entities[entity] ?? '');
};

/** Markup as plain text. Comments, scripts and styles are left out with the tags. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?-->/gi, '')
    .replace(/<(?:\/(?:p|div|h\d|ul|ol|blockquote|figure|tr))\b[^>]*>/gi, '\n\n')
    .replace(/<(?:br|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(#?\w+);/g, (_, entity: string) => character(entity));

/** A text as the feed has it: a list of paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
