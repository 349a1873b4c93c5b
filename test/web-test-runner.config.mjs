import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import {
  chromiumArguments,
  findChromium,
  installedFirefox,
  installedWebKit,
} from '../scripts/browsers.mjs';
import { servedPages } from './server/served-page.mjs';
import { countingReporter } from './support/counting-reporter.mjs';
import { firefox } from './support/firefox.mjs';
import { webKit } from './support/webkit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Chromium's time zone: half a day ahead of UTC, so that a day of the wrong zone is noticed. */
const farZone = 'Pacific/Auckland';

/** Chromium, and Firefox and WebKit if they are installed; `WMB_ENGINES=chromium` uses Chromium only. */
const launchers = async () => {
  const executablePath = await findChromium();
  const chromium = chromeLauncher({
    launchOptions: {
      executablePath,
      args: chromiumArguments,
      env: { ...process.env, TZ: farZone },
    },
  });
  if (process.env.WMB_ENGINES === 'chromium') return [chromium];
  const [foxPath, kit] = [installedFirefox(), installedWebKit()];
  return [chromium, ...(foxPath ? [firefox(foxPath)] : []), ...(kit ? [await webKit(kit)] : [])];
};

export default {
  rootDir: root,
  files: ['test/{check,model,time,feed,locale,widget,elements,define,embed,server}/**/*.test.ts'],
  // Lit's development build writes to the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  // One page at a time in each engine: WebKit then uses windows, not frames, and no page is starved.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000, grep: process.env.WMB_GREP } },
  browsers: await launchers(),
  middleware: [servedPages],
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
};
