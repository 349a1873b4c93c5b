/** Only published code runs, whatever its hosts answer: line 3 of the embedding’s acceptance. */
import { element, inEveryEngine } from './lines.mjs';
import {
  answerPiece,
  answerSpoilt,
  answerTrue,
  assertHeld,
  entry,
  loaderFor,
  pieces,
  redirectTo,
  tag,
} from './tampering.mjs';

const drawn = { isDrawn: true };

/** Where a redirect leads, by what the matrix calls it. */
const places = {
  'the same host': ({ code, folder }) => `${code.origin}${folder}/moved/`,
  'another host': ({ stranger, folder }) => `${stranger.origin}${folder}/moved/`,
};

/** As npm's hosts do: from the version that follows to one of its own. */
const redirectVersions = ({ code, files }, to) =>
  code.answers.set(
    /^\/wmb@0\//,
    redirectTo((path) => files + path.replace('wmb@0/', `wmb@${to}/`)),
  );

inEveryEngine('integrity', (line) => {
  for (const [what, piece] of Object.entries(pieces)) {
    const visit = ({ open, feed, origins }, folder = origins.files) =>
      open(element(tag, feed), { loader: loaderFor(piece, folder) });

    line('E3', `${what} tampered: it never runs`, async (test) => {
      answerPiece(test.origins.code, piece);
      await assertHeld(await visit(test), piece.held);
    });

    for (const [place, addressIn] of Object.entries(places)) {
      line('E3', `${what} redirected to ${place}, tampered: it never runs`, async (test) => {
        const { origins } = test;
        const how = () => redirectTo((path) => addressIn(origins) + path.slice(1));
        answerPiece(origins.code, piece, { how });
        for (const host of [origins.code, origins.stranger])
          answerPiece(host, piece, { under: '/moved/' });
        await assertHeld(await visit(test), piece.held);
      });
    }

    line(
      'E3',
      `${what} of a newer version, as npm’s hosts redirect: it never runs`,
      async (test) => {
        const { code, files } = test.origins;
        redirectVersions(test.origins, '0.2.0');
        answerPiece(code, piece, { under: '/wmb@0.2.0/' });
        code.answers.set(/^\/wmb@0\.2\.0\//, answerTrue);
        await assertHeld(await visit(test, `${files}/wmb@0`), piece.held);
      },
    );
  }

  for (const [what, file, isPinned] of [
    ['the loader', 'embed.js'],
    ['the loader, pinned by the page,', 'embed.js', true],
    ...Object.entries(pieces)
      .filter(([, { texts }]) => Object.keys(texts).length === 1)
      .map(([name, { texts }]) => [name, ...Object.keys(texts)])
      .filter(([, one]) => one !== 'embed.js'),
  ]) {
    for (const [place, addressIn] of Object.entries(places)) {
      line('E3', `${what} redirected to ${place}, true: it runs`, async (test) => {
        const { origins, open, feed } = test;
        origins.code.answers.set(
          `/${file}`,
          redirectTo((path) => addressIn(origins) + path.slice(1)),
        );
        for (const host of [origins.code, origins.stranger]) {
          host.answers.set(`/moved/${file}`, answerTrue);
          // Where a relative import would lead from there.
          host.answers.set(/^\/moved\//, answerSpoilt);
        }
        const loader = loaderFor({ isPinned }, origins.files);
        await assertHeld(await open(element(tag, feed), { loader }), drawn);
      });
    }
  }

  line('E3', 'all files redirected to their version, as npm’s hosts do: they run', async (test) => {
    const { origins, open, feed } = test;
    redirectVersions(origins, '0.1.0');
    origins.code.answers.set(/^\/wmb@0\.1\.0\//, answerTrue);
    const loader = loaderFor({ isPinned: true }, `${origins.files}/wmb@0`);
    await assertHeld(await open(element(tag, feed), { loader }), drawn);
  });

  line(
    'E3',
    'the loader by import, redirected to another host: only true files run',
    async (test) => {
      const { origins, open, feed, engine } = test;
      const moved = places['another host'](origins);
      origins.code.answers.set(
        '/embed.js',
        redirectTo(() => `${moved}embed.js`),
      );
      origins.stranger.answers.set('/moved/embed.js', answerTrue);
      origins.stranger.answers.set(/^\/moved\//, answerSpoilt);
      const loader = `<script type="module">import '${origins.files}/embed.js';</script>`;
      // Firefox alone names a module by the address that was asked for.
      const held = { isDrawn: engine === 'firefox' };
      await assertHeld(await open(element(tag, feed), { loader }), held);
    },
  );

  line('E3', 'the loader true, pinned by the page: it runs', async ({ origins, open, feed }) => {
    const loader = loaderFor({ isPinned: true }, origins.files);
    await assertHeld(await open(element(tag, feed), { loader }), drawn);
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
