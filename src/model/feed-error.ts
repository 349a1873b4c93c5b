/**
 * Codes of what can go wrong between a feed's address and the screen. They do not change between
 * versions.
 */
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
  /** An exception in our own code: please report it. */
  | 'render-failed';

/** Why a feed could not be shown. `widget/feed-failure` has the messages for readers. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  /**
   * What was found instead, such as a status or a version; undefined if there is nothing to tell.
   */
  readonly found: string | undefined;

  constructor(code: FeedErrorCode, found?: string | number, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.found = found?.toString();
  }
}

/** What was thrown, as the error of a feed: with `code` where it has none of its own. */
export const asFeedError = (cause: unknown, code: FeedErrorCode): FeedError =>
  cause instanceof FeedError ? cause : new FeedError(code, undefined, cause);
