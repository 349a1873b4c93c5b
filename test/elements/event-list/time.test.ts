import { expect } from '@open-wc/testing';
import { all, listOf, normal, one, textOf, textsOf, titles } from './support.js';

const evening = {
  id: 'evening',
  title: 'Evening',
  start: '2013-11-14T18:30:00+01:00',
  end: '2013-11-14T21:00:00+01:00',
  timeZone: 'Europe/Zurich',
};

/** The machine's clock stands at an instant until told otherwise. */
const standingAt = async (
  instant: string,
  run: (move: (instant: string) => Promise<void>) => Promise<void>,
  update: () => Promise<unknown> = async () => undefined,
): Promise<void> => {
  const { now } = Date;
  let current = Date.parse(instant);
  Date.now = () => current;
  try {
    await run(async (next) => {
      current = Date.parse(next);
      document.dispatchEvent(new Event('visibilitychange'));
      await update();
    });
  } finally {
    Date.now = now;
  }
};

const deskIsThere = async (element: Element): Promise<void> => {
  while (all(element, '[role=status]').length === 0)
    await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('event list and the time', () => {
  it('A10: says "Happening now" from the first instant to the last', async () => {
    for (const [asOf, chips] of [
      ['2013-11-14T17:29:59Z', ['today']],
      ['2013-11-14T17:30:00Z', ['Happening now']],
      ['2013-11-14T19:59:59Z', ['Happening now']],
    ] as const) {
      expect(textsOf(await listOf([evening], { asOf }), '.chip'), asOf).to.deep.equal(chips);
    }
    expect(titles(await listOf([evening], { asOf: '2013-11-14T20:00:00Z' }))).to.deep.equal([]);
  });

  it('A10: says "Today" of a day and "This month" of a month', async () => {
    const element = await listOf(
      [
        { id: 'a', title: 'Day', start: '2013-10-03' },
        { id: 'b', title: 'Month', start: '2013-10' },
      ],
      { asOf: '2013-10-03' },
    );
    expect(textsOf(element, '.chip')).to.deep.equal(['This month', 'Today']);
  });

  it('A10: flips when the minute comes, with the page left open', async () => {
    const { setTimeout: real } = globalThis;
    const waits: { callback: () => void; milliseconds: number }[] = [];
    await standingAt('2013-11-14T17:29:10Z', async (move) => {
      globalThis.setTimeout = ((callback: () => void, milliseconds: number) => {
        // The shorter ones are those of waiting for the desk.
        if (milliseconds > 10_000) waits.push({ callback, milliseconds });
        return real(callback, milliseconds);
      }) as typeof setTimeout;
      try {
        const element = await listOf([evening], { asOf: '' });
        await deskIsThere(element);
        expect(textOf(element, '.chip')).to.equal('today');
        expect(waits.at(-1)?.milliseconds).to.equal(50_000);
        Date.now = () => Date.parse('2013-11-14T17:30:00Z');
        waits.at(-1)?.callback();
        await element.updateComplete;
        expect(textOf(element, '.chip')).to.equal('Happening now');
        void move;
      } finally {
        globalThis.setTimeout = real;
      }
    });
  });

  it('A30: over midnight, and after a sleep, labels and list follow without a reload, and focus stays', async () => {
    const day = { id: 'day', title: 'Day', start: '2013-10-04', url: 'https://a.example/' };
    const before = { id: 'before', title: 'Before', start: '2013-10-03' };
    await standingAt('2013-10-03T23:59:30Z', async (move) => {
      const element = await listOf([before, day], { asOf: '' });
      await deskIsThere(element);
      expect(textsOf(element, '.chip')).to.deep.equal(['Today', 'tomorrow']);
      const link = one(element, '[part=event-link]');
      link.focus();
      const { fetch } = globalThis;
      const asked: unknown[] = [];
      globalThis.fetch = (input) => {
        asked.push(input);
        return Promise.reject(new TypeError('No fetch is expected.'));
      };
      try {
        await move('2013-10-04T00:00:30Z');
        await element.updateComplete;
      } finally {
        globalThis.fetch = fetch;
      }
      expect(asked).to.deep.equal([]);
      expect(titles(element)).to.deep.equal(['Day']);
      expect(textsOf(element, '.chip')).to.deep.equal(['Today']);
      // Compared here: a report that has to write out an element never ends.
      expect(element.shadowRoot!.activeElement === link, 'focus stays').to.equal(true);
    });
  });

  it('A14: names the zone of the event, and the reader’s own time only where it differs', async () => {
    const there = await listOf([evening], { timeZone: 'Europe/Berlin' });
    expect(textOf(there, '.zone')).to.equal('Central European Standard Time');
    expect(all(there, '.readers-time')).to.have.length(0);
    const away = await listOf([evening], { timeZone: 'America/New_York' });
    expect(textOf(away, '.readers-time')).to.equal('Your time: 12:30–15:00');
  });

  it('A14: names the day too where it is another one for the reader', async () => {
    const far = await listOf([evening], { timeZone: 'Asia/Tokyo' });
    expect(textOf(far, '.readers-time')).to.equal('Your time: 15 November 2013, 02:30–05:00');
    const midnight = await listOf([{ ...evening, end: '2013-11-15T00:30:00+01:00' }], {
      timeZone: 'Europe/London',
    });
    expect(textOf(midnight, '.readers-time')).to.equal('Your time: 17:30–23:30');
  });

  it('A14: shows a time without a zone by the offset it is written with', async () => {
    const element = await listOf([
      { ...evening, start: '2013-11-14T18:30:00+05:30', end: undefined, timeZone: undefined },
    ]);
    expect(textOf(element, '.when')).to.equal('Thursday, 14 November 2013 at 18:30');
    expect(textOf(element, '.zone')).to.equal('GMT+05:30');
    const unknown = await listOf([{ ...evening, timeZone: 'Mars/Olympus' }]);
    expect(textOf(unknown, '.zone')).to.equal('GMT+01:00');
  });

  it('A29: "tomorrow" is the next day of the calendar where the event is, however few hours off', async () => {
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

  it('A31: keeps to the Gregorian calendar unless asked, and adds a second one', async () => {
    const day = { id: 'a', title: 'Day', start: '2013-12-18' };
    const gregorian = await listOf([day], { lang: 'fa' });
    expect(textOf(gregorian, '.when')).to.contain('۲۰۱۳');
    const persian = await listOf([day], { lang: 'fa', calendar: 'locale' });
    expect(textOf(persian, '.when')).to.contain('۱۳۹۲');
    const both = await listOf([day], { lang: 'en-GB', secondCalendar: 'islamic-umalqura' });
    expect(textOf(both, '.when')).to.contain('18 December 2013');
    expect(textOf(both, '.second-date')).to.contain('1435');
  });

  it('A31: isolates dates, marks their language, and writes from the right', async () => {
    const element = await listOf([{ id: 'a', title: 'Day', start: '2013-12-18' }], { lang: 'ar' });
    expect(one(element, '.when bdi').closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    // Swahili, of which there are no messages: its dates stand between words of another language.
    const foreign = await listOf([{ id: 'a', title: 'Day', start: '2013-12-18' }], { lang: 'sw' });
    expect(one(foreign, '.when bdi').lang).to.equal('sw');
    const [date, body] = [one(element, '.date'), one(element, '.body')];
    expect(date.getBoundingClientRect().left).to.be.above(body.getBoundingClientRect().left);
  });

  it('parts the name and the address of a place as the language does', async () => {
    const there = [{ ...evening, place: { name: 'Hall', address: 'Street 1' } }];
    expect(textOf(await listOf(there), '.place')).to.equal('Hall, Street 1');
    expect(textOf(await listOf(there, { lang: 'ar' }), '.place')).to.equal('Hall، Street 1');
    expect(textOf(await listOf(there, { lang: 'zh' }), '.place')).to.equal('Hall，Street 1');
  });

  it('A16: shows both place and link of what is hybrid, and no map for what is online', async () => {
    const place = { name: 'Hall', address: 'Street 1' };
    const joinUrl = 'https://join.example/';
    const both = await listOf([{ ...evening, attendance: 'hybrid', place, joinUrl }]);
    expect(textOf(both, '.place')).to.equal('Hall, Street 1');
    expect(textsOf(both, '.links a').map((words) => words.split(':')[0])).to.deep.equal([
      'Join online',
      'Map',
    ]);
    const online = await listOf([{ ...evening, attendance: 'online', place, joinUrl }]);
    expect(all(online, '.place, [part=map-link]')).to.have.length(0);
  });

  it('A34: follows http, https and mailto only, and opens maps by address or position', async () => {
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
