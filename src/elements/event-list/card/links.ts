import { link } from '../../../widget/templates/link.js';
import { registrationState } from '../format/registration-text.js';
import type { ListContext } from '../host.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import { isOff, timeStatus } from '../occurrences/time-status.js';
import { panelButton, panelContent } from '../panels/panel-button.js';
import { aboutEvent, eventLink } from './content.js';
import { mapAddress } from './map-address.js';

/** What can be done about an occurrence: about one that is over or off, no more than to read on. */
export const links = (occurrence: Occurrence, context: ListContext): readonly unknown[] => {
  const { msg, textLanguages, clock } = context;
  const { event, key } = occurrence;
  const { attendance, joinUrl, rsvpUrl, url } = event;
  const about = aboutEvent(event, textLanguages);
  const more = eventLink(url, [msg('Read more'), about], 'event-link');
  if (timeStatus(occurrence, clock) === 'past' || isOff(occurrence)) return [more];
  const join = attendance === 'in-person' ? undefined : joinUrl;
  const isClosed = (registrationState(event, clock) ?? 'open') !== 'open';
  return [
    eventLink(join, [msg('Join online'), about], 'join-link'),
    eventLink(isClosed ? undefined : rsvpUrl, [msg('Say you are coming'), about], 'rsvp-link'),
    more,
    link(mapAddress(event, textLanguages), [msg('Map'), about], 'map-link'),
    panelButton({ panel: 'calendar', key, label: msg('Add to calendar'), about }, context),
    panelContent('calendar', key, context),
  ];
};
