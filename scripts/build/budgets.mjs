/** The limits of our code with the sample campaign: kilobytes (1,024 bytes) after gzip, and requests. */
export const budgets = {
  loader: { kilobytes: 2 },
  first: { kilobytes: 26, requests: 5, aim: { kilobytes: 20, requests: 4 } },
  rest: { kilobytes: 45, requests: 8, aim: { kilobytes: 36, requests: 6 } },
  all: { kilobytes: 100, requests: 16, aim: { kilobytes: 80, requests: 12 } },
};

/**
 * Rows that are above their budget, each with the kilobytes that fail the build. A change may lower
 * them. docs/bytes.md says what each row is made of.
 */
const ceilings = {
  loader: 2.3,
  'wmb-story-carousel, first content': 31.4,
  'wmb-statistics-counter, first content': 34.1,
  'wmb-event-list, first content': 40.1,
  'wmb-organisation-finder, first content': 31.2,
};

const kilobyte = 1024;

/** @returns {{ what: string, bytes: number, requests: number, budget: object, isWithin: boolean }[]} */
export const rowsOf = ({ loader, elements, all }) => {
  const row = (what, { bytes, requests = 1 }, budget) => {
    const limit = Math.max(budget.kilobytes, ceilings[what] ?? 0);
    return {
      what,
      bytes,
      requests,
      budget,
      isAbove: bytes > budget.kilobytes * kilobyte,
      isWithin: bytes <= limit * kilobyte && requests <= (budget.requests ?? requests),
    };
  };
  return [
    row('loader', { bytes: loader }, budgets.loader),
    ...Object.entries(elements).map(([tag, { first }]) =>
      row(`${tag}, first content`, first, budgets.first),
    ),
    ...Object.entries(elements).map(([tag, { rest }]) =>
      row(`${tag}, at rest`, rest, budgets.rest),
    ),
    row('all four, at rest', all, budgets.all),
  ];
};

const pair = (kilobytes, requests) =>
  `${kilobytes.toFixed(1).padStart(6)} KB${requests === undefined ? '' : ` in ${String(requests).padStart(2)}`}`.padEnd(
    16,
  );

const remark = ({ isWithin, isAbove, what }) => {
  if (!isWithin) return 'TOO MUCH';
  return isAbove ? `above the budget, up to ${ceilings[what]} KB` : '';
};

const line = (row) => {
  const { what, bytes, requests, budget } = row;
  const { aim } = budget;
  return [
    what.padEnd(42),
    pair(bytes / kilobyte, requests),
    'of',
    pair(budget.kilobytes, budget.requests),
    aim ? `aim ${pair(aim.kilobytes, aim.requests)}` : ''.padEnd(20),
    remark(row),
  ]
    .join(' ')
    .trimEnd();
};

/** The rows as a table to print. */
export const tableOf = (rows) =>
  `Our code for the sample campaign, gzip, in requests\n${rows.map(line).join('\n')}`;
