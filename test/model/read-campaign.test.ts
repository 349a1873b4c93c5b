import { expect } from '@open-wc/testing';
import { readCampaign } from '../../src/model/read-campaign.js';
import type { FeedIssue } from '../../src/model/contract.js';
import { base } from './sections.js';

describe('what a feed says of its campaign', () => {
  it('is nothing where it says nothing, or nothing that can be read', () => {
    for (const campaign of [undefined, null, 'A campaign', [], 7]) {
      expect(readCampaign({ campaign, base })).to.deep.equal({});
    }
  });

  it('loses what is wrong, and tells it to whoever asks', () => {
    const issues: FeedIssue[] = [];
    const campaign = { title: 7, url: 'about', suggestUrl: 'javascript:alert(1)' };
    expect(readCampaign({ campaign, base }, issues)).to.deep.equal({
      url: 'https://campaign.example/feeds/about',
    });
    expect(issues.map(({ path }) => path)).to.deep.equal(['campaign.title', 'campaign.suggestUrl']);
  });
});
