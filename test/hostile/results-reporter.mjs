import { writeFileSync } from 'node:fs';

const titled = /^(.*?) \[(E\d+)\](?: \[(\w+)\])?$/;

const stateOf = (type, { skip, todo }) => {
  if (skip !== undefined && skip !== false) return 'skipped';
  if (type === 'test:pass') return 'holds';
  return todo ? 'explained' : 'fails';
};

/** Writes the result of each test that names a line, for each engine, to the file that `WMB_RESULTS` names. */
export default async function* resultsReporter(source) {
  const results = [];
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const [, title, line, engine] = titled.exec(data.name) ?? [];
    if (!line) continue;
    const state = stateOf(type, data);
    const said = state === 'explained' ? data.todo : (data.details?.error?.cause?.message ?? '');
    const [why] = String(said).split('\n');
    const inFull = state === 'fails' ? `\n${said}` : '';
    results.push({ line, title, engine, state, why });
    writeFileSync(process.env.WMB_RESULTS, JSON.stringify(results));
    yield `${state.padEnd(9)} ${data.name}${inFull}\n`;
  }
}
