/** Finds the browsers of this machine, and fetches one when there is none. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

const first = (names) => names.map(onPath).find(Boolean);

/** @returns {string | undefined} an installed Chromium, Chrome or Edge; `CHROME_PATH` goes before all. */
export const installedChromium = () =>
  [process.env.CHROME_PATH, first(chromiumNames), ...usualPlaces].find(
    (path) => path && existsSync(path),
  );

/** @returns {string | undefined} an installed Firefox. */
export const installedFirefox = () =>
  [process.env.FIREFOX_PATH, first(['firefox', 'firefox-esr'])].find(
    (path) => path && existsSync(path),
  );

/** WebKitGTK's driver and the browser it drives, with the virtual screen that it wants. */
export const installedWebKit = () => {
  const driver = first(['WebKitWebDriver']);
  const screen = first(['xvfb-run']);
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64'];
  const browser = libraries
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
};

const quietly = (command, args, options = {}) => {
  try {
    execFileSync(command, args, { stdio: 'ignore', ...options });
    return true;
  } catch {
    return false;
  }
};

const isRoot = () => process.getuid?.() === 0;

/** Debian's package, where this user may install one. */
const fromDebian = () => {
  if (!isRoot() || !onPath('apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  quietly('apt-get', ['update'], { env });
  quietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  return installedChromium();
};

/** A headless Chromium that an npm package carries, kept beside the modules and never a dependency. */
const fromNpm = async () => {
  const folder = join('node_modules', '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '@sparticuz/chromium@^141',
  ];
  if (process.platform !== 'linux' || process.arch !== 'x64' || !quietly(npm, args))
    return undefined;
  const entry = join(process.cwd(), folder, 'node_modules/@sparticuz/chromium/build/index.js');
  if (!existsSync(entry)) return undefined;
  const { default: chromium } = await import(entry);
  return chromium.executablePath();
};

/**
 * A Chromium to test with, whatever it takes.
 *
 * @returns {Promise<string>} where it is.
 * @throws {Error} one sentence that says what to do, when there is none to be had.
 */
export const findChromium = async () => {
  const found = installedChromium() ?? fromDebian() ?? (await fromNpm());
  if (found) return found;
  throw new Error(
    'No browser was found or could be fetched: install Chromium, Chrome or Edge, or set CHROME_PATH.',
  );
};

/** What Chromium needs where there is no desktop, and where its sandbox can't start. */
export const chromiumArguments = [
  '--no-sandbox',
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
