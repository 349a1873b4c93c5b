import { expect } from '@open-wc/testing';
import { hashParameter, hashWith, linkedId, linkTo } from '../../src/widget/hash-parameter.js';

describe('a link to one item', () => {
  it('is a parameter of the hash; other hashes are none [A22]', () => {
    expect(linkedId('story', '#wmb-story=a%20b')).to.equal('a b');
    expect(linkedId('event', '#tab=2&wmb-event=caf%C3%A9@2026-12-01T18:00:00')).to.equal(
      'café@2026-12-01T18:00:00',
    );
    expect(linkedId('organisation', '#wmb-organisation=a&wmb-event=b')).to.equal('a');
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
      expect(linkedId('story', hash), hash).to.equal(undefined);
  });

  it('is read as it was written', () => {
    for (const id of ['é/#', 'a&wmb-story=b', '100 %', 'a=b', 'هجرة'])
      for (const kind of ['story', 'event', 'organisation'] as const) {
        const { hash } = new URL(linkTo(kind, id, 'https://a.example/b?c#d'));
        expect(linkedId(kind, hash), id).to.equal(id);
      }
  });
});

describe('a parameter of the hash', () => {
  it('stands beside what the page keeps there', () => {
    const hash = hashWith('#/route?x=1&a=1', 'q', 'two words');
    expect(hash).to.equal('#/route?x=1&a=1&q=two%20words');
    expect(hashParameter(hash, 'q')).to.equal('two words');
    expect(hashWith(hash, 'q', '')).to.equal('#/route?x=1&a=1');
    expect(hashWith('#q=1', 'q', '')).to.equal('');
  });
});
