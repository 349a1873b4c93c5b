import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/error.js';

describe('a feed error', () => {
  it('is an error with a code, an address, words and a cause', () => {
    const cause = new Error('Why');
    const error = new FeedError('feed-timeout', 'https://a.example/', 'Too slow.', cause);
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({ code: 'feed-timeout', url: 'https://a.example/', cause });
    expect(error.message).to.equal('Too slow.');
  });
});
