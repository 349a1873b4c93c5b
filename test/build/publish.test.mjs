/** The folders into which the built files are copied for a host. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publish } from '../../scripts/publish.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('publishing the files for any page', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'wmb-'));
    publish(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('copies them under the version and under its major version', () => {
    const names = (path) => readdirSync(path, { recursive: true }).sort();
    for (const under of [version, version.split('.')[0]]) {
      assert.deepEqual(names(join(folder, 'v', under)), names('dist/cdn'));
    }
  });

  it('can be repeated, and keeps files that pages may still load', () => {
    const old = join(folder, 'v', version.split('.')[0], 'old-12345678.js');
    writeFileSync(old, '');
    publish(folder);
    assert.ok(existsSync(old));
  });

  it('never changes a published version', () => {
    const loader = join(folder, 'v', version, 'embed.js');
    appendFileSync(loader, '//');
    assert.throws(() => publish(folder), /raise the version/);
    assert.match(readFileSync(loader, 'utf8'), /\/\/$/);
  });
});
