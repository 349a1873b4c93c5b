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
const response = await fetch('/feed.json');
const { organisations } = (await response.json()) as { organisations: Organisation[] };
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
