import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { jsonLdOf } from './json-ld.js';
import { create } from '../../../widget/native.js';

const type = 'application/ld+json';

/**
 * Keeps one description of occurrences in the element's light DOM, where crawlers look. Undefined
 * takes it away.
 */
export const describeInPage = (
  host: Element,
  occurrences: readonly Occurrence[] | undefined,
  context: ListContext,
): void => {
  const text = occurrences && jsonLdOf(occurrences, context);
  const old = [...host.children].find((child) => child.matches(`script[type="${type}"]`));
  if (old?.textContent === text) return;
  old?.remove();
  if (text === undefined) return;
  try {
    const script = create('script');
    script.type = type;
    script.append(text);
    host.append(script);
  } catch {
    // A page that demands trusted types of scripts goes without.
  }
};
