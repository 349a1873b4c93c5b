import { html, nothing, type TemplateResult } from 'lit';
import { readText, type TextLanguages } from '../../../locale/text.js';
import type { Text } from '../../../model/contract.js';
import { webLink } from '../../../model/primitives.js';
import { link } from '../../../widget/templates/link.js';

/** An address in words; what ends the sentence after it is not part of it. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}])/;

/** Words are held to what the contract asks of links: no names before the host, no hosts of the reader's own net. */
const isFit = (found: string): boolean =>
  webLink(found, '', { base: undefined, issues: [] }) !== undefined;

/** A text of the feed whose web addresses can be followed. */
export const linkedText = (source: Text, textLanguages: TextLanguages): TemplateResult => {
  const { words, language } = readText(source, textLanguages);
  const lang = language === textLanguages.messageLanguage ? nothing : (language ?? '');
  const parts = words
    .split(address)
    .map((part, index) => (index % 2 && isFit(part) ? link(part, part, 'text-link') : part));
  // prettier-ignore
  return html`<bdi lang=${lang}>${parts}</bdi>`;
};
