import type { OfferedElement } from '../configuration/offer.js';
import type { Choice } from '../configuration/configuration.js';
import { isWebAddress } from '../configuration/configuration.js';
import { isTokenValue } from '../configuration/token-value.js';
import type { Plan } from './snippets/plan.js';
import type { State } from './state.js';

const exampleFeed = 'https://campaign.example/feed.json';

/** A choice without what is still being typed: tokens and addresses that can't be served. */
export const soundChoice = ({ tag, attributes, tokens, fallback }: Choice): Choice => ({
  tag,
  attributes,
  tokens: Object.fromEntries(
    Object.entries(tokens).filter(([name, value]) => isTokenValue(name, value)),
  ),
  fallback: isWebAddress(fallback.address) ? fallback : { address: '', text: '' },
});

/** A snippet without a feed would show nothing: an example stands in its place, and first. */
const withFeed = (choice: Choice): Choice => {
  const { feed, ...attributes } = choice.attributes;
  return { ...choice, attributes: { feed: feed || exampleFeed, ...attributes } };
};

/** What a snippet is made of, as things stand. */
export const planOf = (
  { choice, release, pin, hint, reserve, measured }: State,
  { className }: OfferedElement,
): Plan => ({
  choice: withFeed(soundChoice(choice)),
  release,
  className,
  pin: pin || !release.following,
  hint,
  reserved: reserve ? measured : [],
});
