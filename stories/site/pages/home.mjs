import { textOf, wordsOf } from '../campaign.mjs';
import { draw } from '../elements.mjs';
import { html } from '../html.mjs';
import { picture } from '../picture.mjs';
import { taglines } from '../taglines.mjs';
import { anchor, articleCards, countries, more, partnerGroups, to, voices } from './parts.mjs';

/** Portraits at the top of the page; the stories below name the people. */
const mosaic = (site) =>
  html`<div class="mosaic">${site.stories
    .filter(({ image }) => image)
    .slice(0, 4)
    .map((story, index) =>
      picture(site, story.image, {
        sizes: '(min-width: 60em) 16em, 24vw',
        isFirst: index < 2,
        isDecorative: true,
      }),
    )}</div>`;

const hero = (site) => html`<section class="hero"><div class="inside">
<div class="hero-words">
<h1>${wordsOf(site.campaign.title)}</h1>
${taglines(site)}
<p class="lead">${site.words.lead}</p>
<p class="acts"><a class="act" href="${to(site, 'stories/')}">${site.words.readStories}</a> <a class="act quiet" href="${to(site, 'find-help/')}">${site.words.findHelp}</a></p>
</div>
${mosaic(site)}
</div></section>`;

const figures = async (
  site,
) => html`<section class="band"><div class="inside lined"><h2>${site.words.figuresHeading}</h2>
${await draw(site, 'wmb-statistics-counter', { limit: 4 }, anchor(site, 'figures/', site.words.pages.figures))}
${more(site, 'figures/', site.words.allFigures)}</div></section>`;

const stories = async (
  site,
) => html`<section class="inside lined"><h2>${site.words.pages.stories}</h2>
${await draw(site, 'wmb-story-carousel', {}, anchor(site, 'stories/', site.words.pages.stories))}
${more(site, 'stories/', site.words.allStories)}</section>`;

const events = async (site) => html`<section><h2>${site.words.programmeHeading}</h2>
${await draw(site, 'wmb-event-list', { limit: 3, controls: 'none', occurrences: 1, group: 'none' }, anchor(site, 'programme/', site.words.pages.programme))}
${more(site, 'programme/', site.words.allEvents)}</section>`;

const about = (site) => html`<section class="aside"><h2>${site.words.pages.about}</h2>
<div class="prose">${(site.campaign.about ?? []).slice(0, 1).map((one) => html`<p>${textOf(one)}</p>`)}
${(site.campaign.about ?? []).slice(-1).map((one) => html`<p>${textOf(one)}</p>`)}</div>
${more(site, 'about/', site.words.allAbout)}</section>`;

/** Each country links to the finder with a search for it. */
const networks = (site) => html`<section class="band"><div class="inside lined networks">
<div><h2>${site.words.networks}</h2><p class="lead">${site.words.networksLead}</p>
<p class="acts"><a class="act" href="${to(site, 'find-help/')}">${site.words.searchAll}</a></p></div>
<ul class="countries">${countries(site).map(
  ({ code, count, name }) =>
    html`<li><a href="${to(site, 'find-help/')}#find=country%3D${code}">${name}</a> <span class="muted">${count}</span></li>`,
)}</ul></div></section>`;

const partners = (site) => html`<section class="inside lined"><h2>${site.words.pages.partners}</h2>
${partnerGroups(site)}
<p class="muted">${site.words.partnersNote}</p>
${more(site, 'partners/', site.words.allPartners)}</section>`;

export const home = async (site) => ({
  path: '',
  title: wordsOf(site.campaign.title),
  description: site.words.lead,
  elements: ['wmb-statistics-counter', 'wmb-story-carousel', 'wmb-event-list'],
  content: html`${hero(site)}
${await figures(site)}
${voices(site)}
${await stories(site)}
<section class="inside lined"><h2>${site.words.articlesHeading}</h2>${articleCards(site)}</section>
<div class="inside lined beside">${await events(site)}${about(site)}</div>
${networks(site)}
${partners(site)}`,
});
