export interface AddToCalendarDetail {
  /** The event's id in the feed. */
  readonly id: string;
  readonly target: 'google' | 'outlook' | 'microsoft-365' | 'file' | 'copy';
}

/** A reader is adding an event to a calendar of theirs. */
export class AddToCalendarEvent extends CustomEvent<AddToCalendarDetail> {
  static readonly type = 'wmb-add-to-calendar';

  constructor(detail: AddToCalendarDetail) {
    super(AddToCalendarEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-add-to-calendar': AddToCalendarEvent;
  }
}
