import { type Component, firstOf, textOf } from './components.js';
import { dateValue } from './values.js';

/**
 * How new a component is. Of two with one UID and one RECURRENCE-ID the newer counts: [RFC 5546
 * §2.1.5](https://www.rfc-editor.org/rfc/rfc5546#section-2.1.5).
 */
export interface Version {
  readonly sequence: number;
  /** LAST-MODIFIED, else DTSTAMP: many programs write the time of the export there. 0 if neither is readable. */
  readonly stamp: number;
}

const stampOf = (component: Component): number =>
  ['LAST-MODIFIED', 'DTSTAMP']
    .map((name) => dateValue(firstOf(component, name)?.value ?? '')?.wall)
    .find((wall) => wall !== undefined) ?? 0;

export const versionOf = (component: Component): Version => ({
  sequence: Number(/^\d+/.exec(textOf(component, 'SEQUENCE') ?? '')?.[0] ?? 0),
  stamp: stampOf(component),
});

/** Negative if `a` is older, positive if it is newer, 0 if nothing tells. */
export const byVersion = (a: Version, b: Version): number =>
  a.sequence - b.sequence || a.stamp - b.stamp;
