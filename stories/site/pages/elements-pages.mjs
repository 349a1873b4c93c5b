/** The pages with one element each. */
import { files } from '../addresses.mjs';
import { nameOf, textOf } from '../campaign.mjs';
import { draw } from '../elements.mjs';
import { html } from '../html.mjs';
import { anchor, articleCards, pageHead } from './parts.mjs';

const about = (site, name) => ({
  path: `${name}/`,
  title: site.words.pages[name],
  description: site.words.intros[name],
});

export const figures = async (site) => ({
  ...about(site, 'figures'),
  elements: ['wmb-statistics-counter'],
  content: html`${pageHead(site, 'figures')}
<div class="inside figures">${await draw(site, 'wmb-statistics-counter', { 'heading-level': 2 })}</div>
<section class="inside lined"><h2>${site.words.articlesHeading}</h2>${articleCards(site)}</section>`,
});

export const programme = async (site) => ({
  ...about(site, 'programme'),
  elements: ['wmb-event-list'],
  content: html`${pageHead(site, 'programme')}
<div class="inside programme">${await draw(site, 'wmb-event-list', { 'heading-level': 2 })}
<aside class="panel"><h2>${site.words.keepUp}</h2>
<p><a href="${files}${site.language}/events.ics">${site.words.calendarFile}</a></p>
${site.campaign.contact && html`<p><a href="mailto:${site.campaign.contact}">${site.words.suggest}</a></p>`}
<p>${anchor(site, 'press/', site.words.pages.press)}</p></aside></div>`,
});

const entry = ({ name, url, address }) =>
  html`<li>${url ? html`<a href="${url}">${textOf(name)}</a>` : textOf(name)}${address && html` <span class="muted">${textOf(address)}</span>`}</li>`;

/** All organisations by the first country that they help in, for readers without scripts. */
const directory = (site) => {
  const groups = new Map();
  for (const organisation of site.organisations) {
    const [code] = organisation.countries ?? ['001'];
    groups.set(code, [...(groups.get(code) ?? []), organisation]);
  }
  const { compare } = new Intl.Collator(site.language);
  const named = [...groups].map(([code, list]) => ({
    list,
    name: code === '001' ? site.words.worldwide : nameOf(site, 'countries', code),
    first: code === '001' ? 0 : 1,
  }));
  named.sort((one, other) => one.first - other.first || compare(one.name, other.name));
  return named.map(
    ({ name, list }) =>
      html`<details><summary>${name} <span class="muted">${list.length}</span></summary><ul>${list.map(entry)}</ul></details>`,
  );
};

export const findHelp = async (site) => ({
  ...about(site, 'find-help'),
  elements: ['wmb-organisation-finder'],
  content: html`${pageHead(site, 'find-help')}
<div class="inside"><p class="invented">${site.words.checkFirst}</p>
${await draw(site, 'wmb-organisation-finder', { 'heading-level': 2, 'url-state': 'find', limit: 12 })}</div>
<section class="inside lined"><h2>${site.words.byCountry}</h2><div class="directory">${directory(site)}</div></section>`,
});
