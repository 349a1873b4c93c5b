import type { Quotation } from './campaign-pages.js';
import type { Story, Text } from './contract.js';

/** The name to show for the person of a story: their pseudonym if they have one. */
export const nameOf = ({ pseudonym, name }: Story): Text => pseudonym ?? name;

/**
 * Whether a story, or a quotation, may be shown: it is not withdrawn, and today is not after
 * `consentUntil`, which is the last day included.
 *
 * @param today - the day in UTC, so that a consent ends at the same moment everywhere.
 */
export const hasConsent = (
  { withdrawn, consentUntil = '9999' }: Story | Quotation,
  today: string,
): boolean => !withdrawn && today <= consentUntil;
