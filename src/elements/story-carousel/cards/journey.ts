import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Slide } from './slides.js';

type Ends = Pick<Slide, 'from' | 'to'>;

const spoken = ({ from, to }: Ends, msg: MsgFn): string =>
  from && to ? msg(str`From ${from} to ${to}`) : from ? msg(str`From ${from}`) : msg(str`To ${to}`);

const place = (name: string | undefined): TemplateResult | typeof nothing =>
  // prettier-ignore
  name ? html`<span class="place" aria-hidden="true">${name}</span>` : nothing;

const line = (ends: Ends, msg: MsgFn): TemplateResult => html`
  <span class="visually-hidden">${spoken(ends, msg)}</span>
  ${place(ends.from)}
  <span class="line"></span>
  ${place(ends.to)}
`;

/** The journey line: an open dot where the journey began, a filled one where it ended. Empty where neither is known. */
export const journey = (ends: Ends, msg: MsgFn): TemplateResult =>
  // prettier-ignore
  html`<p class="journey" part="journey">${ends.from || ends.to ? line(ends, msg) : nothing}</p>`;
