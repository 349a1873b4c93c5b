import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const untilItAnswers = async (address) => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      return await fetch(`${address}/status`);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start within 20 s.');
};

/** One command of https://www.w3.org/TR/webdriver1/. */
const commander = (address) => async (method, path, body) => {
  const response = await fetch(`${address}${path}`, {
    method,
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
};

const capabilities = (browser) => ({
  capabilities: {
    alwaysMatch: {
      // The driver would also wait for requests after the load event that never end.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  },
});

/** WebKitGTK on a virtual screen, with the part of WebDriver that the tests need. */
export const launchWebKit = async ({ driver, screen, browser }) => {
  const port = await freePort();
  const child = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', stop);
  // It has a process group of its own, which does not end with the test runner.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address);
  const { sessionId, capabilities: own } = await commander(address)(
    'POST',
    '/session',
    capabilities(browser),
  );
  const command = commander(`${address}/session/${sessionId}`);
  await command('POST', '/timeouts', { script: 30_000, pageLoad: 30_000 });
  return { version: `WebKitGTK ${own.browserVersion ?? ''}`.trim(), command, stop };
};
