import type { MsgFn } from '@lit/localize/internal/types.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatter } from '../../../locale/formatters.js';
import type { Statistic } from '../../../model/contract.js';
import { numberFormat, type NumberStyle } from '../format/number-style.js';
import { timeText } from '../format/year.js';

/** Three significant digits: 50.6 %, 3.2 %, 0.032 %. */
const precision = { maximumSignificantDigits: 3 };

/** What a sentence of change is said with. */
interface ChangeWords {
  readonly msg: MsgFn;
  /** By how many percentage points. */
  readonly points: string;
  /** The year or time since when. */
  readonly since: string;
}

/** One message for each plural category: in English four of them are said alike, and an id tells them apart. */
const upByPoints = (category: Intl.LDMLPluralRule, { msg, points, since }: ChangeWords): string => {
  switch (category) {
    case 'zero':
      return msg(str`up ${points} percentage points since ${since}`, { id: 'up-points-zero' });
    case 'one':
      return msg(str`up ${points} percentage point since ${since}`, { id: 'up-points-one' });
    case 'two':
      return msg(str`up ${points} percentage points since ${since}`, { id: 'up-points-two' });
    case 'few':
      return msg(str`up ${points} percentage points since ${since}`, { id: 'up-points-few' });
    case 'many':
      return msg(str`up ${points} percentage points since ${since}`, { id: 'up-points-many' });
    case 'other':
      return msg(str`up ${points} percentage points since ${since}`);
  }
};

const downByPoints = (
  category: Intl.LDMLPluralRule,
  { msg, points, since }: ChangeWords,
): string => {
  switch (category) {
    case 'zero':
      return msg(str`down ${points} percentage points since ${since}`, { id: 'down-points-zero' });
    case 'one':
      return msg(str`down ${points} percentage point since ${since}`, { id: 'down-points-one' });
    case 'two':
      return msg(str`down ${points} percentage points since ${since}`, { id: 'down-points-two' });
    case 'few':
      return msg(str`down ${points} percentage points since ${since}`, { id: 'down-points-few' });
    case 'many':
      return msg(str`down ${points} percentage points since ${since}`, { id: 'down-points-many' });
    case 'other':
      return msg(str`down ${points} percentage points since ${since}`);
  }
};

/** How a share in percent has changed: by percentage points. */
const changeOfShare = (by: number, since: string, { style, msg }: ChangeOptions): string => {
  const size = Math.abs(by);
  const points = numberFormat(style, precision).format(size);
  const category = formatter(Intl.PluralRules, style.locale, precision).select(size);
  return (by > 0 ? upByPoints : downByPoints)(category, { msg, points, since });
};

interface ChangeOptions {
  /** How numbers are written in the language of `msg`. */
  readonly style: NumberStyle;
  readonly msg: MsgFn;
}

/**
 * How a figure has changed since its series began, in words: "up 50.6% since 1990". Undefined where
 * the series doesn't say.
 */
export const changeOf = (statistic: Statistic, options: ChangeOptions): string | undefined => {
  const { series = [] } = statistic;
  const { style, msg } = options;
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last || first === last) return undefined;
  const by = Number(last.value) - Number(first.value);
  const since = timeText(first.at, style);
  if (by === 0) return msg(str`unchanged since ${since}`);
  if (statistic.style === 'percent') return changeOfShare(by, since, options);
  // A share of zero or less has no meaning.
  if (!(Number(first.value) > 0)) return undefined;
  const share = numberFormat(style, { style: 'percent', ...precision }).format(
    Math.abs(by) / Number(first.value),
  );
  return by > 0 ? msg(str`up ${share} since ${since}`) : msg(str`down ${share} since ${since}`);
};
