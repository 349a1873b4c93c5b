/** Names that a page gives to its own, which the platform has too: line 15 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import globals from 'globals';
import { allFour, allRender, inEveryEngine, tags } from './lines.mjs';

/** Every name of the platform, less what no script can take. Runs before our script, in the page. */
const takeAll = `(names) => {
  const { getOwnPropertyDescriptor, assign } = Object;
  const { head } = document;
  const create = () => document.createElement('script');
  for (const name of names) {
    if (getOwnPropertyDescriptor(window, name)?.configurable === false) continue;
    head.append(assign(create(), { text: 'const ' + name + ' = "the page’s"' }));
  }
}`;

const platform = [...Object.keys(globals.builtin), ...Object.keys(globals.browser)];

/** What the built files take from `window`, for which pages have had names of their own. */
const used = new Set(
  readdirSync('dist/cdn')
    .filter((name) => /^(?!frame-).*\.js$/.test(name))
    .flatMap((name) => [
      ...readFileSync(`dist/cdn/${name}`, 'utf8').matchAll(/const\{([^}]*)\}=window/g),
    ])
    .flatMap(([, names]) => names.split(',').map((one) => one.split(':')[0])),
);
// What the test itself asks the page by.
const asked = ['Symbol', 'Promise', 'JSON', 'location'];
// A page without these is told of, or left with a blank box: too much of what draws is made of them.
const gone = [
  ...['AbortController', 'Boolean', 'CSSStyleSheet', 'Intl', 'String'],
  ...['IntersectionObserver', 'addEventListener', 'getComputedStyle'],
];
for (const name of [...asked, ...gone]) used.delete(name);

/** Which elements show neither anything of their own nor their fallback. */
const emptyIn = (all) =>
  all.filter((tag) => {
    const one = document.querySelector(tag);
    const own = one.shadowRoot?.querySelector('.widget')?.textContent.trim();
    return !own && !(one.querySelector('.fallback').getBoundingClientRect().height > 0);
  });

inEveryEngine('names', (line) => {
  line(
    'E15',
    'a const of the page for every name of the platform: all four render',
    async (test) => {
      const { open, feed } = test;
      const head = `<script>(${takeAll})(${JSON.stringify(platform)})</script>`;
      const page = await open(allFour(feed), { head });
      await allRender(page);
      assert.deepEqual((await page.seen()).errors, []);
      // WebKit’s driver asks the page by such names itself.
    },
    { skip: ['webkit'] },
  );

  line(
    'E15',
    'a const of the page for what pages call their own: all four render',
    async (test) => {
      const { open, feed, engine } = test;
      // WebKit’s driver makes a `Map` in the page, and hangs where it can’t.
      const drivers = engine === 'webkit' ? [] : ['Map'];
      const names = ['URL', 'fetch', 'AbortController', 'performance', ...drivers];
      const head = `<script>${names.map((name) => `const ${name} = '/';`).join('')}</script>`;
      const page = await open(allFour(feed), { head });
      await allRender(page);
      assert.deepEqual((await page.seen()).errors, []);
    },
  );

  line(
    'E15',
    'a var of the page in place of what we use, each in turn: nothing thrown',
    async (test) => {
      const { open, feed } = test;
      const wrong = [];
      for (const name of used) {
        const head = `<script>var ${name} = { page: 1 };</script>`;
        const page = await open(allFour(feed), { head });
        await setTimeout(600);
        const { errors } = await page.seen();
        const isEmpty = await page.run(emptyIn, Object.keys(tags));
        if (errors.length > 0 || isEmpty.length > 0) wrong.push([name, errors, isEmpty]);
        await page.close();
      }
      assert.deepEqual(wrong, []);
    },
    { skip: ['firefox', 'webkit'] },
  );
});
