import { restOfEvent } from '../../../model/event-rest.js';
import { restOf } from '../../../model/plain-event.js';
import type { CampaignEvent } from '../../../model/contract.js';

const whole = new WeakMap<CampaignEvent, CampaignEvent>();

/** An event with all that its feed says of it: read once, so that what is wrong in it is told once. */
export const wholeEvent = (event: CampaignEvent): CampaignEvent => {
  const known = whole.get(event) ?? { ...event, ...restOf(event)?.(restOfEvent) };
  whole.set(event, known);
  return known;
};
