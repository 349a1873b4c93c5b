import type { ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { nameOf } from '../../../model/consent.js';
import { words } from '../../../widget/templates/text.js';
import type { RenderedSlides } from '../cards/rendered-slides.js';
import { positionOf } from '../cards/slides.js';
import { StoryChangeEvent, type StoryChangeReason } from '../events/story-change-event.js';
import type { CarouselHost } from '../host.js';
import { controls } from './controls.js';
import { mostThumbnails, stepFrom } from './pages.js';
import { dotPicker, type PickerContext, portraitPicker, showCurrentThumbnail } from './picker.js';
import { SlideScroller } from './slide-scroller.js';
import { hashParameter } from '../../../widget/hash-parameter.js';

/** Moves from one story to another, by buttons, picker, keys and methods, and says where that leads. */
export class Navigation implements ReactiveController {
  readonly scroller: SlideScroller;
  readonly #host: CarouselHost;
  readonly #slides: RenderedSlides;
  #status = '';

  /** @param onChange - called once another story has become current. */
  constructor(host: CarouselHost, slides: RenderedSlides, onChange: () => void) {
    const { element, stories } = host;
    this.#host = host;
    this.#slides = slides;
    this.scroller = new SlideScroller(element, {
      storyIds: () => stories().map(({ id }) => id),
      firstStory: () => hashParameter('wmb-story'),
      onChange: (change) => {
        onChange();
        element.dispatchEvent(new StoryChangeEvent(change));
      },
    });
    element.addController(this);
  }

  /** Observers that were disconnected with the element are set up again by an update. */
  hostConnected(): void {
    this.#host.element.requestUpdate();
  }

  hostUpdated(): void {
    if (this.scroller.index >= 0) void this.#slides.renderTo(this.scroller.index);
    const { picker, renderRoot } = this.#host.element;
    if (picker === 'portraits') showCurrentThumbnail(renderRoot);
  }

  get isAtEnd(): boolean {
    return this.scroller.state.isAtEnd;
  }

  /** What assistive technology says: once after each press of a button or a key, and at no other time. */
  get status(): string {
    return this.#status;
  }

  /** Moves one story on or back. Resolves when the row is at rest. */
  step(by: 1 | -1, reason: StoryChangeReason): Promise<void> {
    return this.moveTo(this.#indexAfter(by), reason);
  }

  /** Moves to the story at `index`. Resolves when the row is at rest; at once when there is none. */
  async moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    if (!this.#host.stories()[index]) return;
    await this.#slides.renderTo(index);
    await this.scroller.moveTo(index, reason);
  }

  /** As {@link step}, at the press of a button or a key: announced. */
  pressStep(by: 1 | -1): Promise<void> {
    return this.press(this.#indexAfter(by));
  }

  /** As {@link moveTo}, at the press of a button or a key: announced. */
  press(index: number): Promise<void> {
    this.#announce(index);
    return this.moveTo(index, 'user');
  }

  /** The bar under the row: nothing when all stories are in view. */
  renderControls(): TemplateResult | typeof nothing {
    const { isAtStart, isAtEnd } = this.scroller.state;
    const { element, msg } = this.#host;
    if (isAtStart && isAtEnd) return nothing;
    return controls({
      msg,
      isEnd: (by) => !element.loop && (by > 0 ? isAtEnd : isAtStart),
      onStep: (by) => void this.pressStep(by),
      picker: this.#renderPicker(),
    });
  }

  /** −1: nowhere, the end has been reached. */
  #indexAfter(by: 1 | -1): number {
    const { targetIndex, lastIndex } = this.scroller;
    const { loop } = this.#host.element;
    return stepFrom(targetIndex, { by, last: lastIndex, loop }) ?? -1;
  }

  #renderPicker(): TemplateResult {
    const { element, stories, cards, msg } = this.#host;
    const context: PickerContext = {
      scroller: this.scroller,
      stories: stories(),
      textLanguages: cards().textLanguages,
      msg,
      onPick: (index) => void this.press(index),
    };
    const isByPortrait = element.picker === 'portraits' && stories().length <= mostThumbnails;
    return isByPortrait ? portraitPicker(context, cards()) : dotPicker(context);
  }

  #announce(index: number): void {
    const { element, stories, cards, msg } = this.#host;
    const story = stories()[index];
    if (!story) return;
    const { textLanguages } = cards();
    const position = positionOf({ index, count: stories().length }, textLanguages.language, msg);
    const said = msg(str`${position}, ${words(nameOf(story), textLanguages)}`);
    // The same words again would be no change, and so not be heard.
    this.#status = said === this.#status ? `${said}\u00a0` : said;
    element.requestUpdate();
  }
}
