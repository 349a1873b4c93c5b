/** Splits several telephone numbers that are written as one. */
import { digitsIn } from './telephone-number.js';
import type { Stretch } from './telephone-words.js';

interface Written extends Stretch {
  readonly written: string;
}

/** The parts of a number between the places of a separator, without spaces around them. */
const parted = ({ start, written }: Written, places: readonly Stretch[]): Written[] => {
  const ends = [...places.map((place) => place.start), written.length];
  const starts = [0, ...places.map((place) => place.end)];
  return ends.map((end, index) => {
    const whole = written.slice(starts[index], end);
    const from = start + (starts[index] ?? 0) + whole.search(/\S|$/);
    const trimmed = whole.trim();
    return { start: from, end: from + trimmed.length, written: trimmed };
  });
};

const placesOf = (written: string, separator: RegExp): Stretch[] =>
  [...written.matchAll(separator)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** What stands between slashes: "112 / 999". */
export const pieces = (number: Written): Written[] =>
  parted(number, placesOf(number.written, /\//g));

/** Parts that can each be dialled. */
interface Dialled extends Stretch {
  readonly number: string;
}

/** In digits: more than any number has. A national one has up to 15 after its trunk prefix. */
const longestNumber = 13;
const longestText = 60;

/** Where another number may begin: after spaces, dashes or a slash, with its trunk prefix or a bracket. */
const beginning = /(?<![ -])(?:[ -]+| *\/ *)(?=[(0])/g;

/** All ways to read a text as numbers one after another. */
const waysToRead = (
  number: Written,
  dial: (written: string) => string | undefined,
): readonly Dialled[][] => {
  const whole = dial(number.written);
  const found: Dialled[][] = whole ? [[{ ...number, number: whole }]] : [];
  for (const place of placesOf(number.written, beginning)) {
    const [left, right] = parted(number, [place]);
    const first = left && dial(left.written);
    if (!first || !right) continue;
    found.push(...waysToRead(right, dial).map((rest) => [{ ...left, number: first }, ...rest]));
  }
  return found;
};

/** Numbers with spaces, dashes or slashes between them; none unless there is one way to read them. */
export const numbersInRow = (
  number: Written,
  dial: (written: string) => string | undefined,
): readonly Dialled[] => {
  const { length } = digitsIn(number.written);
  if (length <= longestNumber || length > longestText) return [];
  const [several, ...others] = waysToRead(number, dial).filter((way) => way.length > 1);
  return several && others.length === 0 ? several : [];
};
