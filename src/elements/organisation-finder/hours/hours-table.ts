import { html, nothing, type TemplateResult } from 'lit';
import type { Organisation } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import { hasHours, intervalsOn, localTimeAt } from '../../../model/opening-hours.js';
import { addDays } from '../../../time/day.js';
import { offsetAt } from '../../../time/wall-clock.js';
import { openWords, timeWords, weekdayWords } from '../desk/open-now.js';
import type { DetailContext } from '../details/details.js';

/** The hours of a day in words, none broken over two lines; those past midnight stand on the day they begin. */
export const hoursOn = (
  organisation: Organisation,
  date: string,
  { language, msg }: { readonly language: string; readonly msg: DetailContext['msg'] },
): string | TemplateResult[] => {
  const intervals = intervalsOn(organisation, date).map(({ opens, closes }) =>
    closes - opens >= 1440
      ? msg('Day and night')
      : [opens, closes].map((minutes) => timeWords(minutes, language)).join(' – '),
  );
  if (intervals.length === 0) return msg('Closed');
  return intervals.map(
    (words, place) =>
      html`<span class="unbroken">${words}${place + 1 < intervals.length ? msg(', ') : nothing}</span> `,
  );
};

/** The coming seven days, so that holidays show where they fall. */
const week = (organisation: Organisation, context: DetailContext): TemplateResult => {
  const { msg, now, textLanguages } = context;
  const today = localTimeAt(+now, organisation.timeZone ?? 'UTC').day;
  const language = textLanguages.messageLanguage;
  const exceptions = new Set(organisation.hoursExceptions?.map(({ date }) => date));
  const line = (ahead: number): TemplateResult => {
    const date = addDays(today, ahead);
    return html`<tr ?data-today=${ahead === 0}>
      <th scope="row">${weekdayWords(date, language)}${
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
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (offsetAt(+now, own) === offsetAt(+now, timeZone)) return nothing;
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
    <p class="opening-line">${openWords(organisation, { msg, now, language: textLanguages.messageLanguage })}</p>
    ${hasHours(organisation) ? html`${week(organisation, context)} ${zoneNote(organisation, context)}` : nothing}
  `;
};
