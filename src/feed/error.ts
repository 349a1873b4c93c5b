/** Stable names of what can go wrong between a feed's address and its items. */
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
  | 'feed-version';

/** Why a feed could not be had. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** The address that was asked, as the element was given it. */
  readonly url: string;

  constructor(code: FeedErrorCode, url: string, options: { message: string; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.name = 'FeedError';
    this.code = code;
    this.url = url;
  }
}
