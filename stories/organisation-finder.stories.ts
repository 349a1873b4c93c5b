import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import '../src/define/organisation-finder.js';
import { printDocument } from '../src/elements/organisation-finder/print/print-document.js';
import { styles as printStyles } from '../src/elements/organisation-finder/print/print-document.styles.js';
import type { Organisation } from '../src/model/contract.js';
import { pressing } from './support/acts.js';
import { create, element, type Kind, type Settings } from './support/element.js';
import { feedInParts, items } from './support/feeds.js';
import { places, statesOf } from './support/states.js';

const kind: Kind = { tag: 'wmb-organisation-finder', fallback: 'Organisations that help' };
const states = statesOf(kind, 'organisations');

const meta: Meta<Settings> = {
  title: 'Organisation finder',
  component: 'wmb-organisation-finder',
  render: (settings) => element(kind, settings),
};

export default meta;
type Story = StoryObj<Settings>;

/** The sample campaign, fetched from its feed. */
export const Campaign: Story = {};

export const WithHeading: Story = { args: { heading: 'Find help' } };

/** One country; the reader can't change it. */
export const OneCountry: Story = { args: { country: 'IT', locked: 'country' } };

/** A directory in parts by country: it asks where first. */
export const InParts: Story = { render: () => element(kind, { feed: feedInParts() }) };

/** The part of one country, which the page has chosen. */
export const InPartsOfOneCountry: Story = {
  render: () => element(kind, { feed: feedInParts(), country: 'IT' }),
};

/** A search that is set from the start. */
export const Asked: Story = { args: { query: 'language', service: 'legal' } };

/** A search without results. */
export const NothingFound: Story = { args: { query: 'zzzz' } };

/** Filters that no organisation passes together: the one that excludes most can be removed. */
export const NothingPasses: Story = {
  args: { query: 'refugee', service: 'finance', country: 'JP' },
};

/** A word with a typing mistake: a note says what was searched for instead. */
export const Misspelt: Story = { args: { query: 'migratoin' } };

/** An open filter, with the number of results of each option. */
export const FilterOpen: Story = { play: pressing(kind, '[data-facet="service"]') };

/** Two options of one filter, and a second filter. */
export const Filtered: Story = {
  args: { service: 'legal,housing', language: 'fr' },
  play: pressing(kind, '[data-facet="language"]'),
};

/** Details, open in place. */
export const DetailsOpen: Story = { play: pressing(kind, '.opener') };

/** The device refuses its position: a message, and the field for a place. */
export const NearMeDenied: Story = {
  play: async (canvas) => {
    navigator.geolocation.getCurrentPosition = (_, onError) =>
      onError?.({ code: 1 } as GeolocationPositionError);
    await pressing(kind, '[data-facet="near"]', '[part="locate"]')(canvas);
  },
};

/** Two organisations in the shortlist, to be shared or printed. */
export const Shortlist: Story = {
  play: pressing(
    kind,
    '.row:nth-child(1) .opener',
    '.row:nth-child(1) .keep',
    '.row:nth-child(1) .opener',
    '.row:nth-child(2) .opener',
    '.row:nth-child(2) .keep',
  ),
};

/** The printed shortlist: in the reader's language, and in the local one to show to others. */
export const PrintDocument: Story = {
  render: () => {
    const organisations = items('organisations', 3) as unknown as readonly Organisation[];
    const textLanguages = { language: 'fr', feedLanguage: 'en', messageLanguage: 'fr' };
    const msg = ((words: string) => words) as MsgFn;
    const paper = document.createElement('div');
    paper.attachShadow({ mode: 'open' }).adoptedStyleSheets.push(printStyles.styleSheet as never);
    render(
      printDocument(organisations, { msg, textLanguages, now: new Date() }),
      paper.shadowRoot as never,
    );
    return html`${paper}`;
  },
};

/** Quick exit, for readers who must not be seen on this page. */
export const QuickExit: Story = { args: { quickExit: 'https://en.wikipedia.org/' } };

/** Each result says why it was found. */
export const Reasons: Story = { args: { query: 'legal', debug: true } };

export const One: Story = states.one;
export const Many: Story = states.many(400);

export const Dark: Story = places.dark;
export const Arabic: Story = places.arabic;
export const DarkArabic: Story = places.darkArabic;
/** A sidebar of 240 px. */
export const Sidebar: Story = places.sidebar;

export const Loading: Story = states.loading;
export const LoadingWithFallback: Story = states.loadingWithFallback;
export const Empty: Story = states.empty;
export const Failed: Story = states.error;
export const FailedWithFallback: Story = states.errorWithFallback;
export const Stale: Story = states.stale;

/** Presses a button of the finder once it is there. */
const pressed = (settings: Settings, selector: string) => {
  const finder = create(kind, settings);
  const press = (): void => {
    const button = finder.shadowRoot?.querySelector<HTMLElement>(selector);
    if (button) button.click();
    else setTimeout(press, 50);
  };
  finder.addEventListener('wmb-load', press, { once: true });
  return html`${finder}`;
};

const withMap = (settings: Settings) => pressed(settings, '[data-facet="map"]');

/** A partner's tiles: here one tile for the whole world, from Storybook's own host. */
const tiles = {
  map: `${location.origin}/data/organisation-finder/tile.svg?{z}/{x}/{y}`,
  mapAttribution: '© The makers of an invented map',
};

/** Without a map. */
export const MapOff: Story = { args: { map: 'off' } };

/** The outline of the world, opened. */
export const MapOutline: Story = { render: withMap };
export const MapOutlineDark: Story = { render: withMap, ...places.dark };
export const MapOutlineArabic: Story = { render: withMap, ...places.arabic };
export const MapOutlineSidebar: Story = { render: withMap, ...places.sidebar };

/** A partner's own tiles, requested when the map is opened. */
export const MapTiles: Story = { args: tiles, render: withMap };

/** An invalid address of tiles, with its message. */
export const MapTilesRefused: Story = {
  args: { map: 'http://tiles.example/{z}/{x}/{y}.png' },
  render: withMap,
};

/** The place field, and the note before the device is asked for its position. */
export const NearMe: Story = { render: (settings) => pressed(settings, '[data-facet="near"]') };
