export interface CountDetail {
  /** The figures that count, by their ids in the feed. */
  readonly ids: readonly string[];
}

/** Figures have been seen and begin to count. Once a run. */
export class CountStartEvent extends CustomEvent<CountDetail> {
  static readonly type = 'wmb-count-start';

  constructor(detail: CountDetail) {
    super(CountStartEvent.type, { bubbles: true, composed: true, detail });
  }
}

/** The figures of a run stand at their final values, also when it was cut short. Once a run. */
export class CountEndEvent extends CustomEvent<CountDetail> {
  static readonly type = 'wmb-count-end';

  constructor(detail: CountDetail) {
    super(CountEndEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'wmb-count-start': CountStartEvent;
    'wmb-count-end': CountEndEvent;
  }
}
