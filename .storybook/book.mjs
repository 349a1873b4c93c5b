/** The pages of docs/ as Storybook shows them: links between them lead from page to page. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Each page of the book by its file: `stories/docs/book/` has a file for each of these titles. */
export const book = {
  'docs/embedding.md': 'Book/For partners',
  'docs/publishing.md': 'Book/For editors',
  'docs/frameworks.md': 'Book/For developers',
  'docs/server-rendering.md': 'Book/HTML from a server',
  'docs/feed.md': 'Book/The feed',
  'docs/languages.md': 'Book/Languages',
  'docs/accessibility.md': 'Book/Accessibility',
  'docs/privacy.md': 'Book/Privacy',
  'docs/glossary.md': 'Book/Glossary',
  'SECURITY.md': 'Book/Security policy',
  'CHANGELOG.md': 'Book/Release notes',
};

const idOf = (title) => `${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}--docs`;

const link = /\[((?:[^\]`]|`[^`]*`)+)\]\(([^)\s]+)\)/g;

/** The text of a page. A link to what the book does not have is left as its words. */
export const bookPage = (file) =>
  readFileSync(file, 'utf8').replace(link, (whole, words, to) => {
    if (/^(https?:|mailto:|#)/.test(to)) return whole;
    const title = book[posix.join(posix.dirname(file), to.replace(/#.*/, ''))];
    return title ? `[${words}](?path=/docs/${idOf(title)})` : words;
  });
