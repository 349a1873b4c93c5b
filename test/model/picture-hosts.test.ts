import { expect } from '@open-wc/testing';
import type { FeedIssue } from '../../src/model/contract.js';
import { withPicturesFrom } from '../../src/model/picture-hosts.js';
import { story } from '../../src/model/story.js';

const base = 'https://campaign.example/feed.json';

/** What is left of a story with these pictures, and what is told. */
const readStory = (hosts: string, src: string, ...sources: readonly string[]) => {
  const issues: FeedIssue[] = [];
  const image = {
    ...{ src, width: 4, height: 5, alt: 'A face' },
    sources: sources.map((one) => ({ src: one, width: 320 })),
  };
  const { schema } = withPicturesFrom(hosts, { name: 'stories', schema: story });
  const input = { id: 'a', name: 'Amina', headline: 'At home', image };
  return { story: schema(input, 'stories[0]', { base, issues }), issues };
};

const isLeft = (hosts: string, ...addresses: readonly [string, ...string[]]) =>
  'image' in (readStory(hosts, ...addresses).story ?? {});

describe('pictures from named hosts', () => {
  it('are left, and all others are told once each, with the story that loses them', () => {
    const { story: kept, issues } = readStory(
      'campaign.example',
      'https://elsewhere.example/a.jpg',
      'https://elsewhere.example/b.jpg',
    );
    expect(kept).to.deep.equal({ id: 'a', name: 'Amina', headline: 'At home' });
    expect(issues).to.deep.equal([
      {
        path: 'stories[0].image',
        expected: 'campaign.example',
        found: 'https://elsewhere.example/a.jpg',
      },
    ]);
    const { issues: none } = readStory('campaign.example', 'a.jpg', 'small/a.jpg');
    expect(none).to.deep.equal([]);
  });

  it('are those of the whole host', () => {
    for (const hosts of [
      'campaign.example',
      'other.example campaign.example',
      'campaign.example  other.example',
    ]) {
      expect(isLeft(hosts, 'a.jpg'), hosts).to.equal(true);
    }
    expect(isLeft('a.example:8443', 'https://a.example:8443/a.jpg')).to.equal(true);
  });

  it('are none of a host that only looks like it, of another port or in a source', () => {
    for (const address of [
      'https://campaign.example.elsewhere.example/a.jpg',
      'https://elsewhere.example/campaign.example/a.jpg',
      'https://elsewhere.example/?campaign.example',
      'https://elsewhere.example/#campaign.example',
      'https://pictures.campaign.example/a.jpg',
      'https://xcampaign.example/a.jpg',
      'https://campaign.example:8443/a.jpg',
      'https://campaign.example./a.jpg',
      '//elsewhere.example/a.jpg',
      '/\\elsewhere.example/a.jpg',
    ]) {
      expect(isLeft('campaign.example', address), address).to.equal(false);
      expect(isLeft('campaign.example', 'a.jpg', address), address).to.equal(false);
    }
  });

  it('are none where what is named is no host', () => {
    for (const hosts of ['https://campaign.example', '*', '*.example', 'campaign', '"', ' ']) {
      expect(isLeft(hosts, 'a.jpg'), hosts).to.equal(false);
    }
  });
});
