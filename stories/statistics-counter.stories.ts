import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/statistics-counter.js';
import { customProperties } from '../src/widget/templates/custom-properties.js';
import { element, type Kind } from './support/element.js';
import { campaign } from './support/feeds.js';
import { places, statesOf } from './support/states.js';

const kind: Kind = { tag: 'wmb-statistics-counter', fallback: 'Figures on migration' };
const states = statesOf(kind, 'statistics');

/** Attributes that a partner sets. */
interface Settings {
  readonly data: unknown;
  readonly feed?: string;
  readonly lang?: string;
  readonly figures?: string;
  readonly heading?: string;
  readonly layout?: 'grid' | 'row' | 'stack';
  readonly notation?: 'compact' | 'standard';
  readonly numberingSystem?: string;
  readonly duration?: number;
  readonly replay?: boolean;
  readonly jsonLd?: boolean;
  readonly staleAfter?: number;
  /** The width that the page gives the element, in pixels. */
  readonly width?: number;
}

const source = { name: 'An illustrative source', url: 'https://campaign.example/' };

const feedWith = (statistics: readonly unknown[]): unknown => ({
  version: '1.0',
  language: 'en',
  statistics,
});

const figure = (id: string, more: Readonly<Record<string, unknown>>): unknown => ({
  id,
  label: 'people in an illustrative figure',
  value: 232_000_000,
  year: 2013,
  source,
  ...more,
});

const meta: Meta<Settings> = {
  title: 'Statistics counter',
  component: 'wmb-statistics-counter',
  args: { data: campaign, replay: true },
  argTypes: {
    layout: { control: 'select', options: ['grid', 'row', 'stack'] },
    notation: { control: 'select', options: ['compact', 'standard'] },
    data: { control: 'object' },
  },
  render: (settings) => html`
    <style>
      .place {
        max-inline-size: var(--place, none);
      }
    </style>
    <div
      class="place"
      ${customProperties({ '--place': settings.width ? `${settings.width}px` : 'none' })}
    >
      <wmb-statistics-counter
        lang=${settings.lang ?? nothing}
        feed=${settings.feed ?? nothing}
        figures=${settings.figures ?? nothing}
        heading=${settings.heading ?? nothing}
        layout=${settings.layout ?? nothing}
        notation=${settings.notation ?? nothing}
        numbering-system=${settings.numberingSystem ?? nothing}
        duration=${settings.duration ?? nothing}
        stale-after=${settings.staleAfter ?? nothing}
        ?replay=${settings.replay}
        ?json-ld=${settings.jsonLd}
        .data=${settings.data}
      >
        <a href="https://campaign.example/figures">Figures on migration</a>
      </wmb-statistics-counter>
    </div>
  `,
};

export default meta;
type Story = StoryObj<Settings>;

/** The campaign's own figures. */
export const Campaign: Story = { args: { heading: 'Migration in figures' } };

/** One below the other. */
export const Stack: Story = {
  args: { layout: 'stack', figures: 'international-migrants remittances' },
};

/** Side by side in one row. */
export const Row: Story = {
  args: { layout: 'row', figures: 'international-migrants remittances iom-member-states' },
};

/** A sidebar of 240 px. */
export const Sidebar: Story = places.sidebar;

export const InFull: Story = { args: { notation: 'standard' } };

export const French: Story = { args: { lang: 'fr' } };
export const Arabic: Story = places.arabic;
export const ArabicInEgypt: Story = { args: { lang: 'ar-EG' } };
export const Persian: Story = { args: { lang: 'fa' } };
export const PersianWithLatinDigits: Story = { args: { lang: 'fa', numberingSystem: 'latn' } };
export const Hindi: Story = { args: { lang: 'hi' } };
/** In lakhs and crores. */
export const HindiInFull: Story = { args: { lang: 'hi', notation: 'standard' } };
export const Japanese: Story = { args: { lang: 'ja' } };

/** A value with an interval, an interval without a value, and an interval whose ends are equal. */
export const Ranges: Story = {
  args: {
    data: feedWith([
      figure('value', { low: 214e6, high: 245e6 }),
      figure('interval', { value: null, low: 214e6, high: 245e6 }),
      figure('point', { low: 232e6, high: 232e6 }),
    ]),
  },
};

/** Estimates are marked with a word. */
export const Qualifiers: Story = {
  args: {
    data: feedWith(
      ['about', 'over', 'under', 'estimated'].map((qualifier) => figure(qualifier, { qualifier })),
    ),
  },
};

const share = figure('share', {
  value: '3.2',
  style: 'percent',
  ratio: [1, 30],
  series: [
    { at: 1990, value: '2.9' },
    { at: 2000, value: '2.8' },
    { at: 2013, value: '3.2' },
  ],
});

const risen = figure('risen', {
  series: [
    { at: 1990, value: 154e6 },
    { at: 2000, value: 175e6 },
    { at: 2010, value: 221e6 },
    { at: 2013, value: 232e6 },
  ],
});

/** A series as a line, with its data; a share as figures of people. */
export const SeriesAndPictogram: Story = { args: { data: feedWith([share]) } };

/** Resolves with the data below a line, once they are drawn. */
const dataIn = (canvas: HTMLElement): Promise<HTMLDetailsElement> =>
  new Promise((resolve) => {
    const look = (): void => {
      const { shadowRoot } = canvas.querySelector('wmb-statistics-counter') ?? {};
      const data = shadowRoot?.querySelector<HTMLDetailsElement>('[part=data]');
      if (data) resolve(data);
      else requestAnimationFrame(look);
    };
    look();
  });

/** The values that a line is drawn from, opened. */
export const SparklineOpen: Story = {
  args: { data: feedWith([risen]) },
  play: async ({ canvasElement }) => {
    (await dataIn(canvasElement)).open = true;
  },
};

/** Money in compact form, to the cent, and in an unknown currency. */
export const Money: Story = {
  args: {
    data: feedWith([
      figure('large', { value: 592e9, style: 'currency', currency: 'USD' }),
      figure('between', {
        value: 592e9,
        style: 'currency',
        currency: 'USD',
        low: 550e9,
        high: 610e9,
      }),
      figure('exact', { value: '1250.50', style: 'currency', currency: 'EUR' }),
      figure('unknown', { value: 5, style: 'currency', currency: 'XQX' }),
    ]),
  },
};

/** Figures from years ago say that they are the latest available. */
export const OldFigures: Story = {
  args: { staleAfter: 5, data: feedWith([figure('old', {}), figure('older', { year: 1990 })]) },
};

/** A text in place of the number in one language, with the whole number beside it. */
export const WordsForANumber: Story = {
  args: {
    lang: 'en-IN',
    data: feedWith([
      figure('words', {
        value: 592e9,
        style: 'currency',
        currency: 'USD',
        display: { 'en-IN': 'US$ 59,200 crore' },
      }),
      figure('unit', { value: 1200, style: 'unit', unit: 'kilometer' }),
    ]),
  },
};

/** A projected value that grows by its rate, labelled as such; it can be paused. */
export const Projection: Story = {
  args: { data: feedWith([figure('moving', { rate: 3_400_000 })]) },
};

/** Invalid values of every kind: none of them hides the others. */
export const Awkward: Story = {
  args: {
    data: feedWith([
      figure('zero', { value: 0 }),
      figure('below', { value: '-12.50' }),
      figure('none', { value: null }),
      figure('long', { value: '8889815748235620123' }),
      figure('exact', { value: '16.40' }),
      figure('unknown currency', { value: 5, style: 'currency', currency: 'XQX' }),
      figure('unknown unit', { value: 3, style: 'unit', unit: 'journeys' }),
      figure('no source', { source: undefined }),
    ]),
  },
};

/** No motion: the final values at once. */
export const Still: Story = { args: { duration: 0, replay: false } };

/** The sample campaign, fetched from its feed. */
export const Fetched: Story = {
  args: { data: undefined },
  render: (settings) => element(kind, { ...settings }),
};

export const One = states.one;
export const Many = states.many(24);

export const Dark: Story = places.dark;
export const DarkArabic: Story = places.darkArabic;

export const Loading = states.loading;
export const LoadingWithFallback = states.loadingWithFallback;
export const Empty = states.empty;
export const Failed = states.error;
export const FailedWithFallback = states.errorWithFallback;
export const Stale = states.stale;
