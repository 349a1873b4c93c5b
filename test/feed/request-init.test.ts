import { expect } from '@open-wc/testing';
import { requestInit } from '../../src/feed/request-init.js';

describe('a request for a feed', () => {
  it('sends no cookie, to the page’s own or another origin [E33]', () => {
    expect(requestInit(`${location.origin}/feed.json`).credentials).to.equal('omit');
    expect(requestInit('https://campaign.example/feed.json').credentials).to.equal('same-origin');
  });

  it('sends the page’s origin as referrer, never its address [E33]', () => {
    for (const url of [`${location.origin}/feed.json`, 'https://campaign.example/feed.json']) {
      expect(requestInit(url).referrer).to.equal(`${location.origin}/`);
    }
  });
});
