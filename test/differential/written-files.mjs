/**
 * Has four other programs read the calendar files that we write: icalendar and vobject (Python, with
 * recurring-ical-events), ical.js and, where it is installed, node-ical. Not part of `npm test`:
 *
 *     node test/differential/written-files.mjs [PYTHON]
 *
 * NODE_ICAL is the path of node-ical, where it is installed elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ICAL from 'ical.js';

const [python = 'python3'] = process.argv.slice(2);
const outfile = join(mkdtempSync(join(tmpdir(), 'files-')), 'ours.mjs');
await build({
  stdin: {
    contents: `
      export { calendarFile } from './src/elements/event-list/calendar-file/calendar-file.ts';
      export { expandRecurrence } from './src/elements/event-list/occurrences/expand-recurrence.ts';
      export { eventClock } from './src/elements/event-list/occurrences/event-clock.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
});
const { calendarFile, expandRecurrence, eventClock } = await import(pathToFileURL(outfile).href);

const weekly = (timeZone, start, count = 400) => ({
  id: timeZone,
  title: 'Café; evening, “in \\ motion”',
  start,
  timeZone,
  recurrence: `FREQ=WEEKLY;COUNT=${count}`,
});
const events = {
  'New York from 2005': weekly('America/New_York', '2005-01-04T18:00:00-05:00', 1000),
  'Berlin from 2025': weekly('Europe/Berlin', '2025-01-07T18:00:00+01:00', 200),
  'Sydney from 2007': weekly('Australia/Sydney', '2007-01-02T18:00:00+11:00'),
  'Cairo from 2022': weekly('Africa/Cairo', '2022-01-04T18:00:00+02:00', 200),
  'Casablanca from 2024': weekly('Africa/Casablanca', '2024-01-02T18:00:00+01:00', 150),
  'Kolkata from 2024': weekly('Asia/Kolkata', '2024-01-02T18:00:00+05:30', 150),
  'Lord Howe from 2024': weekly('Australia/Lord_Howe', '2024-01-02T18:00:00+11:00', 150),
};
const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };
const updated = '2026-11-28T12:00:00Z';
const files = Object.fromEntries(
  Object.entries(events).map(([name, event]) => [
    name,
    calendarFile([event], { textLanguages, updated }),
  ]),
);

const ours = (event) =>
  expandRecurrence(event, {
    clock: eventClock(event.start.slice(0, 10), 0, 'UTC'),
    until: '2031-12-31',
    perEvent: 2000,
    isPastWanted: true,
    onIncomplete: () => undefined,
  }).map(({ start }) => new Date(start).toISOString());

const byIcalJs = (text) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  const iterator = event.iterator();
  const found = [];
  for (let time = iterator.next(); time; time = iterator.next()) {
    time.zone = zone;
    found.push(new Date(time.toUnixTime() * 1000).toISOString());
  }
  return found;
};

const byNodeIcal = async (text) => {
  try {
    const { default: ical } = await import(process.env.NODE_ICAL ?? 'node-ical');
    const event = Object.values(ical.sync.parseICS(text)).find(({ type }) => type === 'VEVENT');
    const range = { from: new Date('2004-01-01'), to: new Date('2032-01-01') };
    return ical
      .expandRecurringEvent(event, range)
      .map(({ start }) => new Date(start).toISOString());
  } catch {
    return undefined;
  }
};

const byPython = JSON.parse(
  execFileSync(python, [fileURLToPath(new URL('written_files.py', import.meta.url))], {
    input: JSON.stringify(files),
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);

let failures = 0;
for (const [name, text] of Object.entries(files)) {
  const wanted = ours(events[name]);
  const read = {
    ...byPython[name],
    'ical.js': byIcalJs(text),
    'node-ical': await byNodeIcal(text),
  };
  for (const [program, dates] of Object.entries(read)) {
    if (!dates) continue;
    const instants = dates.map((date) => new Date(date).toISOString());
    const wrong = wanted.filter((date, index) => date !== instants[index]);
    if (wrong.length > 0) failures += 1;
    console.log(
      `${name}, ${program}: ${wanted.length - wrong.length} of ${wanted.length}`,
      wrong.slice(0, 2).join(' '),
    );
  }
}
process.exitCode = failures > 0 ? 1 : 0;
