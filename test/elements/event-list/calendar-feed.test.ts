import { expect } from '@open-wc/testing';
import { readCalendar } from '../../../src/feed/formats/icalendar/read-calendar.js';
import { listOf, textOf, textsOf, titles } from './support.js';

const sample = async (name: string): Promise<string> =>
  (await fetch(new URL(`../../../data/formats/${name}.ics`, import.meta.url))).text();

const eventsOf = async (name: string) =>
  readCalendar(await sample(name), { floating: 'Europe/London' }).events as readonly Record<
    string,
    never
  >[];

describe('a calendar file as a feed', () => {
  it('Google’s: inclusive ends, zones, exceptions, a moved and a cancelled occurrence [A36]', async () => {
    const element = await listOf(await eventsOf('google'), { timeZone: 'Europe/Rome' });
    expect(titles(element)).to.deep.equal([
      'High-level Dialogue',
      'Coro dei popoli 🎶 — prove aperte a tutte e a tutti, ogni martedì di sera',
      'Cancelled: Coro dei popoli',
      'Moved: Coro dei popoli, on Wednesday for once',
      'Coro dei popoli 🎶 — prove aperte a tutte e a tutti, ogni martedì di sera',
      'Evening online',
    ]);
    expect(textsOf(element, '.when')).to.deep.equal([
      '3–4 October 2013',
      'Tuesday, 15 October 2013, 18:00–20:00',
      'Tuesday, 29 October 2013, 18:00–20:00',
      'Wednesday, 6 November 2013, 18:00–20:00',
      'Tuesday, 12 November 2013, 18:00–20:00',
      'Thursday, 14 November 2013, 18:30–21:00',
    ]);
    expect(textsOf(element, '.chip')).to.deep.equal(['in 2 days', 'Cancelled', 'Moved']);
  });

  it('Outlook’s: Windows zone names, whole days from midnight, a zone that only the file knows [A36]', async () => {
    const element = await listOf(await eventsOf('outlook'), { timeZone: 'Europe/Berlin' });
    expect(textsOf(element, '.when')).to.deep.equal([
      'Thursday, 24 October 2013, 09:30–12:30',
      'Thursday, 31 October 2013, 09:30–12:30',
      'Thursday, 7 November 2013, 09:30–12:30',
      'Wednesday, 20 November 2013, 09:00–11:00',
      'Wednesday, 18 December 2013',
    ]);
    expect(textsOf(element, '.zone')[3]).to.equal('GMT+03:00');
  });

  it('Apple’s: floating times; only what is broken or cut off is left out [A36]', async () => {
    const element = await listOf(await eventsOf('apple'), { timeZone: 'Europe/London' });
    expect(titles(element)).to.deep.equal(['Floating evening', 'Cancelled: Migrants Day']);
    expect(textOf(element, '.when')).to.equal('Thursday, 21 November 2013, 19:00–21:00');
  });
});
