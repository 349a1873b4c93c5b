/** Stands in a message where a template goes. */
export const gap = '\uFFFC';

/** A message with one {@link gap}, cut there: what stands before it, and after. */
export const aroundGap = (message: string): readonly string[] => message.split(gap);
