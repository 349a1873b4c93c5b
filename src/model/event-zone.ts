import { zoneOfOffset } from '../time/time-zone.js';
import type { CampaignEvent } from './contract.js';

/** The zone an event is told in: its own, else the offset its start is written with; undefined for days. */
export const zoneOf = ({ start, timeZone }: CampaignEvent): string | undefined =>
  timeZone ?? (start.length > 10 ? zoneOfOffset(start) : undefined);
