/** A server draws once and waits for nothing: all that an event says stands there at once. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

const events = [
  { id: 'day', title: 'Day', start: '2013-10-04' },
  { id: 'yearly', title: 'Yearly', start: '2000-12-18', recurrence: 'FREQ=YEARLY' },
  {
    id: 'weekly',
    title: 'Weekly',
    start: '2013-10-14T09:00:00-04:00',
    timeZone: 'America/New_York',
    recurrence: 'FREQ=WEEKLY;COUNT=5',
  },
  { id: 'off', title: 'Off', start: '2013-11-20', status: 'cancelled' },
];

const data = { version: '1.0', language: 'en', events };

/** What a reader sees, in one line. */
const words = (markup) =>
  markup.replaceAll(/<style>.*?<\/style>|<!--.*?-->|<[^>]+>/gs, '').replaceAll(/\s+/g, ' ');

const drawn = async (secondCalendar = '') =>
  collectResult(
    render(
      html`<wmb-event-list
        lang="en-GB"
        as-of="2013-10-03"
        .secondCalendar=${secondCalendar}
        .data=${data}
      ></wmb-event-list>`,
    ),
  );

describe('an event list on a server', () => {
  before(() => import('what-migrants-bring/event-list.js'));

  it('has relative days, recurrence in words, and dates of recurring events [A6, A29]', async () => {
    const said = words(await drawn());
    assert.match(said, /Day\s*tomorrow/);
    assert.match(said, /18 December 2013.*every year/);
    assert.equal(said.match(/every week/g).length, 5);
  });

  it('marks cancelled events by text and style [A7]', async () => {
    const markup = await drawn();
    assert.match(words(markup), /Cancelled:\s*Off/);
    assert.match(markup, /<style>.*\.cancelled/s);
  });

  it('has the event’s time zone, and no time of the unknown reader [A14]', async () => {
    const said = words(await drawn());
    assert.match(said, /9:00.*Eastern Daylight Time/);
    assert.doesNotMatch(said, /Your time/);
  });

  it('has days in a second calendar [A31]', async () => {
    assert.match(words(await drawn('islamic-umalqura')), /4 October 2013.*1434/);
  });
});
