import { html, type TemplateResult } from 'lit';
import { blockDate, type DateStyle } from './dates.js';
import type { Day } from './days.js';
import type { Occurrence } from './occurrence.js';

interface Face {
  readonly day: string;
  readonly month: string;
}

const dayFace = ({ day, month }: Face, showsMonth = true): TemplateResult => html`
  <span class="face">
    <span class="day">${day}</span>
    ${
      showsMonth
        ? html`
            <span class="month">${month}</span>
          `
        : ''
    }
  </span>
`;

const rangeFaces = (first: Day, last: Day, style: DateStyle): TemplateResult => {
  const [from, to] = [blockDate(first, style), blockDate(last, style)];
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return html`
    ${dayFace(from, !isOneMonth)}
    <span class="line"></span>
    ${dayFace(to)}
  `;
};

const faces = ({ first, last, precision }: Occurrence, style: DateStyle): TemplateResult => {
  if (precision === 'month')
    return html`
      <span class="month-name">${blockDate(first, style).month}</span>
    `;
  return first === last || precision === 'time'
    ? dayFace(blockDate(first, style))
    : rangeFaces(first, last, style);
};

/**
 * The date as a picture at the start edge: a day, two days on the journey line, or a month's name.
 * Only to look at: the full date stands beside it in words.
 */
export const dateBlock = (
  occurrence: Occurrence,
  style: DateStyle,
  state: string,
): TemplateResult => html`
  <div class="date ${state}" part="date" aria-hidden="true">${faces(occurrence, style)}</div>
`;
