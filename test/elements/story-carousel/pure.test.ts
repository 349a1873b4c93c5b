import { expect } from '@open-wc/testing';
import { initialsOf } from '../../../src/elements/story-carousel/later/pattern.js';
import { linkTo, linkedStory } from '../../../src/elements/story-carousel/moves/deep-link.js';
import { pageAt, pagesOf, stepFrom } from '../../../src/elements/story-carousel/moves/pages.js';
import { chosenStories, slideOf } from '../../../src/elements/story-carousel/slides.js';
import { storyOf } from '../../support/feeds.js';

const all = { today: '2026-11-01', topics: '', limit: 0 };
const english = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const idsOf = (chosen: readonly { readonly id: string }[]) => chosen.map(({ id }) => id);

describe('stories chosen', () => {
  it('A41: leaves out what has been withdrawn, and what consent has run out for', () => {
    const chosen = chosenStories(
      [
        storyOf('a', { withdrawn: true }),
        storyOf('b', { consentUntil: '2026-10-31' }),
        storyOf('c', { consentUntil: '2026-11-01' }),
        storyOf('d', { withdrawn: false }),
      ],
      all,
    );
    expect(idsOf(chosen)).to.deep.equal(['c', 'd']);
  });

  it('keeps those with any of the topics asked for', () => {
    const told = [
      storyOf('a', { topics: ['law'] }),
      storyOf('b', { topics: ['media'] }),
      storyOf('c'),
    ];
    expect(idsOf(chosenStories(told, { ...all, topics: ' law , sport' }))).to.deep.equal(['a']);
    for (const topics of ['', null]) {
      expect(chosenStories(told, { ...all, topics }).length).to.equal(3);
    }
  });

  it('takes at most so many, and all for 0 or less', () => {
    const told = [storyOf('a'), storyOf('b')];
    expect(chosenStories(told, { ...all, limit: 1 }).length).to.equal(1);
    expect(chosenStories(told, { ...all, limit: -1 }).length).to.equal(2);
  });
});

describe('a slide', () => {
  it('A25: keeps http and https links alone', () => {
    const urlOf = (url: string) => slideOf(storyOf('a', { url }), english).url;
    expect(urlOf('https://a.example/')).to.equal('https://a.example/');
    expect(urlOf('mailto:a@a.example')).to.equal(undefined);
    expect(urlOf('TEL:+44')).to.equal(undefined);
  });

  it('A42: names countries in the language of the reader', () => {
    const journey = storyOf('a', { from: 'KE', to: 'DE' });
    const { from, to } = slideOf(journey, { ...english, language: 'fr' });
    expect([from, to]).to.deep.equal(['Kenya', 'Allemagne']);
  });

  it('takes initials from the first and the last part of a name', () => {
    expect(initialsOf('Adrienne Louise Clarkson')).to.equal('AC');
    expect(initialsOf('vera')).to.equal('V');
    expect(initialsOf('  ')).to.equal('');
    expect(initialsOf('𝒜da')).to.equal('𝒜');
  });
});

describe('pages', () => {
  it('hold as many stories as stand side by side, the last one what is left', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
  });

  it('are at the last when the row is at its end', () => {
    expect(pageAt(3, 3, 4, { start: false, end: false })).to.equal(1);
    expect(pageAt(8, 3, 4, { start: false, end: true })).to.equal(3);
  });

  it('A7: a step past an end rewinds with loop and leads nowhere without', () => {
    expect(stepFrom(4, { by: 1, last: 4, loop: true })).to.equal(0);
    expect(stepFrom(0, { by: -1, last: 4, loop: true })).to.equal(4);
    expect(stepFrom(4, { by: 1, last: 4, loop: false })).to.equal(undefined);
    expect(stepFrom(0, { by: 1, last: 0, loop: true })).to.equal(undefined);
  });
});

describe('links to stories', () => {
  it('A22: are hashes of our own, and others are ignored', () => {
    expect(linkedStory('#wmb-story=a%20b')).to.equal('a b');
    for (const hash of ['', '#', '#a', '#wmb-story=', '#x&wmb-story=a', '#wmb-story=%E0%A4%A']) {
      expect(linkedStory(hash)).to.equal(undefined);
    }
    expect(linkedStory(new URL(linkTo('é/#', 'https://a.example/b?c#d')).hash)).to.equal('é/#');
  });
});
