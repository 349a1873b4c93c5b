import { localeOf } from '../addresses.mjs';
import { textOf, wordsOf } from '../campaign.mjs';
import { html } from '../html.mjs';
import { journey, pageHead, portrait, storyCard, to } from './parts.mjs';

/** All stories, each a card that leads to its page. */
export const stories = (site) => ({
  path: 'stories/',
  title: site.words.pages.stories,
  description: site.words.intros.stories,
  content: html`${pageHead(site, 'stories')}
<div class="inside"><ul class="cards">${site.stories.map((story) => storyCard(site, story, 2))}</ul>
<p class="muted after">${site.words.drawnPortraits}</p></div>`,
});

const day = (site, value) =>
  new Intl.DateTimeFormat(localeOf(site.language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(value),
  );

const quote = (site, story) =>
  story.quote && html`<blockquote class="said"><p>${textOf(story.quote)}</p></blockquote>`;

const facts = (site, { published, image }) =>
  html`<p class="muted">${published && html`${site.words.published} <time datetime="${published}">${day(site, published)}</time>. `}${image && site.words.drawnPortraits}</p>`;

const neighbours = (site, index) => {
  const link = (story, rel, words) =>
    story &&
    html`<a rel="${rel}" href="${to(site, `stories/${story.id}/`)}"><span class="muted">${words}</span> <span>${textOf(story.name)}</span></a>`;
  return html`<nav class="neighbours" aria-label="${site.words.otherStories}">${link(site.stories[index - 1], 'prev', site.words.previous)}${link(site.stories[index + 1], 'next', site.words.next)}</nav>`;
};

/** The page of one story, for links, print and search engines. */
const story = (one, index) => (site) => ({
  path: `stories/${one.id}/`,
  title: wordsOf(one.name),
  description: wordsOf(one.summary ?? one.headline),
  type: 'article',
  picture: one.image && `pictures/share/${one.id}.jpg`,
  content: html`<article class="inside story">
<div class="story-portrait">${portrait(site, one, { sizes: '(min-width: 60em) 26em, 60vw', isFirst: true })}</div>
<div class="story-text">
<p class="kicker"><a href="${to(site, 'stories/')}">${site.words.pages.stories}</a></p>
<h1>${textOf(one.name)}</h1>
${one.role && html`<p class="role">${textOf(one.role)}</p>`}
${journey(site, one)}
<p class="lead">${textOf(one.headline)}</p>
${one.illustrative && html`<p class="invented">${site.words.illustrativeStory}</p>`}
${quote(site, one)}
<div class="prose">${(one.body ?? [one.summary]).map((text) => text && html`<p>${textOf(text)}</p>`)}</div>
${facts(site, one)}
${neighbours(site, index)}
</div>
</article>`,
});

/** Writes the pages of the stories. */
export const storyPages = (site) => site.stories.map(story);
