import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/model/feed-error.js';

describe('a feed error', () => {
  it('has a code, what was found, and a cause', () => {
    const cause = new Error('Why');
    const error = new FeedError('feed-status', 503, cause);
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ code: 'feed-status', found: '503', cause });
  });
});
