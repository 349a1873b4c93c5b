/** Calendars as fourteen programs write them: their times as ical.js reads them, another's parser. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import { programs } from './programs.mjs';

const outfile = join(mkdtempSync(join(tmpdir(), 'calendars-')), 'ours.mjs');
await build({
  stdin: {
    contents: `
      export { readCalendar } from './src/feed/formats/icalendar/read-calendar.ts';
      export { readSection } from './src/feed/section.ts';
      export { event } from './src/model/event.ts';`,
    resolveDir: fileURLToPath(new URL('../../../../', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { readCalendar, readSection, event: schema } = await import(outfile);

const read = (text) => readSection(readCalendar(text), undefined, { name: 'events', schema });

/** A day, or an instant; of an end, the day before an exclusive one. */
const momentOf = (time, isEnd = false) => {
  if (!time.isDate) return time.toJSDate().toISOString();
  const day = time.clone();
  if (isEnd) day.adjust(-1, 0, 0, 0);
  return day.toString();
};

/** What another parser reads of the file. */
const theirs = (text) => {
  const whole = new ICAL.Component(ICAL.parse(text));
  for (const zone of whole.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return whole.getAllSubcomponents('vevent').map((component) => {
    const { startDate, endDate } = new ICAL.Event(component);
    const hasEnd = component.hasProperty('dtend') || component.hasProperty('duration');
    const [start, end] = [momentOf(startDate), hasEnd ? momentOf(endDate, true) : undefined];
    return {
      id: component.getFirstPropertyValue('uid'),
      start,
      end: end === start ? undefined : end,
    };
  });
};

const same = (moment) => (moment?.includes('T') ? new Date(moment).toISOString() : moment);

for (const [program, text, wanted] of programs) {
  test(`a calendar of ${program}`, () => {
    const { items, omitted, issues } = read(text);
    assert.equal(omitted, 0);
    assert.deepEqual(
      issues.filter(({ path }) => path !== 'feed.language'),
      [],
    );
    const ours = items.map(({ id, start, end }) => ({ id, start: same(start), end: same(end) }));
    assert.deepEqual(
      ours.map((one) => ({ ...one, end: one.end === one.start ? undefined : one.end })),
      theirs(text),
    );
    for (const [index, fields] of wanted.entries())
      for (const [name, value] of Object.entries(fields)) {
        // Objects that are read have no prototype.
        const found = structuredClone(items[index]?.[name]);
        if (name === 'place') assert.deepEqual({ ...found, ...value }, found, name);
        else assert.deepEqual(found, value, name);
      }
  });
}
