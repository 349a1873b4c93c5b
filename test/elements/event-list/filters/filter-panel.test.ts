import { expect, waitUntil } from '@open-wc/testing';
import {
  all,
  buttonOf,
  listOf,
  ManualClock,
  many,
  normal,
  one,
  press,
  said,
  textOf,
  textsOf,
  titles,
  type,
} from '../support.js';

describe('finding events', () => {
  it('counts the events of each option, and disables options without any [A12]', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    const options = () => textsOf(element, '.facet:not(.days) .option');
    expect(options()).to.deep.equal([
      'film 25',
      'food 25',
      'In person 40',
      'Online 10',
      'France 17',
      'Kenya 16',
      'Switzerland 17',
    ]);
    await type(element, 'nairobi');
    const disabled = all(element, '.facet:not(.days) .option:disabled').map(({ textContent }) =>
      normal(textContent),
    );
    expect(disabled).to.deep.equal(['France 0', 'Switzerland 0']);
    await expect(element).to.be.accessible();
  });

  it('counts the other options of a facet as if none of it were chosen', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    buttonOf(element, 'France').click();
    await element.updateComplete;
    // One can go on to another country, and add it: all keep their counts.
    expect(textsOf(element, '.facet:not(.days) .option').slice(-3)).to.deep.equal([
      'France 17',
      'Kenya 16',
      'Switzerland 17',
    ]);
    expect(textsOf(element, '.facet:not(.days) .option').slice(0, 2)).to.deep.equal([
      'film 9',
      'food 8',
    ]);
    buttonOf(element, 'Kenya').click();
    await element.updateComplete;
    expect(said(element)).to.equal('33 events');
  });

  it('starts with the options that attributes choose, and can lock them [A12]', async () => {
    const preset = await listOf(many, { topics: 'film', locked: true });
    await waitUntil(() => all(preset, '.title').length > 0);
    expect(titles(preset)[0]).to.contain('Event 1 ');
    await press(preset, 'Search and filter', '.search');
    expect(textsOf(preset, '.facet:not(.days) legend')).to.not.include('Topic');
    const open = await listOf(many, { topics: 'film' });
    await waitUntil(() => all(open, '.title').length > 0);
    await press(open, 'Search and filter', '.search');
    expect(textsOf(open, '[aria-pressed=true]')).to.deep.equal(['film 25']);
  });

  it('filters by language, and by how to attend, if the feed says so [A12]', async () => {
    const spoken = many.map((event, index) => ({
      ...event,
      languages: index % 2 ? ['fr'] : ['en', 'es'],
    }));
    const element = await listOf(spoken);
    expect(textsOf(element, '.languages').slice(0, 2)).to.deep.equal([
      'English and Spanish',
      'French',
    ]);
    await press(element, 'Search and filter', '.search');
    expect(textsOf(element, '.facet:not(.days) legend')).to.deep.equal([
      'Topic',
      'How to attend',
      'Country',
      'Language',
    ]);
    buttonOf(element, 'French').click();
    await element.updateComplete;
    expect(said(element)).to.equal('25 events');
    buttonOf(element, 'Online').click();
    await element.updateComplete;
    expect(said(element)).to.equal('5 events');
    const locked = await listOf(spoken, { languages: 'fr', locked: true });
    expect(titles(locked)[0]).to.contain('Event 1 ');
  });

  it('finds "Zürich" by "zurich" and says how many were found [A13]', async () => {
    const clock = new ManualClock('2013-10-01T00:00:00Z');
    const element = await listOf(many, { clock });
    await press(element, 'Search and filter', '.search');
    const told = new Set<string>();
    for (const words of ['z', 'zu', 'zur', 'zurich']) {
      await type(element, words);
      clock.elapse(100);
      told.add(said(element));
    }
    expect(titles(element).every((title) => title.includes('Zürich'))).to.equal(true);
    clock.elapse(700);
    await element.updateComplete;
    told.add(said(element));
    expect([...told]).to.deep.equal(['', '17 events']);
  });

  it('clears the typed text at Escape; without text, closes and focuses its button', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    const escape = async (selector: string) => {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      one(element, selector).dispatchEvent(key);
      await element.updateComplete;
      return all(element, '.search').length;
    };
    await type(element, 'film');
    expect(await escape('.search input')).to.equal(1);
    expect(await escape('.facet:not(.days) .option')).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element, 'Search and filter'));
  });

  it('reads letters and digits as the finder does [A13]', async () => {
    const named = ['Łódź 2013', 'مكتبة', 'हिन्दी'].map((title, index) => ({
      ...many[0],
      id: `named-${index}`,
      title,
    }));
    const element = await listOf([...named, ...many.slice(0, 6)]);
    await press(element, 'Search and filter', '.search');
    for (const [words, title] of [
      ['lodz ٢٠١٣', 'Łódź 2013'],
      ['مكتبه', 'مكتبة'],
      ['हिन्दी', 'हिन्दी'],
    ] as const) {
      await type(element, words);
      expect(titles(element), words).to.deep.equal([title]);
    }
    await type(element, 'हन्द');
    expect(titles(element)).to.deep.equal([]);
  });

  it('says that nothing matches, and clears the search [A27]', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    await type(element, 'nothing like this');
    expect(textOf(element, '[part=none]')).to.equal(
      'No event matches your search. Clear search and filters',
    );
    await expect(element).to.be.accessible();
    buttonOf(element, 'Clear').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
    expect(said(element)).to.equal('50 events');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.search input'));
  });

  it('keeps the focus if the search is closed meanwhile', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    await type(element, 'nothing like this');
    buttonOf(element, 'Search and filter').click();
    await element.updateComplete;
    buttonOf(element, 'Clear').focus();
    buttonOf(element, 'Clear').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element, 'Search and filter'));
  });
});
