/** The same host page around each contestant: an article, what is shown, and more of the article. */
import { readFileSync } from 'node:fs';

/** The heights that a partner reserves (docs/embedding.md), on a telephone. */
const sheet = `
body { font: 16px/1.5 sans-serif; margin: 0 auto; max-inline-size: 70ch; padding: 16px; }
#view { overflow: hidden; }
#stories { display: flex; overflow-x: auto; gap: 16px; }
#stories.splide { display: block; }
.slide { flex: 0 0 100%; }
.slide img { inline-size: 100%; block-size: auto; }
.room { display: block; min-block-size: 900px; }
.long-room { display: block; min-block-size: 2000px; }
`;

const article = `<h1>The ferry that became a choir</h1>
<p>Every Thursday the last boat of the evening carries forty voices across the bay.</p>`;

const after = `<p>The choir has no conductor. It has a tin for biscuits and a list of who brings the tea.</p>`;

export const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page</title><link rel="icon" href="data:,">
<style>${sheet}</style>
${head}</head><body>${article}
${body}
${after}</body></html>`;

/** The script tag that partners paste. */
export const script = (files) => `<script async src="${files}/embed.js"></script>`;

/** The lines that the builder writes for a pinned version, with preloads of code and feed. */
export const hints = (files, feed, tags) => {
  const { elements } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));
  const chunks = new Map(tags.flatMap((tag) => elements[tag]));
  const code = Array.from(
    chunks,
    ([file, integrity]) =>
      `<link rel="preload" as="script" href="${files}/${file}" integrity="${integrity}" crossorigin="">`,
  );
  return [...code, `<link rel="preload" as="fetch" href="${feed}" crossorigin="">`].join('\n');
};
