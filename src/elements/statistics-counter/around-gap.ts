/** Stands in a message where a template goes. */
export const gap = '\uFFFC';

/** A message with one {@link gap}, cut there. */
export const aroundGap = (message: string): readonly [string, string] => {
  const [before = '', after = ''] = message.split(gap);
  return [before, after];
};
