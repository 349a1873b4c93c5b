import { map } from './object-schema.js';
import { email, link } from './primitives.js';
import { shape } from './object-schema.js';
import { list, string, text } from './schema.js';

/** What the feed says of the campaign itself. */
export const campaign = shape(
  {},
  {
    title: text,
    url: link,
    taglines: list(text),
    contact: email,
    suggestUrl: link,
    // A template, not an address yet: `{id}` stands for the organisation's id.
    correctionUrl: string('a link with {id}', /^(https?|mailto):.*\{id\}/),
    calendarUrl: link,
    synonyms: map(list(list(string('a word')))),
  },
);
