import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';
import type { Moves } from './moves.js';

/** Seconds between two moves, where `autoplay` does not say or asks for less than can be read. */
const usual = 8;
const least = 3;

/** What keeps a playing rotation still for as long as it lasts. */
type Hold = 'hover' | 'hidden' | 'away';

const lessMotion = '(prefers-reduced-motion: reduce)';

/**
 * Moves one story on every so often. Held while the reader points at it or can't see it; stopped for
 * good by focus, touch, an opened story or a wish for less motion, until played again.
 */
export class Rotation implements ReactiveController {
  isPlaying = false;
  readonly #carousel: Carousel;
  readonly #moves: Moves;
  readonly #holds = new Set<Hold>();
  #listening: AbortController | undefined;
  #sight: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(carousel: Carousel, moves: Moves) {
    this.#carousel = carousel;
    this.#moves = moves;
    carousel.host.addController(this);
  }

  hostConnected(): void {
    const { host } = this.#carousel;
    const { signal } = (this.#listening = new AbortController());
    const motion = matchMedia(lessMotion);
    host.addEventListener('pointerenter', (event) => this.#point(event), { signal });
    host.addEventListener('pointerleave', () => this.#hold('hover', false), { signal });
    host.addEventListener('pointerdown', (event) => this.#touch(event), { signal });
    host.renderRoot.addEventListener('focusin', (event) => this.#focus(event), { signal });
    document.addEventListener('visibilitychange', () => this.#see(), { signal });
    motion.addEventListener('change', () => motion.matches && this.pause(), { signal });
    this.#sight = new IntersectionObserver((entries) =>
      this.#hold('away', !entries.at(-1)?.isIntersecting),
    );
    this.#sight.observe(host);
    this.#see();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#sight?.disconnect();
    this.#holds.clear();
    this.pause();
  }

  /** Plays, unless the reader wants less motion. */
  begin(): void {
    if (!matchMedia(lessMotion).matches) this.play();
  }

  /** Plays, also under the pointer that has just pressed Play. */
  play(): void {
    this.#holds.delete('hover');
    this.#set(true);
  }

  pause(): void {
    this.#set(false);
  }

  #set(isPlaying: boolean): void {
    const hasChanged = isPlaying !== this.isPlaying;
    this.isPlaying = isPlaying;
    if (hasChanged) this.#carousel.host.requestUpdate();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.isPlaying || this.#holds.size > 0) return;
    const seconds = Math.max(this.#carousel.host.autoplay || usual, least);
    this.#timer = setTimeout(() => void this.#turn(), seconds * 1000);
  }

  async #turn(): Promise<void> {
    if (this.#moves.row.standing.edges.end && !this.#carousel.host.loop) return this.pause();
    await this.#moves.step(1, 'auto');
    this.#wait();
  }

  #hold(hold: Hold, on: boolean): void {
    if (on) this.#holds.add(hold);
    else this.#holds.delete(hold);
    this.#wait();
  }

  #see(): void {
    this.#hold('hidden', document.hidden);
  }

  #point({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse') this.#hold('hover', true);
  }

  #touch(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' && !isOwnButton(event)) this.pause();
  }

  #focus(event: Event): void {
    if (!isOwnButton(event)) this.pause();
  }
}

/** The button that stops and starts must not be stopped by being reached. */
const isOwnButton = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches('.rotation'));
