import { html, type TemplateResult } from 'lit';
import { countryName } from '../../../locale/names.js';
import type { TextLanguages } from '../../../locale/text.js';
import { customProperties } from '../../../widget/templates/custom-properties.js';
import { areApart, around, type Box, isInside } from './boxes.js';
import type { Cluster } from './clusters.js';
import { labels as countries } from './generated/outline.js';
import type { Located } from './located.js';
import { units } from './outline.js';
import type { Pin } from './pins.js';
import { townOf } from './town.js';
import { pixelsOf, type Size, type View } from './view.js';

/** A name on the map, where it stands, and which side of it is kept there. */
export interface Label {
  readonly name: string;
  readonly box: Box;
  readonly kept: 'left' | 'middle' | 'right';
}

interface LabelLayout {
  readonly view: View;
  readonly size: Size;
  readonly pins: readonly Pin[];
}

/** Pixels that a label is high, with some air, and that lie between a mark and its town. */
const height = 16;
const gap = 4;

/** Pixels that a name takes at most: Chinese and its like are as wide as high. */
const widthOf = (name: string, letter: number): number =>
  [...name].reduce((width, each) => width + (each >= '\u1100' ? 13 : letter), 0);

const boxOf = ({ at, width }: Pin): Box => around(at, { width, height: width });

/** The town's name after its mark, else before it. */
const besideOf = (pin: Pin, name: string): Label[] => {
  const width = widthOf(name, 7.5);
  const away = pin.width / 2 + gap + width / 2;
  const [x, y] = pin.at;
  return [
    { name, kept: 'left', box: around([x + away, y], { width, height }) },
    { name, kept: 'right', box: around([x - away, y], { width, height }) },
  ];
};

/** Names of towns, those of the largest marks first, where they cover neither marks nor one another. */
export const placeTowns = (
  { size, pins }: Omit<LabelLayout, 'view'>,
  townOfPin: (pin: Pin) => string | undefined,
): Label[] => {
  const taken = pins.map(boxOf);
  return pins
    .toSorted((one, other) => other.width - one.width)
    .flatMap((pin) => {
      const name = townOfPin(pin);
      const label = (name === undefined ? [] : besideOf(pin, name)).find(
        ({ box }) => isInside(box, size) && taken.every((other) => areApart(box, other)),
      );
      if (label) taken.push(label.box);
      return label ?? [];
    });
};

/** Names of the countries that have room for theirs, between marks and towns. */
export const placeCountries = (
  { view, size, pins }: LabelLayout,
  towns: readonly Label[],
  language: string,
): Label[] => {
  const taken = [...pins.map(boxOf), ...towns.map(({ box }) => box)];
  return countries.flatMap(([country, x, y, room]): Label[] => {
    const name = countryName(country, language);
    const width = widthOf(name, 8);
    const middle = pixelsOf([x / units, y / units], view, size);
    const box = around(middle, { width, height });
    const isSeen = isInside(around(middle, { width: 0, height: 0 }), size);
    const hasRoom = (room / units) * view.scale >= Math.max(width, 48);
    const isFree = taken.every((other) => areApart(box, other));
    return isSeen && hasRoom && isFree ? [{ name, box, kept: 'middle' }] : [];
  });
};

/** Towns by their marks and the reader's language: the same mark is drawn many times. */
const known = new WeakMap<Cluster, { readonly language: string; readonly town?: string }>();

const townIn = ({ organisations }: Located, cluster: Cluster, textLanguages: TextLanguages) => {
  const before = known.get(cluster);
  if (before?.language === textLanguages.language) return before.town;
  const members = cluster.members.flatMap((member) => organisations[member] ?? []);
  const town = townOf(members, textLanguages);
  known.set(cluster, { language: textLanguages.language, ...(town !== undefined && { town }) });
  return town;
};

const anchors = { left: '0%', middle: '50%', right: '100%' } as const;

const drawn = (kind: 'town' | 'country', { name, box, kept }: Label): TemplateResult => {
  const middle = (box.left + box.right) / 2;
  const placed = {
    '--x': `${(kept === 'middle' ? middle : box[kept]).toFixed(2)}px`,
    '--y': `${((box.top + box.bottom) / 2).toFixed(2)}px`,
    '--anchor': anchors[kept],
  } as const;
  return html`<span class="label" data-kind=${kind} ${customProperties(placed)}><bdi>${name}</bdi></span>`;
};

/** Names of the towns where results are, and of the countries around them. */
export const labels = (
  ground: LabelLayout,
  located: Located,
  textLanguages: TextLanguages,
): TemplateResult[] => {
  const towns = placeTowns(ground, ({ cluster }) => townIn(located, cluster, textLanguages));
  return [
    ...placeCountries(ground, towns, textLanguages.messageLanguage).map((each) =>
      drawn('country', each),
    ),
    ...towns.map((each) => drawn('town', each)),
  ];
};
