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
export class StoryRequestEvent extends CustomEvent<StoryRequestDetail> {
  static readonly type = 'wmb-story-request';

  constructor(detail: StoryRequestDetail) {
    super(StoryRequestEvent.type, { bubbles: true, composed: true, cancelable: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-story-request': StoryRequestEvent;
  }
}
