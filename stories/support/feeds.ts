import sample from 'virtual:campaign';
import { feedClient } from '../../src/feed/client.js';

export type Section = 'stories' | 'statistics' | 'events' | 'organisations';
type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** The sample campaign itself. */
export const campaign = sample as Readonly<Record<Section, readonly Item[]>>;

/** The sample campaign, as Storybook serves it. */
export const campaignFeed = 'data/feed.json';

/** The sample campaign with other items in one section. */
export const feedWith = (section: Section, items: readonly unknown[]): unknown => ({
  ...campaign,
  [section]: items,
});

/** So many items of a section, made by repeating its own. */
export const items = (section: Section, count: number): readonly Item[] => {
  const own = campaign[section];
  const item = (index: number): Item => {
    const again = own[index % own.length]!;
    return index < own.length ? again : { ...again, id: `${again.id}-${index}` };
  };
  return Array.from({ length: count }, (_, index) => item(index));
};

let asked = 0;

/** A unique address, so that no copy from another story is used. */
const address = (name: string): string => {
  asked += 1;
  return new URL(`data/${name}-${asked}.json`, document.baseURI).href;
};

const answer = (url: string, response: Promise<Response>): void =>
  feedClient.adopt(url, { response, abort: () => {} });

/** The address of a feed whose answer begins, and ends half a minute later. */
export const heldFeed = (): string => {
  const url = address('held');
  answer(url, Promise.resolve(new Response(new ReadableStream())));
  return url;
};

/** The address of a feed that its host does not have. */
export const missingFeed = (): string => {
  const url = address('missing');
  answer(url, Promise.resolve(new Response(null, { status: 404 })));
  return url;
};

/** The address of a feed that loads, and a function that makes it fail from then on. */
export const vanishingFeed = (): { readonly url: string; readonly vanish: () => void } => {
  const url = address('vanishing');
  answer(url, fetch(campaignFeed));
  return { url, vanish: () => answer(url, Promise.resolve(new Response(null, { status: 404 }))) };
};

const countriesOf = ({ countries }: Item): readonly unknown[] =>
  Array.isArray(countries) ? countries.filter((one: unknown) => one !== '001') : [];

/** The address of a feed whose directory is in parts, by the countries of the sample's organisations. */
export const feedInParts = (): string => {
  const all = campaign.organisations;
  const put = (name: string, json: unknown): string => {
    const url = address(name);
    answer(url, Promise.resolve(new Response(JSON.stringify(json))));
    return url;
  };
  const countries = [...new Set(all.flatMap(countriesOf))];
  const parts = countries.map((country) => {
    const organisations = all.filter((one) => countriesOf(one).includes(country));
    const href = put(`part-${String(country)}`, { organisations });
    return { href, countries: [country], count: organisations.length };
  });
  const everywhere = all.filter((one) => countriesOf(one).length === 0);
  const world = { href: put('part-world', { organisations: everywhere }) };
  return put('in-parts', { ...campaign, organisations: [world, ...parts] });
};
