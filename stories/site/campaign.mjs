import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { directionOf } from './addresses.mjs';
import { html } from './html.mjs';

const sections = ['stories', 'statistics', 'events', 'organisations'];

/**
 * The campaign in one language, from the files that `wmb build --languages` wrote, without people who
 * may not be shown.
 */
export const readCampaign = (folder, language) => {
  const read = (name) => JSON.parse(readFileSync(join(folder, language, name), 'utf8'));
  const documents = Object.fromEntries(sections.map((name) => [name, read(`${name}.json`)]));
  const lists = sections.map((name) => [name, documents[name][name]]);
  return { campaign: read('feed.json').campaign, documents, ...Object.fromEntries(lists) };
};

/** A text as plain words: a string, or one other language with its tag. */
export const wordsOf = (text) =>
  typeof text === 'string' ? text : String(Object.values(text ?? {})[0] ?? '');

/** A text as HTML, marked where it is in another language than the page. */
export const textOf = (text) => {
  if (text === undefined || typeof text === 'string') return text;
  const [[language, words]] = Object.entries(text);
  return html`<span lang="${language}" dir="${directionOf(language)}">${words}</span>`;
};

/** The name of a code: the feed's label, else the language's own name for it. */
export const nameOf = (site, kind, code) => {
  const label = site.campaign.labels?.[kind]?.[code];
  if (label) return wordsOf(label);
  const type = { countries: 'region', languages: 'language' }[kind];
  return type ? new Intl.DisplayNames([site.language], { type }).of(code) : code;
};
