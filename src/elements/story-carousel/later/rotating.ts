import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Carousel } from '../carousel.js';
import type { Moves } from '../moves/moves.js';
import type { Rotation } from '../moves/rotation.js';
import { fetched } from './fetched.js';

/** Rotation, fetched once it is asked for, by `autoplay` or by a script. */
export class Rotating implements ReactiveController {
  readonly #carousel: Carousel;
  readonly #moves: Moves;
  #rotation: Rotation | undefined;
  /** The value of `autoplay` that has been heeded: what has been stopped stays so. */
  #heeded = 0;
  #isPaused = false;

  constructor(carousel: Carousel, moves: Moves) {
    this.#carousel = carousel;
    this.#moves = moves;
    carousel.host.addController(this);
  }

  get isThere(): boolean {
    return this.#rotation !== undefined;
  }

  hostUpdated(): void {
    const { autoplay } = this.#carousel.host;
    if (autoplay === this.#heeded || this.#carousel.stories().length === 0) return;
    this.#heeded = autoplay;
    if (autoplay > 0) void this.#begin();
  }

  async play(): Promise<void> {
    (await this.#getRotation())?.play();
  }

  /** Stops the rotation, also one that is still on its way. */
  pause(): void {
    this.#isPaused = true;
    this.#heeded = this.#carousel.host.autoplay;
    this.#rotation?.pause();
  }

  /** Rotation moves of itself, so the first thing to be reached is what stops it (WCAG 2.2 SC 2.2.2). */
  renderButton(): TemplateResult {
    const { msg } = this.#carousel;
    const isPlaying = this.#rotation?.isPlaying;
    const onPress = (): void => {
      if (isPlaying) this.pause();
      else void this.play();
    };
    return html`
      <button class="rotation link" part="rotation" type="button" @click=${onPress}>
        ${isPlaying ? msg('Pause') : msg('Play')}
      </button>
    `;
  }

  async #begin(): Promise<void> {
    this.#isPaused = false;
    const rotation = await this.#getRotation();
    if (!this.#isPaused) rotation?.begin();
  }

  async #getRotation(): Promise<Rotation | undefined> {
    const module = await fetched(import('../moves/rotation.js'));
    return (this.#rotation ??= module && new module.Rotation(this.#carousel, this.#moves));
  }
}
