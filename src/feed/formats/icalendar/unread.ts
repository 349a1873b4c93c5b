import type { FeedIssue } from '../../../model/contract.js';
import type { Property } from './content-lines.js';

/** Collects what could not be read or is not shown, with line numbers. */
export class Unread {
  readonly issues: FeedIssue[] = [];
  readonly #told = new Set<string>();

  add({ name, value, line }: Property, expected: string): void {
    const issue = { path: `line ${line}`, expected, found: `${name}:${value}`.slice(0, 80) };
    const key = JSON.stringify(issue);
    // A start is read several times; it is reported once.
    if (!this.#told.has(key)) this.issues.push(issue);
    this.#told.add(key);
  }
}
