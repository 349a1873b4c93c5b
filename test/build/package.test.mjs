/** The package that `npm pack` makes from the built files. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const folder = mkdtempSync(join(tmpdir(), 'wmb-package-'));
after(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  let tarball;
  let files;
  before(() => {
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const [packed] = JSON.parse(execFileSync(npm, args, { encoding: 'utf8', stdio: 'pipe' }));
    tarball = join(folder, packed.filename);
    files = new Set(packed.files.map(({ path }) => path));
  });

  it('is built before it is packed: a fresh clone packs no empty package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(scripts.prepack, scripts.build);
    // With ignore-scripts npm would skip prepack without a message.
    const settings = existsSync('.npmrc') ? readFileSync('.npmrc', 'utf8') : '';
    assert.doesNotMatch(settings, /ignore-scripts/);
  });

  it('holds the modules, the files for pages, and what describes them', () => {
    const expected = [
      'LICENSE',
      'README.md',
      'dist/cdn/THIRD-PARTY-NOTICES.txt',
      'dist/cdn/embed.js',
      'dist/npm/custom-elements.json',
      'dist/npm/feed.schema.json',
      'dist/npm/index.d.ts',
      'dist/npm/index.js',
      'dist/npm/vscode.html.json',
      'dist/npm/web-types.json',
    ];
    assert.deepEqual(
      expected.filter((path) => !files.has(path)),
      [],
    );
  });

  it('says in a server component of React that nothing reaches the browser, in development alone', () => {
    const said = (mode) =>
      spawnSync(
        process.execPath,
        [
          '--conditions=react-server',
          '-e',
          "import('what-migrants-bring/all.js').then(() => console.log(typeof customElements))",
        ],
        { encoding: 'utf8', env: { ...process.env, NODE_ENV: mode } },
      );
    const inDevelopment = said('development');
    assert.match(
      inDevelopment.stderr,
      /^what-migrants-bring#server-components: .*client component.*\n$/,
    );
    assert.equal(inDevelopment.stdout, 'undefined\n');
    assert.equal(said('production').stderr, '');
  });

  it('is found by Parcel, which reads no exports unless it is told to: by an alias for each', () => {
    const { exports, alias } = JSON.parse(readFileSync('package.json', 'utf8'));
    const modules = Object.entries(exports).filter(([name]) => name.endsWith('.js'));
    assert.deepEqual(
      alias,
      Object.fromEntries(modules.map(([name, file]) => [name, file.default])),
    );
  });

  it('names in its notices what it contains of others: GeoNames among them', () => {
    assert.match(readFileSync('dist/cdn/THIRD-PARTY-NOTICES.txt', 'utf8'), /GeoNames/);
  });

  it('is found by bundlers and by Node as its exports say (publint)', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('gives its types to each way of resolving modules (Are the types wrong?)', () => {
    const bin = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    // The package has ES modules only, and node10 does not read `exports`.
    const { status, stdout } = spawnSync(
      process.execPath,
      [bin, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout);
  });
});
