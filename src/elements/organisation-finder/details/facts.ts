import { html, nothing, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation, Text } from '../../../model/contract.js';
import { text } from '../../../widget/templates/text.js';
import { languageNames } from '../filters/facet-panel.js';
import type { DetailContext } from './detail-context.js';

/** What is told by a term and its description. */
export const block = (title: string, content: unknown): TemplateResult => html`
  <div class="block">
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>
`;

const listed = (texts: readonly Text[], { textLanguages }: DetailContext): TemplateResult =>
  html`<ul class="dotted">${texts.map((each) => html`<li>${text(each, textLanguages)}</li>`)}</ul>`;

const tongues = (tags: readonly string[], context: DetailContext): TemplateResult =>
  html`<ul class="dotted">${tags.map((tag) => html`<li><bdi>${languageNames(tag, context)}</bdi></li>`)}</ul>`;

const costText = (cost: NonNullable<Organisation['cost']>, msg: MsgFn): string => {
  switch (cost) {
    case 'free':
      return msg('Free of charge');
    case 'paid':
      return msg('There is a charge');
    case 'mixed':
      return msg('Some help is free, some is paid for');
  }
};

/** What an organisation and one of its services both may say. */
type Terms = Pick<Organisation, 'eligibility' | 'bring' | 'cost' | 'fees' | 'wait' | 'howToApply'>;

const said = (title: string, words: Text | undefined, context: DetailContext): unknown =>
  words === undefined ? nothing : block(title, text(words, context.textLanguages));

/** Who is helped and what to bring. */
const forWhom = (
  { audience = [], eligibility, bring = [] }: Terms & Pick<Organisation, 'audience'>,
  context: DetailContext,
): unknown[] => {
  const { msg, textLanguages } = context;
  return [
    audience.length > 0 || eligibility !== undefined
      ? block(msg('Who it is for'), [listed(audience, context), text(eligibility, textLanguages)])
      : nothing,
    bring.length > 0 ? block(msg('What to bring'), listed(bring, context)) : nothing,
  ];
};

/** What it costs, how long it takes, and how to begin. */
const conditions = ({ cost, fees, wait, howToApply }: Terms, context: DetailContext): unknown[] => {
  const { msg, textLanguages } = context;
  return [
    cost || fees !== undefined
      ? block(msg('Cost'), [
          cost ? html`${costText(cost, msg)} ` : nothing,
          text(fees, textLanguages),
        ])
      : nothing,
    said(msg('Waiting time'), wait, context),
    said(msg('How to apply'), howToApply, context),
  ];
};

/** The terms of a service. */
export const terms = (each: Terms, context: DetailContext): unknown[] => [
  forWhom(each, context),
  conditions(each, context),
];

/** What an organisation says beside its contacts, hours, places and services. */
export const facts = (organisation: Organisation, context: DetailContext): unknown[] => {
  const { msg } = context;
  const { languages = [], interpretation = [], remote } = organisation;
  return [
    forWhom(organisation, context),
    conditions(organisation, context),
    languages.length > 0 ? block(msg('Staff speak'), tongues(languages, context)) : nothing,
    interpretation.length > 0
      ? block(msg('Through interpreters'), tongues(interpretation, context))
      : nothing,
    remote ? block(msg('From afar'), msg('Helps by telephone or online too')) : nothing,
  ];
};
