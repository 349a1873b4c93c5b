import { countryName } from '../../../locale/names.js';
import { commaOf } from './comma.js';
import { kilometresBetween } from '../search/geography.js';
import type { Finding } from './find-places.js';
import type { Place } from './place.js';
import type { Entry } from './shard.js';

/** "Zürich, Switzerland": the name that was found, and its first name where that is another. */
const placeName = ({ entry, name }: Finding, language: string): string => {
  const own = entry.names[0] ?? '';
  const both = name === own ? own : `${name} (${own})`;
  return `${both}${commaOf(language)}${countryName(entry.country, language)}`;
};

/** The well-known town next to a place: what tells one Springfield from another. */
const townBeside = ({ position, country }: Entry, towns: readonly Entry[]): string | undefined => {
  let [nearest, least]: [Entry | undefined, number] = [undefined, Infinity];
  for (const town of towns) {
    if (town.country !== country || town.position === position) continue;
    const distance = kilometresBetween(position, town.position);
    if (distance < least) [nearest, least] = [town, distance];
  }
  return nearest?.names[0];
};

/** What findings are called on screen, so that no two are called the same: towns of one name by the larger town beside them. */
export const namedApart = (
  found: readonly Finding[],
  language: string,
  towns: readonly Entry[],
): Place[] => {
  const names = found.map((each) => placeName(each, language));
  return found.map(({ entry }, index) => {
    const name = names[index] ?? '';
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    const beside = isShared ? townBeside(entry, towns) : undefined;
    return { name: beside ? `${name} (${beside})` : name, position: entry.position };
  });
};
