/**
 * Opening hours as people, and
 * [OpenStreetMap](https://wiki.openstreetmap.org/wiki/Key:opening_hours), write them. They are read
 * in each language that knows all their words; where two languages read them differently, or one
 * can't, they stay text.
 */
import type { Clause } from './reading.js';
import { type Line, readLine, tellsOf24 } from './lines.js';
import type { Token } from './token-types.js';
import { tokensOf } from './tokens.js';
import { type Vocabulary, vocabularies } from './vocabulary.js';
import { type HoursLine, weekOf } from './week.js';

/** No hours are longer; what is, is a page of words. */
const longest = 2000;

const linesOf = (text: string): string[] =>
  text
    .split(/[;；؛\n|•]|<br *\/?>/i)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const namesDay = ({ kind }: Token): boolean => kind === 'day' || kind === 'days';

const isOfDays = (tokens: readonly Token[]): boolean =>
  tokens.some(namesDay) &&
  tokens.every((token) => namesDay(token) || /^(?:to|and|every|sign)$/.test(token.kind));

/** Whether a line has the days, and the next one the hours, as tables are copied. */
const isCut = (line: string, next: string): boolean =>
  vocabularies().some((vocabulary) => {
    const [days, hours] = [tokensOf(line, vocabulary), tokensOf(next, vocabulary)];
    return days && hours && isOfDays(days) && !hours.some(namesDay);
  });

const withWholeLines = (lines: readonly string[]): string[] => {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && isCut(before, line)) whole.splice(-1, 1, `${before} ${line}`);
    else whole.push(line);
  }
  return whole;
};

interface Candidate {
  readonly vocabulary: Vocabulary;
  readonly lines: readonly (readonly Token[] | undefined)[];
  readonly isOf24: boolean;
  readonly isAmongDays: boolean;
}

const candidateOf = (vocabulary: Vocabulary, lines: readonly string[]): Candidate => {
  const read = lines.map((line) => tokensOf(line, vocabulary));
  return {
    vocabulary,
    lines: read,
    isOf24: read.some((each) => each && tellsOf24(each)),
    isAmongDays: read.flat().filter((each) => each?.kind === 'day').length > 1,
  };
};

const knownLines = ({ lines }: Candidate): number => lines.filter(Boolean).length;

/** The languages that know most lines. */
const candidatesFor = (lines: readonly string[]): Candidate[] => {
  const all = vocabularies().map((vocabulary) => candidateOf(vocabulary, lines));
  const most = Math.max(...all.map(knownLines));
  return all.filter((each) => most > 0 && knownLines(each) === most);
};

/** What a line means in every language that knows its words. */
const meaningOf = (
  line: string,
  index: number,
  candidates: readonly Candidate[],
): Line | undefined => {
  const readings = new Map<string, Line | undefined>();
  for (const { lines, ...language } of candidates) {
    const tokens = lines[index];
    if (!tokens) continue;
    const read = readLine(line, tokens, { ...language, isAlone: lines.length === 1 });
    readings.set(JSON.stringify(read) ?? '', read);
  }
  const [only, other] = readings;
  return other ? undefined : only?.[1];
};

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Lines of the contract for a clause. */
const contractLines = ({ days, spans, isByAppointment, note }: Clause): HoursLine[] =>
  days
    .filter(({ days: named }) => named.length > 0)
    .flatMap((each) =>
      (spans.length > 0 ? spans : [undefined]).map((span) => ({
        ...each,
        ...(span && { opens: timeOf(span.opens), closes: timeOf(span.closes) }),
        ...(isByAppointment && { appointment: true as const }),
        ...(note !== undefined && { note }),
      })),
    );

/**
 * `Mo-Fr 09:00-12:30, 14:00-17:00; Sa 10-12; We off`. What can't be read with certainty stays text,
 * and is told; of days whose times can't be, the times stand in a note.
 */
export const hoursMeant = (text: string): unknown[] => {
  if (text.length > longest) return [text];
  const lines = withWholeLines(linesOf(text));
  const candidates = candidatesFor(lines);
  return weekOf(
    lines.map((line, index) => {
      const meant = meaningOf(line, index, candidates);
      return {
        written: line,
        rest: meant?.rest,
        clauses: meant?.clauses.map((clause) => ({ ...clause, lines: contractLines(clause) })),
      };
    }),
  );
};
