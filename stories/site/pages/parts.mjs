/** Templates that several pages use. */
import { placeOf, root } from '../addresses.mjs';
import { nameOf, textOf, wordsOf } from '../campaign.mjs';
import { html, raw } from '../html.mjs';
import { illustration, poster } from '../illustrations.mjs';
import { picture } from '../picture.mjs';

export const to = (site, path) => `${root}${placeOf(site.language, path)}`;
export const anchor = (site, path, words) => html`<a href="${to(site, path)}">${words}</a>`;
/** A heading of a level, 2 or 3. */
const heading = (level, content) => html`${raw(`<h${level}>`)}${content}${raw(`</h${level}>`)}`;

export const more = (site, path, words) => html`<p class="more">${anchor(site, path, words)}</p>`;

/** The heading of a page, and what it is for. */
export const pageHead = (site, name) => html`<header class="page-head inside">
<h1>${site.words.pages[name]}</h1>
<p class="lead">${site.words.intros[name]}</p>
</header>`;

/** From where to where, on the journey line; nothing if the feed says neither. */
export const journey = (site, { from, to: end }) => {
  const { words } = site;
  if (!from && !end) return undefined;
  const place = (code, label) =>
    code &&
    html`<span class="place"><span class="unseen">${label} </span>${nameOf(site, 'countries', code)}</span>`;
  return html`<p class="journey">${place(from, words.from)}<span class="line" aria-hidden="true"></span>${place(end, words.to)}</p>`;
};

export const portrait = (site, story, options) =>
  story.image ? picture(site, story.image, options) : poster(wordsOf(story.name), story.id);

export const storyCard = (site, story, level = 3) => html`<li class="card">
<a href="${to(site, `stories/${story.id}/`)}">${portrait(site, story, { sizes: '(min-width: 60em) 20em, (min-width: 40em) 45vw, 90vw', isDecorative: true })}
${heading(level, textOf(story.name))}</a>
${story.role && html`<p class="muted">${textOf(story.role)}</p>`}
<p>${textOf(story.headline)}</p>
</li>`;

/** Articles, without the current one. */
export const articleCards = (site, read) =>
  html`<ul class="articles">${(site.campaign.articles ?? [])
    .filter(({ id }) => id !== read)
    .map(
      (article) => html`<li>${illustration(article.id)}<div>
${heading(3, anchor(site, `articles/${article.id}/`, textOf(article.title)))}
${article.summary && html`<p>${textOf(article.summary)}</p>`}
</div></li>`,
    )}</ul>`;

/** A quotation. An invented one is marked as such. */
export const voices = (site) =>
  (site.campaign.quotations ?? []).slice(0, 1).map(
    ({ words, name, role, illustrative }) => html`<section class="voice"><figure class="inside">
<blockquote><p>${textOf(words)}</p></blockquote>
<figcaption>${name && html`<strong>${textOf(name)}</strong>`}${role && html` ${textOf(role)}`}${illustrative && html`<span class="note">${site.words.illustrativeVoice}</span>`}</figcaption>
</figure></section>`,
  );

const kinds = ['initiator', 'partner', 'friend', 'media'];

/** Partners by their role in the campaign. */
export const partnerGroups = (site, level = 3) => {
  const { partners = [] } = site.campaign;
  const all = [...new Set([...kinds, ...partners.map(({ kind }) => kind)])];
  const groups = all
    .map((kind) => ({ kind, list: partners.filter((one) => one.kind === kind) }))
    .filter(({ list }) => list.length > 0);
  const entry = ({ name, url, logo }) => {
    const shown = logo
      ? picture(site, { ...logo, alt: logo.alt || name }, { sizes: '12em' })
      : textOf(name);
    return html`<li>${url ? html`<a href="${url}">${shown}</a>` : shown}</li>`;
  };
  return html`<div class="partners">${groups.map(
    ({ kind, list }) =>
      html`<div>${heading(level, site.words.kinds[kind] ?? kind)}<ul>${list.map(entry)}</ul></div>`,
  )}</div>`;
};

/** Countries with the number of organisations that help there; each links to the finder with a search for it. */
export const countries = (site) => {
  const counts = new Map();
  for (const { countries: codes = [] } of site.organisations)
    for (const code of codes) if (code !== '001') counts.set(code, (counts.get(code) ?? 0) + 1);
  const { compare } = new Intl.Collator(site.language);
  return [...counts]
    .map(([code, count]) => ({ code, count, name: nameOf(site, 'countries', code) }))
    .sort((one, other) => compare(one.name, other.name));
};
