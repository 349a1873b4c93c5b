/* What anybody who shows stories by hand writes. */
const portrait = ({ image }) =>
  image
    ? `<img loading="lazy" alt="" src="${new URL(image.src, feed)}" width="${image.width}" height="${image.height}">`
    : '';
const card = (story) =>
  `<article class="slide">${portrait(story)}<h3>${inEnglish(story.name)}</h3>
  <p>${inEnglish(story.headline)}</p>
  ${story.quote ? `<blockquote>${inEnglish(story.quote)}</blockquote>` : ''}</article>`;
