import { hasConsent } from '../../../model/consent.js';
import type { Story } from '../../../model/contract.js';

export interface Choice {
  /** Today in UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Only stories with one of these topics, separated by commas. Empty, or null for an attribute taken away: all. */
  readonly topics: string | null;
  /** How many at most. 0: all. */
  readonly limit: number;
}

/** The stories that may be shown on that day and are asked for, in the feed's order. */
export const chosenStories = (
  stories: readonly Story[],
  { today, topics, limit }: Choice,
): readonly Story[] => {
  const wanted = topics?.trim() ? topics.split(',').map((topic) => topic.trim()) : undefined;
  const isWanted = (story: Story): boolean =>
    !wanted || (story.topics ?? []).some((topic) => wanted.includes(topic));
  return stories
    .filter((story) => hasConsent(story, today) && isWanted(story))
    .slice(0, limit > 0 ? limit : undefined);
};

/** Chooses as {@link chosenStories}, and gives the same array again for the same stories and choice. */
export const storyChooser = (): typeof chosenStories => {
  let last: readonly unknown[] = [];
  let chosen: readonly Story[] = [];
  return (stories, choice) => {
    const { today, topics, limit } = choice;
    const asked = [stories, today, topics, limit];
    if (asked.some((one, index) => one !== last[index])) chosen = chosenStories(stories, choice);
    last = asked;
    return chosen;
  };
};
