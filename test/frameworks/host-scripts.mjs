/**
 * `npm run test:frameworks`: our frames with other hosts' scripts: wp-embed.js from Debian's package
 * of WordPress, and pym.js from npm. Fetches them; needs a built `dist`.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { engines } from '../support/browser.mjs';
import { started } from '../support/started.mjs';
import { visit } from '../support/visit.mjs';
import { asWordPressPrints } from '../support/wordpress.mjs';
import { cache, npm, quiet } from './site-folders.mjs';

const folder = join(cache, 'host-scripts');

const fromNpm = (name, path) => {
  const file = join(folder, 'node_modules', name, path);
  if (!existsSync(file)) {
    execFileSync(npm, ['install', ...quiet, '--prefix', folder, name], { stdio: 'inherit' });
  }
  return readFileSync(file, 'utf8');
};

/** A file of a Debian package, which is installed or fetched and unpacked. Undefined without apt. */
const fromDebian = (name, path) => {
  const unpacked = join(folder, 'debian');
  const found = [join('/', path), join(unpacked, path)].find((file) => existsSync(file));
  if (found) return readFileSync(found, 'utf8');
  if (spawnSync('apt-get', ['download', name], { cwd: folder }).status !== 0) return undefined;
  const archive = readdirSync(folder).find((file) => file.startsWith(`${name}_`));
  execFileSync('dpkg-deb', ['-x', archive, unpacked], { cwd: folder });
  return readFileSync(join(unpacked, path), 'utf8');
};

let scripts;
before(() => {
  mkdirSync(folder, { recursive: true });
  scripts = {
    pym: fromNpm('pym.js', 'dist/pym.v1.js'),
    wordPress: fromDebian('wordpress', 'usr/share/wordpress/wp-includes/js/wp-embed.js'),
  };
});

for (const engine of engines) {
  describe(`scripts of other hosts, in ${engine}`, () => {
    const on = started(engine);

    const address = () =>
      `${on.hosts.feeds}/wmb/frame.html?${new URLSearchParams({
        element: 'wmb-statistics-counter',
        feed: `${on.hosts.feeds}/feed.json`,
      })}`;

    const open = (body, script) => {
      on.hosts.show(
        `<!doctype html><html lang="en"><title>A page</title><body>${body}<script>${script}</script></body></html>`,
      );
      return visit(on.browser, on.hosts.origin);
    };

    /** The heights of the frame and of its content, once the first is no longer `given`. */
    const heights = async (page, given) => {
      await page.waitForFunction(
        (before) => ![before, 0].includes(document.querySelector('iframe')?.clientHeight ?? 0),
        { timeout: 20_000 },
        given,
      );
      const frame = await page.$('iframe');
      const inner = await frame.contentFrame();
      return {
        outer: await frame.evaluate(({ clientHeight }) => clientHeight),
        inner: await inner.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height)),
      };
    };

    it('WordPress shows the frame in place of the quotation, up to 1,000 pixels high', async (test) => {
      if (!scripts.wordPress) return test.skip('there is no apt here');
      const html = `<blockquote><a href="${on.hosts.feeds}/">Figures</a></blockquote><iframe title="Figures" src="${address().replaceAll('&', '&amp;')}" width="600" height="150"></iframe>`;
      const { page } = await open(asWordPressPrints(html), scripts.wordPress);
      const { outer, inner } = await heights(page, 150);
      assert.equal(outer, Math.min(inner, 1000));
      const seen = await page.evaluate(() => ({
        frame: getComputedStyle(document.querySelector('iframe')).position,
        quotation: getComputedStyle(document.querySelector('blockquote')).display,
      }));
      assert.deepEqual(seen, { frame: 'static', quotation: 'none' });
      await page.close();
    });

    it('Pym makes the frame as high as its content', async () => {
      const { page } = await open(
        '<div id="figures"></div>',
        `${scripts.pym}\nnew pym.Parent('figures', ${JSON.stringify(address())}, {});`,
      );
      const { outer, inner } = await heights(page, 150);
      assert.equal(outer, inner);
      await page.close();
    });
  });
}
