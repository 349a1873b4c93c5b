import { html, nothing, render, type TemplateResult } from 'lit';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { directionOf } from '../../../locale/direction.js';
import type { TextLanguages } from '../../../locale/text.js';
import { text } from '../../../widget/templates/text.js';
import { hoursOn } from '../hours/hours-table.js';
import { phoneCountry } from '../../../model/telephone.js';
import { phoneKind, phoneNumber } from '../details/contacts.js';
import { commaOf } from '../places/comma.js';
import { hasHours, todayAt } from '../../../model/opening-hours.js';
import { addDays } from '../../../time/day.js';
import { weekdayText } from '../hours/opening-status.js';
import { styles } from './print-document.styles.js';
import { create } from '../../../widget/native.js';

/** The language most spoken where an organisation is (CLDR likely subtags): what a passer-by can read. */
export const localLanguage = ({ countries = [] }: Organisation): string | undefined => {
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

const hours = (organisation: Organisation, { msg, textLanguages, now }: Context): unknown => {
  if (!hasHours(organisation)) return nothing;
  const today = todayAt(organisation, +now);
  const { language } = textLanguages;
  return html`<table>
    ${[0, 1, 2, 3, 4, 5, 6].map((ahead) => {
      const day = addDays(today, ahead);
      return html`<tr>
        <th scope="row">${weekdayText(day, language)}</th>
        <td>${hoursOn(organisation, day, { language, msg })}</td>
      </tr>`;
    })}
  </table>`;
};

const half = (organisation: Organisation, context: Context): TemplateResult => {
  const { msg, textLanguages } = context;
  const { name, address, phones = [], email } = organisation;
  return html`<div lang=${textLanguages.language} dir=${directionOf(textLanguages.language)}>
    <h2>${text(name, textLanguages)}</h2>
    <p class="address">${text(address, textLanguages)}</p>
    ${phones.map((phone) => html`<p class="number"><span>${phoneKind(phone, msg)}</span> ${phoneNumber(phone, phoneCountry(organisation), msg)}</p>`)}
    ${email ? html`<p><bdi>${email}</bdi></p>` : nothing} ${hours(organisation, context)}
  </div>`;
};

/** The words of the local half that are ours: there are no messages in every language, but a sign is read in any. */
const signsOf = (language: string): MsgFn => {
  const known: Readonly<Record<string, string>> = {
    Closed: '–',
    'Day and night': '0 – 24',
    'Text messages only': 'SMS',
    WhatsApp: 'WhatsApp',
    Fax: 'Fax',
    ', ': commaOf(language),
  };
  const sign = (template: string | StrResult): string =>
    // "ext." is read in any, too (ITU-T E.123 §7.5).
    typeof template === 'string' ? (known[template] ?? '') : `ext. ${String(template.values[0])}`;
  return sign as MsgFn;
};

/** One organisation twice: on the reader's half of the folded page, and on the half to show to others. */
const entry = (organisation: Organisation, context: Context): TemplateResult => {
  const { textLanguages } = context;
  const local = localLanguage(organisation);
  const isSame = local === undefined || textLanguages.language.split('-', 1)[0] === local;
  return html`<article>
    ${half(organisation, context)}
    ${isSame ? nothing : half(organisation, { ...context, msg: signsOf(local), textLanguages: { ...textLanguages, language: local, languages: [local], messageLanguage: local } })}
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
