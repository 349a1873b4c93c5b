import { linkTo } from '../navigation/story-address.js';

/** What is shared of a story, in one language. */
export interface Quotation {
  readonly id: string;
  /** What the person said; the headline, where nothing is quoted. */
  readonly quote: string;
  readonly name: string;
  /** The story's own page. Undefined: the page that shows it. */
  readonly url: string | undefined;
}

export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Words and whose they are: "I packed the stethoscope first." Carlos */
const attributed = ({ quote, name }: Quotation): string => `“${quote}”\n${name}`;

/** Whether there is a share sheet: not on every system, and only over https. */
export const canShare = (navigator: Navigator): boolean => typeof navigator.share === 'function';

/** Opens the system's share sheet, where there is one, or copies the quote, the name and the link. */
export const share = async (
  quotation: Quotation,
  { navigator, location }: Pick<Window, 'navigator' | 'location'> = window,
): Promise<ShareOutcome> => {
  const text = attributed(quotation);
  const url = quotation.url ?? linkTo(quotation.id, location.href);
  try {
    if (canShare(navigator)) {
      await navigator.share({ text, url });
      return 'shared';
    }
    await navigator.clipboard.writeText(`${text}\n${url}`);
    return 'copied';
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'cancelled' : 'failed';
  }
};
