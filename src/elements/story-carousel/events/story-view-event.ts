export interface StoryViewDetail {
  /** The id of the story that was seen. */
  readonly id: string;
  /** Its place among the stories shown, from 0. */
  readonly index: number;
}

/**
 * At least half of a story has been in view for a second. Once for each story. It goes no further
 * than the page: what to count, and whether, is the page's to say.
 */
export class StoryViewEvent extends CustomEvent<StoryViewDetail> {
  static readonly type = 'wmb-story-view';

  constructor(detail: StoryViewDetail) {
    super(StoryViewEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-story-view': StoryViewEvent;
  }
}
