import { zoneOfOffset } from '../time/time-zone.js';
import type { CampaignEvent } from './contract.js';

/**
 * The time zone that an event is shown in: `timeZone`, else the offset of `start`. Undefined for
 * whole days and months.
 */
export const zoneOf = ({ start, timeZone }: CampaignEvent): string | undefined =>
  timeZone ?? (start.length > 10 ? zoneOfOffset(start) : undefined);
