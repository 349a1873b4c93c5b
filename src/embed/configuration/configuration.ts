import { type Offer, type OfferedElement, offeredElement } from './offer.js';
import { isTokenValue } from './token-value.js';

/** One element as somebody wants it. */
export interface Choice {
  readonly tag: string;
  /** By name; a boolean attribute that is set has the value ''. `feed` is one of them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The link that is shown until there is something better. */
  readonly fallback: Fallback;
}

export interface Fallback {
  /** Empty: no link. */
  readonly address: string;
  readonly text: string;
}

/** Something in an address that can't be served. */
export interface Fault {
  readonly parameter: string;
  readonly value: string;
}

const own: Readonly<Record<string, keyof Fallback>> = {
  'fallback-address': 'address',
  'fallback-text': 'text',
};

/** Whether `address` is one that a feed or a link may have. */
export const isWebAddress = (address: string, base?: string): boolean =>
  URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);

const isAddress = (name: string): boolean => name === 'feed' || name === 'fallback-address';

/** Whether the element, as documented, takes `value` under `name`. */
const isTaken = (element: OfferedElement, name: string, value: string, base?: string): boolean => {
  if (isAddress(name) && !isWebAddress(value, base)) return false;
  if (Object.hasOwn(own, name) || element.attributes.some((each) => each.name === name))
    return true;
  return element.tokens.some((token) => token.name === name) && isTokenValue(name, value);
};

/**
 * Reads a choice from the query of an address: `element` is the tag, all else an attribute, a token
 * (`--wmb-…`) or part of the fallback link under its own name. What is not documented is left out,
 * and told in `faults`; without an element of ours there is no choice.
 *
 * @param base - What relative addresses are relative to.
 */
export const readChoice = (query: URLSearchParams, offer: Offer, base?: string) => {
  const tag = query.get('element') ?? '';
  const element = offeredElement(offer, tag);
  if (!element) return { choice: undefined, faults: [{ parameter: 'element', value: tag }] };
  const faults: Fault[] = [];
  const attributes: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  const fallback = { address: '', text: '' };
  for (const [parameter, value] of query) {
    if (parameter === 'element') continue;
    const part = Object.hasOwn(own, parameter) ? own[parameter] : undefined;
    if (!isTaken(element, parameter, value, base)) faults.push({ parameter, value });
    else if (part) fallback[part] = value;
    else (parameter.startsWith('--') ? tokens : attributes)[parameter] = value;
  }
  return { choice: { tag, attributes, tokens, fallback } satisfies Choice, faults };
};

/** The query that {@link readChoice} reads back as the same choice. */
export const writeChoice = ({ tag, attributes, tokens, fallback }: Choice): URLSearchParams => {
  const link = Object.entries(own).map(([name, part]) => [name, fallback[part]] as const);
  const query = new URLSearchParams({ element: tag, ...attributes, ...tokens });
  if (fallback.address) link.forEach(([name, value]) => query.set(name, value));
  return query;
};
