import { words } from '../../../widget/templates/text.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { calendarFile, type CalendarFileOptions } from './calendar-file.js';
import { create } from '../../../widget/native.js';

/** `An evening of letters` → `an-evening-of-letters.ics`; letters of any script stay. */
export const fileName = (title: string): string => {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return `${[...(slug ?? ['event']).join('-')].slice(0, 60).join('')}.ics`;
};

/** How long a browser may take to read what it was told to save, in milliseconds. */
const patience = 60_000;

/** Saves an event as a calendar file: most systems then offer to open it in their calendar. */
export const saveCalendarFile = (event: CampaignEvent, options: CalendarFileOptions): void => {
  const text = calendarFile([event], options);
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const anchor = create('a');
  anchor.href = url;
  anchor.download = fileName(words(event.title, options.textLanguages));
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
};
