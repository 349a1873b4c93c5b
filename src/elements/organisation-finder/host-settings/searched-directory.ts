import type { Organisation } from '../../../model/contract.js';
import { dayOfUtc } from '../../../time/day.js';
import { monthsOn } from '../../../time/months-on.js';
import type { FinderContext, HostSettings } from '../host.js';
import { serviceName } from '../results/service-name.js';
import type { DirectoryOptions } from '../search/directory.js';
import { lockedNames, presetChoices } from './initial-query.js';
import { narrowed } from './narrow-directory.js';

type Key = readonly unknown[];

const isSame = (one: Key, other: Key): boolean => one.every((part, index) => part === other[index]);

/** What the page has locked narrows the directory; what was last checked too long ago is left out where it says so. */
const searched = (
  organisations: readonly Organisation[],
  settings: HostSettings,
  today: string,
): readonly Organisation[] => {
  const locked = lockedNames(settings.locked);
  const open = narrowed(
    organisations,
    presetChoices(settings, (facet) => locked.has(facet)),
  );
  if (!(settings.hideAfter > 0)) return open;
  const oldest = monthsOn(today, -settings.hideAfter);
  return open.filter(({ verified }) => verified === undefined || verified >= oldest);
};

/** The organisations that the reader may search, and how they are indexed: the same objects while nothing changes. */
export class SearchedDirectory {
  #directory: readonly Organisation[] = [];
  #directoryKey: Key = [];
  #options: DirectoryOptions | undefined;
  #optionsKey: Key = [];

  /** The feed's organisations, less those that the page's settings leave out. */
  take(
    organisations: readonly Organisation[],
    settings: HostSettings,
    now: Date,
  ): readonly Organisation[] {
    const { country, region, service, language, locked, hideAfter } = settings;
    const today = dayOfUtc(now.getTime());
    const key = [organisations, today, country, region, service, language, locked, hideAfter];
    if (!isSame(key, this.#directoryKey)) {
      this.#directoryKey = key;
      this.#directory = searched(organisations, settings, today);
    }
    return this.#directory;
  }

  /** How the directory is indexed. */
  optionsOf({ textLanguages, envelope, msg }: FinderContext): DirectoryOptions {
    const { language, languages, messageLanguage, feedLanguage } = textLanguages;
    const key = [language, languages, messageLanguage, feedLanguage, envelope];
    if (this.#options && isSame(key, this.#optionsKey)) return this.#options;
    this.#optionsKey = key;
    return (this.#options = {
      textLanguages,
      synonyms: envelope.campaign.synonyms ?? {},
      serviceName: (service) => serviceName(service, { msg, textLanguages }),
    });
  }
}
