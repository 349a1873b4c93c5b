import type { Story } from '../../feed/contract.js';
import { countryName } from '../../locale/names.js';
import { type LocalizedText, type Reading, readText } from '../../locale/text.js';

/** A story as the carousel shows it. */
export interface Slide {
  readonly story: Story;
  /** What to call the person: the pseudonym, where there is one. */
  readonly name: LocalizedText;
  readonly initials: string;
  /** Names of countries in the reader's language. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Where the story leads outside the page: http or https alone. */
  readonly url: string | undefined;
}

/** Two letters at most, of the first and the last part of a name: "Adrienne Clarkson" → "AC". */
export const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => [...(part ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase();
};

/** What to call the person of a story: the pseudonym, where there is one. */
export const nameOf = ({ pseudonym, name }: Story): LocalizedText => pseudonym ?? name;

/** What is shown of a story, in the languages of `reading`. */
export const slideOf = (story: Story, reading: Reading): Slide => {
  const { from, to, url } = story;
  const name = nameOf(story);
  return {
    story,
    name,
    initials: initialsOf(readText(name, reading).words),
    from: from && countryName(from, reading.language),
    to: to && countryName(to, reading.language),
    // The contract lets mailto: and tel: through, which lead to no story.
    url: url && /^(?:mailto|tel|webcal):/i.test(url) ? undefined : url,
  };
};

export interface Choice {
  /** Today in UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Only stories with one of these topics. None: all. */
  readonly topics: readonly string[];
  /** How many at most. 0: all. */
  readonly limit: number;
}

/** Whether the person still wants to be shown on `today`. */
const hasConsent = ({ withdrawn, consentUntil }: Story, today: string): boolean =>
  !withdrawn && (consentUntil === undefined || today <= consentUntil);

const hasTopic = ({ topics = [] }: Story, wanted: readonly string[]): boolean =>
  wanted.length === 0 || topics.some((topic) => wanted.includes(topic));

/** The stories that may be shown and are asked for, in the feed's order. */
export const chosenStories = (
  stories: readonly Story[],
  { today, topics, limit }: Choice,
): readonly Story[] =>
  stories
    .filter((story) => hasConsent(story, today) && hasTopic(story, topics))
    .slice(0, limit > 0 ? limit : undefined);
