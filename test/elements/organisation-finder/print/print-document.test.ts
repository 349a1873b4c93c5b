import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { printDocument } from '../../../../src/elements/organisation-finder/print/print-document.js';
import type { Organisation } from '../../../../src/model/contract.js';

const msg = ((words: unknown) => words) as MsgFn;
const now = new Date('2026-11-23T09:00:00Z');

const organisation: Organisation = {
  id: 'a',
  name: { en: 'Fig Tree', ar: 'شجرة التين' },
  countries: ['LB'],
  phones: [{ number: '+9611234567', kind: 'sms' }],
  timeZone: 'Asia/Beirut',
  hours: [
    { days: ['mo'], opens: '09:00', closes: '12:00' },
    { days: ['mo'], opens: '13:00', closes: '17:00' },
  ],
};

/** The sheet as somebody who reads `language` prints it: the whole, and both halves of its first entry. */
const printed = (language: string, more: Partial<Organisation> = {}) => {
  const paper = document.createElement('div');
  const textLanguages = { language, feedLanguage: 'en', messageLanguage: language };
  render(printDocument([{ ...organisation, ...more }], { msg, textLanguages, now }), paper);
  const [own, local] = paper.querySelectorAll<HTMLElement>('article > div');
  return { page: paper.querySelector('main')!, own: own!, local };
};

const wordsOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the printed shortlist', () => {
  it('begins with the half in the reader’s language, and has the local half beside it [B36]', () => {
    const { page, own, local } = printed('ar', { countries: ['GB'] });
    expect([page.dir, own.lang, own.dir]).to.deep.equal(['rtl', 'ar', 'rtl']);
    expect([local?.lang, local?.dir]).to.deep.equal(['en', 'ltr']);
    expect(wordsOf(local?.querySelector('h2'))).to.equal('Fig Tree');
  });

  it('has names and addresses on the local half, its hours as its language lists them [B36]', () => {
    const { local } = printed('en');
    expect(local?.lang).to.equal('ar');
    expect(wordsOf(local?.querySelector('.number'))).to.equal('SMS +9611234567');
    expect(wordsOf(local?.querySelector('td'))).to.match(/^\S.* – .* و.*–.*\S$/);
  });

  it('has one half if the reader’s language is the local one [B36]', () => {
    expect(wordsOf(printed('ar-EG').local)).to.equal('');
  });

  it('has status, alert, dated exceptions, every place and the usual week [16.4]', () => {
    const { own, local } = printed('en', {
      status: 'temporarily-closed',
      alert: 'Flooded.',
      hoursExceptions: [
        { date: '2026-11-23', closed: true },
        { date: '2026-12-25', opens: '10:00', closes: '11:00' },
      ],
      places: [{ name: 'North', address: '2 North Street', phones: [{ number: '01 234567' }] }],
    });
    expect(wordsOf(own)).to.match(/^Fig Tree Temporarily closed ?Flooded\. /);
    const rows = [...own.querySelectorAll('tr')].map(wordsOf);
    expect(rows.length).to.equal(9);
    expect(rows[0]).to.match(/^Monday 9:00/);
    expect(rows[7]).to.equal('Monday, November 23 Closed');
    expect(rows[8]).to.match(/^Friday, December 25 10:00/);
    expect(wordsOf(own)).to.match(/North 2 North Street Telephone 01 234567$/);
    expect(wordsOf(local)).to.contain('✕Flooded.');
  });

  it('shows by signs on the local half that an appointment is needed, or that hours are unknown', () => {
    const { local } = printed('en', {
      hours: [
        { days: ['mo'], opens: '09:00', closes: '12:00', appointment: true },
        { days: ['tu'], appointment: true },
        { days: ['we'] },
      ],
    });
    const [monday, tuesday, wednesday] = [...local!.querySelectorAll('td')].map(wordsOf);
    expect(monday).to.match(/ – .* ☎$/);
    expect([tuesday, wednesday]).to.deep.equal(['☎', '?']);
  });

  it('has what is said of hours whose days are not known, though there is no week', () => {
    const { own } = printed('en', { hours: [{ days: ['unknown'], note: 'every other Tuesday' }] });
    expect(own.querySelector('table')).to.equal(null);
    expect(wordsOf(own)).to.match(/every other Tuesday$/);
  });

  it('has a date on each day if the hours are of certain dates only', () => {
    const { own } = printed('en', {
      hours: [{ days: ['mo'], nth: 1, opens: '09:00', closes: '12:00' }],
    });
    expect(wordsOf(own.querySelector('th'))).to.equal('Monday, November 23');
  });
});
