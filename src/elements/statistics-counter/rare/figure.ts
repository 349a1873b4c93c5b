import { str } from '@lit/localize/internal/str-tag.js';
import type { Statistic } from '../../../model/contract.js';
import { lookup } from '../../../locale/lookup.js';
import { type TextLanguages, readText } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { commonFigure, type Figure, type FigureOptions, styleOf } from '../figure.js';
import type { Numeral } from '../numeral.js';
import { numeralText } from '../numeral-text.js';
import { accepted } from './accepted.js';
import { numeralOf } from './numeral.js';
import { inPlural } from './plural.js';
import { qualifierOf } from './qualifier.js';
import { rangeOf } from './range.js';

/** `display` in the reader's language, if the feed has it: elsewhere formatting says it well. */
const displayOf = ({ display }: Statistic, textLanguages: TextLanguages): Numeral | undefined => {
  if (display === undefined) return undefined;
  const { words: digits, language = '' } = readText(display, textLanguages);
  const isOwn = lookup([language], textLanguages.language) !== undefined;
  return isOwn ? { prefix: '', digits, suffix: '' } : undefined;
};

/** Everything that a figure says, in one language, whatever it is and whatever the engine can't. */
export const figureOf = (statistic: Statistic, options: FigureOptions): Figure => {
  const { textLanguages, msg } = options;
  const { value, low, high, unit, currency } = statistic;
  const known = typeof unit === 'string' && statistic.style === 'unit' ? unit : undefined;
  const style = accepted({
    ...styleOf({ ...statistic, value: value ?? high ?? null }, options),
    currency,
    unit: known,
  });
  const range = low && high ? rangeOf(low, high, style) : undefined;
  // Ends that are one.
  const { qualifier = low && !range ? 'about' : undefined } = statistic;
  const written = value === null ? range?.numeral : numeralOf(value, style);
  // A unit that only the feed knows, as "people".
  const ending = unit && !style.unit ? ` ${words(unit, textLanguages)}` : '';
  const display = displayOf(statistic, textLanguages);
  return {
    ...commonFigure(statistic, style, options),
    numeral: display ?? (written && { ...written, suffix: written.suffix + ending }),
    qualifier: written && qualifierOf(qualifier, msg),
    label: inPlural(statistic.label, value ?? high ?? '0', textLanguages),
    range,
    between: range && msg(str`between ${range.low} and ${range.high}`),
    full:
      display && value !== null
        ? numeralText(numeralOf(value, { ...style, compact: false }))
        : undefined,
  };
};
