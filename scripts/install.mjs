/** Installs the packages of package-lock.json if that has not been done yet. Needs nothing but Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const marker = 'node_modules/.package-lock.json';

const isInstalled = () =>
  existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Runs a command in the foreground. If its exit code is not 0, ends this process with that code. */
export const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

export const ensureInstalled = () => {
  if (isInstalled()) return;
  console.log('Installing (once)…');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
};
