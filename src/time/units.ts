/** Milliseconds. */
export const minuteLength = 60_000;
/** Milliseconds of a day of UTC, which has no other kind. */
export const dayLength = 86_400_000;
