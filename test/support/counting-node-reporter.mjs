import { writeFileSync } from 'node:fs';

const line = ({ name, nesting }) => `${'  '.repeat(nesting)}${name}`;

/** Prints failures with their reasons, and writes the number of tests (without suites) to the file that `WMB_COUNTS` names. */
export default async function* countingNodeReporter(source) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    const isSuite = data?.details?.type === 'suite';
    if (data?.todo !== undefined && /^test:(pass|fail)$/.test(type)) {
      // Known to fail, and documented for partners.
      if (type === 'test:fail') yield `to do: ${line(data)} (${data.todo})\n`;
      continue;
    }
    if (type === 'test:pass' && !isSuite && !data.skip) count.passed += 1;
    if (type === 'test:fail') {
      if (!isSuite) count.failed += 1;
      yield `✖ ${line(data)}\n${isSuite ? '' : `${data.details.error?.cause?.stack ?? data.details.error}\n`}`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed\n`;
  if (process.env.WMB_COUNTS)
    writeFileSync(process.env.WMB_COUNTS, JSON.stringify({ node: count }));
}
