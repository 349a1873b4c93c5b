/** Installs what package-lock.json asks for, when that has not been done yet. Needs Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const marker = 'node_modules/.package-lock.json';

const isInstalled = () =>
  existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Runs a command in the foreground. Ends this process with its exit code when that is not 0. */
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
