import type { SectionName } from '../../../model/contract.js';
import type { Column } from './column.js';
import { events } from './events.js';
import { organisations } from './organisations.js';
import { statistics } from './statistics.js';
import { stories } from './stories.js';

/** The columns that a section may be filled from. */
export const columns: Readonly<Record<SectionName, readonly Column[]>> = {
  stories,
  statistics,
  events,
  organisations,
};
