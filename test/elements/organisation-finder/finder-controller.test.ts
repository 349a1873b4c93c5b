import { expect } from '@open-wc/testing';
import '../../../src/define/organisation-finder.js';
import { SearchClient } from '../../../src/elements/organisation-finder/search/search-client.js';
import { manualClock } from '../../support/manual-clock.js';
import type { OrganisationFinder } from '../../../src/elements/organisation-finder/organisation-finder.js';
import {
  all,
  arrived,
  choose,
  finder,
  names,
  one,
  organisationOf,
  press,
  type,
  until,
  wordsOf,
} from './support.js';

const five = [
  organisationOf('a', {
    name: 'Alpha Legal',
    services: ['legal'],
    countries: ['KE'],
    position: [36.8, -1.3],
    address: 'Nairobi, Kenya',
    cost: 'free',
  }),
  organisationOf('b', {
    name: 'Beta Housing',
    services: ['housing'],
    countries: ['GB'],
    position: [-0.1, 51.5],
    address: '1 High Street, London',
    cost: 'paid',
  }),
  organisationOf('c', {
    name: 'Gamma Legal',
    services: ['legal'],
    countries: ['GB'],
    remote: true,
  }),
  organisationOf('d', { name: 'Delta Health', services: ['health'], countries: ['001'] }),
  organisationOf('e', {
    name: 'Epsilon Work',
    services: ['employment'],
    countries: ['FR'],
    position: [2.35, 48.85],
    address: '75001 Paris, France',
  }),
];

const searches = (element: OrganisationFinder) => {
  const heard: unknown[] = [];
  element.addEventListener('wmb-search', ({ detail }) => heard.push(detail));
  return heard;
};

const composing = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
};

/** Listens to a live region: everything it was ever given to say. */
const spoken = (element: OrganisationFinder): string[] => {
  const told: string[] = [];
  const region = one(element, '[role="status"]');
  new MutationObserver(() => {
    if (wordsOf(region)) told.push(wordsOf(region));
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return told;
};

describe('the reader’s actions in the finder', () => {
  it('loads the search when the reader turns to the field, before anything is typed [B2]', async () => {
    const element = await finder(five);
    await arrived(element, '.filter');
    const { prepare } = SearchClient.prototype;
    const prepared: number[] = [];
    SearchClient.prototype.prepare = ({ organisations }) => prepared.push(organisations.length);
    try {
      one(element, '.field').focus();
    } finally {
      SearchClient.prototype.prepare = prepare;
    }
    expect(prepared).to.deep.equal([5]);
  });

  it('does not search while an input method composes, and searches once afterwards [B6]', async () => {
    const element = await finder(five);
    await arrived(element, '.filter');
    const heard = searches(element);
    const field = one<HTMLInputElement>(element, '.field');
    ['h', 'he', 'hea'].forEach((text) => composing(field, text));
    element.ask({ choices: { service: ['health', 'legal'] } });
    await until(() => heard.length === 1, 'the answer without a text');
    expect(heard[0]).to.deep.include({ hasText: false, total: 3 });
    expect(field.value).to.equal('hea');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => names(element).length === 1, 'the answer');
    expect(names(element)).to.deep.equal(['Delta Health']);
    // Firefox and Safari send one more after the end.
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    element.ask({ choices: {} });
    await until(() => heard.length > 2, 'an answer to something new');
    expect(heard).to.have.length(3);
  });

  it('each choice is a chip that can be removed; clearing all keeps the text [B10]', async () => {
    const element = await finder(five);
    await type(element, 'legal');
    await choose(element, 'country', 'GB');
    await choose(element, 'service', 'legal');
    expect(all(element, '.chosen').map(wordsOf)).to.deep.equal(['Legal help', 'United Kingdom']);
    await press(element, '.chosen');
    await until(() => all(element, '.chosen').length === 1, 'the chip to go');
    await press(element, '[part="clear"]');
    await until(() => all(element, '.chosen').length === 0, 'the filters to be cleared');
    expect(one<HTMLInputElement>(element, '.field').value).to.equal('legal');
    await until(() => names(element).length === 2, 'what the text alone finds');
  });

  it('moves the focus from a removed button to the next chosen filter, else to the line of results [B17]', async () => {
    const element = await finder(five);
    await choose(element, 'country', 'GB');
    await choose(element, 'country', 'KE');
    const focused = () => element.shadowRoot!.activeElement;
    all(element, '.chosen')[0]!.focus();
    all(element, '.chosen')[0]!.click();
    await until(() => all(element, '.chosen').length === 1, 'the chip to go');
    expect(focused()).to.equal(one(element, '.chosen'));
    one(element, '[part="clear"]').focus();
    one(element, '[part="clear"]').click();
    await until(() => all(element, '.chosen').length === 0, 'the filters to be cleared');
    await until(focused, 'the focus');
    expect(focused()).to.equal(one(element, '[part="result-line"]'));
  });

  it('the name of a pressed button is its text [B23]', async () => {
    const element = await finder(five);
    await press(element, '.opener');
    const keep = await arrived(element, '.keep');
    expect(keep.getAttribute('aria-label')).to.equal('Keep Alpha Legal');
    keep.click();
    await element.updateComplete;
    expect(keep.getAttribute('aria-label')).to.equal('Kept: Alpha Legal');
    expect(wordsOf(keep)).to.equal('Kept');
  });

  it('has a visible label for the search field [B17]', async () => {
    const element = await finder(five);
    const field = one<HTMLInputElement>(element, '.field');
    expect([...field.labels!].map(wordsOf)).to.deep.equal(['Name, place, or service']);
    expect(field.labels![0]!.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('without results, offers a button that removes the filter that excludes most [B10]', async () => {
    const element = await finder(five);
    await choose(element, 'country', 'KE');
    await choose(element, 'cost', 'paid');
    expect(names(element)).to.deep.equal([]);
    const [help] = all(element, '[part="help"]');
    expect(wordsOf(help!)).to.contain('“Cost”: 2');
    help!.click();
    await until(() => names(element).length === 2, 'the results');
    expect(all(element, '.chosen').map(wordsOf)).to.deep.equal(['Kenya']);
  });

  it('without results, offers to clear the query if that is what excludes all [B10]', async () => {
    const element = await finder(five);
    await type(element, 'xyzxyzxyz');
    expect(all(element, '[part="help"]').map(wordsOf)).to.deep.equal([
      'Without the words “xyzxyzxyz”: 5',
    ]);
    await press(element, '[part="help"]');
    await until(() => names(element).length === 5, 'all of them');
  });

  it('tells the number of results once, after typing has ended, with the noun [B17]', async () => {
    const clock = manualClock();
    const element = await finder(five, {}, {}, clock);
    clock.pass(0);
    await arrived(element, '[role="status"]');
    const told = spoken(element);
    for (const text of ['le', 'leg', 'lega', 'legal']) {
      await type(element, text);
      clock.pass(499);
    }
    await element.updateComplete;
    expect(told).to.deep.equal([]);
    clock.pass(1);
    await element.updateComplete;
    clock.pass(60_000);
    await element.updateComplete;
    expect(told).to.deep.equal(['2 of 5 organisations']);
  });

  it('everything is in the tab order, the field first, and nothing takes the focus [B17]', async () => {
    const element = await finder(five);
    await arrived(element, '.filter');
    await type(element, 'legal');
    expect(element.shadowRoot!.activeElement).to.equal(null);
    const [first] = all(element, 'input, button, a');
    expect(first).to.equal(one(element, '.field'));
    expect(all(element, '[tabindex]:not([tabindex="-1"])')).to.deep.equal([]);
  });

  it('remote help, languages of staff and interpreters are facets of their own [B15 B20]', async () => {
    const element = await finder([
      organisationOf('a', { languages: ['fr'] }),
      organisationOf('b', { interpretation: ['fr'] }),
      organisationOf('c', { remote: true }),
    ]);
    await choose(element, 'language', 'fr');
    expect(names(element)).to.deep.equal(['Organisation a']);
    expect(wordsOf(one(element, '.choice'))).to.contain('French (français)');
    await press(element, '.chosen');
    await until(() => names(element).length === 3, 'the filter to go');
    await choose(element, 'interpretation', 'fr');
    expect(names(element)).to.deep.equal(['Organisation b']);
    await press(element, '.chosen');
    await until(() => names(element).length === 3, 'the filter to go');
    await press(element, '[data-facet="remote"]');
    await until(() => names(element)[0] === 'Organisation c', 'the answer');
    expect(one(element, '[data-facet="remote"]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows who is open now, without those whose hours are unknown [B18]', async () => {
    const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
    const hours = [{ days, opens: '00:00', closes: '24:00' }];
    const element = await finder([
      organisationOf('open', { hours, timeZone: 'Africa/Nairobi' }),
      organisationOf('unknown'),
      organisationOf('no-zone', { hours }),
      organisationOf('closed', { hours, timeZone: 'Africa/Nairobi', status: 'temporarily-closed' }),
    ]);
    await press(element, '[data-facet="open"]');
    await until(() => names(element).length === 1, 'the answer');
    expect(names(element)).to.deep.equal(['Organisation open']);
    expect(wordsOf(one(element, '.opening'))).to.equal('Open day and night');
  });

  it('gives the number of those whose hours are unknown under “open now”, and a button to show them [16.4]', async () => {
    const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
    const hours = [{ days, opens: '00:00', closes: '24:00' }];
    const timeZone = 'Africa/Nairobi';
    const element = await finder([
      organisationOf('open', { hours, timeZone }),
      organisationOf('unknown'),
      organisationOf('no-zone', { hours }),
      organisationOf('gone', { status: 'closed' }),
      organisationOf('faulty', { timeZone, hours: [{ days, opens: 'nine', closes: '17:00' }] }),
      organisationOf('places', { timeZone, places: [{ name: 'East' }, { name: 'West', hours }] }),
    ]);
    await press(element, '[data-facet="open"]');
    await until(() => names(element).length === 2, 'the answer');
    expect(names(element)).to.deep.equal(['Organisation open', 'Organisation places']);
    expect(wordsOf(one(element, '.note'))).to.equal('Opening hours not known: 3 Show these too');
    await press(element, '[part="unknown-hours"]');
    await until(() => names(element).length === 5, 'the others');
    expect(names(element)).to.not.include('Organisation gone');
    expect(all(element, '.note')).to.deep.equal([]);
    expect(all(element, '.chosen').map(wordsOf)).to.deep.equal([
      'Open now',
      'Opening hours not known',
    ]);
    await press(element, '[data-facet="open"]');
    await until(() => names(element).length === 6, 'all');
    expect(all(element, '.chosen')).to.deep.equal([]);
  });

  it('wmb-search has no text of the reader, unless the page asks for it [B24]', async () => {
    const element = await finder(five);
    const heard = searches(element);
    await type(element, 'legal');
    expect(heard).to.deep.equal([{ total: 2, of: 5, choices: {}, hasText: true, text: undefined }]);
    element.tellQuery = true;
    await type(element, 'housing');
    expect(heard[1]).to.deep.include({ text: 'housing' });
  });

  it('query, country, service, region and language can be preset, and changed by the reader [B34]', async () => {
    const element = await finder(five, { country: 'GB', service: 'legal, housing' });
    await until(() => names(element).length, 'the answer');
    expect(names(element)).to.deep.equal(['Beta Housing', 'Gamma Legal']);
    await press(element, '.chosen');
    await until(() => all(element, '.chosen').length === 2, 'the chip to go');
  });

  it('what is locked narrows the directory itself and can’t be changed [B34]', async () => {
    const element = await finder(five, { country: 'GB', locked: 'country' });
    await until(() => names(element).length, 'the answer');
    expect(names(element)).to.deep.equal(['Beta Housing', 'Gamma Legal', 'Delta Health']);
    expect(wordsOf(one(element, '[part="result-line"]'))).to.contain('3 organisations');
    await arrived(element, '.filter');
    expect(all(element, '[data-facet="country"]')).to.deep.equal([]);
    expect(all(element, '.chosen')).to.deep.equal([]);
  });

  it('a preset and locked query leaves no field [B34]', async () => {
    const element = await finder(five, { query: 'legal', locked: 'query' });
    await until(() => names(element).length, 'the answer');
    expect(names(element)).to.deep.equal(['Alpha Legal', 'Gamma Legal']);
    expect(all(element, '.field')).to.deep.equal([]);
  });

  it('says how much was searched and how old it is [B35]', async () => {
    const element = await finder(five);
    await type(element, 'legal');
    expect(wordsOf(one(element, '[part="result-line"]'))).to.match(
      /^2 of 5 organisations, list of November 1, 2026$/,
    );
    const checked = await finder([
      organisationOf('a', { verified: '2026-03-04' }),
      organisationOf('b', { verified: '2026-05-04' }),
    ]);
    await arrived(checked, '.filter');
    expect(wordsOf(one(checked, '[part="result-line"]'))).to.contain(
      'all checked since March 2026',
    );
  });

  it('gives no common day of checking if one organisation was never checked [B35]', async () => {
    const element = await finder([
      organisationOf('a', { verified: '2026-03-04' }),
      organisationOf('b'),
    ]);
    await arrived(element, '.filter');
    expect(wordsOf(one(element, '[part="result-line"]'))).to.match(/list of November 1, 2026$/);
  });

  it('each result can say why it matched; B8: with debug, each does [B35]', async () => {
    const element = await finder([
      organisationOf('a', { summary: 'A harbour.' }),
      organisationOf('b', { name: 'Harbour' }),
    ]);
    await type(element, 'harbour');
    expect(all(element, '.why').map(wordsOf)).to.deep.equal(['In what it says of itself']);
    element.debug = true;
    await element.updateComplete;
    expect(all(element, '.why').map(wordsOf)).to.deep.equal([
      'This is its name',
      'In what it says of itself',
    ]);
  });

  it('says what was searched for instead of what was typed, and which synonyms [B1 B7]', async () => {
    const element = await finder(
      five,
      {},
      { campaign: { synonyms: { en: [['flat', 'housing']] } } },
    );
    await type(element, 'leagl');
    expect(wordsOf(one(element, '[part="search-note"]'))).to.contain('Showing results for “legal”');
    await type(element, 'flat');
    expect(names(element)).to.deep.equal(['Beta Housing']);
    expect(wordsOf(one(element, '[part="search-note"]'))).to.equal('Also searched for: housing');
  });

  it('shows a page of results, and the next on request [B31]', async () => {
    const many = [...'abcdefghijklmnopqrstuvwxyz'].map((id) => organisationOf(id));
    const element = await finder(many);
    expect(names(element)).to.have.length(20);
    expect(wordsOf(one(element, '.more'))).to.equal('Show more (6 left)');
    await press(element, '.more');
    await until(() => !all(element, '.more').length, 'the next page');
    expect(names(element)).to.have.length(26);
    element.limit = 3;
    await type(element, 'organisation');
    expect(names(element)).to.have.length(3);
  });

  it('a link to correct a record from the feed’s template, and none without [B33]', async () => {
    const campaign = { correctionUrl: 'https://campaign.example/{id}/correct' };
    const element = await finder([organisationOf('a/b')], {}, { campaign });
    await press(element, '.opener');
    const link = await arrived(element, '[part="correction"]');
    expect(link.getAttribute('href')).to.equal('https://campaign.example/a%2Fb/correct');
    const without = await finder(five);
    await press(without, '.opener');
    await arrived(without, '.details');
    expect(all(without, '[part="correction"]')).to.deep.equal([]);
  });

  it('one link for each field that may be wrong, if the template asks for a field [B33]', async () => {
    const campaign = { correctionUrl: 'mailto:a@b.example?subject={id}%20{field}' };
    const hours = [{ days: ['mo'], opens: '09:00', closes: '12:00' }];
    const element = await finder(
      [organisationOf('a b', { hours, address: '1 Street' })],
      {},
      { campaign },
    );
    await press(element, '.opener');
    await arrived(element, '[part="correction"]');
    const links = all(element, '[part="correction"]');
    expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Hours', 'mailto:a@b.example?subject=a%20b%20hours'],
      ['Address', 'mailto:a@b.example?subject=a%20b%20address'],
      ['Something else', 'mailto:a@b.example?subject=a%20b%20'],
    ]);
  });

  it('a link to suggest an organisation by the feed’s address for it, else by mail, else none [B33]', async () => {
    const suggested = async (campaign: Readonly<Record<string, string>>) => {
      const element = await finder(five, {}, { campaign });
      await arrived(element, '.chips');
      return all(element, '[part="suggest"]').map((link) => link.getAttribute('href'));
    };
    const [suggestUrl, contact] = ['https://campaign.example/suggest', 'a@b.example'];
    expect(await suggested({ suggestUrl, contact })).to.deep.equal([suggestUrl]);
    expect(await suggested({ contact })).to.deep.equal(['mailto:a@b.example']);
    expect(await suggested({ suggestUrl: 'javascript:alert(1)' })).to.deep.equal([]);
    expect(await suggested({})).to.deep.equal([]);
    const without = await finder(five);
    await arrived(without, '.chips');
    expect(all(without, '.suggestion')).to.deep.equal([]);
  });

  it('a feed that has no organisation yet offers to suggest the first [B33]', async () => {
    const suggestUrl = 'https://campaign.example/suggest';
    const element = await finder([], {}, { campaign: { suggestUrl } });
    const link = await arrived(element, '[part="empty"] [part="suggest"]');
    expect(link.getAttribute('href')).to.equal(suggestUrl);
  });

  it('keeps its query when it is moved, and searches again', async () => {
    const element = await finder(five);
    await type(element, 'legal');
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Alpha Legal', 'Gamma Legal']);
    await type(element, 'housing');
    expect(names(element)).to.deep.equal(['Beta Housing']);
  });
});
