import { html, type ReactiveController, type TemplateResult } from 'lit';
import { DayEndController } from '../../widget/day-end-controller.js';
import type { LazyPart } from '../../widget/lazy-part.js';
import { addStyles } from '../../widget/sheets.js';
import { controls } from '../../widget/styles/controls.styles.js';
import { Autoplay } from './autoplay/autoplay.js';
import { styles as cardStyles } from './cards/card.styles.js';
import { RenderedSlides } from './cards/rendered-slides.js';
import { StoryViews } from './events/story-views.js';
import type { FullStory, FullStoryOptions } from './full-story/full-story.js';
import { StoryOpener } from './full-story/story-opener.js';
import type { CarouselHost } from './host.js';
import { Drag } from './navigation/drag.js';
import { listenToKeys } from './navigation/keyboard.js';
import { styles as navigationStyles } from './navigation/navigation.styles.js';
import { Navigation } from './navigation/navigation.js';
import { StoryLinks } from './navigation/story-links.js';
import { TabStops } from './navigation/tab-stops.js';
import { DetachedPictures } from './portraits/detached-pictures.js';
import { styles as portraitStyles } from './portraits/portraits.styles.js';
import { Portraits } from './portraits/portraits.js';
import { styles as printStyles } from './print.styles.js';

type LazyFullStory = (host: CarouselHost, options: FullStoryOptions) => LazyPart<FullStory>;

/** All that a reader or the page can do with the cards, put together. */
export class Interactions implements ReactiveController {
  readonly autoplay: Autoplay;
  readonly navigation: Navigation;
  readonly opener: StoryOpener;
  readonly portraits: Portraits;
  readonly slides: RenderedSlides;
  readonly #host: CarouselHost;

  constructor(host: CarouselHost, lazyFullStory: LazyFullStory) {
    this.#host = host;
    const slides = (this.slides = new RenderedSlides(host, {
      cardLooksOf: (id) => this.#looksOf(id),
      nearRange: () => this.navigation.scroller.nearRange,
    }));
    this.portraits = new Portraits(host, slides);
    this.navigation = new Navigation(host, slides, () => this.opener.collapseUnseen());
    this.autoplay = new Autoplay(host, this.navigation);
    const fullStory = lazyFullStory(host, {
      onTurn: (index) => void this.navigation.moveTo(index, 'user'),
    });
    this.opener = new StoryOpener(host, {
      fullStory,
      onOpen: () => this.autoplay.pause(),
      isInView: (id) => this.navigation.scroller.isInView(this.#indexOf(id)),
    });
    this.#startControllers(slides);
    host.element.addController(this);
    host.element.requestUpdate();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host.element;
    for (const sheet of [controls, cardStyles, navigationStyles, portraitStyles, printStyles]) {
      addStyles(renderRoot, sheet);
    }
  }

  /** Moves to the story with this id, at a script's request; nowhere when there is none. */
  async goTo(id: string): Promise<void> {
    await this.navigation.moveTo(this.#indexOf(id), 'api');
  }

  /** Opens the story with this id; nothing when there is none. */
  async openStory(id: string): Promise<void> {
    if (this.#indexOf(id) >= 0) await this.opener.open(id);
  }

  /** What comes after the bar under the row. */
  renderRest(): TemplateResult {
    return html`
      <p class="visually-hidden" role="status">${this.navigation.status}</p>
      ${this.opener.renderDialog()}
    `;
  }

  #startControllers(slides: RenderedSlides): void {
    const host = this.#host;
    const { element, stories } = host;
    listenToKeys(host, this.navigation);
    new TabStops(element, slides);
    new StoryViews(host, slides);
    new StoryLinks(host, {
      navigation: this.navigation,
      openDialog: (id) => this.opener.openDialog(id),
    });
    new Drag(element);
    new DetachedPictures(element);
    new DayEndController(element, () =>
      stories().some(({ consentUntil }) => consentUntil !== undefined),
    );
  }

  /** What a card depends on beside its story. The content of an expanded card changes unseen from here: it never looks the same. */
  #looksOf(id: string): readonly unknown[] {
    return [this.portraits.isBroken(id), this.opener.isExpanded(id) && {}];
  }

  #indexOf(id: string): number {
    return this.#host.stories().findIndex((story) => story.id === id);
  }
}
