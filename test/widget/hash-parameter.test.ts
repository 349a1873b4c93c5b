import { expect } from '@open-wc/testing';
import { linkTo } from '../../src/elements/story-carousel/navigation/story-address.js';
import { hashWith } from '../../src/elements/organisation-finder/url-state/hash-with.js';
import { hashParameter } from '../../src/widget/hash-parameter.js';
import { isLinked } from '../../src/widget/linked.js';

describe('a parameter of the hash', () => {
  it('is read beside others; other hashes have none [A22]', () => {
    expect(hashParameter('wmb-story', '#wmb-story=a%20b')).to.equal('a b');
    expect(hashParameter('wmb-event', '#tab=2&wmb-event=caf%C3%A9@2026-12-01T18:00:00')).to.equal(
      'café@2026-12-01T18:00:00',
    );
    expect(hashParameter('wmb-organisation', '#wmb-organisation=a&wmb-event=b')).to.equal('a');
    for (const hash of [
      '',
      '#',
      '#a',
      '#wmb-story=',
      '#wmb-story',
      '#xwmb-story=a',
      '#wmb-stories=a',
      '#wmb-event=a',
      '#wmb-story=%E0%A4%A',
    ])
      expect(hashParameter('wmb-story', hash), hash).to.equal(undefined);
  });

  it('is read as it was written', () => {
    for (const id of ['é/#', 'a&wmb-story=b', '100 %', 'a=b', 'هجرة']) {
      const { hash } = new URL(linkTo(id, 'https://a.example/b?c#d'));
      expect(hashParameter('wmb-story', hash), id).to.equal(id);
    }
  });

  it('stands beside what the page keeps there', () => {
    const hash = hashWith('#/route?x=1&a=1', 'q', 'two words');
    expect(hash).to.equal('#/route?x=1&a=1&q=two%20words');
    expect(hashParameter('q', hash)).to.equal('two words');
    expect(hashWith(hash, 'q', '')).to.equal('#/route?x=1&a=1');
    expect(hashWith('#q=1', 'q', '')).to.equal('');
  });
});

describe('an element that the page’s address links into', () => {
  const { pathname, search } = location;
  afterEach(() => history.replaceState(null, '', pathname + search));

  it('is the one that has such items', () => {
    const tags = ['wmb-story-carousel', 'wmb-event-list', 'wmb-organisation-finder'];
    for (const [hash, linked] of [
      ['#wmb-story=a', ['wmb-story-carousel']],
      ['#wmb-event=a', ['wmb-event-list']],
      ['#tab=2&wmb-organisation=a', ['wmb-organisation-finder']],
      ['#wmb-story', []],
      ['#a', []],
      ['', []],
    ] as const) {
      history.replaceState(null, '', pathname + search + hash);
      const found = tags.filter((tag) => isLinked(document.createElement(tag)));
      expect(found, hash).to.deep.equal(linked);
    }
  });
});
