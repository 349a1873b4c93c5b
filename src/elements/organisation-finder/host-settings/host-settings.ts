import type { Organisation } from '../../../model/contract.js';
import type { FinderContext, Settings } from '../host.js';
import { serviceName } from '../results/service-name.js';
import type { Query } from '../search/query.js';
import type { DirectoryOptions } from '../search/directory.js';
import { directoryOf, presetQuery } from './initial-query.js';
import { keepInAddress, read, stateIn } from '../url-state/url-state.js';

type Key = readonly unknown[];

const isSame = (one: Key, other: Key): boolean => one.every((part, index) => part === other[index]);

/** What a partner has set, and the feed that is searched: the same objects while nothing changes. */
export class Partner {
  #options: DirectoryOptions | undefined;
  #optionsKey: Key = [];
  #presetKey: Key = ['', '', '', '', '', ''];
  #directory: readonly Organisation[] = [];
  #directoryKey: Key = [];
  #hasReadAddress = false;

  /** The feed's organisations less those left out by the partner. */
  directory(organisations: readonly Organisation[], settings: Settings): readonly Organisation[] {
    const { country, region, service, language, locked, hideAfter } = settings;
    const today = new Date().toISOString().slice(0, 10);
    const key = [organisations, today, country, region, service, language, locked, hideAfter];
    if (!isSame(key, this.#directoryKey)) {
      this.#directoryKey = key;
      this.#directory = directoryOf(organisations, settings, today);
    }
    return this.#directory;
  }

  /** How the directory is read. */
  options({ textLanguages, envelope, msg }: FinderContext): DirectoryOptions {
    const key = [
      textLanguages.language,
      textLanguages.messageLanguage,
      textLanguages.feedLanguage,
      envelope,
    ];
    if (this.#options && isSame(key, this.#optionsKey)) return this.#options;
    this.#optionsKey = key;
    return (this.#options = {
      textLanguages,
      synonyms: envelope.campaign.synonyms ?? {},
      serviceName: (service) => serviceName(service, msg),
    });
  }

  /** What is to be asked by another's wish, once for each: the partner's setting, then what the address says. */
  wish(context: FinderContext): Partial<Query> | undefined {
    return this.#preset(context.settings) ?? this.#followAddress(context);
  }

  #preset(settings: Settings): Partial<Query> | undefined {
    const { query, country, region, service, language, locked } = settings;
    const key = [query, country, region, service, language, locked];
    if (isSame(key, this.#presetKey)) return undefined;
    this.#presetKey = key;
    return presetQuery(settings);
  }

  /** The address is read once; after that, it is told. */
  #followAddress({ settings, query }: FinderContext): Partial<Query> | undefined {
    // An address that tells what was asked would undo a quick way out.
    const { urlState, quickExit } = settings;
    if (!urlState || quickExit !== undefined) return undefined;
    const state = this.#hasReadAddress ? undefined : stateIn(location.hash, urlState);
    this.#hasReadAddress = true;
    if (state !== undefined) return read(state);
    keepInAddress(urlState, query);
    return undefined;
  }
}
