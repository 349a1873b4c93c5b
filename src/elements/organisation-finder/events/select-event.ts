export interface SelectDetail {
  /** The organisation's id in the feed. */
  readonly id: string;
}

/** The reader has opened an organisation's details. */
export class SelectEvent extends Event {
  static readonly type = 'wmb-select';
  readonly detail: SelectDetail;

  constructor(detail: SelectDetail) {
    super(SelectEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-select': SelectEvent;
  }
}
