import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
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

  it('checks each document that a section links to, where it links to several', () => {
    fileOf(
      'north.ics',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nSUMMARY:Choir\nDTSTART:20991205T180000Z\nEND:VEVENT\nEND:VCALENDAR',
    );
    fileOf('south.json', JSON.stringify([{ id: '1', title: 'Walk', start: 'soon' }]));
    const path = fileOf(
      'town.json',
      feed({ events: [{ href: 'north.ics' }, { href: 'south.json' }, 7] }),
    );
    const { status, stdout } = wmb('check', path);
    assert.equal(status, 1);
    assert.match(stdout, /north\.ics\n[^]*events 1/);
    assert.match(stdout, /south\.json\n[^]*events\[0\]\.start/);
    assert.match(stdout, /town\.json\n[^]*events\[2\]/);
    assert.doesNotMatch(stdout, /events\[[01]\]\.(?:href|id|title)/);
    const good = fileOf('good.json', feed({ events: [{ href: 'north.ics' }] }));
    assert.equal(wmb('check', good, '--fail-on=error').status, 0);
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

describe('wmb check, of what a feed leads to', () => {
  const place = mkdtempSync(join(tmpdir(), 'wmb-'));
  const path = join(place, 'feed.json');
  const image = (src, width = 400, height = 500) => ({ src, width, height, alt: 'A' });
  const story = (id, more) => ({ id, name: id, headline: 'H', ...more });
  const findings = async (stories, ...args) => {
    writeFileSync(path, JSON.stringify({ version: '1.0', language: 'en', stories }));
    const child = spawn(process.execPath, [
      'dist/publisher/wmb.js',
      'check',
      path,
      '--json',
      ...args,
    ]);
    let text = '';
    for await (const chunk of child.stdout) text += chunk;
    return JSON.parse(text).documents[0].findings.map(
      ({ code, path: at, expected, found }) =>
        `${code} ${at}${expected ? ` → ${expected}` : ''}${code === 'link-broken' ? ` (${found})` : ''}`,
    );
  };
  const picture = (width, height, noise = false) => {
    const create = { width, height, channels: 3, background: '#a63d14' };
    return sharp({
      create: noise ? { ...create, noise: { type: 'gaussian', mean: 128, sigma: 80 } } : create,
    })
      .jpeg({ quality: 100 })
      .toBuffer();
  };

  it('tells of pictures beside it that are not there, are none, or have another shape', async () => {
    writeFileSync(join(place, 'a.jpg'), await picture(800, 1000));
    writeFileSync(join(place, 'b.jpg'), await picture(800, 600));
    writeFileSync(join(place, 'c.jpg'), 'no picture');
    const told = await findings([
      story('a', { image: image('a.jpg') }),
      story('b', { image: image('b.jpg') }),
      story('c', { image: image('c.jpg') }),
      story('d', { image: image('d.jpg') }),
    ]);
    assert.deepEqual(told.sort(), [
      'picture-missing stories[2].image.src',
      'picture-missing stories[3].image.src',
      'picture-size stories[1].image.src → 800 × 600',
    ]);
  });

  it('asks other hosts for links and pictures with --links alone, each once', async () => {
    const [small, large] = await Promise.all([picture(400, 500), picture(1200, 1500, true)]);
    const asked = [];
    const host = createServer((request, response) => {
      asked.push(request.url);
      const body = { '/small.jpg': small, '/large.jpg': large, '/there': 'x' }[request.url];
      response.writeHead(body ? 200 : request.url === '/members' ? 403 : 404);
      response.end(body);
    });
    await new Promise((ready) => host.listen(0, '127.0.0.1', ready));
    const at = `http://127.0.0.1:${host.address().port}`;
    const stories = [
      story('a', { url: `${at}/there`, image: image(`${at}/small.jpg`) }),
      story('b', { url: `${at}/gone`, image: image(`${at}/large.jpg`) }),
      story('c', { url: `${at}/gone`, image: image(`${at}/none.jpg`) }),
      story('d', { url: `${at}/members` }),
    ];
    const isReach = (one) => /^(?:link-broken|picture-(?:missing|heavy|size))/.test(one);
    assert.deepEqual((await findings(stories)).filter(isReach), []);
    assert.deepEqual(asked, []);
    const told = (await findings(stories, '--links')).filter(isReach);
    assert.deepEqual(told.sort(), [
      'link-broken stories[1].url (404)',
      'link-broken stories[2].url (404)',
      'picture-heavy stories[1].image.src',
      'picture-missing stories[2].image.src',
    ]);
    assert.equal(asked.length, new Set(asked).size);
    host.close();
  });

  it('takes no more than 20 MB of a picture, nor of a feed, whatever a host sends', async (context) => {
    let sent = 0;
    const host = createServer((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const more = () => {
        if (response.destroyed || sent > 200) return;
        sent += 1;
        response.write(chunk, more);
      };
      more();
    });
    context.after(() => {
      host.closeAllConnections();
      host.close();
    });
    await new Promise((ready) => host.listen(0, '127.0.0.1', ready));
    const at = `http://127.0.0.1:${host.address().port}`;
    const stories = [story('a', { image: image(`${at}/endless.jpg`) })];
    assert.ok((await findings(stories, '--links')).includes('picture-heavy stories[0].image.src'));
    const ofPicture = sent;
    sent = 0;
    const { stderr } = await wmbBeside('check', `${at}/endless.json`);
    assert.match(stderr, /is over 20 MB/);
    for (const megabytes of [ofPicture, sent]) assert.ok(megabytes < 60, `${megabytes} MB sent`);
  });
});
