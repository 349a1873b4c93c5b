import { webdriverLauncher } from '@web/test-runner-webdriver';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const untilItAnswers = async (port) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await fetch(`http://127.0.0.1:${port}/status`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
};

/** Starts WebKit's driver on a virtual screen; it ends with this process. */
const startDriver = async ({ driver, screen }) => {
  const port = await freePort();
  const child = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  process.on('exit', () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  });
  await untilItAnswers(port);
  return port;
};

/** WebKitGTK, the engine of Safari, over WebDriver. */
export const webKit = async (found) =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startDriver(found),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  });
