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
}

/** Two letters at most, of the first and the last part of a name: "Adrienne Clarkson" → "AC". */
export const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => [...(part ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase();
};

/** Whether the person still wants to be shown on `today`, as `YYYY-MM-DD`. */
const hasConsent = ({ withdrawn, consentUntil }: Story, today: string): boolean =>
  !withdrawn && (consentUntil === undefined || today <= consentUntil);

const slide = (story: Story, reading: Reading): Slide => {
  const name = story.pseudonym ?? story.name;
  return {
    story,
    name,
    initials: initialsOf(readText(name, reading).words),
    from: story.from && countryName(story.from, reading.language),
    to: story.to && countryName(story.to, reading.language),
  };
};

export interface SlideOptions {
  readonly reading: Reading;
  /** The reader's day, as `YYYY-MM-DD`. */
  readonly today: string;
  /** 0: all. */
  readonly limit: number;
}

/** The stories that may be shown on `today`, in the feed's order. */
export const slidesOf = (
  stories: readonly Story[],
  { reading, today, limit }: SlideOptions,
): Slide[] =>
  stories
    .filter((story) => hasConsent(story, today))
    .slice(0, limit || undefined)
    .map((story) => slide(story, reading));
