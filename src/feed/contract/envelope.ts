import * as v from 'valibot';
import { type Base, languageTag, link, shape, text, texts } from './primitives.js';

/** What the feed says of the campaign itself. */
export const campaign = (base: Base) =>
  shape({
    title: v.optional(text),
    url: v.optional(link(base)),
    taglines: v.optional(texts),
    contact: v.optional(
      v.pipe(v.string(), v.regex(/^[^\s@<>"?&]+@[^\s@<>"?&]+$/, 'an e-mail address')),
    ),
    suggestUrl: v.optional(link(base)),
    // A template, not an address yet: `{id}` stands for the organisation's id.
    correctionUrl: v.optional(
      v.pipe(v.string(), v.regex(/^(?:https?|mailto):/, 'a link with {id}')),
    ),
    calendarUrl: v.optional(link(base)),
    synonyms: v.optional(v.record(v.string(), v.array(v.array(v.string())))),
  });

/** Everything in a feed but its sections. */
export const envelope = (base: Base) =>
  shape({
    language: v.optional(languageTag),
    updated: v.optional(v.string()),
    campaign: v.optional(campaign(base)),
  });
