import { rest } from './event-rest.js';
import { endRule, plain, required } from './plain-event.js';
import { shape } from './schema.js';

/** Something that happens: for a month, for days, or from an instant. Ends are inclusive. */
export const event = shape(required, { ...plain, ...rest }, endRule);
