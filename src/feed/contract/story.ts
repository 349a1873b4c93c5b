import * as v from 'valibot';
import {
  type Base,
  country,
  day,
  id,
  instant,
  link,
  paragraphs,
  picture,
  shape,
  text,
} from './primitives.js';

/** A moving story: a person, and what they bring. */
export const story = (base: Base) =>
  shape({
    id,
    name: text,
    headline: text,
    quote: v.optional(text),
    summary: v.optional(text),
    body: v.optional(paragraphs),
    image: v.optional(picture(base)),
    from: v.optional(country),
    to: v.optional(country),
    role: v.optional(text),
    topics: v.optional(v.array(v.string())),
    url: v.optional(link(base)),
    published: v.optional(v.union([day, instant])),
    illustrative: v.optional(v.boolean()),
    pseudonym: v.optional(text),
    consentUntil: v.optional(day),
    withdrawn: v.optional(v.boolean()),
  });
