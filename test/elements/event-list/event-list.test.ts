import { expect } from '@open-wc/testing';
import { all, listOf, one, textOf, textsOf, titles } from './support.js';

const dialogue = {
  id: 'dialogue',
  title: 'High-level Dialogue',
  start: '2013-10-03',
  end: '2013-10-04',
  place: { name: 'United Nations', address: 'New York' },
};

describe('event list', () => {
  it('shows a day, a range, a month and a time, each in its form', async () => {
    const element = await listOf([
      { id: 'a', title: 'Month', start: '2013-10' },
      { id: 'b', title: 'Day', start: '2013-12-18' },
      dialogue,
      {
        id: 'd',
        title: 'Evening',
        start: '2013-11-14T18:30:00+01:00',
        end: '2013-11-14T21:00:00+01:00',
        timeZone: 'Europe/Zurich',
      },
    ]);
    expect(textsOf(element, '.when')).to.deep.equal([
      'October 2013',
      '3–4 October 2013',
      'Thursday, 14 November 2013, 18:30–21:00',
      'Wednesday, 18 December 2013',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows the last day of a range as the feed has it [A2]', async () => {
    const element = await listOf([dialogue]);
    expect(textOf(element, '.when')).to.match(/^3–4 October 2013$/);
    expect(textsOf(element, '.day')).to.deep.equal(['3', '4']);
  });

  it('shows the next occurrence of an annual day with its year, and that it comes every year [A6]', async () => {
    const annual = {
      id: 'day',
      title: 'Migrants Day',
      start: '2000-12-18',
      recurrence: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=18',
    };
    const element = await listOf([annual], { asOf: '2026-12-19' });
    expect(textOf(element, '.when')).to.contain('18 December 2027');
    expect(textOf(element, '.facts')).to.contain('every year');
    expect(all(element, '.event')).to.have.length(1);
  });

  it('says cancelled, postponed, moved and moved online in words [A7]', async () => {
    const element = await listOf([
      { ...dialogue, id: 'a', status: 'cancelled' },
      { ...dialogue, id: 'b', status: 'moved' },
      { ...dialogue, id: 'c', status: 'moved', attendance: 'online' },
      { ...dialogue, id: 'd', status: 'postponed' },
    ]);
    const changes = textsOf(element, '.chip:not(.soon)');
    expect(changes).to.deep.equal(['Cancelled', 'Moved', 'Moved online', 'Postponed']);
    await expect(element).to.be.accessible();
  });

  it('keeps the old date of what is postponed, struck through, after all that has a date [A7]', async () => {
    const element = await listOf([
      {
        ...dialogue,
        id: 'old',
        title: 'Old',
        start: '2013-09-01',
        end: '2013-09-02',
        status: 'postponed',
      },
      dialogue,
    ]);
    expect(titles(element)).to.deep.equal(['High-level Dialogue', 'Postponed: Old']);
    expect(one(element, 's').textContent).to.contain('September 2013');
  });

  it('has a heading for postponed events in the language [A7]', async () => {
    const old = { ...dialogue, status: 'postponed' };
    const headings = async (lang: string) =>
      textsOf(await listOf([old], { lang }), '.month-heading');
    expect(await headings('en')).to.deep.equal(['Postponed, new date to come']);
    expect(await headings('fr')).to.deep.equal(['Reporté, nouvelle date à venir']);
  });

  it('keeps an event until its last day is over [A9]', async () => {
    for (const [asOf, count] of [
      ['2013-10-04', 1],
      ['2013-10-05', 0],
    ] as const) {
      const element = await listOf([dialogue], { asOf });
      expect(all(element, '.event'), asOf).to.have.length(count);
    }
  });

  it('removes an event when it ends in its own zone, wherever the reader is [A9]', async () => {
    const timed = {
      ...dialogue,
      start: '2013-10-03T10:00:00-04:00',
      end: '2013-10-03T18:00:00-04:00',
      timeZone: 'America/New_York',
    };
    const before = await listOf([timed], {
      asOf: '2013-10-03T21:59:59Z',
      timeZone: 'Pacific/Kiritimati',
    });
    expect(all(before, '.event')).to.have.length(1);
    const after = await listOf([timed], {
      asOf: '2013-10-03T22:00:00Z',
      timeZone: 'Pacific/Pago_Pago',
    });
    expect(all(after, '.event')).to.have.length(0);
  });

  it('lists a long event once, under the present month, with its end [A11]', async () => {
    const long = { ...dialogue, start: '2013-09-15', end: '2013-12-15' };
    const element = await listOf([long], { asOf: '2013-11-02' });
    expect(all(element, '.event')).to.have.length(1);
    expect(textsOf(element, '.month-heading')).to.deep.equal(['November 2013']);
    expect(one(element, '.month-heading').localName).to.equal('h2');
    expect(textOf(element, '.facts')).to.contain('until Sunday, 15 December 2013');
  });

  it('shows the list as it stood on any day [A35]', async () => {
    const then = await listOf([dialogue], { asOf: '2013-10-03' });
    expect(textOf(then, '.chip')).to.equal('Today');
    const later = await listOf([dialogue], { asOf: '2014-01-01', period: 'past' });
    expect(titles(later)).to.deep.equal(['High-level Dialogue']);
  });
});
