import { country, day, id, paragraphs, picture, webLink } from './primitives.js';
import { shape } from './object-schema.js';
import { boolean, list, string, text } from './schema.js';

/** A story: a person, and what they bring. */
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
    url: webLink,
    published: day,
    illustrative: boolean,
    pseudonym: text,
    consentUntil: day,
    withdrawn: boolean,
  },
  undefined,
  // If one of these is unreadable or misspelt, the story is left out: it might show somebody who
  // does not want it.
  ['consentUntil', 'withdrawn', 'pseudonym'],
);
