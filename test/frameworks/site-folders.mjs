/** Copies of test/frameworks/sites outside the repository, each with its toolchain and our packed package. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
export const cache = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'what-migrants-bring',
  'sites',
);
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
export const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Turns off telemetry and terminal output of the toolchains. */
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};

/** @returns {string} the packed package, made from the built files. */
export const pack = () => {
  mkdirSync(cache, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', cache];
  const said = execFileSync(npm, args, { cwd: repository, encoding: 'utf8', stdio: 'pipe' });
  return join(cache, JSON.parse(said)[0].filename);
};

const digest = (...files) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

/** Prepares a site for its build. @returns {string} its folder. */
export const makeSite = (name, tarball) => {
  const folder = join(cache, name);
  const source = join(import.meta.dirname, 'sites', name);
  mkdirSync(folder, { recursive: true });
  for (const made of [
    'dist',
    'build',
    '_site',
    '.next',
    '.svelte-kit',
    '.parcel-cache',
    '.angular',
  ])
    rmSync(join(folder, made), { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  cpSync(join(repository, 'data/feed.json'), join(folder, 'feed.json'));
  const stamp = join(folder, 'installed');
  const wanted = digest(join(source, 'package.json'), tarball);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  console.log(`Fetching ${name} into ${folder}…`);
  execFileSync(npm, ['install', ...quiet, tarball], { cwd: folder, stdio: 'inherit' });
  writeFileSync(stamp, wanted);
  return folder;
};

/** Runs a script of a site's `package.json` to its end. @returns {{ status: number, said: string }} */
export const runScript = (folder, script) => {
  const { status, stdout, stderr } = spawnSync(npm, ['run', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};

const answers = (origin) =>
  fetch(origin, { signal: AbortSignal.timeout(60_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts a script of a site that serves on a port, and waits until it answers. @returns how to stop it. */
export const startScript = async (folder, script, port) => {
  const child = spawn(npm, ['run', script], { cwd: folder, env, detached: true, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const hasEnded = new Promise((done) => child.once('exit', done));
  const close = async () => {
    // The script's server is a child of npm.
    if (child.exitCode === null) process.kill(-child.pid);
    await hasEnded;
  };
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (await answers(origin)) return { origin, close };
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  await close();
  throw new Error(`${script} served nothing on port ${port}:\n${said}`);
};
