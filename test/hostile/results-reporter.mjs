import { writeFileSync } from 'node:fs';

const titled = /^(E\d+): (.*?)(?: \[(\w+)\])?$/;

/** Keeps what came out of each test that names a line, engine by engine, in the file that `WMB_RESULTS` names. */
export default async function* resultsReporter(source) {
  const results = [];
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const [, line, title, engine] = titled.exec(data.name) ?? [];
    if (!line) continue;
    const state =
      data.skip !== undefined && data.skip !== false
        ? 'skipped'
        : type === 'test:pass'
          ? 'holds'
          : data.todo
            ? 'explained'
            : 'fails';
    const why = state === 'explained' ? data.todo : (data.details?.error?.cause?.message ?? '');
    results.push({ line, title, engine, state, why: String(why).split('\n')[0] });
    // Also what came out before somebody stopped it.
    writeFileSync(process.env.WMB_RESULTS, JSON.stringify(results));
    yield `${state.padEnd(9)} ${data.name}\n`;
  }
}
