import { languageTag } from './primitives.js';
import { shape } from './object-schema.js';
import { string } from './schema.js';

/** The fields of a feed that every element reads, whatever its section. */
export const envelope = shape({}, { language: languageTag, updated: string('a date and time') });
