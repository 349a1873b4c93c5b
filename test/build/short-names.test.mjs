/** Names that the files for any page shorten are said by nobody outside these files. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { names } from '../../scripts/build/short-names.mjs';

const wordsIn = (text) => new Set(text.match(/[\w$]+/g));
const read = (path) => readFileSync(path, 'utf8');
const allIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => read(join(folder, path)))
    .join('\n');

const among = (list, text) => {
  const words = wordsIn(text);
  return list.filter((name) => words.has(name));
};

describe('names that are shortened', () => {
  it('are no words of the platform', () => {
    const platform = readdirSync('node_modules/typescript/lib')
      .filter((name) => /^lib\..*\.d\.ts$/.test(name))
      .map((name) => read(`node_modules/typescript/lib/${name}`))
      .join('\n');
    assert.deepEqual(among(names, platform), []);
  });

  it('are no words of a feed', () => {
    const contract = read('dist/npm/feed.schema.json');
    assert.deepEqual(among(names, contract), []);
  });

  it('are no part of the public face', () => {
    const { modules } = JSON.parse(read('dist/npm/custom-elements.json'));
    const members = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ members = [] }) => members)
      .filter(({ privacy = 'public' }) => privacy === 'public')
      .map(({ name }) => name);
    assert.ok(members.includes('headingLevel'));
    assert.deepEqual(among(names, members.join(' ')), []);
  });

  it('are no exports: those of a module that is fetched later keep their names', () => {
    const exported = [
      ...allIn('src', '.ts').matchAll(/^export .*?(?:const|function|class) (\w+)/gm),
    ];
    assert.ok(exported.length > 100);
    assert.deepEqual(among(names, exported.map(([, name]) => name).join(' ')), []);
  });

  it('are not said by pages and scripts that are built apart', () => {
    const apart = allIn('src/embed', '.ts') + allIn('dist/cdn', '.html');
    assert.deepEqual(among(names, apart), []);
  });
});
