import { expect } from '@open-wc/testing';
import { all, listOf, ManualClock, normal, one, textOf, textsOf, titles } from '../support.js';

const evening = {
  id: 'evening',
  title: 'Evening',
  start: '2013-11-14T18:30:00+01:00',
  end: '2013-11-14T21:00:00+01:00',
  timeZone: 'Europe/Zurich',
};

describe('the card of an event', () => {
  it('says "Happening now" from the first instant to the last [A10]', async () => {
    for (const [asOf, chips] of [
      ['2013-11-14T17:29:59Z', ['today']],
      ['2013-11-14T17:30:00Z', ['Happening now']],
      ['2013-11-14T19:59:59Z', ['Happening now']],
    ] as const) {
      expect(textsOf(await listOf([evening], { asOf }), '.chip'), asOf).to.deep.equal(chips);
    }
    expect(titles(await listOf([evening], { asOf: '2013-11-14T20:00:00Z' }))).to.deep.equal([]);
  });

  it('says "Today" of a day and "This month" of a month [A10]', async () => {
    const element = await listOf(
      [
        { id: 'a', title: 'Day', start: '2013-10-03' },
        { id: 'b', title: 'Month', start: '2013-10' },
      ],
      { asOf: '2013-10-03' },
    );
    expect(textsOf(element, '.chip')).to.deep.equal(['This month', 'Today']);
  });

  it('changes at the minute while the page stays open [A10]', async () => {
    const clock = new ManualClock('2013-11-14T17:29:10Z');
    const element = await listOf([evening], { asOf: '', clock });
    expect(textOf(element, '.chip')).to.equal('today');
    clock.elapse(49_999);
    await element.updateComplete;
    expect(textOf(element, '.chip')).to.equal('today');
    clock.elapse(1);
    await element.updateComplete;
    expect(textOf(element, '.chip')).to.equal('Happening now');
  });

  it('follows the day over midnight and after a sleep, without a reload, and keeps the focus [A30]', async () => {
    const day = { id: 'day', title: 'Day', start: '2013-10-04', url: 'https://a.example/' };
    const before = { id: 'before', title: 'Before', start: '2013-10-03' };
    const clock = new ManualClock('2013-10-03T23:59:30Z');
    const element = await listOf([before, day], { asOf: '', clock });
    expect(textsOf(element, '.chip')).to.deep.equal(['Today', 'tomorrow']);
    const link = one(element, '[part=event-link]');
    link.focus();
    let reads = 0;
    element.addEventListener('wmb-load', () => (reads += 1));
    clock.sleep(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(reads).to.equal(0);
    expect(titles(element)).to.deep.equal(['Day']);
    expect(textsOf(element, '.chip')).to.deep.equal(['Today']);
    // Compared here: a report that has to write out an element never ends.
    expect(element.shadowRoot!.activeElement === link, 'focus stays').to.equal(true);
  });

  it('names the zone of the event, and the reader’s own time only where it differs [A14]', async () => {
    const there = await listOf([evening], { timeZone: 'Europe/Berlin' });
    expect(textOf(there, '.zone')).to.equal('Central European Standard Time');
    expect(all(there, '.readers-time')).to.have.length(0);
    const away = await listOf([evening], { timeZone: 'America/New_York' });
    expect(textOf(away, '.readers-time')).to.equal('Your time: 12:30–15:00');
  });

  it('names the day too where it is another one for the reader [A14]', async () => {
    const far = await listOf([evening], { timeZone: 'Asia/Tokyo' });
    expect(textOf(far, '.readers-time')).to.equal('Your time: 15 November 2013, 02:30–05:00');
    const midnight = await listOf([{ ...evening, end: '2013-11-15T00:30:00+01:00' }], {
      timeZone: 'Europe/London',
    });
    expect(textOf(midnight, '.readers-time')).to.equal('Your time: 17:30–23:30');
  });

  it('shows a time without a zone by the offset it is written with [A14]', async () => {
    const element = await listOf([
      { ...evening, start: '2013-11-14T18:30:00+05:30', end: undefined, timeZone: undefined },
    ]);
    expect(textOf(element, '.when')).to.equal('Thursday, 14 November 2013 at 18:30');
    expect(textOf(element, '.zone')).to.equal('GMT+05:30');
    const unknown = await listOf([{ ...evening, timeZone: 'Mars/Olympus' }]);
    expect(textOf(unknown, '.zone')).to.equal('GMT+01:00');
  });

  it('"tomorrow" is the next day of the calendar where the event is, however few hours off [A29]', async () => {
    const morning = {
      ...evening,
      start: '2013-11-14T00:30:00+01:00',
      end: '2013-11-14T02:00:00+01:00',
    };
    const element = await listOf([morning], {
      asOf: '2013-11-13T22:45:00Z',
      timeZone: 'America/Los_Angeles',
    });
    expect(textOf(element, '.chip')).to.equal('tomorrow');
    expect(textOf(element, '.when')).to.contain('14 November 2013');
    const late = await listOf(
      [{ ...evening, start: '2013-11-14T23:30:00+01:00', end: undefined }],
      { asOf: '2013-11-13T00:01:00+01:00' },
    );
    expect(textOf(late, '.chip')).to.equal('tomorrow');
  });

  it('keeps to the Gregorian calendar unless asked, and adds a second one [A31]', async () => {
    const day = { id: 'a', title: 'Day', start: '2013-12-18' };
    const lang = 'en-u-ca-persian';
    expect(textOf(await listOf([day], { lang }), '.when')).to.contain('2013');
    const persian = await listOf([day], { lang, calendar: 'locale' });
    expect(textOf(persian, '.when')).to.contain('1392');
    const both = await listOf([day], { lang: 'en-GB', secondCalendar: 'islamic-umalqura' });
    expect(textOf(both, '.when')).to.contain('18 December 2013');
    expect(textOf(both, '.second-date')).to.contain('1435');
  });

  it('isolates dates, marks their language, and writes from the right [A31]', async () => {
    const element = await listOf([{ id: 'a', title: 'Day', start: '2013-12-18' }], { lang: 'ar' });
    expect(one(element, '.when bdi').closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    // Pashto, of which there are no messages: dates are in the language of the words around them.
    const foreign = await listOf([{ id: 'a', title: 'Day', start: '2013-12-18' }], { lang: 'ps' });
    expect(one(foreign, '.when bdi').closest('[lang]')?.getAttribute('lang')).to.match(/^en/);
    expect(textOf(foreign, '.when')).to.contain('December');
    const [date, body] = [one(element, '.date'), one(element, '.body')];
    expect(date.getBoundingClientRect().left).to.be.above(body.getBoundingClientRect().left);
  });

  it('separates the name and the address of a place as the language does', async () => {
    const there = [{ ...evening, place: { name: 'Hall', address: 'Street 1' } }];
    expect(textOf(await listOf(there), '.place')).to.equal('Hall, Street 1');
    expect(textOf(await listOf(there, { lang: 'ar' }), '.place')).to.equal('Hall، Street 1');
    expect(textOf(await listOf(there, { lang: 'zh' }), '.place')).to.equal('Hall、Street 1');
  });

  it('shows both place and link of what is hybrid, and no map for what is online [A16]', async () => {
    const place = { name: 'Hall', address: 'Street 1' };
    const joinUrl = 'https://join.example/';
    const both = await listOf([{ ...evening, attendance: 'hybrid', place, joinUrl }]);
    expect(textOf(both, '.place')).to.equal('Hall, Street 1');
    const acts = (within: string) =>
      textsOf(both, `${within} a`).map((words) => words.split(':')[0]);
    expect(acts('.body > .links')).to.deep.equal(['Join online']);
    expect(acts('.description .links')).to.deep.equal(['Map']);
    const online = await listOf([{ ...evening, attendance: 'online', place, joinUrl }]);
    expect(all(online, '.place, [part=map-link]')).to.have.length(0);
  });

  it('follows http, https and mailto only, and opens maps by address or position [A34]', async () => {
    const links = {
      url: 'tel:+41',
      rsvpUrl: 'webcal://a.example',
      place: { address: 'Street 1, Geneva' },
    };
    const element = await listOf([
      { ...evening, ...links },
      { ...evening, id: 'b', place: { address: 'x', position: [6.14, 46.2] } },
    ]);
    const found = all(element, '.links a');
    expect(found.map((one) => one.getAttribute('href'))).to.deep.equal([
      'https://www.openstreetmap.org/search?query=Street%201%2C%20Geneva',
      'https://www.openstreetmap.org/?mlat=46.2&mlon=6.14#map=16/46.2/6.14',
    ]);
    expect(found.every((one) => normal(one.getAttribute('rel')) === 'noopener')).to.equal(true);
  });
});
