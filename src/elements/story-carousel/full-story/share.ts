import { linkTo } from '../navigation/story-address.js';
import { native } from '../../../widget/native.js';

/** What is shared of a story, in one language. */
export interface Quotation {
  readonly id: string;
  /** What the person said, in quotation marks; the headline, where nothing is quoted. */
  readonly quote: string;
  readonly name: string;
  /** The story's own page. Undefined: the page that shows it. */
  readonly url: string | undefined;
}

export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Words and whose they are: "I packed the stethoscope first." Carlos */
const attributed = ({ quote, name }: Quotation): string => `${quote}\n${name}`;

/** Whether there is a share sheet: not on every system, and only over https. */
export const canShare = (navigator: Navigator): boolean => typeof navigator.share === 'function';

/** Where a story is shared. */
interface Place extends Pick<Window, 'navigator' | 'location'> {
  /** Of the document. */
  readonly referrer: string;
  readonly isFramed: boolean;
}

const here = (): Place => {
  const { navigator, location } = window;
  const referrer = native(document, 'referrer');
  return { navigator, location, referrer, isFramed: window.parent !== window };
};

/** An address of one page, not of a site as a whole: all that a referrer policy may leave is the origin. */
const pageAddress = (referrer: string): string | undefined =>
  referrer && new URL(referrer).pathname !== '/' ? referrer : undefined;

/** Where the story is found: on its own page, else on the page that shows it. A frame is no page to send anyone to. */
const addressOf = (
  { id, url }: Quotation,
  { isFramed, location, referrer }: Place,
): string | undefined => {
  if (url) return url;
  const page = isFramed ? pageAddress(referrer) : location.href;
  return page && linkTo(id, page);
};

/** Opens the system's share sheet, or copies the quote, the name and the link where there is none or it is refused. */
export const share = async (quotation: Quotation, place = here()): Promise<ShareOutcome> => {
  const { navigator } = place;
  const text = attributed(quotation);
  const url = addressOf(quotation, place);
  try {
    if (canShare(navigator)) {
      await navigator.share(url ? { text, url } : { text });
      return 'shared';
    }
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return 'cancelled';
  }
  try {
    await navigator.clipboard.writeText(url ? `${text}\n${url}` : text);
    return 'copied';
  } catch {
    return 'failed';
  }
};
