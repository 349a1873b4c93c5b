import { expect } from '@open-wc/testing';
import { story } from '../../../src/model/story.js';
import { isJsonFeed, readJsonFeed } from '../../../src/feed/formats/json-feed/read-json-feed.js';
import { paragraphsOf, plainText } from '../../../src/feed/formats/plain-text.js';
import { readSection } from '../../../src/feed/section.js';
import { dataAddress } from '../../support/data.js';

const sample = async () => {
  const url = dataAddress('formats/json-feed.json');
  return (await (await fetch(url)).json()) as Record<string, unknown>;
};

const read = (feed: Record<string, unknown>) =>
  readSection(readJsonFeed(feed), undefined, { name: 'stories', schema: story });

describe('a JSON Feed', () => {
  it('becomes stories, in plain text', async () => {
    const { items, envelope } = read(await sample());
    expect(items).to.deep.equal([
      {
        id: 'https://campaign.example/stories/carlos',
        name: 'Carlos',
        headline: 'A doctor, and a child who asks why',
        summary: 'An invented example of a story.',
        body: ['The first winter was long.', 'Then came & stayed the spring.'],
        image: { src: 'https://campaign.example/carlos.jpg', width: 4, height: 5, alt: '' },
        url: 'https://campaign.example/stories/carlos',
        published: '2026-10-01',
        topics: ['health'],
      },
      {
        id: '7',
        name: 'The campaign',
        headline: { fr: 'Toujours en route' },
        body: [{ fr: 'Un exemple inventé.' }, { fr: 'Toujours avec un appareil photo.' }],
        published: '2026-11-01',
      },
    ]);
    expect(envelope).to.include({ language: 'en', updated: '2026-11-01T09:00:00Z' });
  });

  it('is read without items that have no id, with an issue', async () => {
    const { omitted, issues } = read(await sample());
    expect(omitted).to.equal(1);
    expect(issues.map(({ path }) => path)).to.deep.equal(['stories[2].id']);
  });

  it('is recognised by its version', async () => {
    expect(isJsonFeed(await sample())).to.equal(true);
    for (const json of [{ version: '1.0', items: [] }, { items: [] }, [], null, 'jsonfeed.org']) {
      expect(isJsonFeed(json)).to.equal(false);
    }
  });
});

describe('markup as plain text', () => {
  it('has paragraphs, and nothing of scripts', () => {
    const markup =
      '<style>p{}</style><p>One<br>two &lt;b&gt;</p><!-- no --><ul><li>a</li><li>b</li></ul>&#x1F3B6;&#39;&nope;';
    expect(paragraphsOf(plainText(markup))).to.deep.equal(['One\ntwo <b>', 'a\nb', "🎶'&nope;"]);
  });

  it('has nothing in place of invalid character references', () => {
    expect(plainText('a&#1114111;b')).to.equal('a\u{10ffff}b');
    for (const text of ['a&#1114112;b', 'a&#0;b', 'a&#x110000;b']) {
      expect(plainText(text)).to.equal('ab');
    }
  });

  it('takes linear time for 25,000 closing tags that never end [security case 8]', () => {
    for (const piece of ['</p ', '<script ', '<!-- ', '<style>', '&#x']) {
      const start = performance.now();
      plainText(piece.repeat(25_000));
      // 13 seconds where each searches the rest anew; some 20 ms so.
      expect(performance.now() - start, piece).to.be.below(1000);
    }
  });

  it('keeps < and > that are not tags', () => {
    expect(plainText('1 < 2 and 3 > 2')).to.equal('1 < 2 and 3 > 2');
  });
});
