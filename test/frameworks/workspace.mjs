/** A folder outside the repository with the frameworks' packages and copies of our pages. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

export const workspace = join(caches, 'what-migrants-bring', 'frameworks');

const asked = join(import.meta.dirname, 'package.json');
const had = join(workspace, 'package.json');

const isInstalled = () =>
  existsSync(join(workspace, 'node_modules', '.package-lock.json')) &&
  existsSync(had) &&
  readFileSync(had, 'utf8') === readFileSync(asked, 'utf8');

const install = () => {
  console.log(`Fetching frameworks into ${workspace} (once)…`);
  cpSync(asked, had);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, ['install', ...quiet], { cwd: workspace, stdio: 'inherit' });
  if (status !== 0) throw new Error('The frameworks could not be fetched.');
};

const place = (name) => {
  const path = join(workspace, 'node_modules', name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

/** Our package as installed in a site: its files, with its dependencies beside it. */
const installOurs = () => {
  const ours = place('what-migrants-bring');
  cpSync(join(repository, 'package.json'), join(ours, 'package.json'));
  cpSync(join(repository, 'dist/npm'), join(ours, 'dist/npm'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@lit-labs/ssr-client']) {
    symlinkSync(join(repository, 'node_modules', name), place(name), 'junction');
  }
};

/** Prepares the workspace: fetches missing packages, copies the current pages. */
export const prepare = () => {
  mkdirSync(workspace, { recursive: true });
  if (!isInstalled()) install();
  cpSync(import.meta.dirname, workspace, {
    recursive: true,
    filter: (path) =>
      !/(?:workspace|bundle|frameworks|sites|site-folders|host-scripts)(?:\.mjs)?$/.test(path) ||
      path === import.meta.dirname,
  });
  // Angular's compiler writes compiled TypeScript to another folder, but does not copy this file.
  cpSync(join(workspace, 'campaign.mjs'), join(workspace, 'built/angular/campaign.mjs'));
  installOurs();
};

/** Runs a package's command in the workspace. @returns {string} its output if it failed, else an empty text. */
export const runIn = (script, ...args) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`node_modules/${script}`, ...args],
    {
      cwd: workspace,
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : `${stdout}${stderr}` || 'failed';
};
