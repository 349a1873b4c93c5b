import type { PropertyDeclarations } from 'lit';
import type { OwnMessages } from '../locale/own-messages.js';
import { GuestElement } from './guest-element.js';

/** The attributes and properties that the four elements share, with their defaults. */
export abstract class CampaignProperties extends GuestElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    data: { attribute: false },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    limit: { type: Number },
    loading: {},
    pictureHosts: { attribute: 'picture-hosts' },
    refresh: { type: Number },
    messages: { attribute: false },
  };

  /** The address of the feed, absolute or relative to the page. http or https. */
  declare feed: string;
  /** The feed as an object; then nothing is fetched. Default: undefined. */
  declare data: unknown;
  /** A heading over the element, in the page's language. Empty by default: no heading. */
  declare heading: string;
  /** The level of `heading`, 2 to 6; headings within come one below. Without `heading`, they take this level. Default 2. */
  declare headingLevel: number;
  /** How many items to show at most. 0, the default: all. */
  declare limit: number;
  /** `lazy`, the default: asks for the feed when within two viewports of being seen. `eager`: at once. */
  declare loading: 'lazy' | 'eager';
  /** The only hosts that pictures may come from, parted by spaces: `campaign.example cdn.example:8080`. What is from elsewhere is never asked for; `wmb-load` names it. Empty, the default: any host. */
  declare pictureHosts: string;
  /** Minutes between refreshes while the element is near to being seen, at least 1, with a button that pauses them. 0, the default: never. */
  declare refresh: number;
  /** The page's own wording of the element's messages: by language, then by the English message. Default: undefined. */
  declare messages: OwnMessages | undefined;

  constructor() {
    super();
    this.feed = this.heading = this.pictureHosts = '';
    this.headingLevel = 2;
    this.limit = this.refresh = 0;
    this.loading = 'lazy';
  }
}
