import { expect } from '@open-wc/testing';
import { requestInit } from '../../src/feed/request-init.js';

describe('a request for a feed', () => {
  it('sends no cookie, to the page’s own origin or to another', () => {
    expect(requestInit(`${location.origin}/feed.json`)).to.deep.equal({ credentials: 'omit' });
    expect(requestInit('https://campaign.example/feed.json')).to.deep.equal({
      credentials: 'same-origin',
    });
  });
});
