import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { hasHours, todayAt } from '../../../model/opening-hours.js';
import type { Day } from '../../../time/day.js';
import { readersZone } from '../../../time/time-zone.js';
import { offsetAt } from '../../../time/wall-clock.js';
import type { DetailContext } from '../details/detail-context.js';
import { comingWeek, dayName, exceptionDays, hoursOn, notesOfNoDay } from './day-text.js';
import { openingText } from './opening-text.js';
import { text } from '../../../widget/templates/text.js';

/** The coming week, then the days after it whose hours are not those of every week. */
const days = (organisation: Organisation, context: DetailContext): TemplateResult => {
  const { now } = context;
  const today = todayAt(organisation, +now);
  const row = (day: Day, isDated: boolean): TemplateResult => html`<tr ?data-today=${day === today}>
    <th scope="row">${dayName(day, isDated, context)}</th>
    <td>${hoursOn(organisation, day, context)}</td>
  </tr>`;
  const week = comingWeek(today);
  const exceptions = exceptionDays(organisation, today);
  const later = exceptions.filter((day) => !week.includes(day));
  return html`<table class="hours" part="hours">
    <tbody>
      ${week.map((day) => row(day, exceptions.includes(day)))} ${later.map((day) => row(day, true))}
    </tbody>
  </table>`;
};

const zoneNote = (
  { timeZone }: Organisation,
  { msg, now, textLanguages }: DetailContext,
): unknown => {
  if (timeZone === undefined)
    return html`<p class="muted">${msg('In which time zone is not known.')}</p>`;
  if (offsetAt(+now, readersZone()) === offsetAt(+now, timeZone)) return nothing;
  const zone = formatter(Intl.DateTimeFormat, textLanguages.messageLanguage, {
    timeZone,
    timeZoneName: 'longGeneric',
  })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return html`<p class="muted">${zone ?? timeZone}</p>`;
};

/** Whether it is open and when it will be, by its own clock. */
export const hours = (organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, now, textLanguages } = context;
  return html`
    <p class="opening-line">${openingText(organisation, { msg, now, language: textLanguages.messageLanguage })}</p>
    ${hasHours(organisation) ? html`${days(organisation, context)} ${zoneNote(organisation, context)}` : nothing}
    ${notesOfNoDay(organisation).map((note) => html`<p>${text(note, textLanguages)}</p>`)}
  `;
};
