import { html, nothing, render, type TemplateResult } from 'lit';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { directionOf } from '../../../locale/direction.js';
import type { TextLanguages } from '../../../locale/text.js';
import { placeAsOrganisation, type Place } from '../../../model/organisation-places.js';
import { hasHours, todayAt } from '../../../model/opening-hours.js';
import { type Phone, phoneCountry } from '../../../model/telephone.js';
import { create } from '../../../widget/native.js';
import { text } from '../../../widget/templates/text.js';
import { phoneKind, phoneNumber } from '../details/contacts.js';
import { comingWeek, dayName, exceptionDays, hoursOn, notesOfNoDay } from '../hours/day-text.js';
import { statusText } from '../hours/opening-text.js';
import { styles } from './print-document.styles.js';

/** The language most spoken where an organisation is (CLDR likely subtags): what a passer-by can read. */
const localLanguage = ({ countries = [] }: Organisation): string | undefined => {
  try {
    return countries[0] && new Intl.Locale(`und-${countries[0]}`).maximize().language;
  } catch {
    return undefined;
  }
};

interface Context {
  readonly msg: MsgFn;
  readonly textLanguages: TextLanguages;
  readonly now: Date;
}

/** A paper is read for longer than a week: what holds of certain dates alone has its date. */
const week = (organisation: Organisation, context: Context): TemplateResult => {
  const today = todayAt(organisation, +context.now);
  const { hoursExceptions: _, ...everyWeek } = organisation;
  const isDated = (organisation.hours ?? []).some(({ nth, from, until }) => nth ?? from ?? until);
  const row = (told: Organisation, day: string, hasDate: boolean): TemplateResult => html`<tr>
    <th scope="row">${dayName(day, hasDate, context)}</th>
    <td>${hoursOn(told, day, context)}</td>
  </tr>`;
  return html`<table>
    ${comingWeek(today).map((day) => row(everyWeek, day, isDated))}
    ${exceptionDays(organisation, today).map((day) => row(organisation, day, true))}
  </table>`;
};

const hours = (organisation: Organisation, context: Context): unknown => {
  const notes = notesOfNoDay(organisation).map(
    (note) => html`<p>${text(note, context.textLanguages)}</p>`,
  );
  return html`${hasHours(organisation) ? week(organisation, context) : nothing} ${notes}`;
};

/** Where it is, how to reach it and when. */
const contacts = (organisation: Organisation, context: Context): TemplateResult => {
  const { address, phones = [], email } = organisation;
  const { msg, textLanguages } = context;
  const number = (phone: Phone): TemplateResult => html`<p class="number">
    <span>${phoneKind(phone, msg)}</span> ${phoneNumber(phone, phoneCountry(organisation), msg)}
    ${text(phone.label, textLanguages)}
  </p>`;
  return html`<p class="address">${text(address, textLanguages)}</p>
    ${phones.map(number)} ${email ? html`<p><bdi>${email}</bdi></p>` : nothing}
    ${hours(organisation, context)}`;
};

const place = (each: Place, organisation: Organisation, context: Context): TemplateResult => html`
  ${each.name === undefined ? nothing : html`<h3>${text(each.name, context.textLanguages)}</h3>`}
  ${contacts(placeAsOrganisation(each, organisation), context)}
`;

const half = (organisation: Organisation, context: Context): TemplateResult => {
  const { msg, textLanguages } = context;
  const { name, alert, places = [] } = organisation;
  const warnings = [statusText(organisation, msg), text(alert, textLanguages)];
  return html`<div lang=${textLanguages.language} dir=${directionOf(textLanguages.language)}>
    <h2>${text(name, textLanguages)}</h2>
    ${warnings.map((each) => (each === undefined || each === nothing ? nothing : html`<p class="alert">${each}</p>`))}
    ${contacts(organisation, context)} ${places.map((each) => place(each, organisation, context))}
  </div>`;
};

/** The words of the local half that are ours: there are no messages in every language, but a sign is read in any. */
const signsOf = (): MsgFn => {
  const known: Readonly<Record<string, string>> = {
    Closed: '–',
    'Temporarily closed': '✕',
    'Closed for good': '✕',
    'Day and night': '0 – 24',
    'By appointment': '☎',
    'Not known': '?',
    'Other hours not known': '?',
    'Text messages only': 'SMS',
    WhatsApp: 'WhatsApp',
    Fax: 'Fax',
  };
  const sign = (template: string | StrResult): string => {
    if (typeof template === 'string') return known[template] ?? '';
    const value = String(template.values[0]);
    // "ext." is read in any, too (ITU-T E.123 §7.5).
    return template.strings[0] === 'ext. ' ? `ext. ${value}` : `${value} ☎`;
  };
  return sign as MsgFn;
};

/** One organisation twice: on the reader's half of the folded page, and on the half to show to others. */
const entry = (organisation: Organisation, context: Context): TemplateResult => {
  const { textLanguages } = context;
  const local = localLanguage(organisation);
  const isSame = local === undefined || textLanguages.language.split('-', 1)[0] === local;
  return html`<article>
    ${half(organisation, context)}
    ${isSame ? nothing : half(organisation, { ...context, msg: signsOf(), textLanguages: { ...textLanguages, language: local, languages: [local], messageLanguage: local } })}
  </article>`;
};

/** A page to fold and take along: addresses, numbers and hours, in large type. */
export const printDocument = (
  organisations: readonly Organisation[],
  { msg, textLanguages, now }: Context,
): TemplateResult => html`
  <main lang=${textLanguages.messageLanguage} dir=${directionOf(textLanguages.messageLanguage)}>
    ${organisations.map((organisation) => entry(organisation, { msg, textLanguages, now }))}
  </main>
`;

const addStyles = (frame: Window & typeof globalThis): void => {
  const own = new frame.CSSStyleSheet();
  own.replaceSync(styles.cssText);
  frame.document.adoptedStyleSheets = [own];
};

/**
 * Prints the document out of a frame of its own within `root`, so that the page around stays as it
 * is. The frame is removed once the browser has printed.
 */
export const printOrganisations = (
  organisations: readonly Organisation[],
  { msg, textLanguages, now }: Context,
  root: Node,
): HTMLIFrameElement => {
  const frame = create('iframe');
  frame.className = 'print-frame';
  frame.title = msg('Print');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  root.appendChild(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('A frame has a window once it stands in a page.');
  addStyles(view);
  view.addEventListener('afterprint', () => frame.remove());
  const { document: paper } = view;
  render(printDocument(organisations, { msg, textLanguages, now }), paper.body, {
    creationScope: paper,
  });
  view.print();
  return frame;
};
