import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findingsPage } from '../../scripts/build/findings-doc.mjs';

const wmb = (...args) =>
  spawnSync(process.execPath, ['dist/publisher/wmb.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', LC_ALL: '' },
  });

/** While a server of the test's own answers, the command must run beside it. */
const wmbBeside = async (...args) => {
  const child = spawn(process.execPath, ['dist/publisher/wmb.js', ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const [status] = await once(child, 'close');
  return { status, stdout, stderr };
};

const folder = mkdtempSync(join(tmpdir(), 'wmb-'));
const fileOf = (name, text) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const feed = (sections) => JSON.stringify({ version: '1.0', language: 'en', ...sections });
const story = { id: 'a', name: 'Amina', headline: 'H' };

describe('wmb check', () => {
  it('finds no error in the sample campaign, and ends with 0', () => {
    const { status, stdout, stderr } = wmb('check', 'data/feed.json');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /Nothing to mend\.\nShown: stories 11, figures 6, events 16/);
  });

  it('ends with 1 for errors, and for warnings only when asked to', () => {
    const broken = fileOf('broken.json', '{ "a": 1, }');
    assert.equal(wmb('check', broken).status, 1);
    const odd = fileOf('odd.json', feed({ stories: [{ ...story, qoute: 'x' }] }));
    assert.equal(wmb('check', odd).status, 0);
    assert.equal(wmb('check', odd, '--fail-on=warning').status, 1);
  });

  it('ends with 2 for wrong arguments', () => {
    for (const args of [['check'], ['check', 'a', '--fail-on=never'], ['chekc'], ['check', ' ']]) {
      const { status, stderr } = wmb(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /error:/);
    }
  });

  it('ends with 3 and one line if the feed cannot be read', () => {
    mkdirSync(join(folder, 'a-folder'), { recursive: true });
    const latin1 = fileOf('latin1.json', Buffer.from([0x22, 0xe9, 0x22]));
    for (const [address, words] of [
      [join(folder, 'nowhere.json'), /does not exist/],
      [join(folder, 'a-folder'), /is a folder/],
      [latin1, /not UTF-8/],
      ['http://127.0.0.1:1/feed.json', /could not be reached/],
    ]) {
      const { status, stdout, stderr } = wmb('check', address);
      assert.equal(status, 3, address);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
  });

  it('prints JSON with --json, also on failure', () => {
    const path = fileOf('misspelt.json', feed({ stories: [{ ...story, withdrwan: true }] }));
    const { documents } = JSON.parse(wmb('check', path, '--json').stdout);
    const [finding] = documents[0].findings;
    assert.equal(finding.code, 'field-misspelt');
    assert.deepEqual(finding.item, { id: 'a', name: 'Amina' });
    const failure = wmb('check', join(folder, 'nowhere.json'), '--json');
    assert.equal(failure.status, 3);
    assert.match(JSON.parse(failure.stdout).error, /does not exist/);
  });

  it('is in the language of --language, else of the shell', () => {
    const path = fileOf('comma.json', '[1,]');
    assert.match(wmb('check', path, '--language=fr').stdout, /virgule/);
    const { stdout } = spawnSync(process.execPath, ['dist/publisher/wmb.js', 'check', path], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'es_MX.UTF-8' },
    });
    assert.match(stdout, /coma/);
  });

  it('checks the documents that sections link to, also over http', async () => {
    const server = createServer((request, response) => {
      const linked = request.url === '/parts/stories.json';
      response.end(
        linked
          ? JSON.stringify([{ ...story, from: 'UK' }])
          : feed({ stories: { href: 'parts/stories.json' } }),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { status, stdout } = await wmbBeside(
      'check',
      `http://127.0.0.1:${server.address().port}/feed.json`,
    );
    server.close();
    assert.equal(status, 1);
    assert.match(stdout, /parts\/stories\.json\nMend the errors/);
    assert.match(stdout, /\[0\]\.from · a \(Amina\)/);
  });

  it('has each kind of finding explained in docs/findings.md', async () => {
    assert.equal(readFileSync('docs/findings.md', 'utf8'), await findingsPage());
  });
});
