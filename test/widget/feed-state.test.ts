import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';
import { readSection } from '../../src/feed/section.js';
import { afterFailure, afterReading, readingOf } from '../../src/widget/feed-state.js';
import { kinds } from '../model/sections.js';
import { feedOf, storyOf } from '../support/feeds.js';

const readingWith = (...stories: readonly unknown[]) =>
  readSection(feedOf({ stories }), undefined, kinds.stories);

const full = readingWith(storyOf('a'));
const none = readingWith();
const error = new FeedError('feed-timeout', undefined, 'Too slow.');

describe('feed state', () => {
  it('is ready after a load with items, empty after one without', () => {
    expect(afterReading(full)).to.deep.equal({ name: 'ready', reading: full });
    expect(afterReading(none)).to.deep.equal({ name: 'empty', reading: none });
  });

  it('is error after a failure without a good copy', () => {
    expect(afterFailure({ name: 'loading' }, error)).to.deep.equal({ name: 'error', error });
    expect(afterFailure({ name: 'error', error }, error)).to.deep.equal({ name: 'error', error });
  });

  it('is stale after a failure with a good copy, which it keeps', () => {
    const stale = afterFailure(afterReading(full), error);
    expect(stale).to.deep.equal({ name: 'stale', reading: full, error });
    expect(afterFailure(stale, error)).to.deep.equal(stale);
    expect(afterFailure(afterReading(none), error)).to.have.property('reading', none);
  });

  it('has the last good copy, if any', () => {
    expect(readingOf(afterReading(full))).to.equal(full);
    expect(readingOf(afterFailure(afterReading(full), error))).to.equal(full);
    expect(readingOf({ name: 'loading' })).to.equal(undefined);
    expect(readingOf({ name: 'error', error })).to.equal(undefined);
  });
});
