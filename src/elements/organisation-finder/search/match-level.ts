/** Where a word was found, best first. The two first are told by the whole name, not by its words. */
export const level = {
  nameExact: 0,
  namePrefix: 1,
  nameWord: 2,
  service: 3,
  place: 4,
  description: 5,
  contact: 6,
} as const;

export type LevelName = keyof typeof level;

export const levelNames = Object.keys(level) as LevelName[];
