import { type Day, utcOf } from './days.js';

/** How many days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcOf(to) - utcOf(from)) / 86_400_000;
