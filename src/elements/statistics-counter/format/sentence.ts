import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../locale/text.js';
import type { Figure, FigureOptions } from './figure.js';
import { aroundGap, gap } from './gap.js';
import { numberText } from './number.js';

/** The figure in one sentence, as it is read and as it is copied. */
export const sentenceOf = (figure: Figure, { textLanguages, msg }: FigureOptions): string => {
  const { number, qualifier = ['', ''], range, statistic, when, isOld } = figure;
  const isRange = statistic.value === null && range;
  const said = isRange ? figure.between : number ? numberText(number) : msg('no data');
  const parts = [
    `${qualifier.join(said)} ${words(figure.label, textLanguages)}`,
    isRange ? undefined : figure.between,
    words(when, textLanguages),
    isOld ? msg('latest available') : '',
    aroundGap(msg(str`source: ${gap}`)).join(words(statistic.source.name, textLanguages)),
  ];
  return parts.filter(Boolean).join(msg(', '));
};
