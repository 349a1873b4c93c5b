import type { TemplateResult } from 'lit';
import type { Story } from '../../../model/contract.js';
import type { CardContext } from '../card.js';
import { placeOf } from '../place.js';
import type { StoryCarousel } from '../story-carousel.js';
import { keptSlides } from './kept-slides.js';
import { telling } from './telling.js';

/** So many more stories are drawn at a time. */
const batch = 12;

interface DrawnSlidesOptions {
  readonly cards: () => CardContext;
  /** All that a card shows of its story but what the feed says: what is open, what could not be had. */
  readonly looksOf: (id: string) => readonly unknown[];
}

/** The slides on screen: how many there are by now, each kept as long as its story is there. */
export class DrawnSlides {
  /** The slides that the last update has drawn, or drawn anew. */
  fresh: readonly Element[] = [];
  readonly #host: StoryCarousel;
  readonly #options: DrawnSlidesOptions;
  /** Ids of the stories that first content has drawn. */
  readonly #before: readonly string[];
  #count: number;

  constructor(host: StoryCarousel, options: DrawnSlidesOptions) {
    this.#host = host;
    this.#options = options;
    this.#count = options.cards().first();
    this.#before = options.cards().stories.map(({ id }) => id);
  }

  /** How many stories are drawn. */
  get count(): number {
    return Math.min(this.#count, this.#options.cards().stories.length);
  }

  /** Sees to it that the story at an index, and what stands beside it, is drawn. */
  async drawTo(index: number): Promise<void> {
    const wanted = Math.min(index + batch, this.#options.cards().stories.length);
    if (wanted > this.#count && index >= this.#count) {
      this.#count = wanted;
      this.#host.requestUpdate();
    }
    await this.#host.updateComplete;
  }

  render(draw: (story: Story, index: number) => TemplateResult): unknown {
    const { stories, textLanguages, headingLevel, withPictures } = this.#options.cards();
    const { plainRoles, expand } = this.#host;
    const { language, feedLanguage, messageLanguage } = textLanguages;
    const words = [language, feedLanguage, messageLanguage, headingLevel, plainRoles, expand];
    const common = [stories.length, withPictures, ...words];
    const fresh: Element[] = [];
    this.fresh = fresh;
    return keptSlides({
      stories: stories.slice(0, this.#count),
      before: this.#before,
      draw,
      looks: (story, index) => [story, index, ...common, ...this.#options.looksOf(story.id)],
      onDrawn: (slide) => fresh.push(slide),
    });
  }

  /** What the row is: a carousel. */
  tellingOfRow(): unknown {
    return telling({ 'aria-roledescription': this.#role(this.#options.cards().msg('carousel')) });
  }

  /** What a slide is and where it stands: a story, "3 of 8". */
  tellingOf(index: number): unknown {
    const { msg, stories, textLanguages } = this.#options.cards();
    return telling({
      role: 'group',
      'aria-roledescription': this.#role(msg('story')),
      'aria-label': placeOf({ index, count: stories.length }, textLanguages.language, msg),
    });
  }

  /** Role descriptions can be switched off: some screen readers say them too often. */
  #role(words: string): string | undefined {
    return this.#host.plainRoles ? undefined : words;
  }
}
