import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'wmb-'));
const feed = join(folder, 'feed.json');
const story = (more) => ({ id: 'a', name: 'A', headline: 'H', ...more });
const write = (stories) =>
  writeFileSync(feed, JSON.stringify({ version: '1.0', language: 'en', stories }));

let server;
let address = '';
const heard = { text: '' };
/** Resolves when the server has said what matches. */
const said = (pattern) =>
  new Promise((resolve) => {
    const look = () => {
      const found = pattern.exec(heard.text);
      if (!found) return;
      server.stdout.off('data', look);
      server.stderr.off('data', look);
      resolve(found);
    };
    server.stdout.on('data', look);
    server.stderr.on('data', look);
    look();
  });

before(async () => {
  write([story()]);
  writeFileSync(join(folder, 'index.html'), '<body><p>Mine</p></body>');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), 'secret');
  server = spawn(process.execPath, [
    'dist/publisher/wmb.js',
    'preview',
    feed,
    '--port=0',
    '--language=en',
  ]);
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk) => (heard.text += chunk));
  }
  [, address] = await said(/(http:\/\/localhost:\d+)/);
});
after(() => server.kill('SIGTERM'));

const get = async (path) => {
  const response = await fetch(address + path);
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type'),
  };
};

describe('wmb preview', () => {
  it('shows all four elements, the report and the way to the builder', async () => {
    const { status, text } = await get('/');
    assert.equal(status, 200);
    for (const tag of [
      'story-carousel',
      'statistics-counter',
      'event-list',
      'organisation-finder',
    ]) {
      assert.match(text, new RegExp(`<wmb-${tag} feed="/feed.json">`));
    }
    assert.match(text, /Nothing to mend/);
    assert.match(text, /href="\/wmb\/builder\/\?element=wmb-story-carousel&amp;feed=\/feed\.json"/);
  });

  it('serves the feed, pages beside it, the script and the builder', async () => {
    assert.match((await get('/feed.json')).type, /json/);
    assert.match(
      (await get('/index.html')).text,
      /<p>Mine<\/p><script type="module">[^]*EventSource/,
    );
    assert.match((await get('/wmb/embed.js')).type, /javascript/);
    assert.equal((await get('/wmb/builder/')).status, 200);
  });

  it('serves nothing hidden, and nothing outside of the folder', async () => {
    for (const path of [
      '/.git/config',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/wmb/../../package.json',
      '/%',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  it('tells pages of a change, and says what the change brought', async () => {
    const response = await fetch(`${address}/wmb-changes`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    await reader.read();
    write([story({ from: 'Kenya' })]);
    const { value } = await reader.read();
    assert.match(value, /data: changed/);
    await said(/Mend the errors/);
    assert.match((await get('/')).text, /<details open>/);
    await reader.cancel();
  });
});

describe('wmb preview, failing', () => {
  const preview = (...args) =>
    spawnSync(process.execPath, ['dist/publisher/wmb.js', 'preview', ...args], {
      encoding: 'utf8',
    });

  it('ends with 3 and one line where there is no feed, or the port is taken', () => {
    const missing = preview(join(folder, 'nowhere.json'));
    assert.equal(missing.status, 3);
    assert.match(missing.stderr, /does not exist/);
    const taken = preview(feed, `--port=${new URL(address).port}`);
    assert.equal(taken.status, 3);
    assert.match(taken.stderr, /is taken/);
  });
});
