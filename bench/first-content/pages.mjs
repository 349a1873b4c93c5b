/**
 * The same host page around each contestant: an article, the stories, and more of the article. What
 * differs is how the stories get there.
 */
import { readFileSync } from 'node:fs';

/** What anybody who shows stories by hand writes: one file, fetch and innerHTML. */
const byHand = `
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt() + ';');
const inEnglish = (text) => (typeof text === 'string' ? text : text?.en ?? '');
const portrait = ({ image }) =>
  image ? '<img loading="lazy" alt="" src="' + new URL(image.src, feed) + '" width="' + image.width + '" height="' + image.height + '">' : '';
const card = (story) =>
  '<article class="slide">' + portrait(story) + '<h3>' + escaped(inEnglish(story.name)) + '</h3><p>' +
  escaped(inEnglish(story.headline)) + '</p>' +
  (story.quote ? '<blockquote>' + escaped(inEnglish(story.quote)) + '</blockquote>' : '') + '</article>';
`;

const fetched = (then) => `
fetch(feed).then((answer) => answer.json()).then(({ stories }) => { ${then} });
`;

const plain = fetched(`document.querySelector('#stories').innerHTML = stories.map(card).join('');`);

const withEmbla = fetched(`
  document.querySelector('#stories').innerHTML = stories.map(card).join('');
  EmblaCarousel(document.querySelector('#view'), { align: 'start' });
`);

const withSwiper = fetched(`
  const swiper = document.querySelector('swiper-container');
  swiper.innerHTML = stories.map((story) => '<swiper-slide>' + card(story) + '</swiper-slide>').join('');
  swiper.initialize();
`);

const sheet = `
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-inline-size: 70ch; padding: 16px; }
#view { overflow: hidden; }
#stories { display: flex; overflow-x: auto; gap: 16px; }
.slide { flex: 0 0 100%; }
.slide img { inline-size: 100%; block-size: auto; }
.room { display: block; min-block-size: 900px; }
`;

const article = `<h1>The ferry that became a choir</h1>
<p>Every Thursday the last boat of the evening carries forty voices across the bay.</p>`;

const after = `<p>The choir has no conductor. It has a tin for biscuits and a list of who brings the tea.</p>`;

const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,">
<style>${sheet}</style>
${head}</head><body>${article}
${body}
${after}</body></html>`;

const row = '<div class="room" id="view"><div id="stories"></div></div>';

/** Where the first story is, once it is there: run in the page. */
const inPage = `document.querySelector('.slide h3')`;
const inSwiper = `document.querySelector('swiper-container')?.swiper && ${inPage}`;
const inElement = `document.querySelector('wmb-story-carousel')?.shadowRoot?.querySelector('[data-story] [part~="headline"]')`;

const element = (feed) =>
  `<wmb-story-carousel class="room" feed="${feed}"><a href="/stories">Moving stories</a></wmb-story-carousel>`;

const twoLines = (files) => `<script async src="${files}/embed.js"></script>`;

/** The lines that the builder writes for a pinned version: the code and the feed, named ahead. */
const hints = (files, feed) => {
  const { elements } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const code = elements['wmb-story-carousel'].map(
    ([file, integrity]) =>
      `<link rel="preload" as="script" href="${files}/${file}" integrity="${integrity}" crossorigin="">`,
  );
  const data = `<link rel="preload" as="fetch" href="${feed}" crossorigin="">`;
  return [...code, data].join('\n');
};

/** The stories as the script written by hand writes them, for a page that has them in its HTML. */
export const writtenByHand = (feed, stories) =>
  new Function('feed', 'stories', `${byHand}return stories.map(card).join('');`)(feed, stories);

/**
 * Who takes part: a page, the scripts that it brings along from its own host, and where its first
 * story appears. The first is what the others are held against.
 */
export const contestants = ({ files, feed, peers, drawn, written }) => {
  const own = (script) => `const feed = ${JSON.stringify(feed)};${byHand}${script}`;
  return [
    {
      name: 'by hand: fetch and innerHTML',
      html: page('<script src="/stories.js" defer></script>', row),
      scripts: { '/stories.js': own(plain) },
      first: inPage,
    },
    {
      name: 'by hand, script in the page',
      html: page('', `${row}<script>${own(plain)}</script>`),
      scripts: {},
      first: inPage,
    },
    {
      name: 'this carousel, two lines',
      html: page(twoLines(files), element(feed)),
      scripts: {},
      first: inElement,
    },
    {
      name: 'this carousel, hinted',
      html: page(`${hints(files, feed)}\n${twoLines(files)}`, element(feed)),
      scripts: {},
      first: inElement,
    },
    {
      name: 'this carousel, pre-rendered',
      html: page(twoLines(files), drawn),
      scripts: {},
      first: inElement,
    },
    {
      name: 'static HTML, no script',
      html: page('', `<div class="room" id="view"><div id="stories">${written}</div></div>`),
      scripts: {},
      first: inPage,
    },
    {
      name: `Embla ${peers.embla.version}`,
      html: page(
        '<script src="/embla.js" defer></script><script src="/stories.js" defer></script>',
        row,
      ),
      scripts: { '/embla.js': peers.embla.code, '/stories.js': own(withEmbla) },
      first: inPage,
    },
    {
      name: `Swiper Element ${peers.swiper.version}`,
      html: page(
        '<script src="/swiper.js" defer></script><script src="/stories.js" defer></script>',
        '<swiper-container class="room" init="false"></swiper-container>',
      ),
      scripts: { '/swiper.js': peers.swiper.code, '/stories.js': own(withSwiper) },
      first: inSwiper,
    },
  ];
};
