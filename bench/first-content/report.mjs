/** The results: rows, whether each limit holds, the table, and docs/performance.md. */
import { cpus } from 'node:os';
import { phases } from './phases.mjs';

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** The interquartile range of the reference's times over their median: above this, the machine is too busy. */
const widestSpread = 0.15;

/** Limit: at most so many times the page written by hand, on the middle telephone. */
const barOf = ({ subject, name }) => {
  if (name.endsWith('hinted')) return subject === 'all four' ? 1.15 : 0.95;
  if (name.endsWith('two lines')) return subject === 'all four' ? 1.15 : 1.1;
  if (name.endsWith('pre-rendered')) return 0.58;
  return undefined;
};

const spreadOf = (visits) => {
  const sorted = visits.map(({ painted }) => painted).toSorted((one, other) => one - other);
  const quarter = sorted.length >> 2;
  return (sorted.at(-1 - quarter) - sorted[quarter]) / median(sorted);
};

const medianPhases = (traces = []) =>
  traces.length > 0 && phases.map((phase) => median(traces.map((trace) => trace[phase])));

/**
 * Each round is compared with the first contestant's of the same round and subject, so that other
 * work of the machine affects both.
 */
export const rowsOf = (played) =>
  played.map(({ subject, name, visits, traces }) => {
    const reference = played.find((other) => other.subject === subject).visits;
    const of = (measure) => median(visits.map((visit) => visit[measure]));
    const ratio = median(visits.map(({ painted }, at) => painted / reference[at].painted));
    const script = median(visits.map((visit, at) => visit.script / reference[at].script));
    return {
      subject,
      name,
      painted: of('painted'),
      ratio,
      bar: barOf({ subject, name }),
      script: of('script'),
      phases: medianPhases(traces),
      scriptRatio: script,
      longest: of('longest'),
      shift: of('shift'),
      spread: spreadOf(visits),
      isQuiet: spreadOf(reference) <= widestSpread,
    };
  });

const verdictOf = ({ bar, ratio, isQuiet }) => {
  if (bar === undefined) return '';
  if (!isQuiet) return `bar ${bar.toFixed(2)}: not judged, the machine is too busy`;
  return `bar ${bar.toFixed(2)}: ${ratio <= bar ? 'held' : `missed by ${(ratio - bar).toFixed(2)}`}`;
};

const cellsOf = (row) => [
  row.subject,
  row.name,
  `${row.painted.toFixed(0)} ms`,
  `${row.ratio.toFixed(2)} ×`,
  verdictOf(row),
  `${row.script.toFixed(0)} ms`,
  `${row.scriptRatio.toFixed(1)} ×`,
  row.longest ? `${row.longest.toFixed(0)} ms` : 'none',
  row.shift.toFixed(3),
  `${(row.spread * 100).toFixed(0)} %`,
];

const headings = [
  'subject',
  'page',
  'painted',
  'ratio',
  'bar',
  'script',
  'ratio',
  'longest task',
  'shift',
  'spread',
];

const telephoneOf = ({ telephone, index, slowdown, rounds }) =>
  `${telephone} telephone: this machine's benchmark index is ${index.toFixed(0)}, slowed down ${slowdown.toFixed(1)} times; 1.6 Mbit/s, 150 ms; cold; medians of ${rounds} rounds in turns`;

export const tableOf = (rows, run) => {
  const lines = alignedTable([headings, ...rows.map(cellsOf)]);
  return [`First content, ${telephoneOf(run)}`, ...lines].join('\n');
};

const alignedTable = (table) => {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
};

const phaseRows = (rows) =>
  rows
    .filter((row) => row.phases)
    .map((row) => [row.subject, row.name, ...row.phases.map((time) => time.toFixed(0))]);

export const phaseTableOf = (rows) =>
  [
    'Milliseconds of the main thread until then, by phase',
    ...alignedTable([['subject', 'page', ...phases], ...phaseRows(rows)]),
  ].join('\n');

/** A bar for the ratio: one sign for each twentieth. */
const plotted = ({ ratio }) => '█'.repeat(Math.round(ratio * 20));

export const documentOf = (rows, run) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const section = (subject) => {
    const own = rows.filter((row) => row.subject === subject);
    const cells = own.map((row) => cellsOf(row).slice(1));
    const columns = headings.slice(1);
    return [
      `## ${subject[0].toUpperCase()}${subject.slice(1)}`,
      '',
      line(columns),
      line(columns.map(() => '---')),
      ...cells.map(line),
      '',
      '```text',
      ...own.map((row) => `${plotted(row)} ${row.ratio.toFixed(2)} × ${row.name}`),
      '```',
      '',
    ].join('\n');
  };
  return `# Performance

Written by \`node bench/first-content.mjs --write\`; not to be edited by hand.

When the first content is painted, beside a page written by hand that fetches the same feed and shows
the same facts, on ${telephoneOf(run)}. "Ratio" is the median over rounds of a page's time over that
of the page written by hand in the same round. "Script" is the time in scripts until then. "Longest
task" is the longest of over 50 ms until a second and a half later; "shift" the layout shift (CLS).
"Spread" is the middle half of a row's times over their median: where that of the page written by hand
is over ${widestSpread * 100} %, the machine was too busy and nothing is judged.

${run.browser}, ${cpus().length} × ${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}.

${subjects.map(section).join('\n')}
## What the main thread does until then

Milliseconds of its processor on the same telephone, from traces of Chromium in visits of their own
(recording takes time itself), medians of three. What Chromium compiles off the main thread is not in
it; the first use of \`Intl\` is in "run scripts", for pages written by hand too.

${line(['subject', 'page', ...phases])}
${line(['---', '---', ...phases.map(() => '---:')])}
${phaseRows(rows).map(line).join('\n')}
`;
};
