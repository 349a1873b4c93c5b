/** Asks the gazetteer as a reader of some language would, beside a directory of the whole world. */
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import {
  kilometresBetween,
  type Position,
} from '../../src/elements/organisation-finder/search/geography.js';
import {
  stopWords,
  townNames,
} from '../../src/elements/organisation-finder/search/thesaurus/words.js';
import { Gazetteer } from '../../src/elements/organisation-finder/places/gazetteer.js';
import { shards } from '../../src/elements/organisation-finder/places/generated/shards.js';

/** Organisations that help somewhere in each of these countries. */
export const asker = async (language: string, countries: readonly string[]) => {
  const directory = countries.map((country) => ({
    id: country,
    name: country,
    countries: [country],
  }));
  const gazetteer = new Gazetteer(shards, {
    directory,
    msg: defaultMsg,
    languages: [language],
    isSaving: false,
    townNames,
    stopWords,
  });
  await gazetteer.open();
  return async (name: string) => (await gazetteer.find(name, new AbortController().signal)) ?? [];
};

/** As far as the middle of a large town may be from where an atlas has it, in kilometres. */
const near = 40;

export const isThere = (found: Position | undefined, wanted: Position): boolean =>
  found !== undefined && kilometresBetween(found, wanted) < near;
