import { decodeEntities } from './entities.js';

/** Markup as plain text. Comments, scripts and styles are left out with the tags. */
export const plainText = (markup: string): string =>
  decodeEntities(
    markup
      .replace(/<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?-->/gi, '')
      // `<https://a.example/>` is how programs mark an address in words.
      .replace(/<((?:https?:\/\/|mailto:|tel:)[^\s<>]+)>/gi, ' $1 ')
      .replace(/<(?:\/(?:p|div|h\d|ul|ol|blockquote|figure|tr))\b[^>]*>/gi, '\n\n')
      .replace(/<(?:br|\/li)\b[^>]*>/gi, '\n')
      .replace(/<[a-z/!][^>]*>/gi, ''),
  );

/** A text as the feed has it: a list of paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean);
