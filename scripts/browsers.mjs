/** Finds the browsers that are installed, and downloads one if there is none. */
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

/** @returns {string | undefined} the path of an installed Chromium, Chrome or Edge; `CHROME_PATH` is tried first. */
export const installedChromium = () =>
  [process.env.CHROME_PATH, first(chromiumNames), ...usualPlaces].find(
    (path) => path && existsSync(path),
  );

/** @returns {string | undefined} the path of an installed Firefox. */
export const installedFirefox = () =>
  [process.env.FIREFOX_PATH, first(['firefox', 'firefox-esr'])].find(
    (path) => path && existsSync(path),
  );

/** WebKitGTK's driver, the browser that it drives, and the virtual screen that it needs. */
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

/** Installs Debian's package, if this user may. */
const fromDebian = () => {
  if (!isRoot() || !onPath('apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  quietly('apt-get', ['update'], { env });
  quietly('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env });
  return installedChromium();
};

/** Downloads a headless Chromium from an npm package into node_modules/.cache; it is not a dependency. */
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
 * Finds a Chromium to test with, and installs one if there is none.
 *
 * @returns {Promise<string>} its path.
 * @throws {Error} with one sentence that says what to do, if none can be installed.
 */
export const findChromium = async () => {
  const found = installedChromium() ?? fromDebian() ?? (await fromNpm());
  if (found) return found;
  throw new Error(
    'No browser was found or could be fetched: install Chromium, Chrome or Edge, or set CHROME_PATH.',
  );
};

/** Arguments for Chromium on machines without a desktop, and where its sandbox can't start. */
export const chromiumArguments = [
  '--no-sandbox',
  '--headless=new',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
