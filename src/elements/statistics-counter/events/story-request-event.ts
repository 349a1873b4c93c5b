export interface StoryRequestDetail {
  /** The story's id in the feed. */
  readonly id: string;
  /** The story's own page; undefined when none is known. */
  readonly url: string | undefined;
}

/**
 * A reader asks for the story of a person behind a figure. Whoever shows it calls
 * `preventDefault()`; else the reader is taken to `detail.url`, if there is one.
 */
export class StoryRequestEvent extends Event {
  static readonly type = 'wmb-story-request';
  readonly detail: StoryRequestDetail;

  constructor(detail: StoryRequestDetail) {
    super(StoryRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-story-request': StoryRequestEvent;
  }
}
