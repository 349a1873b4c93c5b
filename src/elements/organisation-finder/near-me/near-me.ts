import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { After } from '../../../time/clock.js';
import type { FinderContext } from '../host.js';
import type { Place } from '../places/place.js';
import type { Position } from '../search/geography.js';
import { type GazetteerCode, PlaceField } from './place-field.js';
import { locate, type LocationFailure, type Surroundings, surroundings } from './geolocation.js';

const failureText = (failure: LocationFailure, msg: MsgFn): string => {
  switch (failure) {
    case 'insecure':
      return msg(
        'This page is not on a secure connection, so the device will not say where you are. Type a place instead.',
      );
    case 'framed':
      return msg(
        'The page around this one does not let it ask where you are. Type a place instead.',
      );
    case 'forbidden':
      return msg('This page does not let the device be asked where you are. Type a place instead.');
    case 'denied':
      return msg(
        'The device was not allowed to say where you are. Type a place instead, or allow it in the browser’s settings.',
      );
    case 'timeout':
      return msg('The device took too long to find out where you are. Try again, or type a place.');
    case 'unavailable':
      return msg('The device can’t tell where you are. Type a place instead.');
  }
};

interface Callbacks {
  readonly onChange: () => void;
  readonly onOrigin: (origin: Position | undefined) => void;
}

interface NearMeOptions {
  readonly gazetteer: GazetteerCode;
  readonly after: After;
  /** How the page stands to the device's position; tests hand in others. */
  readonly around?: () => Surroundings;
}

/** Where the reader is, by the device or by a place typed. It is kept here and sent to nobody. */
export class NearMe {
  readonly #callbacks: Callbacks;
  readonly #after: After;
  readonly #surroundings: () => Surroundings;
  readonly #field: PlaceField;
  #isAsking = false;
  #failure: LocationFailure | undefined;
  /** What distances are measured from, in words; undefined: nothing. */
  place: string | undefined;

  constructor(callbacks: Callbacks, { gazetteer, after, around = surroundings }: NearMeOptions) {
    this.#callbacks = callbacks;
    this.#after = after;
    this.#surroundings = around;
    const onPlace = ({ name, position }: Place): void => this.#take(name, position);
    this.#field = new PlaceField({ onChange: callbacks.onChange, onPlace }, gazetteer);
  }

  async #locate(msg: MsgFn): Promise<void> {
    this.#isAsking = true;
    this.#failure = undefined;
    this.#callbacks.onChange();
    const location = await locate(this.#surroundings(), this.#after);
    this.#isAsking = false;
    if ('position' in location) this.#take(msg('where you are'), location.position);
    else this.#failure = location.failure;
    this.#callbacks.onChange();
  }

  #take(place: string | undefined, position: Position | undefined): void {
    this.place = place;
    this.#field.clear();
    this.#callbacks.onOrigin(position);
  }

  /** What is asked, and of whom, before anything is. */
  render(context: FinderContext): TemplateResult {
    const { msg } = context;
    return html`
      <div class="panel near" part="near" role="group" aria-label=${msg('Near me')}>
        <p>
          ${msg('Your device can say where you are, to sort the list by distance. This stays in the page on your device: it is sent to nobody.')}
        </p>
        <button
          class="button"
          part="locate"
          type="button"
          aria-disabled=${this.#isAsking ? 'true' : 'false'}
          @click=${() => this.#isAsking || this.#locate(msg)}
        >
          ${this.#isAsking ? msg('Finding out where you are …') : msg('Use where I am')}
        </button>
        ${this.#failure ? html`<p class="failure" role="alert">${failureText(this.#failure, msg)}</p>` : nothing}
        ${this.#field.render(context)}
      </div>
    `;
  }

  /** From where distances are measured, with a way back. */
  renderActive({ msg }: FinderContext): TemplateResult | typeof nothing {
    if (this.place === undefined) return nothing;
    return html`<p class="from">
      <bdi>${msg(str`Sorted by distance from ${this.place}`)}</bdi>
      <button class="quiet" part="far" type="button" @click=${() => this.#take(undefined, undefined)}>
        ${msg('Stop')}
      </button>
    </p>`;
  }
}
