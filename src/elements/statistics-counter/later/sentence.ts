import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../widget/templates/text.js';
import { aroundGap, gap } from '../around-gap.js';
import type { Figure, FigureOptions } from '../figure.js';
import { numeralText } from '../numeral-text.js';

/** The figure in one sentence, as it is read and as it is copied. */
export const sentenceOf = (figure: Figure, { textLanguages, msg }: FigureOptions): string => {
  const { numeral, qualifier = ['', ''], range, statistic, when, isOld } = figure;
  const isRange = statistic.value === null && range;
  const number = isRange ? figure.between : numeral ? numeralText(numeral) : msg('no data');
  const said = [
    `${qualifier.join(number)} ${words(figure.label, textLanguages)}`,
    isRange ? undefined : figure.between,
    words(when, textLanguages),
    isOld ? msg('latest available') : '',
    aroundGap(msg(str`source: ${gap}`)).join(words(statistic.source.name, textLanguages)),
  ];
  return said.filter(Boolean).join(msg(', '));
};
