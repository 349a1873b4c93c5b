import { addStyles } from './add-styles.js';
import type { Carousel } from './carousel.js';
import type { Articles } from './dialog/articles.js';
import type { StoryDialog } from './dialog/story-dialog.js';
import type { Moves } from './moves/moves.js';
import type { pattern as Pattern } from './pattern.js';
import type { Rotation } from './moves/rotation.js';

/** What a module gives; undefined when it could not be fetched, which must not reach the page. */
const had = async <Module>(module: Promise<Module>): Promise<Module | undefined> => {
  try {
    return await module;
  } catch {
    return undefined;
  }
};

/** The parts of a carousel that are fetched once they are needed, and kept. */
export class Later {
  moves: Moves | undefined;
  rotation: Rotation | undefined;
  dialog: StoryDialog | undefined;
  articles: Articles | undefined;
  pattern: typeof Pattern | undefined;
  readonly #carousel: Carousel;
  #hasAutoplay = false;
  #isPaused = false;

  constructor(carousel: Carousel) {
    this.#carousel = carousel;
  }

  async getMoves(): Promise<Moves | undefined> {
    const module = await had(import('./moves/moves.js'));
    return (this.moves ??= module && new module.Moves(this.#carousel));
  }

  async getRotation(): Promise<Rotation | undefined> {
    const [moves, module] = [await this.getMoves(), await had(import('./moves/rotation.js'))];
    return (this.rotation ??= moves && module && new module.Rotation(this.#carousel, moves));
  }

  /** Begins to rotate, once for each value of the attribute: what has been stopped stays so. */
  async autoplay(): Promise<void> {
    if (this.#hasAutoplay) return;
    this.#hasAutoplay = true;
    this.#isPaused = false;
    const rotation = await this.getRotation();
    if (!this.#isPaused) rotation?.begin();
  }

  /** Stops the rotation, also one that is still on its way. */
  pause(): void {
    this.#isPaused = true;
    this.#hasAutoplay = true;
    this.rotation?.pause();
  }

  forgetAutoplay(): void {
    this.#hasAutoplay = false;
  }

  async getArticles(): Promise<void> {
    const module = await had(import('./dialog/articles.js'));
    this.articles ??= module && new module.Articles(this.#carousel);
  }

  async getDialog(): Promise<StoryDialog | undefined> {
    const [moves, module] = [await this.getMoves(), await had(import('./dialog/story-dialog.js'))];
    await this.getArticles();
    if (moves && module && this.articles) {
      this.dialog ??= new module.StoryDialog(this.#carousel, { moves, articles: this.articles });
    }
    return this.dialog;
  }

  async getPattern(): Promise<void> {
    const module = await had(import('./pattern.js'));
    if (!module || this.pattern) return;
    this.pattern = module.pattern;
    addStyles(this.#carousel.host, module.styles);
    this.#carousel.host.requestUpdate();
  }
}
