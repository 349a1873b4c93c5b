/** `series="next"`: a weekly event does not drown out what happens once. */
import { expect } from '@open-wc/testing';
import { all, eventOf, listOf, normal, one, textsOf, titles } from './support.js';

const weekly = eventOf({
  id: 'choir',
  title: 'Choir',
  start: '2026-12-01T18:00:00+01:00',
  end: '2026-12-01T20:00:00+01:00',
  timeZone: 'Europe/Berlin',
  recurrence: 'FREQ=WEEKLY;COUNT=12',
});
const fair = eventOf({ id: 'fair', title: 'Fair', start: '2026-12-10' });
const options = { asOf: '2026-11-28', series: 'next' } as const;

describe('a list of series', () => {
  it('has each date by itself, unless the page wants a series once', async () => {
    const list = await listOf([weekly, fair], { asOf: '2026-11-28' });
    expect(titles(list)).to.deep.equal(['Choir', 'Choir', 'Fair', 'Choir', 'Choir', 'Choir']);
    expect(all(list, '[part=more-dates]')).to.have.lengthOf(0);
  });

  it('has the next date of each, and the others behind it', async () => {
    const list = await listOf([weekly, fair], options);
    expect(titles(list)).to.deep.equal(['Choir', 'Fair']);
    const more = one(list, '[part=more-dates]');
    expect(normal(more.querySelector('summary')!.textContent)).to.equal('More dates: 11: Choir');
    const dates = textsOf(list, '[part=more-dates] li');
    expect(dates).to.have.lengthOf(11);
    expect(dates[0]).to.match(/^Tuesday, 8 December 2026, 18:00–20:00$/);
    expect(dates[10]).to.match(/^Tuesday, 16 February 2027/);
  });

  it('says which of the others are cancelled, postponed or moved', async () => {
    const overrides = {
      '2026-12-08': { status: 'cancelled' },
      '2026-12-15': { start: '2026-12-16T19:00:00+01:00' },
    };
    const list = await listOf([{ ...weekly, overrides }], options);
    const dates = textsOf(list, '[part=more-dates] li');
    expect(dates[0]).to.match(/^Tuesday, 8 December 2026.*Cancelled/);
    expect(dates[1]).to.match(/^Wednesday, 16 December 2026.*Moved/);
  });

  it('shows dates that are off before the next one by themselves', async () => {
    const overrides = { '2026-12-01': { status: 'cancelled' } };
    const list = await listOf([{ ...weekly, overrides }], options);
    expect(titles(list)).to.deep.equal(['Cancelled: Choir', 'Choir']);
    expect(all(list, '[part=more-dates] li')).to.have.lengthOf(10);
  });

  it('says nothing of other dates where there are none', async () => {
    const list = await listOf([{ ...weekly, recurrence: 'FREQ=WEEKLY;COUNT=1' }, fair], options);
    expect(titles(list)).to.deep.equal(['Choir', 'Fair']);
    expect(all(list, '[part=more-dates]')).to.have.lengthOf(0);
  });

  it('has the dates of eleven months and more of an event without end', async () => {
    const list = await listOf([{ ...weekly, recurrence: 'FREQ=WEEKLY' }], options);
    expect(all(list, '[part=more-dates] li')).to.have.lengthOf(47);
  });
});
