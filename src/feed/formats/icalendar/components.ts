import ICAL from 'ical.js';

/** A component of a calendar file, read on its own: what is broken or cut off costs itself alone. */
export interface Piece {
  /** `VEVENT`, `VTIMEZONE`. */
  readonly name: string;
  /** Undefined when it can't be read. */
  readonly component: ICAL.Component | undefined;
  /** Content lines of it that can't be read, and were left out. */
  readonly lost: readonly string[];
  /** What it is and where it begins, for whoever looks into the file: `VEVENT choir@example from line 27`. */
  readonly label: string;
}

/** Long content lines are folded: [RFC 5545 §3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */
export const unfold = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');

const parse = (lines: readonly string[]): ICAL.Component | undefined => {
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')) as [string, [], []]);
  } catch {
    return undefined;
  }
};

const isFrame = (line: string): boolean => /^(?:BEGIN|END):/i.test(line);

/** The lines that can't be read by themselves. What frames parts within, as alarms, stays. */
const unreadable = (name: string, lines: readonly string[]): string[] =>
  lines.filter((line) => !isFrame(line) && !parse([`BEGIN:${name}`, line, `END:${name}`]));

const read = (name: string, lines: readonly string[]): Pick<Piece, 'component' | 'lost'> => {
  const component = parse(lines);
  if (component) return { component, lost: [] };
  const lost = unreadable(name, lines);
  return { component: parse(lines.filter((line) => !lost.includes(line))), lost };
};

const pieceOf = (text: string, from: number): Piece => {
  const lines = unfold(text).split('\n').filter(Boolean);
  const name = lines[0]?.slice('BEGIN:'.length).trim().toUpperCase() ?? '';
  const end = lines.findIndex((line) => line.trim().toUpperCase() === `END:${name}`);
  const whole = lines.slice(0, end + 1);
  const uid = lines.find((line) => /^(?:UID|TZID)\b/i.test(line))?.replace(/^[^:]*:/, ' ') ?? '';
  const label = `${name}${uid} from line ${from}`;
  return end < 0
    ? { name, component: undefined, lost: [], label }
    : { name, ...read(name, whole), label };
};

/** The events and the time zones of a calendar file, in order. */
export const piecesOf = (text: string): Piece[] => {
  let line = 1;
  return text.split(/^(?=BEGIN:(?:VEVENT|VTIMEZONE))/im).flatMap((part) => {
    const from = line;
    line += part.match(/\n/g)?.length ?? 0;
    return /^BEGIN:V(?:EVENT|TIMEZONE)/i.test(part) ? [pieceOf(part, from)] : [];
  });
};
