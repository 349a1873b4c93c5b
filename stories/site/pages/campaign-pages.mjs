/** About the campaign: partners, about, press. */
import { fromFeed } from '../addresses.mjs';
import { textOf } from '../campaign.mjs';
import { html } from '../html.mjs';
import { picture } from '../picture.mjs';
import { anchor, articleCards, pageHead, partnerGroups, voices } from './parts.mjs';

const about = (site, name) => ({
  path: `${name}/`,
  title: site.words.pages[name],
  description: site.words.intros[name],
});

const snippet = ({ address, language }) => `<script async src="${address}wmb/embed.js"></script>
<wmb-story-carousel feed="${address}${language}/stories.json"></wmb-story-carousel>`;

/** The two lines that a partner pastes. */
const inYourPage = (site) => html`<section class="inside lined"><h2>${site.words.inYourPage}</h2>
<div class="prose"><p>${site.words.inYourPageText}</p></div>
<pre class="snippet" dir="ltr" tabindex="0"><code>${snippet(site)}</code></pre></section>`;

export const partners = (site) => ({
  ...about(site, 'partners'),
  content: html`${pageHead(site, 'partners')}
<div class="inside">${partnerGroups(site, 2)}<p class="muted after">${site.words.partnersNote}</p></div>
${inYourPage(site)}`,
});

export const aboutCampaign = (site) => ({
  ...about(site, 'about'),
  content: html`${pageHead(site, 'about')}
<div class="inside"><div class="prose first">${(site.campaign.about ?? []).map((one) => html`<p>${textOf(one)}</p>`)}</div></div>
${voices(site)}
<section class="inside lined"><h2>${site.words.articlesHeading}</h2>${articleCards(site)}</section>`,
});

const toUse = (site) =>
  site.stories
    .filter(({ image }) => image)
    .map(
      ({ name, image }) =>
        html`<li><a href="${fromFeed(image.src, site.language)}" download>${picture(site, image, { sizes: '10em', isDecorative: true })}<span>${textOf(name)}</span></a></li>`,
    );

export const press = (site) => ({
  ...about(site, 'press'),
  content: html`${pageHead(site, 'press')}
<div class="inside press"><section class="prose"><h2>${site.words.oneParagraph}</h2><p>${site.words.pressParagraph}</p></section>
<aside class="panel">${site.campaign.contact && html`<h2>${site.words.pressContact}</h2><p><a href="mailto:${site.campaign.contact}">${site.campaign.contact}</a></p>`}
<h2>${site.words.pressFigures}</h2><p>${site.words.pressFiguresNote}</p><p>${anchor(site, 'figures/', site.words.allFigures)}</p></aside></div>
<section class="inside lined"><h2>${site.words.pressPictures}</h2><div class="prose"><p>${site.words.pressPicturesNote}</p></div>
<ul class="press-pictures">${toUse(site)}</ul></section>`,
});

const statement = (name) => async (site) => {
  const { statements } = await import(`../words/statements-${site.language}.mjs`);
  const { lead, parts } = statements[name];
  return {
    path: `${name}/`,
    title: site.words.pages[name],
    description: lead,
    content: html`<header class="page-head inside"><h1>${site.words.pages[name]}</h1><p class="lead">${lead}</p></header>
<div class="inside"><div class="prose">${parts.map(
      ([heading, ...paragraphs]) =>
        html`<h2>${heading}</h2>${paragraphs.map((one) => html`<p>${one}</p>`)}`,
    )}${site.campaign.contact && html`<p><a href="mailto:${site.campaign.contact}">${site.campaign.contact}</a></p>`}</div></div>`,
  };
};

export const accessibility = statement('accessibility');
export const privacy = statement('privacy');

/** In all languages, because the missing address may be of any. */
export const notFound = (site, all) => ({
  path: '404.html',
  isFound: false,
  title: site.words.notFound,
  description: site.words.notFoundText,
  content: html`<header class="page-head inside"><h1>${site.words.notFound}</h1><p class="lead">${site.words.notFoundText}</p></header>
<div class="inside"><ul class="lost">${all.map(
    ({ language, words, direction, home }) =>
      html`<li lang="${language}" dir="${direction}"><strong>${words.notFound}.</strong> <a href="${home}">${words.homePage}</a></li>`,
  )}</ul></div>`,
});
