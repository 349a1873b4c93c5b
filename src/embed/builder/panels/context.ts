import type { Offer, OfferedElement } from '../../configuration/offer.js';
import type { Colour, LowContrast } from '../contrast.js';
import type { State } from '../state.js';
import type { Words } from '../words/words.js';

/** What a panel draws, and whom it tells of what a reader does. */
export interface Context {
  readonly state: State;
  readonly offer: Offer;
  readonly element: OfferedElement;
  readonly words: Words;
  /** A number in the page's language. */
  readonly format: (value: number) => string;
  readonly resolve: (token: string, scheme: 'light' | 'dark') => Colour | undefined;
  readonly lowContrasts: readonly LowContrast[];
  readonly act: Acts;
}

/** What a reader can do. */
export interface Acts {
  readonly change: (change: Partial<State>) => void;
  readonly chooseElement: (tag: string) => void;
  readonly typeFeed: (feed: string) => void;
  readonly checkAgain: () => void;
  /** Checks a text in this page. */
  readonly checkText: (text: string) => void;
  /** An attribute; undefined takes it away. */
  readonly setAttribute: (name: string, value: string | undefined) => void;
  readonly setToken: (name: string, value: string) => void;
  readonly clearTokens: () => void;
  readonly setFallback: (change: { readonly address?: string; readonly text?: string }) => void;
  readonly copy: (text: string) => void;
  readonly previewArrived: (frame: HTMLIFrameElement) => void;
}
