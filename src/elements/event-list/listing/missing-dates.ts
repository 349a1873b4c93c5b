import type { CampaignEvent } from '../../../model/contract.js';

const told = new Set<string>();
/** A page can't make it grow without end. */
const most = 1_000;

/** Says once that not all dates of an event could be found; the page goes on. */
export const warnOnce = ({ id, recurrence }: CampaignEvent): void => {
  const key = `${id} ${recurrence}`;
  if (told.has(key) || told.size > most) return;
  told.add(key);
  console.warn(`what-migrants-bring#missing-dates: "${id}", ${recurrence}`);
};
