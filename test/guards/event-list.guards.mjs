/** What breaks each line of the event list’s acceptance: see prove.mjs. */
const calendars = 'test/feed/formats/icalendar.test.ts';
const overHttp = 'test/feed/formats/formats.page.test.mjs';
const shown = 'test/elements/event-list/reading.test.ts';

/** A calendar file as a feed. */
const calendarFiles = [
  [overHttp, 'src/feed/formats/formats.ts', '/^\\s*BEGIN:VCALENDAR/i.test(text)', 'text === url'],
  [overHttp, 'src/feed/client.ts', 'if (!foreign.test(text)) return json;', ''],
  [calendars, 'src/feed/formats/icalendar/zone-of-file.ts', 'windowsZones[id], id,', 'id,'],
  [calendars, 'src/feed/formats/icalendar/read-calendar.ts', 'this.#unread.push(label);', ''],
  [calendars, 'src/feed/formats/icalendar/event-of.ts', 'return [original, {', 'return ["", {'],
  [calendars, 'src/feed/formats/icalendar/details.ts', "? 'cancelled' :", "? 'scheduled' :"],
  [shown, 'src/feed/formats/icalendar/event-of.ts', 'Date.parse(end) - day', 'Date.parse(end)'],
].map(([test, file, find, put]) => ({ line: 'A36', test, file, find, put }));

export default [...calendarFiles];
