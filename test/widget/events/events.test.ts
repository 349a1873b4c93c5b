import { expect } from '@open-wc/testing';
import { DetailEvent } from '../../../src/widget/events/detail-event.js';
import { FeedErrorEvent } from '../../../src/widget/events/error-event.js';
import { LoadEvent } from '../../../src/widget/events/load-event.js';
import { StaleEvent } from '../../../src/widget/events/stale-event.js';

describe('events', () => {
  const error = { code: 'feed-timeout', url: '', message: 'Too slow.', cause: undefined } as const;
  const load = { url: undefined, count: 1, omitted: 0, issues: [] };

  it('are composed, bubble, and have a detail', () => {
    for (const [event, type, detail] of [
      [new LoadEvent(load), 'wmb-load', load],
      [new FeedErrorEvent(error), 'wmb-error', error],
      [new StaleEvent(error), 'wmb-stale', error],
    ] as const) {
      expect(event).to.be.instanceOf(DetailEvent);
      expect(event).to.include({ type, detail, bubbles: true, composed: true, cancelable: false });
    }
  });

  it('can be cancelled if declared so', () => {
    const event = new DetailEvent('wmb-test', 1, true);
    event.preventDefault();
    expect(event.defaultPrevented).to.equal(true);
  });
});
