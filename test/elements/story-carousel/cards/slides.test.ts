import { expect } from '@open-wc/testing';
import { chosenStories } from '../../../../src/elements/story-carousel/cards/chosen-stories.js';
import { slideOf } from '../../../../src/elements/story-carousel/cards/slides.js';
import { storyOf } from '../../../support/feeds.js';

const all = { today: '2026-11-01', topics: '', limit: 0 };
const english = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const idsOf = (chosen: readonly { readonly id: string }[]) => chosen.map(({ id }) => id);

describe('stories chosen', () => {
  it('leave out withdrawn stories and those whose consent has ended [A41]', () => {
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

  it('have at least one of the topics asked for', () => {
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

  it('are at most as many as the limit, and all when it is 0 or less', () => {
    const told = [storyOf('a'), storyOf('b')];
    expect(chosenStories(told, { ...all, limit: 1 }).length).to.equal(1);
    expect(chosenStories(told, { ...all, limit: -1 }).length).to.equal(2);
  });
});

describe('a slide', () => {
  it('links to http and https only [A25]', () => {
    const urlOf = (url: string) => slideOf(storyOf('a', { url }), english).url;
    expect(urlOf('https://a.example/')).to.equal('https://a.example/');
    expect(urlOf('mailto:a@a.example')).to.equal(undefined);
    expect(urlOf('TEL:+44')).to.equal(undefined);
  });

  it('names countries in the reader’s language [A42]', () => {
    const journey = storyOf('a', { from: 'KE', to: 'DE' });
    const { from, to } = slideOf(journey, { ...english, language: 'fr' });
    expect([from, to]).to.deep.equal(['Kenya', 'Allemagne']);
  });
});
