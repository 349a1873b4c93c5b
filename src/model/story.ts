import { country, day, id, link, paragraphs, picture } from './primitives.js';
import { boolean, list, shape, string, text } from './schema.js';

/** A moving story: a person, and what they bring. */
export const story = shape(
  { id, name: text, headline: text },
  {
    quote: text,
    summary: text,
    body: paragraphs,
    image: picture,
    from: country,
    to: country,
    role: text,
    topics: list(string('a topic')),
    url: link,
    published: day,
    illustrative: boolean,
    pseudonym: text,
    consentUntil: day,
    withdrawn: boolean,
  },
  undefined,
  ['consentUntil', 'withdrawn'],
);
