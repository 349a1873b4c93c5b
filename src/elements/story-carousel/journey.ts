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

/** The journey line: an open dot where it began, a filled one where it led. */
export const journey = (ends: Ends, msg: MsgFn): TemplateResult | typeof nothing =>
  ends.from || ends.to
    ? html`
        <p class="journey" part="journey">
          <span class="visually-hidden">${spoken(ends, msg)}</span>
          ${place(ends.from)}
          <span class="line"></span>
          ${place(ends.to)}
        </p>
      `
    : nothing;
