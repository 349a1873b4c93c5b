import { languageTag } from './primitives.js';
import { shape } from './object-schema.js';
import { string } from './schema.js';

/** What every element reads of a feed beside its section. */
export const envelope = shape({}, { language: languageTag, updated: string('a date and time') });
