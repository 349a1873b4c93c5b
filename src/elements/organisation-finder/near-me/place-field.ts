import { html, type TemplateResult } from 'lit';
import { readText } from '../../../locale/text.js';
import { combobox } from './combobox.js';
import { placesFor, placesOf } from './directory-places.js';
import type { FinderContext } from '../host.js';
import type { LazyPart } from '../../../widget/lazy-part.js';
import type { Gazetteer, ShardTable } from '../places/gazetteer.js';
import type { Place } from '../places/place.js';
import { placeNotes, type Progress } from './place-notes.js';
import { placesOfLikePostcodes } from './postcodes.js';

interface Callbacks {
  /** Called when there is something new to draw. */
  readonly onChange: () => void;
  readonly onPlace: (place: Place) => void;
}

const mostOffered = 8;

/** Whether the device asks to save data (https://wicg.github.io/savedata/). */
const isSaving = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

interface LoadedGazetteerCode {
  readonly Gazetteer: typeof Gazetteer;
  readonly shards: ShardTable;
  readonly townNames: string;
  readonly stopWords: string;
}

/** The code of the gazetteer and the table of its shards, fetched when the field is first used. */
export type GazetteerCode = Pick<LazyPart<LoadedGazetteerCode>, 'load'>;

const situationOf = ({ directory, textLanguages, msg }: FinderContext) => ({
  directory,
  msg,
  languages: [textLanguages.messageLanguage, textLanguages.language, ...navigator.languages],
  isSaving: isSaving(),
});

/**
 * A field for a town or a postcode. It is looked up here, in what has been fetched beforehand: no
 * request tells what was typed.
 */
export class PlaceField {
  readonly #callbacks: Callbacks;
  readonly #code: GazetteerCode;
  #text = '';
  #marked = -1;
  #own: ReturnType<typeof placesOf> = [];
  #ownKey: unknown;
  #gazetteer: Gazetteer | undefined;
  #progress: Progress = 'unused';
  /** What the gazetteer has found; undefined while it is being asked. */
  #found: readonly Place[] | undefined = [];
  #search: AbortController | undefined;

  constructor(callbacks: Callbacks, code: GazetteerCode) {
    this.#callbacks = callbacks;
    this.#code = code;
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#type('');
  }

  #type(text: string): void {
    this.#text = text;
    this.#marked = -1;
    void this.#look();
    this.#callbacks.onChange();
  }

  /** Fetches the gazetteer when the field is first used, whatever will be typed. */
  async #open(context: FinderContext, isFurther = false): Promise<void> {
    if (this.#progress === 'loading' || (this.#progress === 'ready' && !isFurther)) return;
    this.#progress = 'loading';
    this.#callbacks.onChange();
    this.#progress = (await this.#load(context, isFurther)) ? 'ready' : 'failed';
    await this.#look();
    this.#callbacks.onChange();
  }

  /** Returns whether all of it could be had. */
  async #load(context: FinderContext, isFurther: boolean): Promise<boolean> {
    const code = await this.#code.load();
    if (!code) return false;
    this.#gazetteer ??= new code.Gazetteer(code.shards, {
      ...situationOf(context),
      townNames: code.townNames,
      stopWords: code.stopWords,
    });
    return isFurther ? this.#gazetteer.openFurther() : this.#gazetteer.open();
  }

  async #look(): Promise<void> {
    this.#search?.abort();
    const { signal } = (this.#search = new AbortController());
    this.#found = undefined;
    const found = await this.#gazetteer?.find(this.#text, signal);
    if (signal.aborted) return;
    this.#found = found ?? [];
    this.#callbacks.onChange();
  }

  #ownPlaces({ directory, textLanguages }: FinderContext): ReturnType<typeof placesOf> {
    if (directory !== this.#ownKey) {
      this.#ownKey = directory;
      this.#own = placesOf(directory, (text) => readText(text, textLanguages).words);
    }
    return this.#own;
  }

  /** The directory's own places, then the gazetteer's; failing all, those of postcodes that begin alike. */
  #offered(context: FinderContext): { places: readonly Place[]; areAlike: boolean } {
    if (this.#text.trim() === '') return { places: [], areAlike: false };
    const own = this.#ownPlaces(context);
    const known = new Map(
      [...placesFor(this.#text, own), ...(this.#found ?? [])].map((place) => [place.name, place]),
    );
    if (known.size > 0)
      return { places: [...known.values()].slice(0, mostOffered), areAlike: false };
    const alike = placesOfLikePostcodes(this.#text, own).slice(0, mostOffered);
    return { places: alike, areAlike: alike.length > 0 };
  }

  render(context: FinderContext): TemplateResult {
    const { msg } = context;
    const { places, areAlike } = this.#offered(context);
    const box = combobox({
      label: msg('A town or a postcode'),
      text: this.#text,
      options: places.map(({ name }) => name),
      marked: Math.min(this.#marked, places.length - 1),
      onUse: () => void this.#open(context),
      onText: (text) => this.#type(text),
      onMark: (index) => {
        this.#marked = index;
        this.#callbacks.onChange();
      },
      onChoose: (index) => {
        const place = places[index];
        if (place) this.#callbacks.onPlace(place);
      },
    });
    const notes = placeNotes(context, {
      text: this.#text,
      progress: this.#progress,
      hasPlaces: places.length > 0,
      areAlike,
      isAnswered: this.#found !== undefined,
      furtherWeight: this.#gazetteer?.furtherWeight ?? 0,
      onOpen: (isFurther) => void this.#open(context, isFurther),
    });
    return html`${box}${notes}`;
  }
}
