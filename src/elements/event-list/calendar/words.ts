import type { CampaignEvent } from '../../../model/contract.js';
import type { Reading } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { whenText, zoneText } from '../almanac/times.js';
import type { Occurrence } from '../occurrence.js';
import type { ToolContext } from '../tools/tool.js';

/** What is said of an event in words, as a calendar shows it: its links too, since not every calendar shows those. */
export const descriptionOf = (event: CampaignEvent, reading: Reading): string =>
  [
    ...[event.summary, ...(event.body ?? [])].map((text) => words(text, reading)),
    event.attendance === 'in-person' ? undefined : event.joinUrl,
    event.url,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Name and address of the place; empty for what is online only. */
export const locationOf = ({ place, event }: Occurrence, reading: Reading): string =>
  event.attendance === 'online'
    ? ''
    : [words(place?.name, reading), words(place?.address, reading)].filter(Boolean).join(', ');

/** An event in plain words, for a calendar that nothing else reaches. */
export const detailsOf = (occurrence: Occurrence, { reading, style }: ToolContext): string => {
  const { event, title, start } = occurrence;
  const zone = start === undefined ? '' : ` (${zoneText(occurrence, style)})`;
  return [
    words(title, reading),
    `${whenText(occurrence, style)}${zone}`,
    locationOf(occurrence, reading),
    event.attendance === 'in-person' ? '' : event.joinUrl,
    event.url,
  ]
    .filter(Boolean)
    .join('\n');
};
