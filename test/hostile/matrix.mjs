const marks = { holds: '✔', skipped: '–', explained: '○', fails: '✘' };

const cell = (text) =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_');

const eachOnce = (values) => [...new Set(values)].sort();

/** Rows by line and title, in the order of the acceptance. Tests without a browser are under `none`. */
const rowsOf = (outcome) => {
  const rows = new Map();
  for (const { line, title, engine = 'none', ...result } of outcome) {
    const key = `${line} ${title}`;
    const row = rows.get(key) ?? { line: Number(line.slice(1)), title, results: {} };
    row.results[engine] = result;
    rows.set(key, row);
  }
  return [...rows.values()].sort((one, other) => one.line - other.line);
};

const reasonsOf = (rows) =>
  rows.flatMap(({ line, title, results }) =>
    Object.entries(results)
      .filter(([, { state }]) => /explained|fails/.test(state))
      .map(([engine, { why }]) => `- ${line}, ${cell(title)}, in ${engine}: ${cell(why)}`),
  );

const table = (heads, rows) => `| line | what | ${heads.join(' | ')} |
| ---: | --- | ${heads.map(() => ':-:').join(' | ')} |
${rows.map(({ line, title, cells }) => `| ${line} | ${cell(title)} | ${cells.join(' | ')} |`).join('\n')}`;

const markOf = (result) => marks[result?.state] ?? ' ';

/** When the tests ran, of which version and in which engines; by parts if these differ. */
const runOf = (outcome, version) => {
  const days = eachOnce(outcome.map(({ day }) => day));
  const builds = eachOnce(outcome.map(({ build }) => build));
  const when = days.length > 1 ? `from ${days[0]} to ${days.at(-1)}` : `on ${days[0]}`;
  const apart =
    builds.length > 1
      ? ` Its parts were run one after another while work went on: they saw ${builds.length} builds.`
      : '';
  const browsers = eachOnce(outcome.map(({ browser }) => browser).filter(Boolean)).join(', ');
  return `Written by \`npm run test:hostile\` ${when}, from version ${version} as built, in ${browsers}.${apart}`;
};

/** The table of results as a page of Markdown. */
export const matrix = ({ outcome, version }) => {
  const engines = eachOnce(outcome.map(({ engine }) => engine).filter(Boolean));
  const rows = rowsOf(outcome);
  const inBrowsers = rows
    .filter(({ results }) => !results.none)
    .map((row) => ({ ...row, cells: engines.map((engine) => markOf(row.results[engine])) }));
  const inFiles = rows
    .filter(({ results }) => results.none)
    .map((row) => ({ ...row, cells: [markOf(row.results.none)] }));
  const reasons = reasonsOf(rows);
  return `# On pages that are not ours

${runOf(outcome, version)} Anyone can run it again: it fetches the libraries and the lists of strings by itself. Four origins take part: the host page, the host of our files, that of the feed, and one that must never be asked for anything. What it weighs is told by every build; what frameworks make of it, by \`npm run test:frameworks\`.

✔ holds · ✘ does not · ○ does not, for the reason below · – cannot be told in this engine · blank: not run

${table(engines, inBrowsers)}
${inFiles.length > 0 ? `\n## What the files tell by themselves\n\n${table(['files'], inFiles)}\n` : ''}
## What does not hold

${reasons.length > 0 ? reasons.join('\n') : 'Nothing.'}
`;
};
