import { native } from './native.js';

/** A page, as far as a link to it is made of it. */
export interface Place extends Pick<Window, 'navigator' | 'location'> {
  /** Of the document. */
  readonly referrer: string;
  readonly isFramed: boolean;
}

export const placeOfPage = (): Place => {
  const { navigator, location } = window;
  const referrer = native(document, 'referrer');
  return { navigator, location, referrer, isFramed: window.parent !== window };
};

/** An address of one page, not of a site as a whole: all that a referrer policy may leave is the origin. */
const ofOnePage = (referrer: string): string | undefined =>
  referrer && new URL(referrer).pathname !== '/' ? referrer : undefined;

/** Where a reader finds this page again. A frame is no page to send anyone to: there it is the page around it, if that says which it is. */
export const pageAddress = ({ isFramed, location, referrer }: Place): string | undefined =>
  isFramed ? ofOnePage(referrer) : location.href;
