/** Stands in a message where something that is no text goes: a template, or the number of a figure. */
export const gap = '\uFFFC';

/** A message with one {@link gap}, split there: what stands before it, and after. */
export const aroundGap = (message: string): readonly string[] => message.split(gap);
