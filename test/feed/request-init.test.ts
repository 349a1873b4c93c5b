import { expect } from '@open-wc/testing';
import { requestInit } from '../../src/feed/request-init.js';

describe('a request for a feed', () => {
  it('sends no cookie, to the page’s own origin or to another', () => {
    expect(requestInit(`${location.origin}/feed.json`).credentials).to.equal('omit');
    expect(requestInit('https://campaign.example/feed.json').credentials).to.equal('same-origin');
  });

  it('names the page’s origin as its referrer, and never its address', () => {
    for (const url of [`${location.origin}/feed.json`, 'https://campaign.example/feed.json']) {
      expect(requestInit(url).referrer).to.equal(`${location.origin}/`);
    }
  });
});
