/** Only published code runs, whatever its hosts answer: line 3 of the embedding’s acceptance. */
import { element, inEveryEngine } from './lines.mjs';
import {
  answer,
  answerSpoilt,
  answerTrue,
  assertHeld,
  bytesOf,
  chunks,
  entry,
  later,
  redirectTo,
  spoilt,
  tag,
} from './tampering.mjs';
import { createHash } from 'node:crypto';

const hashOf = (text) => createHash('sha256').update(text).digest('base64');
const pinned = (origins, integrity) =>
  `<script async crossorigin integrity="${integrity}" src="${origins.files}/embed.js"></script>`;

inEveryEngine('integrity', (line) => {
  for (const [what, file] of Object.entries(chunks)) {
    // The first content stays without the later chunks.
    const held = file === later ? { isDrawn: true, isTold: true } : { isDrawn: false };

    line('E3', `${what} tampered: it never runs`, async ({ origins, open, feed }) => {
      origins.code.answers.set(`/${file}`, answerSpoilt);
      await assertHeld(await open(element(tag, feed)), held);
    });

    for (const where of ['the same host', 'another host']) {
      const moveTo = ({ code, stranger }) =>
        redirectTo((path) => {
          const { origin } = where === 'another host' ? stranger : code;
          return `${origin}/moved${path}`;
        });

      line('E3', `${what} redirected to ${where}, true: it runs`, async (test) => {
        const { origins, open, feed } = test;
        origins.code.answers.set(`/${file}`, moveTo(origins));
        for (const host of [origins.code, origins.stranger]) {
          host.answers.set(`/moved/${file}`, answerTrue);
          // Where a relative import would lead from there.
          host.answers.set(/^\/moved\//, answerSpoilt);
        }
        await assertHeld(await open(element(tag, feed)), { isDrawn: true });
      });

      line('E3', `${what} redirected to ${where}, tampered: it never runs`, async (test) => {
        const { origins, open, feed } = test;
        origins.code.answers.set(`/${file}`, moveTo(origins));
        for (const host of [origins.code, origins.stranger])
          host.answers.set(`/moved/${file}`, answerSpoilt);
        await assertHeld(await open(element(tag, feed)), held);
      });
    }

    line(
      'E3',
      `${what} of a newer version, as npm’s hosts redirect: it never runs`,
      async (test) => {
        const { origins, open, feed } = test;
        const { answers, origin } = origins.code;
        const redirect = redirectTo((path) => path.replace('wmb@0/', 'wmb@0.2.0/'));
        answers.set(/^\/wmb@0\//, redirect);
        answers.set(
          `/wmb@0.2.0/${file}`,
          answer((path) => `/* newer */${spoilt(path)}`),
        );
        answers.set(/^\/wmb@0\.2\.0\//, answerTrue);
        const loader = `<script async src="${origin}/wmb@0/embed.js"></script>`;
        await assertHeld(await open(element(tag, feed), { loader }), held);
      },
    );
  }

  line('E3', 'all files redirected to their version, as npm’s hosts do: they run', async (test) => {
    const { origins, open, feed } = test;
    const { answers, origin } = origins.code;
    answers.set(
      /^\/wmb@0\//,
      redirectTo((path) => path.replace('wmb@0/', 'wmb@0.1.0/')),
    );
    answers.set(/^\/wmb@0\.1\.0\//, answerTrue);
    const loader = `<script async src="${origin}/wmb@0/embed.js"></script>`;
    await assertHeld(await open(element(tag, feed), { loader }), { isDrawn: true });
  });

  line('E3', 'the hash of a later chunk tampered in its importer: neither runs', async (test) => {
    const { origins, open, feed } = test;
    const changed = bytesOf(entry).replace(hashOf(bytesOf(later)), hashOf(spoilt(later)));
    if (changed === bytesOf(entry)) throw new Error('The entry does not hold the hash');
    origins.code.answers.set(
      `/${entry}`,
      answer(() => changed),
    );
    origins.code.answers.set(`/${later}`, answerSpoilt);
    await assertHeld(await open(element(tag, feed)), { isDrawn: false });
  });

  line(
    'E3',
    'the loader tampered, pinned by the page: nothing runs, the fallback stays',
    async (test) => {
      const { origins, open, feed } = test;
      origins.code.answers.set('/embed.js', answerSpoilt);
      const loader = pinned(origins, `sha256-${hashOf(bytesOf('embed.js'))}`);
      const page = await open(element(tag, feed), { loader });
      await assertHeld(page, { isDrawn: false, isTold: false });
    },
  );

  line('E3', 'the loader true, pinned by the page: it runs', async ({ origins, open, feed }) => {
    const loader = pinned(origins, `sha256-${hashOf(bytesOf('embed.js'))}`);
    await assertHeld(await open(element(tag, feed), { loader }), { isDrawn: true });
  });

  line('E3', 'a failed load is tried again by the next element', async (test) => {
    const { origins, open, feed } = test;
    let isDown = true;
    origins.code.answers.set(`/${entry}`, (request, response, path) =>
      isDown ? response.writeHead(503).end() : answerTrue(request, response, path),
    );
    const page = await open(element(tag, feed));
    await assertHeld(page, { isDrawn: false });
    isDown = false;
    const another = element(tag, feed);
    await page.run((html) => document.body.insertAdjacentHTML('beforeend', html), another);
    const events = await page.heard(3);
    const loads = events.filter(({ type }) => type === 'wmb-load');
    if (loads.length !== 2) throw new Error(JSON.stringify(events));
  });
});
