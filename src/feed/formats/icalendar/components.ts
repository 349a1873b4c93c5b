import { type Property, propertiesOf, unescapeText } from './content-lines.js';

export interface Component {
  /** `VEVENT`, `VTIMEZONE`. */
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
  /** False if its END is missing: it was cut off. */
  isWhole: boolean;
}

export interface Calendar {
  /** Properties of the calendar itself. */
  readonly header: Component;
  /** All top-level components: events, time zones and others. */
  readonly components: Component[];
}

const component = (name: string, line: number): Component => ({
  name,
  line,
  properties: [],
  components: [],
  isWhole: false,
});

const calendarFrom = (line: number): Calendar => ({
  header: component('VCALENDAR', line),
  components: [],
});

/** Components that are never nested: if one begins, the one before was cut off. */
const isOwn = (name: string): boolean => /^V(?:EVENT|TIMEZONE|TODO|JOURNAL|FREEBUSY)$/.test(name);

/** Deepest nesting that is read. */
const deepest = 8;

/**
 * Builds the calendars of a file, mostly one; a broken component does not affect the others. A
 * generator, to be run in slices.
 */
export function* readingComponents(text: string): Generator<undefined, readonly Calendar[]> {
  let calendar = calendarFrom(1);
  const calendars = [calendar];
  let open: Component[] = [];
  for (const property of propertiesOf(text)) {
    if (!property) {
      yield;
      continue;
    }
    const name = property.value.trim().toUpperCase();
    if (/^V?CALENDAR$/.test(name) && /^(?:BEGIN|END)$/.test(property.name)) {
      open = [];
      if (property.name === 'BEGIN') calendars.push((calendar = calendarFrom(property.line)));
    } else if (property.name === 'BEGIN') {
      if (isOwn(name)) open = [];
      const begun = component(name, property.line);
      (open.at(-1) ?? calendar).components.push(begun);
      if (open.length < deepest) open.push(begun);
    } else if (property.name === 'END') {
      const index = open.findLastIndex((one) => one.name === name);
      const ended = open[index];
      if (!ended) continue;
      ended.isWhole = true;
      open = open.slice(0, index);
    } else (open.at(-1) ?? calendar.header).properties.push(property);
  }
  return calendars;
}

export const allOf = ({ properties }: Component, name: string): Property[] =>
  properties.filter((property) => property.name === name);

/** The first non-empty property among `names`, in their order. */
export const firstOf = (component: Component, ...names: string[]): Property | undefined =>
  names.flatMap((name) => allOf(component, name)).find(({ value }) => value.trim() !== '');

/** The text of the first non-empty property among `names`. */
export const textOf = (component: Component, ...names: string[]): string | undefined => {
  const property = firstOf(component, ...names);
  return property && unescapeText(property.value).trim();
};
