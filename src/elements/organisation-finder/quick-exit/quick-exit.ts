import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { addStyles } from '../../../widget/sheets.js';
import { controls } from '../../../widget/styles/controls.styles.js';
import { styles } from './quick-exit.styles.js';
import { listen, native, unlisten } from '../../../widget/native.js';

/** Where a reader is taken who must be gone at once, where the partner names no place. */
const elsewhere = 'https://www.wikipedia.org/';

/** An http(s) address, or the one that serves where `address` is none. */
const exitAddress = (address: string): string =>
  /^https?:\/\//.test(address) ? address : elsewhere;

/** What leaving touches: the page, seen from here. */
export interface Page {
  readonly root: HTMLElement;
  readonly replace: (address: string) => void;
}

const page = (): Page => ({
  root: native(document, 'documentElement'),
  replace: (address) => location.replace(address),
});

/** Hides the page at once, before anything is fetched, then takes its place in the history. */
export const leave = (address: string, { root, replace }: Page = page()): void => {
  root.style.setProperty('display', 'none', 'important');
  replace(exitAddress(address));
};

/** Three presses of Shift within so many milliseconds are meant. */
const together = 2000;
/** Shift that is held longer than so many milliseconds is held for something else. */
const longest = 500;

/**
 * Calls `onLeave` when Shift has been tapped three times in a row within two seconds: pressed and let
 * go, alone. Held for a capital letter, a click or a shortcut, or tapped now and then, as some input
 * methods are switched, it is not meant.
 */
export const thirdShift = (
  onLeave: () => void,
  now: () => number = () => Date.now(),
): ((event: Event) => void) => {
  let taps: number[] = [];
  let pressed: number | undefined;
  return (event) => {
    const time = now();
    const { key, repeat, isComposing, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    const isAlone = key === 'Shift' && !isComposing && !ctrlKey && !altKey && !metaKey;
    if (event.type === 'keyup' && isAlone && pressed !== undefined && time - pressed < longest) {
      taps = [...taps, time].filter((tap) => time - tap < together);
    } else if (event.type !== 'keydown' || !isAlone) {
      taps = [];
    }
    pressed = event.type === 'keydown' && isAlone ? (repeat ? pressed : time) : undefined;
    if (taps.length < 3) return;
    taps = [];
    onLeave();
  };
};

/** The way out, and what it does not do. */
export const exit = (msg: MsgFn, onLeave: () => void): TemplateResult => html`
  <div class="exit" part="exit">
    <button class="button leave" part="leave" type="button" @click=${onLeave}>
      ${msg('Leave this page quickly')}
    </button>
    <p class="muted">
      ${msg('Or press Shift three times. This does not erase the history of this browser.')}
    </p>
  </div>
`;

interface Host extends ReactiveControllerHost {
  readonly quickExit: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const heard = ['keydown', 'keyup', 'pointerdown'] as const;

/** The quick way out, for as long as an element that offers it is in the page. */
export class QuickExit implements ReactiveController {
  readonly #host: Host;
  readonly #leave = (): void => leave(this.#host.quickExit ?? '');
  readonly #onKey = thirdShift(this.#leave);

  constructor(host: Host) {
    this.#host = host;
    addStyles(host.renderRoot, controls);
    addStyles(host.renderRoot, styles);
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of heard) listen(type, this.#onKey, true);
  }

  hostDisconnected(): void {
    for (const type of heard) unlisten(type, this.#onKey, true);
  }

  render(msg: MsgFn): TemplateResult {
    return exit(msg, this.#leave);
  }
}
