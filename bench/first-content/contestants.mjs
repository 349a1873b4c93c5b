/**
 * The contestants for each of the four elements and for all on one page: a page, the scripts that it
 * serves from its own host, and where its first content appears. The first of each subject is a page
 * written by hand, which the others are compared with.
 */
import { readFileSync } from 'node:fs';
import { hints, page, script } from './host-page.mjs';

const byHand = (name) => readFileSync(new URL(`by-hand/${name}.js`, import.meta.url), 'utf8');

const inElement = (tag, part) =>
  `[...document.querySelector('${tag}')?.shadowRoot?.querySelectorAll('[part~="${part}"]') ?? []].find((one) => !one.closest('.skeleton'))`;

const subjects = {
  stories: {
    tag: 'wmb-story-carousel',
    room: 'room',
    markup: '<div class="room" id="view"><div id="stories"></div></div>',
    inHand: `document.querySelector('#stories h3')`,
    inElement: `document.querySelector('wmb-story-carousel')?.shadowRoot?.querySelector('[data-story] [part~="headline"]')`,
    peers: {
      embla: { script: 'stories-embla' },
      swiper: {
        script: 'stories-swiper',
        markup: '<swiper-container class="room" init="false"></swiper-container>',
        first: `document.querySelector('swiper-container')?.swiper && document.querySelector('.slide h3')`,
      },
      splide: {
        script: 'stories-splide',
        markup: '<div class="room" id="view"><div id="stories" class="splide"></div></div>',
      },
    },
  },
  figures: {
    tag: 'wmb-statistics-counter',
    room: 'long-room',
    markup: '<ul class="long-room" id="figures"></ul>',
    inHand: `document.querySelector('#figures .label')`,
    inElement: inElement('wmb-statistics-counter', 'label'),
    peers: {
      countUp: { script: 'figures-countup' },
      numberFlow: { script: 'figures-number-flow' },
    },
  },
  events: {
    tag: 'wmb-event-list',
    room: 'long-room',
    markup: '<ul class="long-room" id="events"></ul>',
    inHand: `document.querySelector('#events .title')`,
    inElement: inElement('wmb-event-list', 'title'),
    peers: {
      fullCalendar: {
        script: 'events-fullcalendar',
        markup: '<div class="long-room" id="events"></div>',
        first: `[...document.querySelectorAll('#events *')].find(({ childElementCount, textContent }) => !childElementCount && textContent.includes('Language café'))`,
      },
    },
  },
  organisations: {
    tag: 'wmb-organisation-finder',
    room: 'long-room',
    markup: '<div class="long-room"><input id="query"><ul id="organisations"></ul></div>',
    inHand: `document.querySelector('#organisations .name')`,
    inElement: inElement('wmb-organisation-finder', 'name'),
    peers: {
      instantSearch: {
        script: 'organisations-instantsearch',
        markup:
          '<div class="long-room"><div id="query-box"></div><div id="organisations"></div></div>',
      },
    },
  },
};

const tagOf = (source, feed) => `<script src="${source}" data-feed="${feed}" defer></script>`;

/** What one page of this campaign needs, for one element or several. */
const ours = ({ name, files, feed, tags, markup, drawn, first, subject }) => [
  { subject, name: `${name}, two lines`, html: page(script(files), markup), scripts: {}, first },
  {
    subject,
    name: `${name}, hinted`,
    html: page(`${hints(files, feed, tags)}\n${script(files)}`, markup),
    scripts: {},
    first,
  },
  { subject, name: `${name}, pre-rendered`, html: page(script(files), drawn), scripts: {}, first },
];

const peerContestants = (subject, about, { feed, peers }) =>
  Object.entries(about.peers).map(([key, peer]) => ({
    subject,
    name: `${peers[key].package} ${peers[key].version}`,
    html: page(
      `<script src="/peer.js" defer></script>${tagOf('/page.js', feed)}`,
      peer.markup ?? about.markup,
    ),
    scripts: {
      '/peer.js': peers[key].code,
      '/page.js': ['feed', subject, peer.script].map(byHand).join(''),
    },
    first: peer.first ?? about.inHand,
  }));

const ofSubject = (subject, { files, feed, peers, drawn }) => {
  const about = subjects[subject];
  const { tag, markup, inHand } = about;
  const source = ['feed', subject, `${subject}-plain`].map(byHand).join('');
  return [
    {
      subject,
      name: 'by hand: fetch and innerHTML',
      html: page(tagOf('/page.js', feed), markup),
      scripts: { '/page.js': source },
      first: inHand,
    },
    {
      subject,
      name: 'by hand, script in the page',
      html: page('', `${markup}<script data-feed="${feed}">${source}</script>`),
      scripts: {},
      first: inHand,
    },
    ...ours({
      subject,
      name: tag,
      files,
      feed,
      tags: [tag],
      markup: `<${tag} class="${about.room}" feed="${feed}"></${tag}>`,
      drawn: drawn[tag],
      first: about.inElement,
    }),
    ...peerContestants(subject, about, { feed, peers }),
  ];
};

const allFour = ({ files, feed, drawn }) => {
  const each = Object.entries(subjects);
  const tags = each.map(([, { tag }]) => tag);
  const all = (property) => each.map(([, about]) => about[property]);
  const everyOne = (expressions) => `[${expressions.join()}].every(Boolean) && ${expressions[0]}`;
  const source = each
    .map(([subject]) => `{${byHand(subject)}${byHand(`${subject}-plain`)}}`)
    .join('');
  return [
    {
      subject: 'all four',
      name: 'by hand: fetch and innerHTML',
      html: page(tagOf('/page.js', feed), all('markup').join('')),
      scripts: { '/page.js': byHand('feed') + source },
      first: everyOne(all('inHand')),
    },
    ...ours({
      subject: 'all four',
      name: 'all four',
      files,
      feed,
      tags,
      markup: each
        .map(
          ([, { tag, room }]) => `<${tag} class="${room}" feed="${feed}" loading="eager"></${tag}>`,
        )
        .join(''),
      drawn: tags.map((tag) => drawn[tag]).join(''),
      first: everyOne(all('inElement')),
    }),
  ];
};

/** The tags, and the class that reserves space for each. */
export const rooms = Object.values(subjects).map(({ tag, room }) => ({ tag, room }));

export const contestants = (given) => [
  ...Object.keys(subjects).flatMap((subject) => ofSubject(subject, given)),
  ...allFour(given),
];
