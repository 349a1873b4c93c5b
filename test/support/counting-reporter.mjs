import { writeFileSync } from 'node:fs';

const testsOf = ({ suites = [], tests = [] } = {}) => [...tests, ...suites.flatMap(testsOf)];

/** What went wrong in a session outside its tests: a file that did not load, messages on the console. */
const faultsOf = ({ errors, logs, request404s }) => [
  ...errors.map(({ message }) => message),
  ...logs.map((log) => `console: ${log.map(String).join(' ')}`),
  ...request404s.map((url) => `404: ${url}`),
];

/** Writes the number of tests to the file that `WMB_COUNTS` names, for the last line of `npm test`. */
export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    const engines = {};
    for (const session of sessions) {
      const count = (engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const { passed, skipped, error } of testsOf(session.testResults)) {
        // Tests that a grep left out have neither passed nor failed.
        if (process.env.WMB_GREP && !passed && !error) continue;
        count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
      }
      for (const fault of faultsOf(session)) {
        count.failed += 1;
        process.exitCode = 1;
        console.log(`${session.browser.name}, ${session.testFile}: ${fault}`);
      }
    }
    for (const [name, { passed, failed, skipped }] of Object.entries(engines)) {
      console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
    if (process.env.WMB_COUNTS) writeFileSync(process.env.WMB_COUNTS, JSON.stringify(engines));
  },
});
