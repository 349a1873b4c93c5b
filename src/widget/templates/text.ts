import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../locale/direction.js';
import { type LocalizedText, type TextLanguages, readText } from '../../locale/text.js';
export { words } from '../../locale/text.js';

/**
 * A text of the feed in the reader's language or the nearest to it: isolated, in its own
 * direction, and marked with its own language where that is not the reader's.
 */
export const text = (
  source: LocalizedText | undefined,
  textLanguages: TextLanguages,
): TemplateResult | typeof nothing => {
  if (source === undefined) return nothing;
  const { words, language } = readText(source, textLanguages);
  const lang = language === textLanguages.messageLanguage ? nothing : (language ?? '');
  const dir = language === undefined ? nothing : directionOf(language);
  return html`<bdi lang=${lang} dir=${dir}>${words}</bdi>`;
};
