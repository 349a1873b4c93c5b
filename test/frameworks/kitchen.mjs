/** Where the frameworks are: a folder outside the repository, with their packages and copies of our pages. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

export const kitchen = join(caches, 'what-migrants-bring', 'frameworks');

const asked = join(import.meta.dirname, 'package.json');
const had = join(kitchen, 'package.json');

const isInstalled = () =>
  existsSync(join(kitchen, 'node_modules', '.package-lock.json')) &&
  existsSync(had) &&
  readFileSync(had, 'utf8') === readFileSync(asked, 'utf8');

const install = () => {
  console.log(`Fetching frameworks into ${kitchen} (once)…`);
  cpSync(asked, had);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, ['install', ...quiet], { cwd: kitchen, stdio: 'inherit' });
  if (status !== 0) throw new Error('The frameworks could not be fetched.');
};

const place = (name) => {
  const path = join(kitchen, 'node_modules', name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

/** Our package as a site has it installed: its own files, and what it depends on beside it. */
const installOurs = () => {
  const ours = place('what-migrants-bring');
  cpSync(join(repository, 'package.json'), join(ours, 'package.json'));
  cpSync(join(repository, 'dist/npm'), join(ours, 'dist/npm'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@lit-labs/ssr-client']) {
    symlinkSync(join(repository, 'node_modules', name), place(name), 'junction');
  }
};

/** Makes the kitchen ready: packages fetched where they are not, pages as they are now. */
export const prepare = () => {
  mkdirSync(kitchen, { recursive: true });
  if (!isInstalled()) install();
  cpSync(import.meta.dirname, kitchen, {
    recursive: true,
    filter: (path) =>
      !/(?:kitchen|bundle|frameworks|sites|site-folders|host-scripts)(?:\.mjs)?$/.test(path) ||
      path === import.meta.dirname,
  });
  // Angular's compiler writes TypeScript elsewhere, and leaves this where it is.
  cpSync(join(kitchen, 'campaign.mjs'), join(kitchen, 'built/angular/campaign.mjs'));
  installOurs();
};

/** Runs a package's command in the kitchen. @returns {string} what it said, empty when all is well. */
export const runIn = (script, ...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`node_modules/${script}`, ...args],
    {
      cwd: kitchen,
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : `${stdout}${stderr}` || 'failed';
};
