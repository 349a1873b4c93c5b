import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { hasHours, hoursOfDay, type Interval, todayAt } from '../../../model/opening-hours.js';
import { addDays } from '../../../time/day.js';
import { readersZone } from '../../../time/time-zone.js';
import { offsetAt } from '../../../time/wall-clock.js';
import { openingText, timeRangeText, weekdayText } from './opening-status.js';
import type { DetailContext } from '../details/detail-context.js';

interface TextContext {
  readonly language: string;
  readonly msg: DetailContext['msg'];
}

const intervalText = (
  { opens, closes, isByAppointment }: Interval,
  { language, msg }: TextContext,
): string => {
  const isWholeDay = closes - opens >= 1440;
  if (isWholeDay) return isByAppointment ? msg('By appointment') : msg('Day and night');
  const times = timeRangeText(opens, closes, language);
  return isByAppointment ? msg(str`${times} (by appointment)`) : times;
};

/** The hours of a day in words, none broken over two lines; those past midnight stand on the day they begin. */
export const hoursOn = (
  organisation: Organisation,
  date: string,
  context: TextContext,
): string | TemplateResult[] => {
  const { msg } = context;
  const { intervals, isKnown } = hoursOfDay(organisation, date);
  if (intervals.length === 0) return isKnown ? msg('Closed') : msg('Not known');
  return intervals.map(
    (interval, place) =>
      html`<span class="unbroken">${intervalText(interval, context)}${place + 1 < intervals.length ? msg(', ') : nothing}</span> `,
  );
};

/** The coming seven days, so that holidays show where they fall. */
const week = (organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, now, textLanguages } = context;
  const today = todayAt(organisation, +now);
  const language = textLanguages.messageLanguage;
  const exceptions = new Set(organisation.hoursExceptions?.map(({ date }) => date));
  const line = (ahead: number): TemplateResult => {
    const date = addDays(today, ahead);
    return html`<tr ?data-today=${ahead === 0}>
      <th scope="row">${weekdayText(date, language)}${
        exceptions.has(date)
          ? html` <span class="muted">${formatter(Intl.DateTimeFormat, language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))}</span>`
          : nothing
      }</th>
      <td>${hoursOn(organisation, date, { language, msg })}</td>
    </tr>`;
  };
  return html`<table class="hours" part="hours">
    <tbody>
      ${[0, 1, 2, 3, 4, 5, 6].map(line)}
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
    ${hasHours(organisation) ? html`${week(organisation, context)} ${zoneNote(organisation, context)}` : nothing}
  `;
};
