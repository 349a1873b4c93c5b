import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { book, bookPage } from '../../.storybook/book.mjs';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'data/README.md',
  ...readdirSync('docs', { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

const linksIn = (page) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => ({ page, link, file: join(dirname(page), link.replace(/#.*/, '')) }));

test('links in the documentation lead to existing files', () => {
  const broken = pages.flatMap(linksIn).filter(({ file }) => !existsSync(file));
  assert.deepEqual(
    broken.map(({ page, link }) => `${page}: ${link}`),
    [],
  );
});

test('every script of package.json is in the README', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const readme = readFileSync('README.md', 'utf8');
  const unnamed = Object.keys(scripts).filter(
    (name) => !new RegExp(`\`(npm (run )?)?${name}\\b`).test(readme),
  );
  assert.deepEqual(unnamed, []);
});

test('each decision has a number of its own, the same in file name and title', () => {
  const names = readdirSync('docs/decisions').sort();
  const numbers = names.map((name) => Number(name.slice(0, 4)));
  assert.equal(new Set(numbers).size, numbers.length, names.join(', '));
  for (const [index, name] of names.entries()) {
    assert.match(
      readFileSync(join('docs/decisions', name), 'utf8'),
      new RegExp(`^# ${numbers[index]}\\. `),
      name,
    );
  }
});

test('each page of the book is in Storybook under its title, and its links lead to others of them', () => {
  const pages = readdirSync('stories/docs/book').map((name) =>
    readFileSync(join('stories/docs/book', name), 'utf8'),
  );
  assert.equal(pages.length, Object.keys(book).length);
  for (const [file, title] of Object.entries(book)) {
    assert.ok(
      pages.some((text) => text.includes(`'virtual:book/${file}'`) && text.includes(`"${title}"`)),
      file,
    );
    assert.doesNotMatch(bookPage(file), /\]\((?!https?:|mailto:|#|\?path=)/, file);
  }
  assert.match(bookPage('docs/embedding.md'), /\]\(\?path=\/docs\/book-[a-z-]+--docs\)/);
});
