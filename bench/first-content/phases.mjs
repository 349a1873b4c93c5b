/** What the main thread does until the first content is painted, by a trace of Chromium. */

/** What is recorded, and the mark at its end. */
export const categories = [
  'devtools.timeline',
  'v8',
  'disabled-by-default-v8.compile',
  'blink',
  'blink.user_timing',
  'toplevel',
];
export const firstContent = 'first content';

/** The first that fits is an event's phase. */
const kinds = [
  ['collect garbage', /GC(?:_|$|Scav)|^(?:Minor|Major)GC/],
  ['compile', /^v8\.(?:compile|parse|preparse)|^v8\.offthread/i],
  ['paint', /paint|layerize|commit/i],
  ['layout', /layout(?!tree)|shapetext/i],
  ['style', /style|updatelayouttree/i],
  ['parse HTML', /html/i],
  [
    'run scripts',
    /v8|functioncall|evaluatescript|microtask|asynctask|eventdispatch|animation|timer/i,
  ],
];
export const phases = [...kinds.map(([name]) => name), 'other'];

const phaseOf = ({ name }) => kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/**
 * Milliseconds of the main thread's processor by phase. What happens inside another event is told of
 * the inner one alone.
 */
export const phasesOf = ({ traceEvents }) => {
  const end = traceEvents.find(({ name }) => name === firstContent);
  const events = traceEvents
    .filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === end.pid && tid === end.tid && ts <= end.ts,
    )
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const spent = Object.fromEntries(phases.map((phase) => [phase, 0]));
  const around = [];
  for (const event of events) {
    while (around.length > 0 && around.at(-1).ts + around.at(-1).dur <= event.ts) around.pop();
    const time = (event.tdur ?? event.dur) / 1000;
    spent[phaseOf(event)] += time;
    if (around.length > 0) spent[phaseOf(around.at(-1))] -= time;
    around.push(event);
  }
  return spent;
};
