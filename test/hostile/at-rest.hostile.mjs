/** What elements cost that nobody touches: line 19 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { allFour, allRender, inEveryEngine } from './lines.mjs';

const seconds = 10;

/** Of a trace: what wakes a page. */
const waking =
  /^(?:TimerFire|FireAnimationFrame|FireIdleCallback|FunctionCall|Layout|UpdateLayoutTree|Paint)$/;

/** How often each of these was in the trace of the page's thread, between two marks of the page. */
const wakesIn = (events) => {
  const marks = events.filter(
    ({ name, cat }) => /blink.user_timing/.test(cat) && /^rest/.test(name),
  );
  const [from, to] = ['rest begins', 'rest ends'].map((one) =>
    marks.find(({ name }) => name === one),
  );
  const counts = {};
  for (const { name, ts, pid, tid } of events) {
    const isWithin = ts > from.ts && ts < to.ts && pid === from.pid && tid === from.tid;
    if (isWithin && waking.test(name)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

inEveryEngine('at rest', (line) => {
  line(
    'E19',
    `all four at rest for ${seconds} s: no timer, no frame, nothing drawn`,
    async ({ open, feed }) => {
      const { page, ...all } = await open(allFour(feed), { height: 3000 });
      await allRender(all);
      // What follows the first content, and figures that count.
      await setTimeout(6000);
      await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
      const mark = (name) => page.evaluate((one) => void performance.mark(one), name);
      // The driver's own calls are outside the marks, but for the end of the first.
      await mark('rest begins');
      await setTimeout(seconds * 1000);
      await mark('rest ends');
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      assert.deepEqual(wakesIn(traceEvents), {});
    },
    // Only this driver traces.
    { skip: ['firefox', 'webkit'] },
  );
});
