import type { TemplateResult } from 'lit';
import { addStyles } from '../../../widget/sheets.js';
import { words } from '../../../widget/templates/text.js';
import type { Carousel } from '../carousel.js';
import type { Slide } from '../slides.js';
import { article, type ArticleContext } from './article.js';
import { styles } from './article.styles.js';
import type { share, ShareOutcome } from './share.js';

/** What articles share: how they look, how a story is passed on, and what came of the last time. */
export class Articles {
  readonly #carousel: Carousel;
  #last: { readonly id: string; readonly outcome: ShareOutcome } | undefined;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
    addStyles(carousel.host.renderRoot, styles);
  }

  /** What a card leaves out of a story. */
  render(slide: Slide): TemplateResult {
    const { cards, msg } = this.#carousel;
    const context: ArticleContext = {
      msg,
      textLanguages: cards().textLanguages,
      onShare: () => void this.#share(slide),
      outcome: this.#last?.id === slide.story.id ? this.#inWords(this.#last.outcome) : '',
    };
    return article(slide, context);
  }

  async #share({ story, name, url }: Slide): Promise<void> {
    const { cards, host } = this.#carousel;
    const { textLanguages } = cards();
    const quote = words(story.quote ?? story.headline, textLanguages);
    const outcome = await shareQuietly({
      id: story.id,
      quote,
      name: words(name, textLanguages),
      url,
    });
    this.#last = { id: story.id, outcome };
    host.requestUpdate();
  }

  #inWords(outcome: ShareOutcome): string {
    const { msg } = this.#carousel;
    switch (outcome) {
      case 'copied':
        return msg('Copied.');
      case 'failed':
        return msg('This could not be copied.');
      case 'shared':
      case 'given up':
        return '';
    }
  }
}

const shareQuietly: typeof share = async (quotation) => {
  try {
    return await (await import('./share.js')).share(quotation);
  } catch {
    return 'failed';
  }
};
