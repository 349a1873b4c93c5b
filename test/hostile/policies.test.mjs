/** Policies of the page: lines 22 to 24 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { allFour, allRender, element, inEveryEngine } from './lines.mjs';

const carouselTag = 'wmb-story-carousel';
const csp = (policy) => ({ 'content-security-policy': policy });

/** An element of the page, with a Lit of its own that uses the policy name `lit-html`. */
const ownLit = async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, LitElement } from 'lit';
        customElements.define('own-element', class extends LitElement {
          render() { return html\`<b>Ours</b>\`; }
        });`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
  });
  return outputFiles[0].text;
};

inEveryEngine('policies', (line) => {
  line('E22', 'a strict policy by host: all four render, no violation', async (test) => {
    const { origins, open, feed } = test;
    const [code, feeds] = [origins.code.origin, origins.feed.origin];
    const policy = `default-src 'none'; script-src ${code}; style-src 'self'; connect-src ${feeds}; img-src ${feeds}`;
    const page = await open(allFour(feed), { headers: csp(policy), height: 3000 });
    await allRender(page);
    const { violations, errors } = await page.seen();
    assert.deepEqual([violations, errors], [[], []]);
  });

  for (const [what, more] of [
    ["a nonce and 'strict-dynamic'", " 'strict-dynamic'"],
    ['a nonce', ''],
  ]) {
    line('E23', `${what} on the loader alone: all four render`, async (test) => {
      const { origins, open, feed } = test;
      const nonce = 'nonce="Zm9v"';
      const page = await open(allFour(feed), {
        nonce,
        headers: csp(`script-src 'nonce-Zm9v'${more}; object-src 'none'; base-uri 'none'`),
        loader: `<script async ${nonce} src="${origins.files}/embed.js"></script>`,
        height: 3000,
      });
      await allRender(page);
      const { violations, errors } = await page.seen();
      assert.deepEqual([violations, errors], [[], []]);
    });
  }

  line('E24', 'Trusted Types with our policy named: all four render', async ({ open, feed }) => {
    const page = await open(allFour(feed), {
      headers: csp("require-trusted-types-for 'script'; trusted-types what-migrants-bring"),
    });
    await allRender(page);
    const { violations, errors } = await page.seen();
    assert.deepEqual([violations, errors], [[], []]);
  });

  line('E24', 'Trusted Types without any policy: the fallback, one wmb-error', async (test) => {
    const { open, feed } = test;
    const page = await open(element(carouselTag, feed), {
      headers: csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    });
    const isKnown = await page.run(() => 'trustedTypes' in globalThis);
    const [event] = await page.heard(1);
    assert.equal(event.code, isKnown ? 'code-unavailable' : undefined);
    assert.equal((await page.look(carouselTag)).isFallback, isKnown);
    assert.deepEqual((await page.seen()).errors, []);
  });

  line('E24', 'Trusted Types beside a page’s own Lit: both work', async (test) => {
    const { origins, open, feed } = test;
    const bundle = await ownLit();
    origins.page.answers.set('/own.js', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle),
    );
    const page = await open(`<own-element></own-element>${element(carouselTag, feed)}`, {
      head: '<script type="module" src="/own.js"></script>',
      headers: csp(
        "require-trusted-types-for 'script'; trusted-types lit-html what-migrants-bring",
      ),
    });
    await page.heard(1);
    assert.equal((await page.look(carouselTag)).isStyled, true);
    const own = await page.run(() => document.querySelector('own-element').shadowRoot.textContent);
    assert.equal(own.trim(), 'Ours');
    assert.deepEqual((await page.seen()).errors, []);
  });
});
