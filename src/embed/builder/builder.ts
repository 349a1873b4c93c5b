import { render } from 'lit';
import { directionOf } from '../../locale/direction.js';
import { formatter } from '../../locale/formatters.js';
import { type Offer, offeredElement } from '../configuration/offer.js';
import { checkAddress, checkText } from './checking.js';
import { lowContrasts } from './contrast.js';
import { copyText } from './copy.js';
import { debounced } from './debounced.js';
import { page } from './panels/page.js';
import type { Acts, Context } from './panels/context.js';
import { soundChoice } from './plan-of.js';
import { Preview } from './preview.js';
import { resolveColour } from './resolve-colour.js';
import { type Check, checkOf, type State } from './state.js';
import { wordsIn } from './words/words.js';

/** Milliseconds without a key before a feed is asked for. */
const pause = 400;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The page that builds snippets: holds its state, draws it, and takes what its reader does. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #offer: Offer;
  readonly #act: Acts;
  readonly #askSoon = debounced(pause, () => this.#ask());
  #state: State;
  #preview: Preview | undefined;
  /** The feed that the preview shows: behind what is typed by a pause. */
  #asked = '';

  constructor(root: HTMLElement, offer: Offer, state: State) {
    this.#root = root;
    this.#offer = offer;
    this.#state = state;
    this.#act = this.#acts();
    this.#draw();
  }

  change(change: Partial<State>): void {
    const copied = 'copied' in change ? change.copied : undefined;
    this.#state = { ...this.#state, ...change, copied };
    this.#draw();
  }

  /** The preview's page is there. */
  #arrived(frame: HTMLIFrameElement): void {
    this.#preview = new Preview(frame, {
      checked: (check) => {
        this.change({ check });
        this.#checkWhole();
      },
      measured: (measured) => {
        if (!same(measured, this.#state.measured)) this.change({ measured });
      },
    });
    this.#ask();
  }

  #ask(): void {
    const { feed } = this.#state.choice.attributes;
    const check = checkOf(feed);
    this.#asked = feed && check.name === 'checking' ? feed : '';
    this.change({ check, report: [] });
  }

  /** The element says what it reads; the report is of all sections. */
  #checkWhole(): void {
    const asked = this.#asked;
    void checkAddress(asked, this.#state.schema).then((report) => {
      if (asked === this.#asked) this.change({ report });
    });
  }

  async #checkAgain(): Promise<void> {
    const known = this.#state.check;
    const checking: Check = { name: 'checking' };
    this.change({ check: checking });
    await this.#preview?.reload();
    this.#checkWhole();
    // Nobody said anything else: it is as it was.
    if (known.name === 'good' && this.#state.check === checking) this.change({ check: known });
  }

  #changeChoice(change: Partial<State['choice']>): void {
    this.change({ choice: { ...this.#state.choice, ...change } });
  }

  #setAttribute(name: string, value: string | undefined): void {
    const { [name]: _, ...others } = this.#state.choice.attributes;
    const attributes =
      value === undefined ? others : { ...this.#state.choice.attributes, [name]: value };
    this.#changeChoice({ attributes });
  }

  #setToken(name: string, value: string): void {
    const { [name]: _, ...others } = this.#state.choice.tokens;
    this.#changeChoice({
      tokens: value ? { ...this.#state.choice.tokens, [name]: value } : others,
    });
  }

  /** Another element keeps what both take. */
  #chooseElement(tag: string): void {
    const element = offeredElement(this.#offer, tag);
    const keep = (record: Readonly<Record<string, string>>, known: readonly { name: string }[]) =>
      Object.fromEntries(
        Object.entries(record).filter(([name]) => known.some((each) => each.name === name)),
      );
    const { attributes, tokens, fallback } = this.#state.choice;
    this.change({
      choice: {
        tag,
        attributes: keep(attributes, element?.attributes.filter(({ shared }) => shared) ?? []),
        tokens: keep(tokens, element?.tokens ?? []),
        fallback,
      },
      check: checkOf(attributes.feed),
      measured: [],
    });
  }

  #acts(): Acts {
    return {
      change: (change) => this.change(change),
      chooseElement: (tag) => this.#chooseElement(tag),
      typeFeed: (feed) => {
        this.#setAttribute('feed', feed.trim());
        this.#askSoon();
      },
      checkAgain: () => void this.#checkAgain(),
      checkText: (text) => {
        this.change({ text, textReport: checkText(text, this.#state.schema) });
      },
      setAttribute: (name, value) => this.#setAttribute(name, value),
      setToken: (name, value) => this.#setToken(name, value),
      clearTokens: () => this.#changeChoice({ tokens: {} }),
      setFallback: (change) =>
        this.#changeChoice({ fallback: { ...this.#state.choice.fallback, ...change } }),
      copy: (text) =>
        void copyText(text).then((done) => this.change({ copied: done ? 'yes' : 'no' })),
      previewArrived: (frame) => this.#arrived(frame),
    };
  }

  #context(): Context | undefined {
    const state = this.#state;
    const { language, choice } = state;
    const element = offeredElement(this.#offer, choice.tag);
    if (!element) return undefined;
    const { tokens } = soundChoice(choice);
    const resolve: Context['resolve'] = (token, scheme) => {
      const usual = element.tokens.find(({ name }) => name === token)?.default;
      const colour = tokens[token] ?? usual;
      return colour === undefined ? undefined : resolveColour(colour, scheme);
    };
    const fixed = choice.attributes['color-scheme'];
    const schemes = (['light', 'dark'] as const).filter((scheme) => !fixed || scheme === fixed);
    const numbers = formatter(Intl.NumberFormat, language, { maximumFractionDigits: 1 });
    return {
      state,
      offer: this.#offer,
      element,
      words: wordsIn(language),
      format: (value) => numbers.format(value),
      resolve,
      lowContrasts: lowContrasts(tokens, schemes, resolve),
      act: this.#act,
    };
  }

  #draw(): void {
    const context = this.#context();
    if (!context) return;
    const { language, scheme } = this.#state;
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = directionOf(language);
    document.title = context.words.title;
    render(page(context), this.#root);
    this.#preview?.dress(scheme, language, root.dir);
    this.#show();
  }

  /** The preview has the feed that was asked for, and asks for it at once: it is in sight. */
  #show(): void {
    const { feed: _, ...attributes } = this.#state.choice.attributes;
    const feed = this.#asked ? { feed: this.#asked } : {};
    const choice = soundChoice(this.#state.choice);
    this.#preview?.show({ ...choice, attributes: { ...attributes, ...feed, loading: 'eager' } });
  }
}
