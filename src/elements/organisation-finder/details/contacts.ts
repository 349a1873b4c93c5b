import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { type Phone, phoneCountry, type PhonePart, phoneParts } from '../../../model/telephone.js';
import { link } from '../../../widget/templates/link.js';
import { text } from '../../../widget/templates/text.js';
import type { DetailContext } from './detail-context.js';

/** What kind of line it is. */
export const phoneKind = ({ kind = 'voice' }: Phone, msg: MsgFn): string => {
  switch (kind) {
    case 'voice':
      return msg('Telephone');
    case 'sms':
      return msg('Text messages only');
    case 'whatsapp':
      return msg('WhatsApp');
    case 'fax':
      return msg('Fax');
  }
};

const phonePart = ({ text: words, isNumber, address }: PhonePart): unknown => {
  if (!isNumber && address === undefined) return words;
  // Digits run from left to right in every script; without this, a right-to-left page turns them round.
  const number = html`<bdi dir=${isNumber ? 'ltr' : 'auto'}>${words}</bdi>`;
  return address === undefined ? number : link(address, number, 'phone');
};

/** Digits at the end that are set apart by a word or a mark: "ext. 12", "#12". */
const lastDigits = /[\p{L}#.,;]\s*(\d+)\s*$/u;

/** A telephone as it is written, each number that can be dialled a link, and its extension. */
export const phoneNumber = (
  phone: Phone,
  country: string | undefined,
  msg: MsgFn,
): TemplateResult => {
  const { number, extension } = phone;
  // Without letters, a right-to-left page would turn round "*100#" and the order of several numbers.
  const dir = /\p{L}/u.test(number) ? 'auto' : 'ltr';
  const parts = html`<bdi dir=${dir}>${phoneParts(phone, country).map(phonePart)}</bdi>`;
  const isUnsaid = extension && lastDigits.exec(number)?.[1] !== extension;
  return isUnsaid
    ? html`${parts} <bdi class="unbroken">${msg(str`ext. ${extension}`)}</bdi>`
    : parts;
};

const phone = (
  line: Phone,
  country: string | undefined,
  { msg, textLanguages }: DetailContext,
): TemplateResult => html`<li>
  <span class="kind">${phoneKind(line, msg)}</span>
  <span>
    ${phoneNumber(line, country, msg)}
    ${line.label === undefined ? nothing : html`<span class="muted">${text(line.label, textLanguages)}</span>`}
  </span>
</li>`;

const line = (kind: string, content: unknown): TemplateResult =>
  html`<li><span class="kind">${kind}</span> <span>${content}</span></li>`;

/** The host of a site, which says more than "website" and is shorter than its address. */
const siteName = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || url;
  } catch {
    return url;
  }
};

/** Ways to get in touch: each a link where one can be made, else words. */
export const contacts = (
  organisation: Organisation,
  context: DetailContext,
): TemplateResult | typeof nothing => {
  const { phones = [], email, url } = organisation;
  const { msg } = context;
  const isMissing = phones.length === 0 && !email && !url;
  if (isMissing) return nothing;
  return html`<ul class="contacts" part="contacts">
    ${phones.map((each) => phone(each, phoneCountry(organisation), context))}
    ${email ? line(msg('E-mail'), link(`mailto:${email}`, html`<bdi>${email}</bdi>`, 'email')) : nothing}
    ${url ? line(msg('Website'), link(url, html`<bdi>${siteName(url)}</bdi>`, 'website')) : nothing}
  </ul>`;
};
