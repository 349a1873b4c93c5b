import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isOff, timeStatus } from '../occurrences/time-status.js';
import { panelButton, panelContent } from '../panels/panel-button.js';
import { aboutEvent, eventLink } from './content.js';

const isDone = (occurrence: Occurrence, { clock }: ListContext): boolean =>
  timeStatus(occurrence, clock) === 'past' || isOff(occurrence);

const joinUrlOf = ({ event }: Occurrence): string | undefined =>
  event.attendance === 'in-person' ? undefined : event.joinUrl;

/** Whether one can join or reply: then reading on is behind "More". */
export const hasOwnActs = (occurrence: Occurrence, context: ListContext): boolean =>
  !isDone(occurrence, context) && Boolean(joinUrlOf(occurrence) ?? occurrence.event.rsvpUrl);

/**
 * What to do about an occurrence: join, reply, or else read on; the rest is behind "More". About one
 * that is over or off, no more than to read on.
 */
export const links = (occurrence: Occurrence, context: ListContext): readonly unknown[] => {
  const { msg, textLanguages, details } = context;
  const { event, key } = occurrence;
  const about = aboutEvent(event, textLanguages);
  const more = eventLink(event.url, [msg('Read more'), about], 'event-link');
  if (isDone(occurrence, context)) return [more];
  return [
    eventLink(joinUrlOf(occurrence), [msg('Join online'), about], 'join-link'),
    details?.registration(event, context) ??
      eventLink(event.rsvpUrl, [msg('Say you are coming'), about], 'rsvp-link'),
    hasOwnActs(occurrence, context) ? undefined : more,
    panelButton({ panel: 'calendar', key, label: msg('Add to calendar'), about }, context),
    panelContent('calendar', key, context),
  ];
};
