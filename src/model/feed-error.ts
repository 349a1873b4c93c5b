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

/** Why a feed could not be shown. What to say of it is in `widget/feed-failure`. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /** What was found instead, if anything can be told of it. */
  readonly found: string | undefined;

  constructor(code: FeedErrorCode, found?: string | number, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.found = found?.toString();
  }
}
