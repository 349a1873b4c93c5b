import { map } from './object-schema.js';
import { calendarLink, contactLink, correctionLink, email, webLink } from './primitives.js';
import { shape } from './object-schema.js';
import { list, string, text } from './schema.js';

/** The campaign as a whole: title, address, synonyms, links, words for its own codes. */
export const campaign = shape(
  {},
  {
    title: text,
    url: webLink,
    taglines: list(text),
    contact: email,
    suggestUrl: contactLink,
    correctionUrl: correctionLink,
    calendarUrl: calendarLink,
    synonyms: map(list(list(string('a word')))),
    labels: shape(
      {},
      {
        topics: map(text),
        regions: map(text),
        services: map(text),
        countries: map(text),
        languages: map(text),
      },
    ),
  },
);
