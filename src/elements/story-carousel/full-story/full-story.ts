import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateResult } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import { words } from '../../../widget/templates/text.js';
import type { Slide } from '../cards/slides.js';
import type { CarouselHost } from '../host.js';
import { article } from './article.js';
import { styles as articleStyles } from './article.styles.js';
import { share, type ShareOutcome } from './share.js';
import { StoryDialog } from './story-dialog.js';
import { styles as dialogStyles } from './story-dialog.styles.js';

export interface FullStoryOptions {
  /** Called when a reader goes on to the story at an index. */
  readonly onTurn: (index: number) => void;
}

/** Full stories: in a dialog over the page, or in their cards. */
export class FullStory {
  readonly #host: CarouselHost;
  readonly #dialog: StoryDialog;
  /** What came of sharing a story, the last time. */
  #shared: { readonly id: string; readonly outcome: ShareOutcome } | undefined;

  constructor(host: CarouselHost, { onTurn }: FullStoryOptions) {
    this.#host = host;
    this.#dialog = new StoryDialog(host, {
      onTurn,
      article: (slide) => this.renderArticle(slide),
    });
  }

  /** Opens a story over the page. Resolves when it is open. */
  async open(id: string): Promise<void> {
    this.#addStyles();
    await this.#dialog.open(id);
  }

  renderDialog(): unknown {
    return this.#dialog.render();
  }

  /** What a card leaves out of a story. */
  renderArticle(slide: Slide): TemplateResult {
    this.#addStyles();
    const { cards, msg } = this.#host;
    return article(slide, {
      msg,
      textLanguages: cards().textLanguages,
      onShare: () => void this.#share(slide),
      outcome: this.#shared?.id === slide.story.id ? this.#inWords(this.#shared.outcome) : '',
    });
  }

  #addStyles(): void {
    const { renderRoot } = this.#host.element;
    addStyles(renderRoot, articleStyles);
    addStyles(renderRoot, dialogStyles);
  }

  async #share({ story, name, url }: Slide): Promise<void> {
    const { cards, element, msg } = this.#host;
    const { textLanguages } = cards();
    const said = words(story.quote ?? story.headline, textLanguages);
    const quote = msg(str`“${said}”`);
    const outcome = await share({ id: story.id, quote, name: words(name, textLanguages), url });
    this.#shared = { id: story.id, outcome };
    element.requestUpdate();
  }

  #inWords(outcome: ShareOutcome): string {
    const { msg } = this.#host;
    switch (outcome) {
      case 'copied':
        return msg('Copied.');
      case 'failed':
        return msg('This could not be copied.');
      case 'shared':
      case 'cancelled':
        return '';
    }
  }
}
