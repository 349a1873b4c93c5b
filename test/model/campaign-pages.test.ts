import { expect } from '@open-wc/testing';
import { campaignPages } from '../../src/model/campaign-pages.js';
import { type FeedIssue } from '../../src/model/contract.js';
import { base, fullCampaignPages } from './sections.js';

const read = (campaign: unknown, issues: FeedIssue[] = []) =>
  campaignPages(campaign, 'campaign', { base, issues });

const pathsOf = (campaign: unknown): readonly string[] => {
  const issues: FeedIssue[] = [];
  read(campaign, issues);
  return issues.map(({ path }) => path);
};

describe("what a campaign's own site shows", () => {
  it('is read whole', () => {
    expect(read(fullCampaignPages)).to.deep.equal(fullCampaignPages);
    expect(pathsOf(fullCampaignPages)).to.deep.equal([]);
  });

  for (const [what, quotation] of [
    ['an end of consent that is no day', { words: 'W', consentUntil: 'next year' }],
    ['a withdrawal in words', { words: 'W', withdrawn: 'yes' }],
    ['a misspelt withdrawal', { words: 'W', withdrwan: true }],
    ['a misspelt end of consent', { words: 'W', consentuntil: '2020-01-01' }],
    ['no words', { name: 'A baker' }],
  ] as const) {
    it(`leaves out a quotation with ${what}`, () => {
      const quotations = [quotation, { words: 'Others stay.' }];
      expect(read({ quotations })?.quotations).to.deep.equal([{ words: 'Others stay.' }]);
      expect(pathsOf({ quotations })).to.have.length(1);
    });
  }

  it('tells of an article without a title, a partner with a bad link, an about that is no list', () => {
    const campaign = {
      articles: [{ id: 'a' }],
      partners: [{ name: 'P', url: 'javascript:alert(1)' }],
      about: 7,
    };
    expect(pathsOf(campaign)).to.deep.equal([
      'campaign.articles[0].title',
      'campaign.partners[0].url',
      'campaign.about',
    ]);
  });
});
