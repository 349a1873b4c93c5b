import { str } from '@lit/localize/internal/str-tag.js';
import { words } from '../../../locale/text.js';
import type { Figure, FigureOptions } from './figure.js';
import { numberText } from './number.js';
import { fillSlots, slots } from './slots.js';

const [yearSlot, oldSlot, sourceSlot] = slots;

/** Year and source as one message, with slots for the year, for "latest available" and for the source. */
export const provenanceMessage = ({ when, isOld }: Figure, { msg }: FigureOptions): string => {
  if (when === undefined) return msg(str`source: ${sourceSlot}`);
  return isOld
    ? msg(str`${yearSlot}, ${oldSlot}, source: ${sourceSlot}`)
    : msg(str`${yearSlot}, source: ${sourceSlot}`);
};

const provenanceText = (figure: Figure, options: FigureOptions): string => {
  const { msg, textLanguages } = options;
  const year = words(figure.when, textLanguages);
  const source = words(figure.statistic.source.name, textLanguages);
  const values = [year, msg('latest available'), source];
  return fillSlots(provenanceMessage(figure, options), values).join('');
};

/** The number with its qualifier; an interval without a value in words; or "no data". */
const numberPhrase = (figure: Figure): string => {
  const { number, qualifier = ['', ''], between, statistic } = figure;
  const isRange = statistic.value === null && between !== undefined;
  const said = isRange ? between : number ? numberText(number) : figure.msg('no data');
  return qualifier.join(said);
};

/** The figure in one sentence, as it is read and as it is copied. */
export const sentenceOf = (figure: Figure, options: FigureOptions): string => {
  const { msg } = options;
  const { between, statistic } = figure;
  const [number, label] = [numberPhrase(figure), words(figure.label, options.textLanguages)];
  const statement = figure.msg(str`${number} ${label}`);
  const provenance = provenanceText(figure, options);
  return between === undefined || statistic.value === null
    ? msg(str`${statement}, ${provenance}`)
    : msg(str`${statement}, ${between}, ${provenance}`);
};
