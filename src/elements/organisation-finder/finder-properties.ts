import type { PropertyDeclarations } from 'lit';
import { organisation } from '../../model/organisation.js';
import { CampaignElement } from '../../widget/campaign-element.js';

/** With any of these set, the feed's plain list would be the wrong thing to show first. Empty by default. */
const presetNames = [
  'query',
  'country',
  'region',
  'service',
  'language',
  'locked',
  'urlState',
] as const;

/** How many results stand before "Show more", where `limit` does not say. */
export const pageLength = 20;

/** The attributes of the organisation finder, with their defaults. */
export abstract class FinderProperties extends CampaignElement<typeof organisation> {
  static override properties: PropertyDeclarations = {
    query: {},
    country: {},
    region: {},
    service: {},
    language: {},
    locked: {},
    hideAfter: { type: Number, attribute: 'hide-after' },
    warnAfter: { type: Number, attribute: 'warn-after' },
    nearMe: { attribute: 'near-me' },
    units: {},
    map: {},
    mapAttribution: { attribute: 'map-attribution' },
    directions: {},
    urlState: { attribute: 'url-state' },
    quickExit: { attribute: 'quick-exit' },
    tellQuery: { type: Boolean, attribute: 'tell-query' },
    debug: { type: Boolean },
  };

  /** Words to search for from the start. Empty by default. */
  declare query: string;
  /** Countries chosen from the start, as ISO 3166-1 alpha-2 codes parted by commas. Empty by default. */
  declare country: string;
  /** Regions chosen from the start, as the feed names them, parted by commas. Empty by default. */
  declare region: string;
  /** Services chosen from the start, by the feed's codes (`legal`, `housing`), parted by commas. Empty by default. */
  declare service: string;
  /** Languages of staff chosen from the start, as BCP 47 tags parted by commas. Empty by default. */
  declare language: string;
  /** Which of `query`, `country`, `region`, `service` and `language` the reader can't change, parted by spaces. Empty by default. */
  declare locked: string;
  /** Months since an organisation was last checked after which it is left out. 0, the default: never. */
  declare hideAfter: number;
  /** Months since an organisation was last checked after which a warning stands beside it. Default 12. */
  declare warnAfter: number;
  /** `on`, the default: offers to sort by distance. Nothing is asked of the device before the reader presses. `off`: does not. */
  declare nearMe: 'on' | 'off';
  /** `kilometre`, `mile`, or `auto`, the default: as the reader's region has it. */
  declare units: 'auto' | 'kilometre' | 'mile';
  /** `outline`, the default: offers a map of the world's outline. `off`: does not. Or the address of a partner's own tiles, `https://tiles.example/{z}/{x}/{y}.png`, asked for when the reader opens the map; `{r}` for dense screens. */
  declare map: string;
  /** Whose tiles they are, in words, as their provider wants to be named. Empty by default. */
  declare mapAttribution: string;
  /** Where directions lead: `geo` (the device's own map), `off`, or an address with `{latitude}`, `{longitude}` and `{address}`. Empty, the default: OpenStreetMap. */
  declare directions: string;
  /** The name of a part of the page's address (`#name=…`) that holds what is asked, so that it can be linked to. Empty, the default: none. Without effect beside `quick-exit`. */
  declare urlState: string;
  /** Offers a quick way out, to this address; without one (`quick-exit=""`), to an encyclopedia. Absent by default: undefined, and no such button. */
  declare quickExit: string | undefined;
  /** Whether `wmb-search` carries the reader's own words. Off by default. */
  declare tellQuery: boolean;
  /** Shows beside every result why it stands where it stands. Off by default. */
  declare debug: boolean;

  constructor() {
    super({ name: 'organisations', schema: organisation, firstCount: pageLength });
    this.query = this.country = this.region = this.service = this.language = '';
    this.locked = this.directions = this.urlState = this.mapAttribution = '';
    this.map = 'outline';
    this.hideAfter = 0;
    this.warnAfter = 12;
    this.nearMe = 'on';
    this.units = 'auto';
    this.tellQuery = this.debug = false;
  }

  /** Whether the first thing to show is the answer to a preset query. */
  protected get isPreset(): boolean {
    return this.hideAfter > 0 || presetNames.some((name) => this[name]);
  }
}
