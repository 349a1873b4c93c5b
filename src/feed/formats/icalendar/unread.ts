import type { FeedIssue } from '../../../model/contract.js';
import type { Property } from './content-lines.js';

/** Collects what of a file could not be read or is not shown, by its lines. */
export class Unread {
  readonly issues: FeedIssue[] = [];
  readonly #told = new Set<string>();

  add({ name, value, line }: Property, expected: string): void {
    const issue = { path: `line ${line}`, expected, found: `${name}:${value}`.slice(0, 80) };
    const key = JSON.stringify(issue);
    // A start is read again where other dates are told as it is.
    if (!this.#told.has(key)) this.issues.push(issue);
    this.#told.add(key);
  }
}
