import { expect, waitUntil } from '@open-wc/testing';
import { addDays } from '../../../src/time/day.js';
import type { EventList } from '../../../src/elements/event-list/event-list.js';
import { all, listOf, normal, one, textOf, textsOf, titles } from './support.js';

const cities = ['Zürich', 'Genève', 'Nairobi'];
const many = [...Array(50).keys()].map((index) => ({
  id: `event-${index}`,
  title: `Event ${index} in ${cities[index % 3]}`,
  start: addDays('2013-10-02', index),
  topics: [index % 2 ? 'film' : 'food'],
  attendance: index % 5 === 0 ? 'online' : 'in-person',
  place: { country: ['CH', 'FR', 'KE'][index % 3] },
}));

const buttonOf = (element: EventList, words: string): HTMLElement => {
  const found = all(element, 'button').find(({ textContent }) =>
    normal(textContent).startsWith(words),
  );
  expect(found, words).to.exist;
  return found!;
};

/** What is fetched first takes its time on a busy machine. */
const slow = { timeout: 8000 };

const press = async (element: EventList, words: string, shows: string): Promise<void> => {
  buttonOf(element, words).click();
  await waitUntil(() => all(element, shows).length > 0, shows, slow);
  await element.updateComplete;
};

const deskOf = async (element: EventList): Promise<EventList> => {
  await waitUntil(() => all(element, '[role=status]').length > 0, 'the desk', slow);
  return element;
};

const said = (element: EventList): string => textOf(element, '[role=status]');

const type = async (element: EventList, words: string): Promise<void> => {
  const field = one(element, '.search input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};

describe('adding to a calendar', () => {
  it('A8: offers neither reply nor calendar for what is cancelled or past', async () => {
    const links = { rsvpUrl: 'https://a.example/rsvp', url: 'https://a.example/' };
    const element = await listOf(
      [
        { id: 'a', title: 'Off', start: '2013-10-03', status: 'cancelled', ...links },
        { id: 'b', title: 'Over', start: '2013-09-03', ...links },
        { id: 'c', title: 'On', start: '2013-10-05', ...links },
      ],
      { period: 'all' },
    );
    const [over, off, on] = all(element, '.links').map(({ textContent }) => normal(textContent));
    expect(over).to.equal('Read more: Over');
    expect(off).to.equal('Read more: Off');
    expect(on).to.contain('Say you are coming').and.to.contain('Add to calendar');
  });

  it('A21, A22: opens a menu with Google, Outlook, a file and the details to copy', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    expect(textsOf(element, '.menu li')).to.deep.equal([
      'Google Calendar',
      'Outlook',
      'Apple Calendar and others (file)',
      'Copy details',
    ]);
    expect(buttonOf(element, 'Add to calendar').getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('closes the menu with Escape, back at its button', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    one(element, '.menu a').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await element.updateComplete;
    expect(all(element, '.menu')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element, 'Add to calendar'));
  });

  it('A22: saves a file of the right kind and name, and says so in an event', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    const saved: { blob?: Blob; name?: string } = {};
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => {
      saved.blob = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.name = this.download;
    };
    const told: string[] = [];
    element.addEventListener('wmb-add-to-calendar', ({ detail }) =>
      told.push(`${detail.id} ${detail.target}`),
    );
    try {
      buttonOf(element, 'Apple').click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.name).to.equal('event-a.ics');
    expect(saved.blob?.type).to.match(/^text\/calendar/);
    expect(await saved.blob?.text()).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(told).to.deep.equal(['a file']);
  });

  it('A22: takes the file that the feed names', async () => {
    const icsUrl = 'https://a.example/a.ics';
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03', icsUrl }]);
    await press(element, 'Add to calendar', '.menu');
    const hrefs = all(element, '.menu a').map((link) => link.getAttribute('href'));
    expect(hrefs[2]).to.equal(icsUrl);
  });

  it('A22: shows the details to copy by hand where the page may not write to the clipboard', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      buttonOf(element, 'Copy details').click();
      await element.updateComplete;
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    const shown = all(element, 'textarea').map((field) =>
      normal((field as HTMLTextAreaElement).value),
    );
    expect(shown).to.deep.equal(['Event a Thursday, 3 October 2013']);
  });

  it('A23: offers to subscribe only to a calendar that is there', async () => {
    const events = [{ id: 'a', title: 'Event a', start: '2013-10-03' }];
    const without = await deskOf(
      await listOf(events, { campaign: { title: 'Campaign', contact: 'us@a.example' } }),
    );
    expect(textOf(without, '.foot')).to.equal('Suggest an event');
    const element = await deskOf(
      await listOf(events, {
        campaign: { title: 'Campaign', calendarUrl: 'https://a.example/events.ics' },
      }),
    );
    await press(element, 'Subscribe', '.menu');
    const hrefs = all(element, '.menu a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal([
      'webcal://a.example/events.ics',
      'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fa.example%2Fevents.ics',
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fa.example%2Fevents.ics&name=Campaign',
    ]);
    expect(textsOf(element, '.menu li')[3]).to.equal('Copy address');
  });

  it('A23: copies the plain address, also of a calendar that is named by webcal:', async () => {
    const events = [{ id: 'a', title: 'Event a', start: '2013-10-03' }];
    for (const calendarUrl of ['https://a.example/events.ics', 'webcal://a.example/events.ics']) {
      const element = await listOf(events, { campaign: { title: 'Campaign', calendarUrl } });
      await press(element, 'Subscribe', '.menu');
      const copied: string[] = [];
      const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const writeText = async (text: string) => void copied.push(text);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        buttonOf(element, 'Copy address').click();
        await waitUntil(() => said(element) === 'Copied', 'copied', slow);
      } finally {
        if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
        else Reflect.deleteProperty(navigator, 'clipboard');
      }
      expect(copied).to.deep.equal(['https://a.example/events.ics']);
    }
  });
});

describe('finding events', () => {
  it('A12: counts each choice, keeps those that nothing is left of, disabled', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    const options = () => textsOf(element, '.option');
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
    const disabled = all(element, '.option:disabled').map(({ textContent }) => normal(textContent));
    expect(disabled).to.deep.equal(['France 0', 'Switzerland 0']);
    await expect(element).to.be.accessible();
  });

  it('A12: attributes choose to begin with, and hold when locked', async () => {
    const preset = await listOf(many, { topics: 'film', locked: true });
    await waitUntil(() => all(preset, '.title').length > 0);
    expect(titles(preset)[0]).to.contain('Event 1 ');
    await press(preset, 'Search and filter', '.search');
    expect(textsOf(preset, 'legend')).to.not.include('Topic');
    const open = await listOf(many, { topics: 'film' });
    await waitUntil(() => all(open, '.title').length > 0);
    await press(open, 'Search and filter', '.search');
    expect(textsOf(open, '[aria-pressed=true]')).to.deep.equal(['film 25']);
  });

  it('A12: filters by language, and by how to attend, where the feed tells them', async () => {
    const spoken = many.map((event, index) => ({
      ...event,
      languages: index % 2 ? ['fr'] : ['en', 'es'],
    }));
    const element = await listOf(spoken);
    expect(textsOf(element, '.languages').slice(0, 2)).to.deep.equal([
      'English, Spanish',
      'French',
    ]);
    await press(element, 'Search and filter', '.search');
    expect(textsOf(element, 'legend')).to.deep.equal([
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

  it('A13: finds "Zürich" by "zurich" and says how many were found', async () => {
    const element = await listOf(many);
    await press(element, 'Search and filter', '.search');
    await type(element, 'zurich');
    expect(titles(element).every((title) => title.includes('Zürich'))).to.equal(true);
    expect(said(element)).to.equal('17 events');
  });

  it('A13: reads letters and digits as the finder does', async () => {
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

  it('A27: says that nothing matches, and clears the search', async () => {
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
  });

  it('A27: tells loading, none at all and failed apart', async () => {
    const element = document.createElement('wmb-event-list');
    element.lang = 'en';
    document.body.append(element);
    await element.updateComplete;
    expect(all(element, '.event, [part=none], [part=fallback]')).to.have.length(0);
    element.data = { version: '1.0', language: 'en', events: [] };
    await element.updateComplete;
    expect(textOf(element, '[part=empty]')).to.equal('There are no events here at the moment.');
    element.remove();
    const failed = document.createElement('wmb-event-list');
    failed.lang = 'fr';
    document.body.append(failed);
    failed.data = { version: '9.0' };
    await waitUntil(() => failed.matches(':state(error)'), 'failed', slow);
    await waitUntil(() => all(failed, '[part=retry]').length > 0, 'retry', slow);
    expect(textOf(failed, '[part=retry]')).to.equal('Réessayer');
    failed.remove();
  });

  it('A27: keeps the last good copy when a later one fails, and says so in the language', async () => {
    const element = await listOf(many.slice(0, 3), { lang: 'fr' });
    const before = titles(element);
    element.data = { version: '9.0' };
    await waitUntil(() => element.matches(':state(stale)'), 'stale', slow);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(before);
    expect(textOf(element, '[part=stale]')).to.contain('État au');
  });

  it('A27: says in every language that nothing matches, and that there is nothing', async function () {
    this.timeout(30_000);
    const english = /There are|No event|Clear/;
    for (const lang of ['ar', 'es', 'fr', 'ru', 'zh']) {
      expect(textOf(await listOf([], { lang }), '[part=empty]'), lang).to.not.match(english);
      const element = await listOf(many, { lang });
      one(element, '.tools button').click();
      await waitUntil(() => all(element, '.search').length > 0, lang, slow);
      await type(element, 'nothing like this');
      expect(textOf(element, '[part=none]'), lang).to.not.match(english);
    }
  });

  it('A26: shows more after what is there, keeps it, moves focus to the first new one, and says so', async () => {
    const element = await deskOf(await listOf(many));
    const before = all(element, '.event');
    expect(before).to.have.length(20);
    buttonOf(element, 'Show more').scrollIntoView();
    const stood = scrollY;
    expect(stood).to.be.above(0);
    buttonOf(element, 'Show more').click();
    await waitUntil(() => all(element, '.event').length === 40);
    await element.updateComplete;
    const after = all(element, '.event');
    expect(after.slice(0, 20)).to.deep.equal(before);
    await waitUntil(() => element.shadowRoot!.activeElement === after[20]);
    expect(said(element)).to.equal('20 more, 40 of 50');
    expect(scrollY).to.equal(stood);
  });

  it('A28: marks every day that something touches, and moves by keys', async () => {
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
  });

  it('A28: begins the week where the language does', async () => {
    const element = await listOf(many, { lang: 'en-US' });
    await press(element, 'Month view', 'table');
    expect(textsOf(element, 'th')[0]).to.equal('Sun');
  });

  it('heads the columns of a month with letters where the language has no short names of days', async () => {
    const element = await listOf(many, { lang: 'ar' });
    await press(element, 'عرض الشهر', 'table');
    const heads = all(element, 'th');
    expect(heads.map(({ textContent }) => textContent)).to.deep.equal([...'سحنثرخج']);
    expect(heads[0]!.getAttribute('abbr')).to.equal('السبت');
  });

  it('A34: offers to suggest an event only where the feed says how', async () => {
    const without = await deskOf(await listOf(many));
    expect(all(without, '[part=suggest-link]')).to.have.length(0);
    const element = await deskOf(await listOf(many, { campaign: { contact: 'events@a.example' } }));
    expect(one(element, '[part=suggest-link]').getAttribute('href')).to.equal(
      'mailto:events@a.example',
    );
    const empty = await listOf([], { campaign: { suggestUrl: 'https://a.example/suggest' } });
    expect(textOf(empty, '[part=empty]')).to.equal(
      'There are no events here at the moment. Suggest an event',
    );
    await expect(empty).to.be.accessible();
  });
});
