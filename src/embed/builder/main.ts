/** The builder's page: what the build offers, the address it was opened by, and the files beside it. */
import { offer } from 'virtual:offer';
import { readChoice } from '../configuration/configuration.js';
import { Builder } from './builder.js';
import { fetchSchema } from './checking.js';
import { fetchManifest, foldersOf } from './release.js';
import type { State } from './state.js';
import { pageLanguage } from './words/words.js';

const query = new URLSearchParams(location.search);
const { choice } = readChoice(query, offer);
const folder = new URL('../', location.href).href;
const release = {
  version: offer.version,
  ...foldersOf(folder, offer.version),
  manifest: undefined,
};

const state: State = {
  language: pageLanguage([query.get('page-language') ?? '', ...navigator.languages]),
  choice: choice ?? {
    tag: 'wmb-story-carousel',
    attributes: { feed: query.get('feed') ?? '' },
    tokens: {},
    fallback: { address: '', text: '' },
  },
  check: { name: 'none' },
  schema: undefined,
  report: [],
  text: '',
  textReport: [],
  view: 'full',
  scheme: 'light',
  form: 'script',
  page: 'https://campaign.example/stories.html',
  release,
  pin: true,
  reserve: true,
  hint: true,
  measured: [],
  copied: undefined,
};

const root = document.querySelector<HTMLElement>('#builder');
if (root) {
  root.replaceChildren();
  const builder = new Builder(root, offer, state);
  void fetchSchema(folder).then((schema) => builder.change({ schema }));
  void fetchManifest(folder).then((manifest) =>
    builder.change({ release: { ...release, manifest } }),
  );
}
