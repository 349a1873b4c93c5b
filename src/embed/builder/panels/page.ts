import { html, type TemplateResult } from 'lit';
import { languageName } from '../../../locale/names.js';
import { pageLanguages } from '../words/words.js';
import type { Context } from './context.js';
import { checkPanel } from './check.js';
import { select } from './controls.js';
import { elementPanel, wordsPanel } from './element.js';
import { feedPanel } from './feed.js';
import { lookPanel } from './look.js';
import { optionsPanel } from './options.js';
import { previewPanel } from './preview.js';
import { snippetPanel } from './snippet.js';

const masthead = ({ state, words, act }: Context): TemplateResult =>
  html`<header>
    <p class="campaign" lang="en">What Migrants Bring</p>
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    ${select({
      id: 'page-language',
      label: words.pageLanguage,
      value: state.language,
      options: pageLanguages.map((tag) => ({ value: tag, label: languageName(tag, tag) })),
      onChoose: (language) => act.change({ language }),
    })}
  </header>`;

/** Where there is no room side by side: from any choice to what comes of it. */
const ways = ({ words }: Context): TemplateResult =>
  html`<nav class="ways">
    <a href="#preview-title">${words.previewTitle}</a>
    <a href="#snippet-title">${words.snippetTitle}</a>
  </nav>`;

/** The whole page: choices on the one side, what comes of them on the other. */
export const page = (context: Context): TemplateResult =>
  html`${masthead(context)}
    <main>
      <form class="steps" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${elementPanel(context)} ${feedPanel(context)} ${checkPanel(context)} ${wordsPanel(context)} ${lookPanel(context)}
        ${optionsPanel(context)}
      </form>
      <div class="outcome">${previewPanel(context)} ${snippetPanel(context)}</div>
    </main>
    ${ways(context)}`;
