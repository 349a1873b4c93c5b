import { expect, waitUntil } from '@open-wc/testing';
import { all, listOf, one, textOf, textsOf } from '../support.js';

const day = { id: 'a', title: 'Fair', start: '2013-10-03', summary: 'In a word.' };

describe('what is said of an event behind its summary', () => {
  it('is every paragraph, with links that can be followed', async () => {
    const body = ['One: see https://a.example/b.', { en: 'Two' }, 'Three'];
    const element = await listOf([{ ...day, body, organiser: 'The club', topics: ['film'] }]);
    expect(textOf(element, '.description > summary')).to.equal('More: Fair');
    expect(textsOf(element, '.description > p')).to.deep.equal([
      'One: see https://a.example/b.',
      'Two',
      'Three',
      'Organised by The club',
      'film',
    ]);
    expect(one(element, '.description a').getAttribute('href')).to.equal('https://a.example/b');
  });

  it('is shown without a body too: organiser, topics, picture', async () => {
    const image = { src: 'https://a.example/a.jpg', width: 4, height: 3, alt: 'A hall' };
    for (const [fields, said] of [
      [{ organiser: 'The club' }, ['Organised by The club']],
      [{ topics: ['film', 'food'] }, ['film and food']],
      [{ image }, []],
    ] as const)
      expect(textsOf(await listOf([{ ...day, ...fields }]), '.description > p')).to.deep.equal(
        said,
      );
    expect(all(await listOf([day]), '.description')).to.have.length(0);
  });

  it('has a link to read on beside those to join or reply, and one to the place', async () => {
    const [url, rsvpUrl] = ['https://a.example/', 'https://a.example/rsvp'];
    const place = { name: 'Hall', address: 'Street 1' };
    const acts = async (fields: object, within: string) =>
      textsOf(await listOf([{ ...day, ...fields }]), `${within} a`).map(
        (said) => said.split(':')[0],
      );
    for (const [fields, first, more] of [
      [{ url }, ['Read more'], []],
      [{ url, rsvpUrl }, ['Say you are coming'], ['Read more']],
      [{ url, rsvpUrl, place }, ['Say you are coming'], ['Read more', 'Map']],
      [{ url, place }, ['Read more'], ['Map']],
      [{ url, rsvpUrl, status: 'cancelled' }, ['Read more'], []],
    ] as const) {
      expect(await acts(fields, '.body > .links')).to.deep.equal(first);
      expect(await acts(fields, '.description .links')).to.deep.equal(more);
    }
  });

  it('shows the picture in the space that it needs, or nothing if it can’t be loaded', async () => {
    const image = { src: 'https://a.example/none.jpg', width: 400, height: 300, alt: 'A hall' };
    const element = await listOf([{ ...day, image }]);
    const shown = one(element, '.description img') as HTMLImageElement;
    expect(shown.alt).to.equal('A hall');
    expect(['width', 'height'].map((name) => shown.getAttribute(name))).to.deep.equal([
      '400',
      '300',
    ]);
    shown.dispatchEvent(new Event('error'));
    await waitUntil(() => all(element, '.description img').length === 0);
  });
});

describe('what it costs to come', () => {
  it('is in the feed’s words, or free in the reader’s', async () => {
    for (const [price, lang, said] of [
      ['free', 'en', 'Free of charge'],
      ['free', 'fr', 'Gratuit'],
      [{ en: '5 euros, 3 with a card' }, 'en', '5 euros, 3 with a card'],
      ['Pay what you can', 'en', 'Pay what you can'],
    ] as const)
      expect(textOf(await listOf([{ ...day, price }], { lang }), '.price')).to.equal(said);
    expect(all(await listOf([day]), '.price')).to.have.length(0);
  });
});

describe('registering for an event', () => {
  const rsvpUrl = 'https://a.example/rsvp';
  const seen = async (registration: unknown, asOf = '2013-10-01', more = {}) => {
    const element = await listOf([{ ...day, rsvpUrl, registration, ...more }], { asOf });
    return [...textsOf(element, '.registration'), all(element, '[part=rsvp-link]').length];
  };

  it('is offered while it is open, and until when', async () => {
    expect(await seen(undefined)).to.deep.equal([1]);
    expect(await seen({ state: 'open', until: '2013-10-02' })).to.deep.equal([
      'Register until Wednesday, 2 October 2013',
      1,
    ]);
  });

  it('is not offered where it is full or closed, nor once its time is over', async () => {
    expect(await seen({ state: 'full' })).to.deep.equal(['Fully booked', 0]);
    expect(await seen({ state: 'closed' })).to.deep.equal(['Registration closed', 0]);
    expect(await seen({ state: 'open', until: '2013-10-02' }, '2013-10-03')).to.deep.equal([
      'Registration closed',
      0,
    ]);
  });

  it('is not mentioned if the event is off or over', async () => {
    expect(await seen({ state: 'full' }, '2013-10-01', { status: 'cancelled' })).to.deep.equal([0]);
  });

  it('may be full on only one date of a series', async () => {
    const series = {
      ...day,
      recurrence: 'FREQ=WEEKLY;COUNT=2',
      overrides: { '2013-10-10': { registration: { state: 'full' }, price: '2 francs' } },
      price: 'free',
    };
    const element = await listOf([series]);
    expect(textsOf(element, '.registration')).to.deep.equal(['Fully booked']);
    expect(textsOf(element, '.price')).to.deep.equal(['Free of charge', '2 francs']);
  });
});
