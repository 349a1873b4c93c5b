import { textOf, wordsOf } from '../campaign.mjs';
import { html } from '../html.mjs';
import { illustration } from '../illustrations.mjs';
import { picture } from '../picture.mjs';
import { articleCards } from './parts.mjs';

const head = (site, { id, image }) =>
  image
    ? picture(site, image, { sizes: '(min-width: 60em) 50em, 95vw', isFirst: true })
    : illustration(id);

const article = (one) => (site) => ({
  path: `articles/${one.id}/`,
  title: wordsOf(one.title),
  description: wordsOf(one.summary ?? one.title),
  type: 'article',
  content: html`<article class="inside article">
<div class="article-head">${head(site, one)}<h1>${textOf(one.title)}</h1>
${one.summary && html`<p class="lead">${textOf(one.summary)}</p>`}</div>
<div class="prose first">${(one.body ?? []).map((text) => html`<p>${textOf(text)}</p>`)}</div>
</article>
<section class="inside lined"><h2>${site.words.readOn}</h2>${articleCards(site, one.id)}</section>`,
});

/** Writes the pages of the articles. */
export const articlePages = ({ campaign }) => (campaign.articles ?? []).map(article);
