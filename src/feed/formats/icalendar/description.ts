import { decodeEntities } from '../entities.js';
import { paragraphsOf, plainText } from '../plain-text.js';
import { type Component, firstOf, textOf } from './components.js';
import { unescapeText } from './content-lines.js';

/** In characters. Longer descriptions are cut: removing markup takes time. */
const longest = 20_000;

/** The text of a link followed by its address in brackets, so that the address is not lost. */
const linkText = (_whole: string, attributes: string, words: string): string => {
  const [, href = ''] = /\bhref=["']?([^"'\s]+)/i.exec(attributes) ?? [];
  const label = words.trim();
  if (!/^(?:https?|mailto|tel):/i.test(href)) return label;
  return label === '' || href.includes(label) ? ` ${href} ` : `${label} (${href})`;
};

const anchor = /<a\b([^<>]*)>([^<]*)<\/a\s*>/gi;

/** Text that may contain markup: Google writes it into DESCRIPTION, Outlook into X-ALT-DESC. */
const wordsOf = (text: string): string =>
  plainText(text.slice(0, longest).replace(anchor, linkText)).replace(/[ \t]{2,}/g, ' ');

const richText = (component: Component): string => {
  const property = firstOf(component, 'X-ALT-DESC', 'STYLED-DESCRIPTION');
  return property ? unescapeText(property.value) : '';
};

/** The description of an event, in paragraphs. */
export const descriptionOf = (component: Component): readonly string[] => {
  const plain = textOf(component, 'DESCRIPTION') ?? '';
  return paragraphsOf(wordsOf(plain || richText(component)));
};

/** A property in one line, such as a title. */
export const lineOf = (component: Component, name: string): string | undefined => {
  const text = textOf(component, name);
  return text && decodeEntities(text).replace(/\s+/g, ' ');
};
