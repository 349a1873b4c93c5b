import type { ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../widget/templates/text.js';
import { addStyles } from '../add-styles.js';
import type { Carousel } from '../carousel.js';
import { StoryChangeEvent, type StoryChangeReason } from '../events/story-change-event.js';
import { placeOf } from '../place.js';
import { nameOf } from '../slides.js';
import { controls } from './controls.js';
import { heedKeys } from './keys.js';
import { styles } from './moves.styles.js';
import { stepFrom } from './pages.js';
import { picker, type PickerContext } from './picker.js';
import { Requests } from './requests.js';
import { Row } from './row.js';
import { TabStops } from './tab-stops.js';
import { thumbnails } from './thumbnails.js';
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
    addStyles(host, styles);
    heedKeys(carousel, this);
    host.addController(this);
    new TabStops(host);
    new Views(host);
    new Requests(carousel, this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.row.index >= 0) this.#carousel.drawTo(this.row.index);
  }

  /** Moves one story on or back. Resolves when the row is at rest. */
  step(by: 1 | -1, reason: StoryChangeReason): Promise<void> {
    const { goal, last } = this.row;
    const { loop } = this.#carousel.host;
    return this.moveTo(stepFrom(goal, { by, last, loop }) ?? -1, reason);
  }

  /** Moves to the story at `index`. Resolves when the row is at rest; at once when there is none. */
  async moveTo(index: number, reason: StoryChangeReason): Promise<void> {
    if (!this.#carousel.stories()[index]) return;
    if (reason === 'user') this.#say(index);
    await this.#carousel.drawTo(index);
    await this.row.moveTo(index, reason);
  }

  /** The bar under the row: nothing when all stories are in view. */
  renderControls(): TemplateResult | typeof nothing {
    const { start, end } = this.row.edges;
    if (start && end) return nothing;
    return controls({
      msg: this.#carousel.msg,
      isEnd: (by) => !this.#carousel.host.loop && (by > 0 ? end : start),
      onStep: (by) => void this.step(by, 'user'),
      picker: this.#renderPicker(),
    });
  }

  /** What a reader who can't see the row hears: once after each press, and never else. */
  get status(): string {
    return this.#status;
  }

  #renderPicker(): TemplateResult {
    const { host, stories, cards, msg } = this.#carousel;
    const context: PickerContext = {
      row: this.row,
      stories: stories(),
      reading: cards().reading,
      msg,
      onPick: (index) => void this.moveTo(index, 'user'),
    };
    return host.picker === 'portraits' ? thumbnails(context, cards()) : picker(context);
  }

  #say(index: number): void {
    const { host, stories, cards, msg } = this.#carousel;
    const { reading } = cards();
    const place = placeOf({ index, count: stories().length }, reading.language, msg);
    const said = msg(str`${place}, ${words(nameOf(stories()[index]!), reading)}`);
    // The same words once more would be no change, and so not be heard.
    this.#status = said === this.#status ? `${said}\u00a0` : said;
    host.requestUpdate();
  }
}
