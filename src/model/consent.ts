import type { Story, Text } from './contract.js';

/** What to call the person of a story: the pseudonym, where there is one. */
export const nameOf = ({ pseudonym, name }: Story): Text => pseudonym ?? name;

/**
 * Whether the person of a story still wants to be shown. `consentUntil` is the last day of it.
 *
 * @param today - the day in UTC, so that a story ends everywhere at once.
 */
export const hasConsent = ({ withdrawn, consentUntil = '9999' }: Story, today: string): boolean =>
  !withdrawn && today <= consentUntil;
