import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { countryName } from '../../../locale/names.js';
import { kilometresBetween } from '../search/geography.js';
import type { Finding } from './find-places.js';
import type { Place } from './place.js';
import type { Entry } from './shard.js';

/** In whose words, and in which language, places are named. */
interface NameContext {
  readonly msg: MsgFn;
  readonly language: string;
}

/** "Zürich, Switzerland": the name that was found, and its first name where that is another. */
const placeName = ({ entry, name }: Finding, { msg, language }: NameContext): string => {
  const own = entry.names[0] ?? '';
  const both = name === own ? own : msg(str`${name} (${own})`);
  return msg(str`${both}, ${countryName(entry.country, language)}`);
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
  context: NameContext,
  towns: readonly Entry[],
): Place[] => {
  const names = found.map((each) => placeName(each, context));
  return found.map(({ entry }, index) => {
    const name = names[index] ?? '';
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    const beside = isShared ? townBeside(entry, towns) : undefined;
    return {
      name: beside ? context.msg(str`${name} (${beside})`) : name,
      position: entry.position,
    };
  });
};
