import { str } from '@lit/localize/internal/str-tag.js';
import type { CampaignEvent } from '../../../model/contract.js';
import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { whenText, zoneText } from '../format/times.js';
import type { Occurrence } from '../occurrences/occurrence.js';
import type { ListContext } from '../host.js';

/** What is said of an event in words, as a calendar shows it: its links too, since not every calendar shows those. */
export const descriptionOf = (event: CampaignEvent, textLanguages: TextLanguages): string =>
  [
    ...[event.summary, ...(event.body ?? [])].map((text) => words(text, textLanguages)),
    event.attendance === 'in-person' ? undefined : event.joinUrl,
    event.url,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Name and address of the place; empty for what is online only. */
export const locationOf = (
  { event }: Pick<Occurrence, 'event'>,
  textLanguages: TextLanguages,
): string =>
  event.attendance === 'online'
    ? ''
    : [words(event.place?.name, textLanguages), words(event.place?.address, textLanguages)]
        .filter(Boolean)
        .join(', ');

/** An event in plain words, for a calendar that nothing else reaches. */
export const detailsOf = (
  occurrence: Occurrence,
  { textLanguages, style, msg }: ListContext,
): string => {
  const { event, start } = occurrence;
  const when = whenText(occurrence, style);
  return [
    words(event.title, textLanguages),
    start === undefined ? when : msg(str`${when} (${zoneText(occurrence, style)})`),
    locationOf(occurrence, textLanguages),
    event.attendance === 'in-person' ? '' : event.joinUrl,
    event.url,
  ]
    .filter(Boolean)
    .join('\n');
};
