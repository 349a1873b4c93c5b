import { isWebAddress } from '../../configuration/configuration.js';
import type { Form } from '../state.js';
import { angularSnippet } from './angular.js';
import { frameSnippet } from './frame.js';
import { npmSnippet } from './npm.js';
import { documentAddress, oembedDocument, oembedPage } from './oembed.js';
import type { Plan } from './plan.js';
import { reactSnippet } from './react.js';
import { scriptSnippet } from './script-tag.js';
import { svelteSnippet } from './svelte.js';
import { vueSnippet } from './vue.js';

/** Something to copy. */
export interface Snippet {
  /** The name of the file that it is, where it is one. */
  readonly file: string | undefined;
  readonly text: string;
}

const fileName = (address: string): string => address.replace(/^.*\//, '');

const examplePage = 'https://campaign.example/stories.html';

const oembedSnippets = (plan: Plan, page: string): readonly Snippet[] => [
  { file: fileName(page), text: oembedPage(plan, page) },
  { file: fileName(documentAddress(page)), text: oembedDocument(plan, page) },
];

/**
 * What to copy for a form: one snippet, or, where it takes two files, both.
 *
 * @param page - For oEmbed: where the page shall be published.
 */
export const snippetsOf = (form: Form, plan: Plan, page: string): readonly Snippet[] => {
  const one = (text: string): Snippet[] => [{ file: undefined, text }];
  switch (form) {
    case 'script':
      return one(scriptSnippet(plan));
    case 'npm':
      return one(npmSnippet(plan));
    case 'react':
      return one(reactSnippet(plan));
    case 'vue':
      return one(vueSnippet(plan));
    case 'svelte':
      return one(svelteSnippet(plan));
    case 'angular':
      return one(angularSnippet(plan));
    case 'frame':
      return one(frameSnippet(plan));
    case 'oembed':
      return oembedSnippets(plan, isWebAddress(page) ? page : examplePage);
  }
};
