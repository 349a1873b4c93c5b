import { allOf, type Component } from './components.js';
import { after, type Moment, type Moments, momentText } from './moments.js';
import { durationOf } from './values.js';

const endOfPeriod = (start: Moment, text: string, moments: Moments): Moment | undefined => {
  const duration = durationOf(text);
  if (duration) return after(start, duration);
  return moments.withValue(start, text);
};

/**
 * Ends of RDATE periods by their starts: [RFC 5545
 * §3.8.5.2](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.5.2).
 */
export const periodEnds = (
  component: Component,
  { moments }: { readonly moments: Moments },
): ReadonlyMap<string, string> => {
  const ends = new Map<string, string>();
  for (const property of allOf(component, 'RDATE')) {
    for (const text of property.value.split(',')) {
      const [from = '', to] = text.split('/');
      const start = to && moments.read(from, property);
      const end = start && endOfPeriod(start, to, moments);
      if (start && end) ends.set(momentText(start), momentText(end));
    }
  }
  return ends;
};
