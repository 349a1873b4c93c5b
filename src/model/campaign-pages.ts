/**
 * What a campaign's own site shows besides the four sections. No element reads it: these schemas are
 * for who checks and publishes a feed.
 */
import { day, id, paragraphs, picture, webLink } from './primitives.js';
import { shape } from './object-schema.js';
import { boolean, list, type Output, string, text } from './schema.js';

/** What somebody has said. As a story, it is shown no longer than its speaker wants. */
export const quotation = shape(
  { words: text },
  { name: text, role: text, illustrative: boolean, consentUntil: day, withdrawn: boolean },
  undefined,
  ['consentUntil', 'withdrawn'],
);

export type Quotation = Output<typeof quotation>;

const article = shape(
  { id, title: text },
  { summary: text, body: paragraphs, image: picture, url: webLink },
);

const partner = shape(
  { name: text },
  { logo: picture, url: webLink, kind: string('a kind of partner'), illustrative: boolean },
);

/** Of the campaign, beside what `campaign.ts` has. */
export const campaignPages = shape(
  {},
  {
    quotations: list(quotation),
    articles: list(article),
    partners: list(partner),
    about: paragraphs,
  },
);
