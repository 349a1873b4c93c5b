/** Beside libraries of host pages: lines 13 and 14 of the embedding’s acceptance. Fetched by run.mjs. */
import assert from 'node:assert/strict';
import { cached, libraries } from './libraries.mjs';
import { allFour, allRender, inEveryEngine } from './lines.mjs';

const javaScript = { 'content-type': 'text/javascript' };

/** Serves the files of a library on A. Returns the tags that load them; undefined if they could not be fetched. */
const serve = (origins, name) => {
  const files = libraries[name];
  const texts = files.map(cached);
  if (texts.includes(undefined)) return undefined;
  return texts
    .map((text, index) => {
      const path = `/library-${index}.js`;
      origins.page.answers.set(path, (_request, response) =>
        response.writeHead(200, javaScript).end(text),
      );
      return `<script src="${path}"></script>`;
    })
    .join('');
};

/** Errors and console messages of the library itself do not count. */
const unlike = (before, after) => after.filter((word) => !before.includes(word));

inEveryEngine('beside', (line) => {
  for (const name of Object.keys(libraries).filter((one) => !one.startsWith('SES'))) {
    line(
      'E13',
      `beside ${name}: all four render, nothing thrown`,
      async ({ origins, open, feed }) => {
        const head = serve(origins, name);
        assert.ok(head, 'the library could be fetched');
        const alone = await open('<p>Alone</p>', { head, loader: '' });
        const { errors: own } = await alone.seen();
        const page = await open(allFour(feed), { head });
        await allRender(page);
        assert.deepEqual(unlike(own, (await page.seen()).errors), []);
      },
    );
  }

  line('E13', "MooTools under style-src 'self': all four are styled", async (test) => {
    const { origins, open, feed } = test;
    const name = Object.keys(libraries).find((one) => one.startsWith('MooTools'));
    const head = serve(origins, name);
    assert.ok(head, 'the library could be fetched');
    const headers = { 'content-security-policy': "style-src 'self'" };
    const page = await open(allFour(feed), { head, headers });
    await allRender(page);
    assert.deepEqual((await page.seen()).violations, []);
  });

  line('E14', 'under SES lockdown(): all four render, nothing thrown', async (test) => {
    const { origins, open, feed } = test;
    const name = Object.keys(libraries).find((one) => one.startsWith('SES'));
    const tags = serve(origins, name);
    assert.ok(tags, 'SES could be fetched');
    const head = `${tags}<script>lockdown({ errorTaming: 'unsafe', consoleTaming: 'unsafe', overrideTaming: 'severe' });</script>`;
    const alone = await open('<p>Alone</p>', { head, loader: '' });
    const { errors: own } = await alone.seen();
    const page = await open(allFour(feed), { head });
    await allRender(page);
    assert.deepEqual(unlike(own, (await page.seen()).errors), []);
  });
});
