import { country, day, id, instant, link, paragraphs, picture } from './primitives.js';
import { boolean, choice, list, shape, string, text } from './schema.js';

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
    published: choice(day, instant),
    illustrative: boolean,
    pseudonym: text,
    consentUntil: day,
    withdrawn: boolean,
  },
);
