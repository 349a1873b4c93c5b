import type { ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../widget/templates/text.js';
import type { Carousel } from '../carousel.js';
import { StoryChangeEvent, type StoryChangeReason } from '../events/story-change-event.js';
import { placeOf } from '../place.js';
import { nameOf } from '../slides.js';
import { controls } from './controls.js';
import { Dragging } from './dragging.js';
import { Drawing } from './drawing.js';
import { heedKeys } from './keys.js';
import { stepFrom } from './pages.js';
import { picker, type PickerContext } from './picker.js';
import { Requests } from './requests.js';
import { Row } from './row.js';
import { TabStops } from './tab-stops.js';
import { followThumbnail, thumbnails } from './thumbnails.js';
import { Views } from './views.js';

/** Everything about getting from one story to another. Fetched once the first stories are on screen. */
export class Moves implements ReactiveController {
  readonly row: Row;
  readonly #carousel: Carousel;
  #status = '';

  constructor(carousel: Carousel) {
    const { host } = carousel;
    this.#carousel = carousel;
    this.row = new Row(host, {
      storyIds: () => carousel.stories().map(({ id }) => id),
      onChange: (change) => host.dispatchEvent(new StoryChangeEvent(change)),
    });
    heedKeys(carousel, this);
    host.addController(this);
    new TabStops(carousel);
    new Views(carousel);
    new Requests(carousel, this);
    new Drawing(carousel);
    new Dragging(host);
    host.requestUpdate();
  }

  /** What was left behind when the element was taken out of the page is taken up again. */
  hostConnected(): void {
    this.#carousel.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.row.index >= 0) void this.#carousel.slides.drawTo(this.row.index);
    followThumbnail(this.#carousel.host.renderRoot);
  }

  /** Moves one story on or back. Resolves when the row is at rest. */
  step(by: 1 | -1, reason: StoryChangeReason): Promise<void> {
    return this.moveTo(this.#indexAfter(by), reason);
  }

  /** Moves to the story at `index`. Resolves when the row is at rest; at once when there is none. */
  async moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    if (!this.#carousel.stories()[index]) return;
    await this.#carousel.slides.drawTo(index);
    await this.row.moveTo(index, reason);
  }

  /** As {@link step}, at the press of a button or a key: where it leads is spoken. */
  pressStep(by: 1 | -1): Promise<void> {
    return this.press(this.#indexAfter(by));
  }

  /** As {@link moveTo}, at the press of a button or a key: where it leads is spoken. */
  press(index: number): Promise<void> {
    this.#say(index);
    return this.moveTo(index, 'user');
  }

  /** The bar under the row: nothing when all stories are in view. */
  renderControls(): TemplateResult | typeof nothing {
    const { start, end } = this.row.standing.edges;
    if (start && end) return nothing;
    return controls({
      msg: this.#carousel.msg,
      isEnd: (by) => !this.#carousel.host.loop && (by > 0 ? end : start),
      onStep: (by) => void this.pressStep(by),
      picker: this.#renderPicker(),
    });
  }

  /** What a reader who can't see the row hears: once after each press, and never else. */
  get status(): string {
    return this.#status;
  }

  /** −1: nowhere, the end has been reached. */
  #indexAfter(by: 1 | -1): number {
    const { goal, last } = this.row;
    return stepFrom(goal, { by, last, loop: this.#carousel.host.loop }) ?? -1;
  }

  #renderPicker(): TemplateResult {
    const { host, stories, cards, msg } = this.#carousel;
    const context: PickerContext = {
      row: this.row,
      stories: stories(),
      textLanguages: cards().textLanguages,
      msg,
      onPick: (index) => void this.press(index),
    };
    return host.picker === 'portraits' ? thumbnails(context, cards()) : picker(context);
  }

  #say(index: number): void {
    const { host, stories, cards, msg } = this.#carousel;
    const story = stories()[index];
    if (!story) return;
    const { textLanguages } = cards();
    const place = placeOf({ index, count: stories().length }, textLanguages.language, msg);
    const said = msg(str`${place}, ${words(nameOf(story), textLanguages)}`);
    // The same words once more would be no change, and so not be heard.
    this.#status = said === this.#status ? `${said}\u00a0` : said;
    host.requestUpdate();
  }
}
