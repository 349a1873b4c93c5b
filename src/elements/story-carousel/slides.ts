import type { Story } from '../../model/contract.js';
import { countryName } from '../../locale/names.js';
import type { LocalizedText, TextLanguages } from '../../locale/text.js';

/** A story as the carousel shows it. */
export interface Slide {
  readonly story: Story;
  /** What to call the person: the pseudonym, where there is one. */
  readonly name: LocalizedText;
  /** Names of countries in the reader's language. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Where the story leads outside the page: http or https alone. */
  readonly url: string | undefined;
}

/** What to call the person of a story: the pseudonym, where there is one. */
export const nameOf = ({ pseudonym, name }: Story): LocalizedText => pseudonym ?? name;

/** What is shown of a story, in the languages of `reading`. */
export const slideOf = (story: Story, { language }: TextLanguages): Slide => {
  const { from, to, url } = story;
  return {
    story,
    name: nameOf(story),
    from: from && countryName(from, language),
    to: to && countryName(to, language),
    // The contract lets mailto: and tel: through, which lead to no story; what it lets through is absolute.
    url: url?.startsWith('http') ? url : undefined,
  };
};

export interface Choice {
  /** Today in UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Only stories with one of these topics, parted by commas. Empty, or null for an attribute taken away: all. */
  readonly topics: string | null;
  /** How many at most. 0: all. */
  readonly limit: number;
}

/** The stories that may be shown on that day and are asked for, in the feed's order. */
export const chosenStories = (
  stories: readonly Story[],
  { today, topics: wanted, limit }: Choice,
): readonly Story[] =>
  stories
    .filter(
      ({ withdrawn, consentUntil = today, topics = [] }) =>
        !withdrawn &&
        today <= consentUntil &&
        (!wanted ||
          topics.some((topic) =>
            wanted
              .trim()
              .split(/\s*,\s*/)
              .includes(topic),
          )),
    )
    .slice(0, limit > 0 ? limit : undefined);
