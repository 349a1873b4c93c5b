/** An error leaves something out or shows it wrong; a warning probably does; information is worth knowing. */
export type Severity = 'error' | 'warning' | 'information';

/** What kinds of things are found. Each has a paragraph in docs/findings.md, under this name. */
export const severities = {
  'not-json-csv': 'error',
  'not-json-html': 'error',
  'not-json-empty': 'error',
  'json-comma-after-last': 'error',
  'json-comma-missing': 'error',
  'json-comment': 'error',
  'json-quotes': 'error',
  'json-cut-short': 'error',
  'json-syntax': 'error',
  'json-repeated-key': 'warning',
  'feed-refused': 'error',
  'section-misnamed': 'error',
  'section-missing': 'information',
  'item-left-out': 'error',
  'field-left-out': 'error',
  'field-mended': 'warning',
  'field-unknown': 'warning',
  'field-misspelt': 'error',
  'country-unknown': 'error',
  'language-unknown': 'warning',
  'position-swapped': 'warning',
  'date-form': 'error',
  'price-comma': 'warning',
  'currency-unknown': 'warning',
  'picture-without-alt': 'warning',
  'quote-without-consent': 'warning',
  'event-over': 'information',
  'consent-over': 'information',
  'address-insecure': 'warning',
  'not-json-other': 'error',
  'json-too-much': 'error',
  'json-text': 'error',
  'json-merge-mark': 'error',
  'id-repeated': 'error',
  'written-otherwise': 'warning',
  'say-unknown': 'error',
  'text-markup': 'warning',
  'text-garbled': 'warning',
  'text-placeholder': 'warning',
  'text-language-missing': 'warning',
  'address-closed': 'warning',
  'picture-unshown': 'error',
  'picture-alt-poor': 'warning',
  'picture-unmeasured': 'warning',
  'picture-missing': 'error',
  'picture-heavy': 'warning',
  'picture-size': 'warning',
  'link-broken': 'warning',
  'date-unlikely': 'warning',
  'number-unlikely': 'warning',
  'position-elsewhere': 'warning',
  'hours-unlikely': 'warning',
  'phone-undialled': 'warning',
  'reference-missing': 'warning',
  'offset-unlike-zone': 'warning',
  'recurrence-unread': 'error',
  'online-without-link': 'warning',
  'entry-repeated': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof severities;

/** One thing that is wrong with a feed, or might be. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where, from the feed's root: `stories[3].image.src`; empty for the whole. */
  readonly path: string;
  /** The item that it stands in, as its editor knows it. */
  readonly item?: { readonly id: string; readonly name: string } | undefined;
  /** Where in the text, from 1; undefined where the text is not at hand. */
  readonly position?: { readonly line: number; readonly column: number } | undefined;
  /** What belongs there, or the name that was meant. */
  readonly expected?: string | undefined;
  /** What stands there, at most 80 characters. */
  readonly found?: string | undefined;
}

/** A finding before it is known where in the text it stands. */
export type Fault = Pick<Finding, 'code' | 'path' | 'expected' | 'found'>;
