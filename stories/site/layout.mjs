/** Head, navigation and footer of every page. */
import {
  directionOf,
  files,
  languages,
  languageTags,
  localeOf,
  placeOf,
  root,
} from './addresses.mjs';
import { wordsOf } from './campaign.mjs';
import { html } from './html.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const link = (site, path) => `${root}${placeOf(site.language, path)}`;

const alternates = ({ address }, path) =>
  html`${languageTags.map(
    (tag) =>
      html`<link rel="alternate" hreflang="${tag}" href="${address}${placeOf(tag, path)}">\n`,
  )}<link rel="alternate" hreflang="x-default" href="${address}${path}">`;

const head = (
  site,
  {
    path,
    title,
    description,
    picture = 'pictures/share.jpg',
    type = 'website',
    elements = [],
    isFound = true,
  },
) => {
  const name = wordsOf(site.campaign.title);
  const full = path === '' ? title : `${title} · ${name}`;
  const place = placeOf(site.language, path);
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${full}</title>
<meta name="description" content="${description}">
${
  isFound &&
  html`<link rel="canonical" href="${site.address}${place}">
${alternates(site, path)}
<meta property="og:url" content="${site.address}${place}">`
}
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="${site.language}">
<meta property="og:image" content="${site.address}${picture}">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="${files}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${files}{{theme}}">
${!/^(ar|zh)/.test(site.language) && html`<link rel="preload" href="${files}{{typeface}}" as="font" type="font/woff2" crossorigin>`}
${elements.map((tag) => html`<link rel="preload" href="${files}${site.styles[tag]}" as="style">\n`)}
${elements.length > 0 && html`<script async src="${files}wmb/embed.js"></script>`}
<link rel="alternate" type="application/feed+json" title="${site.words.pages.stories}" href="${files}${site.language}/stories.feed.json">
<link rel="alternate" type="text/calendar" title="${site.words.pages.programme}" href="${files}${site.language}/events.ics">`;
};

const languageSwitch = (site, path) =>
  html`<nav class="languages" aria-label="${site.words.languages}"><ul>${languageTags.map(
    (tag) =>
      html`<li><a href="${root}${placeOf(tag, path)}" lang="${tag}" hreflang="${tag}" dir="${directionOf(tag)}"${tag === site.language && html` aria-current="true"`}>${languages[tag]}</a></li>`,
  )}</ul></nav>`;

const pagesOf = (site, names, path) =>
  html`<ul>${names.map(
    (name) =>
      html`<li><a href="${link(site, `${name}/`)}"${path === `${name}/` && html` aria-current="page"`}>${site.words.pages[name]}</a></li>`,
  )}</ul>`;

const main = ['stories', 'figures', 'programme', 'find-help', 'partners', 'about', 'press'];

const header = (site, { path, isFound = true }) => html`<header class="top">
<a class="skip" href="#main">${site.words.skip}</a>
${languageSwitch(site, isFound ? path : '')}
<div class="bar">
<a class="wordmark" href="${link(site, '')}"${path === '' && html` aria-current="page"`}>${wordsOf(site.campaign.title)}</a>
<button type="button" class="menu-button" popovertarget="menu">${site.words.menu}</button>
<nav class="menu" id="menu" popover aria-label="${site.words.menu}">${pagesOf(site, main, path)}</nav>
</div>
</header>`;

const footer = (site, path) => html`<footer class="foot"><div class="inside">
<nav aria-label="${site.words.allPages}">${pagesOf(site, [...main, 'accessibility', 'privacy'], path)}</nav>
<div class="foot-feeds">
<h2>${site.words.takeWithYou}</h2>
<ul><li><a href="${files}${site.language}/events.ics">${site.words.calendarFile}</a></li>
<li><a href="${files}${site.language}/stories.feed.json">${site.words.storyFeed}</a></li>
<li><a href="${files}${site.language}/feed.json">${site.words.campaignFeed}</a></li></ul>
</div>
<div class="foot-note"><p>${site.words.sampleNote}</p>
<p>{{otherTheme}}</p></div>
</div></footer>`;

/** A whole page. `path` is its path within its language; `elements` are the tags on it. */
export const page = (site, { content, ...about }) => html`<!doctype html>
<html lang="${localeOf(site.language)}" dir="${directionOf(site.language)}">
<head>
${head(site, about)}
</head>
<body>
${header(site, about)}
<main id="main" tabindex="-1">
${content}
</main>
${footer(site, about.path)}
</body>
</html>
`;
