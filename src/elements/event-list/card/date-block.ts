import { html, type TemplateResult } from 'lit';
import { blockDate, type DateStyle } from '../format/dates.js';
import type { Occurrence } from '../occurrences/occurrence.js';

const face = (day: string | undefined, month: string | undefined): TemplateResult => html`
  <span class="day">${day}</span>
  ${
    month &&
    html`
      <span class="month">${month}</span>
    `
  }
`;

const faces = ({ first, last, precision }: Occurrence, style: DateStyle): TemplateResult => {
  const [from, to] = [blockDate(first, style), blockDate(last, style)];
  if (precision === 'month')
    return html`
      <span class="month-name">${from.month}</span>
    `;
  return first === last || precision === 'time'
    ? html`
        <span class="weekday">${from.weekday}</span>
        ${face(from.day, from.month)}
      `
    : html`
        ${face(from.day, from.month === to.month ? undefined : from.month)}
        <span class="line"></span>
        ${face(to.day, to.month)}
      `;
};

/**
 * The date as a picture at the start edge: a day, two days on the journey line, or a month's name.
 * Only to look at: the full date stands beside it in words.
 */
export const dateBlock = (occurrence: Occurrence, style: DateStyle): TemplateResult => html`
  <div class="date" part="date" aria-hidden="true">${faces(occurrence, style)}</div>
`;
