import { expect, waitUntil } from '@open-wc/testing';
import type { EventList } from '../../../../src/elements/event-list/event-list.js';
import { all, buttonOf, listOf, normal, one, press, said, textOf, textsOf } from '../support.js';

describe('adding to a calendar', () => {
  it('offers neither reply nor calendar for what is cancelled or past [A8]', async () => {
    const links = { rsvpUrl: 'https://a.example/rsvp', url: 'https://a.example/' };
    const element = await listOf(
      [
        { id: 'a', title: 'Off', start: '2013-10-03', status: 'cancelled', ...links },
        { id: 'b', title: 'Over', start: '2013-09-03', ...links },
        { id: 'c', title: 'On', start: '2013-10-05', ...links },
      ],
      { period: 'all' },
    );
    const [over, off, on] = all(element, '.body > .links').map(({ textContent }) =>
      normal(textContent),
    );
    expect(over).to.equal('Read more: Over');
    expect(off).to.equal('Read more: Off');
    expect(on).to.contain('Say you are coming').and.to.contain('Add to calendar');
  });

  it('opens a menu with Google, Outlook, a file and the details to copy [A21, A22]', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    expect(textsOf(element, '.menu li')).to.deep.equal([
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
      'Apple Calendar and others (file)',
      'Copy details',
      'Copy link',
    ]);
    expect(buttonOf(element, 'Add to calendar').getAttribute('aria-expanded')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('closes the menu with Escape, and focuses its button', async () => {
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03' }]);
    await press(element, 'Add to calendar', '.menu');
    one(element, '.menu a').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await element.updateComplete;
    expect(all(element, '.menu')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element, 'Add to calendar'));
  });

  it('saves a file of the right kind and name, and says so in an event [A22]', async () => {
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
      await waitUntil(() => saved.name !== undefined, 'saved', { timeout: 8000 });
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved.name).to.equal('event-a.ics');
    expect(saved.blob?.type).to.match(/^text\/calendar/);
    expect(await saved.blob?.text()).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(told).to.deep.equal(['a file']);
  });

  it('takes the file that the feed names [A22]', async () => {
    const icsUrl = 'https://a.example/a.ics';
    const element = await listOf([{ id: 'a', title: 'Event a', start: '2013-10-03', icsUrl }]);
    await press(element, 'Add to calendar', '.menu');
    const hrefs = all(element, '.menu a').map((link) => link.getAttribute('href'));
    expect(hrefs[3]).to.equal(icsUrl);
  });

  const weekly = {
    id: 'a',
    title: 'Event a',
    start: '2013-10-01T18:00:00+02:00',
    timeZone: 'Europe/Berlin',
    recurrence: 'FREQ=WEEKLY;COUNT=4',
  };

  /** What a press saves as a calendar file. */
  const savedBy = async (element: EventList, label: string): Promise<string> => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let saved: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      buttonOf(element, label).click();
      await waitUntil(() => saved !== undefined, 'saved', { timeout: 8000 });
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return saved!.text();
  };

  it('adds one date of a series, or all of it, as the reader chooses', async () => {
    const element = await listOf([weekly]);
    all(element, '.links button')[1]!.click();
    await waitUntil(() => all(element, '.menu').length > 0);
    const google = () => new URL(all(element, '.menu a')[0]!.getAttribute('href')!).searchParams;
    expect(buttonOf(element, 'This date').getAttribute('aria-pressed')).to.equal('true');
    expect(google().get('dates')).to.equal('20131008T160000Z/20131008T160000Z');
    expect(google().get('recur')).to.equal(null);
    const one = await savedBy(element, 'Apple');
    expect(one).to.contain('DTSTART:20131008T160000Z').and.not.to.contain('RRULE');
    expect(one).to.contain('UID:a%402013-10-08T18%3A00%3A00@');
    buttonOf(element, 'The whole series').click();
    await element.updateComplete;
    expect(google().get('dates')).to.equal('20131001T160000Z/20131001T160000Z');
    expect(google().get('recur')).to.equal('RRULE:FREQ=WEEKLY;COUNT=4');
    expect(google().get('ctz')).to.equal('Europe/Berlin');
    const series = await savedBy(element, 'Apple');
    expect(series).to.contain('RRULE:FREQ=WEEKLY;COUNT=4').and.to.contain('UID:a@');
  });

  it('offers no calendar that can’t take the series', async () => {
    const element = await listOf([{ ...weekly, exceptDates: ['2013-10-08'] }]);
    await press(element, 'Add to calendar', '.menu');
    buttonOf(element, 'The whole series').click();
    await element.updateComplete;
    expect(textsOf(element, '.menu li')).to.deep.equal([
      'This date The whole series',
      'Apple Calendar and others (file)',
      'Copy details',
      'Copy link',
    ]);
  });

  it('copies a link to the event on this page, or to one date of it', async () => {
    const element = await listOf([weekly]);
    await press(element, 'Add to calendar', '.menu');
    const copied: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      for (const extent of ['This date', 'The whole series']) {
        buttonOf(element, extent).click();
        await element.updateComplete;
        buttonOf(element, 'Copy link').click();
      }
      await waitUntil(() => copied.length === 2);
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied.map((address) => new URL(address).hash)).to.deep.equal([
      '#wmb-event=a%402013-10-01T18%3A00%3A00',
      '#wmb-event=a',
    ]);
  });

  it('shows the details to copy by hand where the page may not write to the clipboard [A22]', async () => {
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

  it('offers to subscribe only to a calendar that is there [A23]', async () => {
    const events = [{ id: 'a', title: 'Event a', start: '2013-10-03' }];
    const without = await listOf(events, {
      campaign: { title: 'Campaign', contact: 'us@a.example' },
    });
    expect(textOf(without, '.foot')).to.equal('Suggest an event');
    const element = await listOf(events, {
      campaign: { title: 'Campaign', calendarUrl: 'https://a.example/events.ics' },
    });
    await press(element, 'Subscribe', '.menu');
    const hrefs = all(element, '.menu a').map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal([
      'webcal://a.example/events.ics',
      'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fa.example%2Fevents.ics',
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fa.example%2Fevents.ics&name=Campaign',
      'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fa.example%2Fevents.ics&name=Campaign',
    ]);
    expect(textsOf(element, '.menu li')[4]).to.equal('Copy address');
  });

  it('copies the plain address, also of a calendar that is named by webcal: [A23]', async () => {
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
        await waitUntil(() => said(element) === 'Copied', 'copied');
      } finally {
        if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
        else Reflect.deleteProperty(navigator, 'clipboard');
      }
      expect(copied).to.deep.equal(['https://a.example/events.ics']);
    }
  });
});
