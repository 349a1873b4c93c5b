import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import test from 'node:test';

test('every JSON file of data/invalid is in the table of invalid files', async () => {
  const folder = await readdir(new URL('../../data/invalid/', import.meta.url));
  const table = await readFile(new URL('invalid-files.ts', import.meta.url), 'utf8');
  const listed = [...table.matchAll(/^ {2}'([^']+\.json)':/gm)].map(([, file]) => file);
  const files = folder.filter((file) => file.endsWith('.json'));
  assert.deepEqual(listed.sort(), files.sort());
});

test('latin1-encoded.json is not UTF-8', async () => {
  const bytes = await readFile(new URL('../../data/invalid/latin1-encoded.json', import.meta.url));
  assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
});
