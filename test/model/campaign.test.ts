import { expect } from '@open-wc/testing';
import { type FeedIssue, readEnvelope } from '../../src/model/contract.js';
import { base } from './sections.js';

const read = (campaign: unknown, issues: FeedIssue[] = []) =>
  readEnvelope({ version: '1.0', language: 'en', campaign }, base, issues).campaign;

describe('the campaign of a feed', () => {
  it('is empty if it is missing or unreadable', () => {
    for (const campaign of [undefined, null, 'A campaign', [], 7]) {
      expect(read(campaign)).to.deep.equal({});
    }
  });

  it('is read without invalid fields, with issues', () => {
    const issues: FeedIssue[] = [];
    const campaign = { title: 7, url: 'about', suggestUrl: 'javascript:alert(1)' };
    expect(read(campaign, issues)).to.deep.equal({
      url: 'https://campaign.example/feeds/about',
    });
    expect(issues.map(({ path }) => path)).to.deep.equal(['campaign.title', 'campaign.suggestUrl']);
  });
});
