import { likely } from './likely/en.js';
import type { FindingCode } from '../finding.js';

/** What to say of one kind of finding. `{expected}` and `{found}` stand for what belongs and what stands there. */
export interface FindingMessage {
  /** The kind of fault, in a few words. */
  readonly title: string;
  /** What to do. */
  readonly cure: string;
  /** What to do where nothing is known of what was meant. */
  readonly otherwise?: string;
}

/** Everything that a report says, in one language. */
export interface ReportMessages {
  /** BCP 47: lists are written in it. */
  readonly language: string;
  readonly findings: Readonly<Record<FindingCode, FindingMessage>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'information', string>>;
  /** With the numbers of errors and of warnings. */
  readonly verdict: {
    readonly clean: string;
    readonly errors: string;
    readonly warnings: string;
  };
  readonly shown: string;
  /** How many entries of a section are shown. */
  readonly sections: Readonly<
    Record<'stories' | 'statistics' | 'events' | 'organisations', string>
  >;
  readonly place: string;
  /** Of a spreadsheet. */
  readonly row: string;
  /** A kind of finding, and how many there are. */
  readonly kind: string;
  /** An entry by its id and its name. */
  readonly item: string;
  readonly more: string;
  readonly nothing: string;
}

export const en: ReportMessages = {
  language: 'en',
  findings: {
    'not-json-csv': {
      title: 'This is a table (CSV), not JSON',
      cure: 'Turn it into a feed first.',
    },
    'not-json-html': {
      title: 'This is a web page, not JSON',
      cure: 'Give the address of the file itself; of a shared document, that of its published form.',
    },
    'not-json-empty': {
      title: 'The file is empty',
      cure: 'Write the feed into it.',
    },
    'json-comma-after-last': {
      title: 'A comma after the last entry',
      cure: 'Remove the comma before the closing bracket.',
    },
    'json-comma-missing': {
      title: 'A comma is missing',
      cure: 'Put a comma here, between two entries.',
    },
    'json-comment': { title: 'A comment', cure: 'JSON has no comments: remove it.' },
    'json-quotes': {
      title: 'Other quotation marks than "…"',
      cure: 'Put straight double quotation marks around it.',
    },
    'json-cut-short': {
      title: 'The file ends too early',
      cure: 'A closing bracket or quotation mark is missing; or the file was cut off when it was saved.',
    },
    'json-syntax': { title: 'Not written as JSON', cure: 'Look at what stands here: {found}' },
    'not-json-other': {
      title: 'Another kind of file, not JSON',
      cure: 'Bring it in with wmb import, or save it as JSON. Found: {found}',
    },
    'json-too-much': {
      title: 'Something that does not belong here',
      cure: 'Remove what stands here: {found}',
    },
    'json-text': {
      title: 'A text that is not closed, or holds a sign that must be marked',
      cure: 'Inside a text, write a quotation mark as \\", a new line as \\n, a backslash as \\\\; and close it with a quotation mark.',
    },
    'json-merge-mark': {
      title: 'Two versions that were not merged',
      cure: 'Keep one of them, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    'id-repeated': {
      title: 'An id that an earlier entry has',
      cure: 'Give this entry an id of its own: until then it is left out. Found: {found}',
    },
    'written-otherwise': {
      title: 'Written in another form',
      cure: 'Write {expected}. Found: {found}',
    },
    'say-unknown': {
      title: 'A person’s own say, by a name that nobody reads',
      cure: 'It does nothing, and the story is shown. Write {expected} if that is meant.',
    },
    'json-repeated-key': {
      title: 'A name that stands twice in one entry',
      cure: 'Keep one of them: of two, only the last is read.',
    },
    'feed-refused': {
      title: 'No feed of version 1',
      cure: 'A feed is an object that begins with "version": "1.0". Found: {found}',
    },
    'section-misnamed': { title: 'A section by another name', cure: 'Call it {expected}.' },
    'section-missing': { title: 'A section that is not there', cure: 'Its element shows nothing.' },
    'item-left-out': {
      title: 'An entry that is left out',
      cure: 'It needs this, and shows nowhere without: {expected}. Found: {found}',
    },
    'field-left-out': {
      title: 'Something that is left out',
      cure: 'What belongs here is {expected}. Found: {found}',
    },
    'field-mended': {
      title: 'Read, though not written as it should be',
      cure: 'Write {expected}. Found: {found}',
    },
    'field-unknown': {
      title: 'A name that is not known',
      cure: 'Meant is probably {expected}.',
      otherwise: 'It is ignored. Remove it, or look up the name in docs/feed.md.',
    },
    'field-misspelt': {
      title: 'A person’s own say, misspelt',
      cure: 'Write {expected}: until then the story is shown nowhere.',
    },
    'country-unknown': {
      title: 'A country code that does not exist',
      cure: 'Write {expected}.',
      otherwise: 'Write the code of ISO 3166-1, such as KE. Found: {found}',
    },
    'language-unknown': {
      title: 'A language that is not written as a code',
      cure: 'Write {expected}.',
      otherwise: 'Write a code such as en, ar or pt-BR. Found: {found}',
    },
    'position-swapped': {
      title: 'Latitude and longitude swapped',
      cure: 'Longitude comes first: {expected}.',
    },
    'date-form': { title: 'A date in another form', cure: 'Write {expected}.' },
    'price-comma': { title: 'A decimal comma', cure: 'Write {expected}.' },
    'currency-unknown': {
      title: 'A currency code that does not exist',
      cure: 'Write {expected}.',
      otherwise: 'Write the code of ISO 4217, such as USD. Found: {found}',
    },
    'picture-without-alt': {
      title: 'A picture without a description',
      cure: 'Say in "alt" what it shows; "" for one that only decorates.',
    },
    'quote-without-consent': {
      title: 'A person’s words without an end of consent',
      cure: 'Say in "consentUntil" how long the person agreed to be quoted.',
    },
    'event-over': {
      title: 'An event that is over',
      cure: 'Nothing to do: it stands under past events. Ended: {found}',
    },
    'consent-over': {
      title: 'A consent that has ended',
      cure: 'The story is shown nowhere. Remove it, or ask the person again.',
    },
    'address-insecure': {
      title: 'An address without encryption',
      cure: 'Pages of https refuse it: try {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Errors', warning: 'Warnings', information: 'Worth knowing' },
  verdict: {
    clean: 'Nothing to mend.',
    errors: 'Mend the errors before you publish: {errors}. Warnings: {warnings}.',
    warnings: 'Can be published. Warnings to look at: {warnings}.',
  },
  shown: 'Shown: {counts}.',
  sections: {
    stories: 'stories {count}',
    statistics: 'figures {count}',
    events: 'events {count}',
    organisations: 'organisations {count}',
  },
  place: 'line {line}, column {column}',
  row: 'row {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… and more of this kind: {count}',
  nothing: 'nothing',
};
