/** What there is to choose from: the custom-elements manifest, cut at build to what a chooser needs. */

export interface OfferedAttribute {
  readonly name: string;
  /** As TypeScript writes it: `string`, `number`, `boolean`, `'grid' | 'row'`. */
  readonly type: string;
  readonly default: string | undefined;
  /** One or two sentences of the class docs, in English. */
  readonly description: string;
  /** Whether all elements have it. */
  readonly shared: boolean;
}

export interface OfferedToken {
  /** A custom property: `--wmb-color-accent`. */
  readonly name: string;
  /** As CSS; undefined where it is worked out from others. */
  readonly default: string | undefined;
  readonly description: string;
}

export interface OfferedEvent {
  readonly name: string;
  /** The name of its class. */
  readonly type: string;
}

export interface OfferedElement {
  readonly tag: string;
  /** The name of its class. */
  readonly className: string;
  readonly summary: string;
  readonly attributes: readonly OfferedAttribute[];
  readonly tokens: readonly OfferedToken[];
  readonly events: readonly OfferedEvent[];
}

export interface Offer {
  readonly version: string;
  readonly elements: readonly OfferedElement[];
  /** The languages that elements speak, as BCP 47 tags. */
  readonly languages: readonly string[];
}

/** What is offered under a tag; undefined when it is none of ours. */
export const offeredElement = (offer: Offer, tag: string): OfferedElement | undefined =>
  offer.elements.find((element) => element.tag === tag);

/** `'grid' | 'row'` → `['grid', 'row']`; undefined for a type that is no list of words. */
export const wordsOf = (type: string): readonly string[] | undefined => {
  const words = type.split('|').map((word) => /^\s*'(.*)'\s*$/.exec(word)?.[1]);
  return words.every((word) => word !== undefined) ? words : undefined;
};
