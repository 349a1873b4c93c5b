import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { CarouselHost } from '../host.js';
import type { Navigation } from '../navigation/navigation.js';
import { listen, native } from '../../../widget/native.js';

/** Seconds between two moves, where `autoplay` does not say or asks for less than can be read. */
const defaultInterval = 8;
const shortestInterval = 3;

/** What keeps a playing carousel still for as long as it lasts. */
type Hold = 'hover' | 'hidden' | 'off-screen';

const reducedMotion = '(prefers-reduced-motion: reduce)';

/**
 * Moves to the next story every so often. Held while the reader points at the carousel or can't see
 * it; stopped by focus, touch, an opened story or a wish for less motion, until played again.
 */
export class Autoplay implements ReactiveController {
  readonly #host: CarouselHost;
  readonly #navigation: Navigation;
  readonly #holds = new Set<Hold>();
  /** The value of `autoplay` that has been followed: it starts the carousel once. */
  #followed = 0;
  #isPlaying = false;
  #hasPlayed = false;
  #listening: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #cancel: (() => void) | undefined;

  constructor(host: CarouselHost, navigation: Navigation) {
    this.#host = host;
    this.#navigation = navigation;
    host.element.addController(this);
  }

  /** Whether it has ever played: then there is a button to play again. */
  get hasPlayed(): boolean {
    return this.#hasPlayed;
  }

  hostConnected(): void {
    if (this.#isPlaying) this.play();
  }

  hostDisconnected(): void {
    this.#stopListening();
    this.#set(false);
  }

  /** Starts by itself when `autoplay` is set, unless the reader wants less motion. */
  hostUpdated(): void {
    const { element, stories } = this.#host;
    const { autoplay, isConnected } = element;
    if (!isConnected || autoplay === this.#followed || stories().length === 0) return;
    this.#followed = autoplay;
    if (autoplay > 0 && !matchMedia(reducedMotion).matches) this.play();
  }

  /** Plays, also under the pointer that has just pressed Play. */
  play(): void {
    if (this.#host.element.isConnected) this.#listen();
    this.#holds.delete('hover');
    this.#hasPlayed = true;
    this.#set(true);
  }

  /** Stops, and does not start by itself any more. */
  pause(): void {
    this.#followed = this.#host.element.autoplay;
    this.#set(false);
  }

  /** What moves by itself has to be stoppable, so this comes first in tab order (WCAG 2.2 SC 2.2.2). */
  renderButton(): TemplateResult {
    const { msg } = this.#host;
    const isPlaying = this.#isPlaying;
    const onPress = (): void => (isPlaying ? this.pause() : this.play());
    return html`
      <button class="rotation button" part="rotation" type="button" @click=${onPress}>
        ${isPlaying ? msg('Pause') : msg('Play')}
      </button>
    `;
  }

  #listen(): void {
    if (this.#listening) return;
    const { element } = this.#host;
    const { signal } = (this.#listening = new AbortController());
    const motion = matchMedia(reducedMotion);
    element.addEventListener('pointerenter', (event) => this.#onPointerEnter(event), { signal });
    element.addEventListener('pointerleave', () => this.#hold('hover', false), { signal });
    element.addEventListener('pointerdown', (event) => this.#onPointerDown(event), { signal });
    element.renderRoot.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    listen('visibilitychange', () => this.#onVisibility(), { signal });
    motion.addEventListener('change', () => motion.matches && this.pause(), { signal });
    this.#observer = new IntersectionObserver((entries) =>
      this.#hold('off-screen', !entries.at(-1)?.isIntersecting),
    );
    this.#observer.observe(element);
    this.#onVisibility();
  }

  #stopListening(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#observer?.disconnect();
    this.#holds.clear();
  }

  #set(isPlaying: boolean): void {
    const hasChanged = isPlaying !== this.#isPlaying;
    this.#isPlaying = isPlaying;
    if (hasChanged) this.#host.element.requestUpdate();
    this.#schedule();
  }

  #schedule(): void {
    this.#cancel?.();
    const { autoplay, environment, isConnected } = this.#host.element;
    if (!this.#isPlaying || !isConnected || this.#holds.size > 0) return;
    const seconds = Math.max(autoplay || defaultInterval, shortestInterval);
    this.#cancel = environment.clock.after(seconds * 1000, () => void this.#moveOn());
  }

  async #moveOn(): Promise<void> {
    if (this.#navigation.isAtEnd && !this.#host.element.loop) return this.pause();
    await this.#navigation.step(1, 'auto');
    this.#schedule();
  }

  #hold(hold: Hold, isHeld: boolean): void {
    if (isHeld) this.#holds.add(hold);
    else this.#holds.delete(hold);
    this.#schedule();
  }

  #onVisibility(): void {
    this.#hold('hidden', native(document, 'hidden'));
  }

  #onPointerEnter({ pointerType }: PointerEvent): void {
    if (pointerType === 'mouse') this.#hold('hover', true);
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' && !isOwnButton(event)) this.pause();
  }

  #onFocus(event: Event): void {
    if (!isOwnButton(event)) this.pause();
  }
}

/** Reaching the button that pauses and plays does not pause. */
const isOwnButton = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches('.rotation'));
