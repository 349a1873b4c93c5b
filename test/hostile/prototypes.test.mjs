/** Names that a page puts on `Object.prototype`: line 15 of the embedding’s acceptance. */
import assert from 'node:assert/strict';
import { allFour, inEveryEngine, tags } from './lines.mjs';
import { readNames } from './read-names.mjs';

/** Beside Lit's own fields, `_$…`: docs/embedding.md names these. */
const fatal = ['then', 'hostConnected', 'hostDisconnected', 'hostUpdate', 'hostUpdated'];
const isSurvived = (name) => !fatal.includes(name) && !name.startsWith('_$');
const names = readNames.filter(isSurvived);

const isPart = process.env.WMB_MATRIX === 'part';
const values = {
  'a function': '() => 1',
  ...(!isPart && { true: 'true', 'an object': '{}' }),
};

/** So many names are put there at once. */
const together = 100;
/** So many pages are open at once. */
const abreast = 2;

/** A page in a frame, since such names break the drivers' own scripts. */
const pageWith = (list, value, { origins, feed }) => `<!doctype html><html lang="en"><script>
var errors = [], told = [];
onerror = (message) => void errors.push(message);
onunhandledrejection = ({ reason }) => void errors.push('' + reason);
for (const type of ['wmb-load', 'wmb-error'])
  addEventListener(type, ({ target }) => void told.push(type + ' ' + target.localName));
for (const name of ${JSON.stringify(list)}) Object.prototype[name] = ${value};
</script><script src="${origins.files}/embed.js"></script>${allFour(feed)}`;

/** Runs in the page around: opens the address in a frame and waits until all four have told something. */
const faultsIn = async (src, all) => {
  const frame = Object.assign(document.createElement('iframe'), { src, width: 700, height: 500 });
  document.body.append(frame);
  const read = () => {
    const { contentWindow: view, contentDocument: page } = frame;
    const told = [...(view.told ?? [])].map(String);
    const silent = all.filter((tag) => !told.some((one) => one.endsWith(tag)));
    const blank = all.filter((tag) => {
      const one = page.querySelector(tag);
      const own = one?.shadowRoot?.querySelector('.widget')?.textContent.trim() ?? '';
      return (
        own.length < 30 && !(one?.querySelector('.fallback').getBoundingClientRect().height > 0)
      );
    });
    return { thrown: [...(view.errors ?? [])].map(String), silent, blank };
  };
  const end = Date.now() + 15_000;
  let seen = read();
  while (Date.now() < end && (seen.silent.length > 0 || seen.blank.length > 0)) {
    await new Promise((done) => setTimeout(done, 100));
    seen = read();
  }
  frame.remove();
  return Object.entries(seen).flatMap(([what, list]) => list.map((one) => `${what}: ${one}`));
};

inEveryEngine('names on prototypes', (line) => {
  for (const [what, value] of Object.entries(values)) {
    line(
      'E15',
      `each name that is read as ${what} on Object.prototype: nothing thrown, nothing silent, nothing blank`,
      async (test) => {
        assert.ok(names.length > 1000, String(names.length));
        const { origins, visitPage } = test;
        const page = await visitPage(origins.show('<!doctype html><title>A page</title><body>'));
        let count = 0;
        const probe = (list) => {
          const path = `/names-${(count += 1)}.html`;
          const address = origins.show(pageWith(list, value, test), { path });
          return page.run(faultsIn, address, Object.keys(tags));
        };
        const rest = names.slice();
        const found = [];
        const look = async () => {
          while (rest.length > 0) {
            const list = rest.splice(0, together);
            const faults = await probe(list);
            if (faults.length > 0) found.push({ one: `of ${list.join()}`, faults });
          }
        };
        await Promise.all(Array.from({ length: abreast }, look));
        assert.deepEqual(found, []);
      },
    );
  }
});
