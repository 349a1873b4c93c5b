const marks = { holds: '✔', skipped: '–', explained: '○', fails: '✘' };

const cell = (text) =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('_', '\\_');

/** Rows by line and title, in the order of the acceptance. */
const rowsOf = (outcome) => {
  const rows = new Map();
  for (const { line, title, engine, ...result } of outcome) {
    const key = `${line} ${title}`;
    const row = rows.get(key) ?? { line, title, results: {} };
    row.results[engine] = result;
    rows.set(key, row);
  }
  return [...rows.values()].sort(
    (one, other) => Number(one.line.slice(1)) - Number(other.line.slice(1)),
  );
};

const reasonsOf = (rows, engines) =>
  rows.flatMap(({ line, title, results }) =>
    engines
      .filter(([engine]) => /explained|fails/.test(results[engine]?.state))
      .map(
        ([engine]) =>
          `- ${line.slice(1)}, ${cell(title)}, in ${engine}: ${cell(results[engine].why)}`,
      ),
  );

/** The matrix as a page of Markdown. */
export const matrix = ({ outcome, version, today, engines }) => {
  const rows = rowsOf(outcome);
  const reasons = reasonsOf(rows, engines);
  const marksOf = ({ results }) =>
    engines.map(([engine]) => marks[results[engine]?.state] ?? ' ').join(' | ');
  return `# On pages that are not ours

Written by \`npm run test:hostile\` on ${today}, from version ${version} as built, in ${engines.map(([, name]) => name).join(', ')}. Anyone can run it again: it fetches the libraries and the lists of strings by itself. Four origins take part: the host page, the host of our files, that of the feed, and one that must never be asked for anything.

✔ holds · ✘ does not · ○ does not, for the reason below · – cannot be told in this engine · blank: not run

| line | what | ${engines.map(([engine]) => engine).join(' | ')} |
| ---: | --- | ${engines.map(() => ':-:').join(' | ')} |
${rows.map((row) => `| ${row.line.slice(1)} | ${cell(row.title)} | ${marksOf(row)} |`).join('\n')}

## What does not hold

${reasons.length > 0 ? reasons.join('\n') : 'Nothing.'}
`;
};
