/** Content lines of a calendar file: [RFC 5545 §3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */

export interface Property {
  /** In capitals. */
  readonly name: string;
  /** Values by names in capitals, without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Line number in the file, from 1. */
  readonly line: number;
}

/** A line after unfolding. */
interface LogicalLine {
  text: string;
  readonly line: number;
}

const isFold = (text: string): boolean => /^[ \t]/.test(text);

/** Properties and components that are known in any case of letters. */
const known =
  /^(?:BEGIN|END|UID|DTSTART|DTEND|DTSTAMP|DURATION|SUMMARY|DESCRIPTION|LOCATION|GEO|URL|STATUS|CLASS|SEQUENCE|CREATED|LAST-MODIFIED|RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID|CATEGORIES|ORGANIZER|ATTENDEE|ATTACH|CONTACT|COMMENT|TRANSP|PRIORITY|VERSION|PRODID|CALSCALE|METHOD|NAME|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|TRIGGER|ACTION|X-[\w-]+) ?[;:]/i;

/**
 * Whether a line begins a property. "Note: bring a cup" does not: it is a line of a text whose line
 * breaks are not escaped.
 */
const isProperty = (text: string): boolean => /^[A-Z\d-]+[;:]/.test(text) || known.test(text);

/** Lines read between two points at which the work may pause. */
const stride = 256;

const physicalLine = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;

/** Lines with what is folded below them: [RFC 5545 §3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */
function* unfoldedLines(text: string): Generator<LogicalLine | undefined> {
  let last: LogicalLine | undefined;
  let line = 0;
  for (const [whole, physical = ''] of text.matchAll(physicalLine)) {
    if (whole === '') break;
    line += 1;
    if (last && isFold(physical)) last.text += physical.slice(1);
    else if (physical) {
      if (last) yield last;
      last = { text: physical, line };
    }
    if (line % stride === 0) yield undefined;
  }
  if (last) yield last;
}

/**
 * Lines of one property each. A line that is no property continues the one before: some programs do
 * not escape line breaks.
 */
function* logicalLines(text: string): Generator<LogicalLine | undefined> {
  let last: LogicalLine | undefined;
  for (const next of unfoldedLines(text)) {
    if (!next) yield undefined;
    else if (isProperty(next.text)) {
      if (last) yield last;
      last = next;
    } else if (last && next.text.trim()) last.text += `\\n${next.text}`;
  }
  if (last) yield last;
}

/** Values of these properties contain no colon, but an unquoted TZID may. */
const dates = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE) ?(;.*)?:([^:]*)$/is;
const anything = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:])*)*):(.*)$/s;

const parametersOf = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/;([\w-]+)=((?:"[^"]*(?:"|$)|[^";])*)/g))
    found.set(name.toUpperCase(), value.replaceAll('"', '').trim());
  return found;
};

const utf8 = new TextDecoder();

/** Text of vCalendar 1.0, in which `=C3=BC` is an octet each, and `=` at its end goes on in the next line. */
const unquoted = (value: string): string =>
  value
    .replace(/=\\n/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (octets) =>
      utf8.decode(Uint8Array.from(octets.slice(1).split('='), (octet) => parseInt(octet, 16))),
    );

const propertyOf = ({ text, line }: LogicalLine): Property => {
  const [, name, parameters = '', value = ''] = dates.exec(text) ?? anything.exec(text) ?? [];
  // Unreadable parameters are ignored, the property is kept.
  const colon = text.indexOf(':');
  const read = parametersOf(parameters);
  if (/^QUOTED-PRINTABLE$/i.test(read.get('ENCODING') ?? '')) {
    return { name: (name ?? '').toUpperCase(), parameters: read, value: unquoted(value), line };
  }
  return name === undefined
    ? {
        name: (/^[\w-]+/.exec(text)?.[0] ?? '').toUpperCase(),
        parameters: new Map(),
        value: text.slice(colon + 1),
        line,
      }
    : { name: name.toUpperCase(), parameters: read, value, line };
};

/**
 * The properties of a calendar file in order, `BEGIN` and `END` included. Yields undefined at each
 * point where the work may pause.
 */
export function* propertiesOf(text: string): Generator<Property | undefined> {
  for (const line of logicalLines(text)) yield line && propertyOf(line);
}

/**
 * Unescapes a TEXT value: [RFC 5545
 * §3.3.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11).
 */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
