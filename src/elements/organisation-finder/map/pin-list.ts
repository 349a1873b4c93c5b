import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel } from '../../../locale/names.js';
import { customProperties } from '../../../widget/templates/custom-properties.js';
import { words } from '../../../widget/templates/text.js';
import { numberText, totalText } from '../results/number-text.js';
import { countriesOf } from '../../../model/service-area.js';
import type { Located } from './located.js';
import type { MapContext } from './map-context.js';
import type { Pin } from './pins.js';

/** How many countries a mark names. */
const mostNamed = 3;

/** The countries that most of a mark's organisations help in. */
const countriesIn = (pin: Pin, { organisations }: Located): string[] => {
  const numbers = new Map<string, number>();
  for (const member of pin.cluster.members) {
    const organisation = organisations[member];
    for (const country of organisation ? countriesOf(organisation) : []) {
      numbers.set(country, (numbers.get(country) ?? 0) + 1);
    }
  }
  const sorted = [...numbers].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, mostNamed).map(([country]) => country);
};

/** What a mark stands for, in words: a name, or how many and where. */
const pinName = (pin: Pin, located: Located, { msg, textLanguages }: MapContext): string => {
  const [first = 0, ...others] = pin.cluster.members;
  if (others.length === 0) return words(located.organisations[first]?.name, textLanguages);
  const language = textLanguages.messageLanguage;
  const names = countriesIn(pin, located).map((country) => countryLabel(country, textLanguages));
  const total = totalText(pin.cluster.members.length, msg, language);
  const list = formatter(Intl.ListFormat, language, {});
  return names.length > 0 ? msg(str`${total}: ${list.format(names)}`) : total;
};

interface PinListContext {
  readonly context: MapContext;
  readonly located: Located;
  readonly pins: readonly Pin[];
  /** The one that the keyboard is on; undefined: the first. */
  readonly current: Pin | undefined;
  readonly isMarked: (pin: Pin) => boolean;
  readonly onChoose: (pin: Pin) => void;
}

const pinTemplate = (pin: Pin, list: PinListContext): TemplateResult => {
  const { at, width, cluster } = pin;
  const { context, located, current, isMarked, onChoose } = list;
  const count = cluster.members.length;
  const placed = { '--x': `${at[0]}px`, '--y': `${at[1]}px`, '--width': `${width}px` } as const;
  return html`<button
    class="pin"
    part="pin"
    type="button"
    tabindex=${pin === current ? 0 : -1}
    aria-label=${pinName(pin, located, context)}
    aria-pressed=${isMarked(pin) ? 'true' : 'false'}
    ?data-many=${count > 1}
    ${customProperties(placed)}
    @click=${() => onChoose(pin)}
  >
    ${count > 1 ? html`<span aria-hidden="true">${numberText(count, context.textLanguages.messageLanguage)}</span>` : nothing}
  </button>`;
};

/** The marks: one stop of the Tab key for all of them, arrows go from one to the next. */
export const pinList = (list: PinListContext): unknown =>
  repeat(
    list.pins,
    ({ cluster }) => list.located.organisations[cluster.members[0] ?? 0]?.id,
    (pin) => pinTemplate(pin, list),
  );
