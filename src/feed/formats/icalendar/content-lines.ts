/** Content lines of a calendar file: [RFC 5545 §3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1). */

export interface Property {
  /** In capitals. */
  readonly name: string;
  /** Values by names in capitals, without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

/** A line put together from its folds. */
interface LogicalLine {
  text: string;
  readonly line: number;
}

const isFold = (text: string): boolean => /^[ \t]/.test(text);
const isProperty = (text: string): boolean => /^[\w-]+[;:]/.test(text);

/** How many lines are read between two stops. */
const stride = 256;

const physicalLine = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;

/** Lines without their folds. A line that is no property goes on with the words before it: some programs forget to escape line breaks. */
function* logicalLines(text: string): Generator<LogicalLine | undefined> {
  let last: LogicalLine | undefined;
  let line = 0;
  for (const [whole, physical = ''] of text.matchAll(physicalLine)) {
    if (whole === '') break;
    line += 1;
    if (last && isFold(physical)) last.text += physical.slice(1);
    else if (isProperty(physical)) {
      if (last) yield last;
      last = { text: physical, line };
    } else if (last && physical.trim()) last.text += `\\n${physical}`;
    if (line % stride === 0) yield undefined;
  }
  if (last) yield last;
}

/** Values of these hold no colon, unquoted names of time zones may. */
const dates = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(;.*)?:([^:]*)$/is;
const anything = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:])*)*):(.*)$/s;

const parametersOf = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/;([\w-]+)=((?:"[^"]*"|[^";])*)/g))
    found.set(name.toUpperCase(), value.replaceAll('"', '').trim());
  return found;
};

const propertyOf = ({ text, line }: LogicalLine): Property => {
  const [, name, parameters = '', value = ''] = dates.exec(text) ?? anything.exec(text) ?? [];
  // Parameters that can't be read are left out, not what they belong to.
  const colon = text.indexOf(':');
  return name === undefined
    ? {
        name: (/^[\w-]+/.exec(text)?.[0] ?? '').toUpperCase(),
        parameters: new Map(),
        value: text.slice(colon + 1),
        line,
      }
    : { name: name.toUpperCase(), parameters: parametersOf(parameters), value, line };
};

/** The properties of a calendar file in order, `BEGIN` and `END` among them; undefined at each stop between. */
export function* propertiesOf(text: string): Generator<Property | undefined> {
  for (const line of logicalLines(text)) yield line && propertyOf(line);
}

/** A TEXT value as it is meant: RFC 5545 §3.3.11. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
