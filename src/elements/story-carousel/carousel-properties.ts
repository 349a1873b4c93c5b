import type { PropertyDeclarations } from 'lit';
import { story } from '../../model/story.js';
import { CampaignElement } from '../../widget/campaign-element.js';

/** The attributes of the story carousel, with their defaults. */
export abstract class CarouselProperties extends CampaignElement<typeof story> {
  static override properties: PropertyDeclarations = {
    autoplay: { type: Number },
    drag: { type: Boolean },
    expand: {},
    loop: { type: Boolean },
    picker: {},
    plainRoles: { type: Boolean, attribute: 'plain-roles' },
    topics: {},
  };

  /** Seconds between moves made of themselves, at least 3. 0, the default: none. Readers who want less motion start it themselves. */
  declare autoplay: number;
  /** Whether a mouse may drag the row. Off by default: text can be selected instead. */
  declare drag: boolean;
  /** Where a whole story opens: in a `dialog`, the default, or `inline` in its card. */
  declare expand: 'dialog' | 'inline';
  /** Next on the last story rewinds to the first, and Previous on the first goes to the last. Off by default. */
  declare loop: boolean;
  /** How a story is picked: `dots`, the default, which become "3 of 40" past eight pages, or `portraits`, for up to 100 stories. */
  declare picker: 'dots' | 'portraits';
  /** Leaves out the role descriptions "carousel" and "story", which some screen readers say too often. Off by default. */
  declare plainRoles: boolean;
  /** Shows only stories with one of these topics, parted by commas. Empty, the default: all. */
  declare topics: string;

  constructor() {
    super({ name: 'stories', schema: story, firstCount: 4 });
    this.autoplay = 0;
    this.expand = 'dialog';
    this.picker = 'dots';
    this.topics = '';
    this.drag = this.loop = this.plainRoles = false;
  }
}
