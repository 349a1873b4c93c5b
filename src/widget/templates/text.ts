import { html, nothing, type TemplateResult } from 'lit';
import { type LocalizedText, type Reading, readText } from '../../locale/text.js';

/**
 * A text of the feed in the reader's language or the nearest to it: isolated, in its own
 * direction, and marked with its own language where that is not the reader's.
 */
export const text = (
  source: LocalizedText | undefined,
  reading: Reading,
): TemplateResult | typeof nothing => {
  if (source === undefined) return nothing;
  const { words, language } = readText(source, reading);
  const lang = language === reading.messageLanguage ? nothing : (language ?? '');
  return html`<bdi lang=${lang}>${words}</bdi>`;
};

/** The words alone, for attributes. */
export const words = (source: LocalizedText | undefined, reading: Reading): string =>
  source === undefined ? '' : readText(source, reading).words;
