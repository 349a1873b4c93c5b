/** Stable names of what can go wrong between a feed's address and the screen. */
export type FeedErrorCode =
  | 'feed-address'
  | 'feed-unreachable'
  | 'feed-timeout'
  | 'feed-status'
  | 'feed-redirect'
  | 'feed-too-large'
  | 'feed-encoding'
  | 'feed-not-json'
  | 'feed-shape'
  | 'feed-version'
  /** A fault of ours: please report it. */
  | 'render-failed';

/** Why a feed could not be shown. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** The address that was asked; undefined when the feed was given as an object. */
  readonly url: string | undefined;

  constructor(code: FeedErrorCode, url: string | undefined, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.url = url;
  }
}
