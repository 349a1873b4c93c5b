import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { link } from '../../../widget/templates/link.js';
import type { DetailContext } from './detail-context.js';

/** What changes most often of what an organisation says, by the contract's names, in the order it is shown. */
const fieldNames = (msg: MsgFn) =>
  ({
    phones: msg('Telephone'),
    email: msg('E-mail'),
    url: msg('Website'),
    hours: msg('Hours'),
    address: msg('Address'),
  }) as const satisfies Partial<Record<keyof Organisation, string>>;

const filled = (template: string, id: string, field: string): string =>
  template
    .replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{field}', encodeURIComponent(field));

/**
 * Where what is wrong can be told: the feed's template, with the organisation's id for `{id}`. With
 * `{field}` in it, one link for each field that is likely to be wrong, and one for anything else.
 */
export const corrections = (
  organisation: Organisation,
  { campaign, msg }: DetailContext,
): TemplateResult | typeof nothing => {
  const template = campaign?.correctionUrl;
  if (!template) return nothing;
  const to = (field: string, words: string) =>
    link(filled(template, organisation.id, field), words, 'correction');
  const question = msg('Something wrong here?');
  if (!template.includes('{field}')) return html`<span>${to('', question)}</span>`;
  const names = Object.entries(fieldNames(msg));
  const said = names.filter(([field]) => field in organisation);
  return html`<span class="corrections" role="group" aria-label=${question}>
    ${question} ${said.map(([field, words]) => to(field, words))} ${to('', msg('Something else'))}
  </span>`;
};
