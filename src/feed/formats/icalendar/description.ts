import { decodeEntities } from '../entities.js';
import { paragraphsOf, plainText } from '../plain-text.js';
import { type Component, firstOf, textOf } from './components.js';
import { unescapeText } from './content-lines.js';

/** Nobody reads more of an event; taking markup out of it is work. */
const longest = 20_000;

/** A link as words with its address, which a reader of plain text has no other way to see. */
const linkText = (_whole: string, href: string, words: string): string => {
  const label = words.trim();
  if (!/^(?:https?|mailto|tel):/i.test(href)) return label;
  return label === '' || href.includes(label) ? ` ${href} ` : `${label} (${href})`;
};

const anchor =
  /<a\b[^>]{0,2000}?\bhref=["']?([^"'>\s]{1,2000})["']?[^>]{0,2000}>([^<]{0,500})<\/a\s*>/gi;

/** Words that may be markup: Google writes it where plain text is asked for, Outlook in a property of its own. */
const wordsOf = (text: string): string =>
  plainText(text.slice(0, longest).replace(anchor, linkText)).replace(/[ \t]{2,}/g, ' ');

const richText = (component: Component): string => {
  const property = firstOf(component, 'X-ALT-DESC');
  return property ? unescapeText(property.value) : '';
};

/** What is said of an event, by paragraphs. */
export const descriptionOf = (component: Component): readonly string[] => {
  const plain = textOf(component, 'DESCRIPTION') ?? '';
  return paragraphsOf(wordsOf(plain || richText(component)));
};

/** One line of words, such as a title. */
export const lineOf = (component: Component, name: string): string | undefined => {
  const text = textOf(component, name);
  return text && decodeEntities(text).replace(/\s+/g, ' ');
};
