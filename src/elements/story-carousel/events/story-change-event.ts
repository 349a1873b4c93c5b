/** Who moved: the reader, the rotation, the page's own script, or a link to the story. */
export type StoryChangeReason = 'user' | 'auto' | 'api' | 'link';

export interface StoryChangeDetail {
  /** The id of the story that is current now. */
  readonly id: string;
  /** Its place among the stories shown, from 0. */
  readonly index: number;
  readonly reason: StoryChangeReason;
}

/** Another story has become current, and the row has come to rest. */
export class StoryChangeEvent extends CustomEvent<StoryChangeDetail> {
  static readonly type = 'wmb-story-change';

  constructor(detail: StoryChangeDetail) {
    super(StoryChangeEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-story-change': StoryChangeEvent;
  }
}
