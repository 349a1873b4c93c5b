import type { FigureOptions } from '../figure.js';

/** What came of the reader's last act. */
export type Notice = 'copied' | 'not-copied' | 'no-story';

/** A notice in words; undefined for none. */
export const noticeText = (
  notice: Notice | undefined,
  { msg }: FigureOptions,
): string | undefined => {
  switch (notice) {
    case 'copied':
      return msg('Copied, with its source.');
    case 'not-copied':
      return msg('Your browser did not let this be copied.');
    case 'no-story':
      return msg('This story is not on this page.');
    case undefined:
      return undefined;
  }
};
