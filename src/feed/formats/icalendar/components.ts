import { type Property, propertiesOf, unescapeText } from './content-lines.js';

export interface Component {
  /** `VEVENT`, `VTIMEZONE`. */
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly components: Component[];
  /** Whether it ends: what is cut off is not to be trusted. */
  isWhole: boolean;
}

export interface Calendar {
  /** What stands before the first component. */
  readonly header: Component;
  /** Events, time zones and whatever else stands side by side. */
  readonly components: readonly Component[];
}

const component = (name: string, line: number): Component => ({
  name,
  line,
  properties: [],
  components: [],
  isWhole: false,
});

/** What is never part of another: where one begins, the one before has been cut off. */
const isOwn = (name: string): boolean => /^V(?:EVENT|TIMEZONE|TODO|JOURNAL|FREEBUSY)$/.test(name);

/** No program puts parts into parts of parts deeper than this. */
const deepest = 8;

/** Puts a file's components together, in work that can be sliced; what is broken costs itself alone. */
export function* readingComponents(text: string): Generator<undefined, Calendar> {
  const header = component('VCALENDAR', 1);
  const components: Component[] = [];
  let open: Component[] = [];
  for (const property of propertiesOf(text)) {
    if (!property) {
      yield;
      continue;
    }
    const name = property.value.trim().toUpperCase();
    if (/^V?CALENDAR$/.test(name) && /^(?:BEGIN|END)$/.test(property.name)) open = [];
    else if (property.name === 'BEGIN') {
      if (isOwn(name)) open = [];
      const begun = component(name, property.line);
      (open.at(-1)?.components ?? components).push(begun);
      if (open.length < deepest) open.push(begun);
    } else if (property.name === 'END') {
      const index = open.findLastIndex((one) => one.name === name);
      const ended = open[index];
      if (!ended) continue;
      ended.isWhole = true;
      open = open.slice(0, index);
    } else (open.at(-1) ?? header).properties.push(property);
  }
  return { header, components };
}

export const allOf = ({ properties }: Component, name: string): Property[] =>
  properties.filter((property) => property.name === name);

/** The first property that has one of `names`, the first name first, and says something. */
export const firstOf = (component: Component, ...names: string[]): Property | undefined =>
  names.flatMap((name) => allOf(component, name)).find(({ value }) => value.trim() !== '');

/** The words of the first of these properties that says something. */
export const textOf = (component: Component, ...names: string[]): string | undefined => {
  const property = firstOf(component, ...names);
  return property && unescapeText(property.value).trim();
};
