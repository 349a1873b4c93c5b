import type { Figure, FigureOptions } from '../format/figure.js';
import type { Notice } from './actions.js';
import { sentenceOf } from '../format/sentence.js';

/** A figure as it leaves the page. */
export interface Citation {
  /** Number, label, year and source in one sentence. */
  readonly sentence: string;
  readonly sourceUrl: string | undefined;
  /** Where the reader found it. */
  readonly pageUrl: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<"]/g, (sign) => entities[sign] ?? sign);

const anchor = (url: string): string => `<a href="${escape(url)}">${escape(url)}</a>`;

const addresses = ({ sourceUrl, pageUrl }: Citation): readonly string[] =>
  sourceUrl ? [sourceUrl, pageUrl] : [pageUrl];

export const asText = (citation: Citation): string =>
  [citation.sentence, ...addresses(citation)].join('\n');

export const asHtml = (citation: Citation): string =>
  `<p>${[escape(citation.sentence), ...addresses(citation).map(anchor)].join('<br>')}</p>`;

/** Puts a figure with its source on the clipboard, as text and as HTML; as text alone in engines without `ClipboardItem`. Rejects when the browser refuses. */
const copy = async (citation: Citation): Promise<void> => {
  const text = asText(citation);
  if (!globalThis.ClipboardItem) return navigator.clipboard.writeText(text);
  const types = { 'text/plain': text, 'text/html': asHtml(citation) };
  const blobs = Object.entries(types).map(
    ([type, words]) => [type, new Blob([words], { type })] as const,
  );
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
};

/** Copies a figure as it is read, with the page it stands on. Resolves with what to tell the reader. */
export const copyFigure = async (figure: Figure, options: FigureOptions): Promise<Notice> => {
  const { url: sourceUrl } = figure.statistic.source;
  const citation = { sentence: sentenceOf(figure, options), sourceUrl, pageUrl: location.href };
  try {
    await copy(citation);
    return 'copied';
  } catch {
    return 'not-copied';
  }
};
