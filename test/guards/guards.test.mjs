/** Checks that guards still match the source; `npm run prove` itself takes too long for `npm test`. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith('.guards.mjs'));
const guards = await Promise.all(
  names.map(async (name) => {
    const { default: list } = await import(`${folder}/${name}`);
    return list.map((guard) => ({ name, ...guard }));
  }),
);

const timesIn = (text, find) => text.split(find).length - 1;
const told = ({ name, line, file, find }) => `${name} ${line}: “${find}” in ${file}`;

test('the text that a guard replaces occurs exactly once in its file', () => {
  const misplaced = guards
    .flat()
    .filter(
      ({ file, find }) => !existsSync(file) || timesIn(readFileSync(file, 'utf8'), find) !== 1,
    );
  assert.deepEqual(misplaced.map(told), []);
});

test('each guard changes something, and a test names its line', () => {
  const idle = guards.flat().filter(({ line, test: file, find, put }) => {
    const names = existsSync(file) && new RegExp(`\\b${line}\\b`).test(readFileSync(file, 'utf8'));
    return find === put || !names;
  });
  assert.deepEqual(idle.map(told), []);
});
