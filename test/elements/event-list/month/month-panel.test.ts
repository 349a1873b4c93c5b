import { expect } from '@open-wc/testing';
import { all, buttonOf, listOf, many, one, press, said, textsOf, titles } from '../support.js';

describe('the small month', () => {
  it('marks every day with an event, and moves by keys [A28]', async () => {
    const long = { id: 'long', title: 'Long', start: '2013-10-10', end: '2013-10-13' };
    const rest = many
      .slice(0, 6)
      .map((event, index) => ({ ...event, start: `2013-11-0${index + 1}` }));
    const element = await listOf([long, ...rest]);
    await press(element, 'Month view', 'table');
    const marked = all(element, '.cell.marked:not(.outside)').map(({ dataset }) => dataset.day);
    expect(marked).to.deep.equal(['2013-10-10', '2013-10-11', '2013-10-12', '2013-10-13']);
    expect(textsOf(element, 'th')[0]).to.equal('Mon');
    await expect(element).to.be.accessible();
    const key = async (name: string) => {
      one(element, 'table').dispatchEvent(new KeyboardEvent('keydown', { key: name }));
      await element.updateComplete;
      return one(element, '.cell[tabindex="0"]').dataset.day;
    };
    expect(await key('ArrowRight')).to.equal('2013-10-11');
    expect(await key('ArrowDown')).to.equal('2013-10-18');
    expect(await key('PageDown')).to.equal('2013-11-18');
    expect(await key('End')).to.equal('2013-11-30');
    expect(await key('Home')).to.equal('2013-11-01');
    one(element, '.cell[tabindex="0"]').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([rest[0]!.title]);
    expect(said(element)).to.equal('1 event');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    one(element, 'table').dispatchEvent(escape);
    await element.updateComplete;
    expect(all(element, 'table')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element, 'Month view'));
  });

  it('begins the week where the language does [A28]', async () => {
    const element = await listOf(many, { lang: 'en-US' });
    await press(element, 'Month view', 'table');
    expect(textsOf(element, 'th')[0]).to.equal('Sun');
  });

  it('has one letter above each column if the language has no short names of days', async () => {
    const element = await listOf(many, { lang: 'ar' });
    await press(element, 'عرض الشهر', 'table');
    const heads = all(element, 'th');
    expect(heads.map(({ textContent }) => textContent)).to.deep.equal([...'سحنثرخج']);
    expect(heads[0]!.getAttribute('abbr')).to.equal('السبت');
  });
});
