export interface SelectDetail {
  /** The organisation's id in the feed. */
  readonly id: string;
}

/** The reader has opened an organisation's details. */
export class SelectEvent extends CustomEvent<SelectDetail> {
  static readonly type = 'wmb-select';

  constructor(detail: SelectDetail) {
    super(SelectEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-select': SelectEvent;
  }
}
