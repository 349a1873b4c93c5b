/** The plain page that the finder is compared with: the same feed, MiniSearch, rows as one string. */
import MiniSearch from 'minisearch';
import type { Organisation } from '../../src/model/contract.js';
import { serviceWords } from '../../src/model/services.js';

const textOf = (text: unknown): string =>
  typeof text === 'string'
    ? text
    : (Object.values((text ?? {}) as Record<string, string>)[0] ?? '');

const rowOf = (organisation: Organisation): string =>
  `<li><h3>${textOf(organisation.name)}</h3><p>${textOf(organisation.address)}</p><p>${serviceWords(organisation).join(' · ')}</p></li>`;

const list = document.querySelector('ul');
const field = document.querySelector('input');
const load = async <Item>(address: string): Promise<readonly Item[]> => {
  const response = await fetch(address);
  return ((await response.json()) as { organisations: Item[] }).organisations;
};

/** A directory that is too large for one file is a list of links. */
const listed = await load<Organisation | { readonly href: string }>('/feed.json');
const links = listed.slice(0, 2).flatMap((one) => ('href' in one ? one.href : []));
const organisations =
  links.length > 0
    ? (await Promise.all(links.map((link) => load<Organisation>(`/${link}`)))).flat()
    : (listed as readonly Organisation[]);
const draw = (found: readonly Organisation[]): void => {
  if (list) list.innerHTML = found.slice(0, 20).map(rowOf).join('');
};
draw(organisations);

const search = new MiniSearch({ fields: ['name', 'address', 'services', 'summary'] });
let isBuilt = false;
const build = (): void => {
  if (isBuilt) return;
  isBuilt = true;
  search.addAll(
    organisations.map((organisation, id) => ({
      id,
      name: textOf(organisation.name),
      address: textOf(organisation.address),
      services: serviceWords(organisation).join(' '),
      summary: textOf(organisation.summary),
    })),
  );
};
field?.addEventListener('focus', build);
field?.addEventListener('input', () => {
  const found = search.search(field.value, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  draw(found.flatMap(({ id }) => organisations[id as number] ?? []));
});
