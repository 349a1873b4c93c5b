import { placeOf, root } from '../addresses.mjs';
import { wordsOf } from '../campaign.mjs';
import { draw } from '../elements.mjs';
import { html } from '../html.mjs';
import { picture } from '../picture.mjs';
import { taglines } from '../taglines.mjs';

const to = (site, path) => `${root}${placeOf(site.language, path)}`;

const more = (site, path, words) =>
  html`<p class="more"><a href="${to(site, path)}">${words}</a></p>`;

/** Portraits that face the reader at once; the stories below name who they are. */
const mosaic = (site) =>
  html`<div class="mosaic">${site.stories
    .filter(({ image }) => image)
    .slice(0, 4)
    .map((story, index) =>
      picture(site, story.image, {
        sizes: '(min-width: 60em) 18em, 45vw',
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

export const home = async (site) => {
  const { words } = site;
  const link = (path, text) => html`<a href="${to(site, path)}">${text}</a>`;
  return {
    path: '',
    title: wordsOf(site.campaign.title),
    description: words.lead,
    elements: ['wmb-statistics-counter', 'wmb-story-carousel', 'wmb-event-list'],
    content: html`${hero(site)}
<section class="band"><div class="inside"><h2>${words.figuresHeading}</h2>
${await draw(site, 'wmb-statistics-counter', { limit: 4 }, link('figures/', words.pages.figures))}
${more(site, 'figures/', words.allFigures)}</div></section>
<section class="inside"><h2>${words.pages.stories}</h2>
${await draw(site, 'wmb-story-carousel', {}, link('stories/', words.pages.stories))}
${more(site, 'stories/', words.allStories)}</section>
<section class="inside"><h2>${words.programmeHeading}</h2>
${await draw(site, 'wmb-event-list', { limit: 3, controls: 'none', occurrences: 1 }, link('programme/', words.pages.programme))}
${more(site, 'programme/', words.allEvents)}</section>`,
  };
};
