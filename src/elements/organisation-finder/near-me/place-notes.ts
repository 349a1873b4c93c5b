import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatter } from '../../../locale/formatters.js';
import type { FinderContext } from '../host.js';
import { failure } from '../results/unavailable.js';
import { looksLikePostcode } from './postcodes.js';

/** How far the gazetteer is. */
export type Progress = 'unused' | 'loading' | 'ready' | 'failed';

/** Where the place field stands. */
interface Standing {
  readonly text: string;
  readonly progress: Progress;
  /** Whether something is offered for what was typed; if so, whether those are postcodes that begin alike. */
  readonly hasPlaces: boolean;
  readonly areAlike: boolean;
  readonly isAnswered: boolean;
  /** Thousands of bytes that a further look would fetch; 0: there is nothing further. */
  readonly furtherWeight: number;
  readonly onOpen: (isFurther: boolean) => void;
}

const unknown = ({ msg }: FinderContext, text: string): TemplateResult =>
  looksLikePostcode(text)
    ? html`<p>${msg('Only postcodes where an organisation stands are known here. Type the town instead.')}</p>`
    : html`<p>${msg('No place of that name is known here. Try the nearest large town.')}</p>`;

const withoutPlaces = (context: FinderContext, { onOpen }: Standing): TemplateResult =>
  failure(
    context.msg(
      'The list of places could not be loaded. Only places where an organisation stands are known for now.',
    ),
    context,
    { part: 'further', onRetry: () => onOpen(false) },
  );

/** The way on to small places, with what it costs. */
const further = (
  { msg, textLanguages }: FinderContext,
  { furtherWeight, onOpen }: Standing,
): TemplateResult | typeof nothing => {
  if (furtherWeight === 0) return nothing;
  const size = formatter(Intl.NumberFormat, textLanguages.messageLanguage, {
    style: 'unit',
    unit: 'kilobyte',
  }).format(furtherWeight);
  return html`<button class="quiet" part="further" type="button" @click=${() => onOpen(true)}>
    ${msg(str`Look among more small places (${size})`)}
  </button>`;
};

const geoNames = html`<a class="link" href="https://www.geonames.org/" rel="noopener">GeoNames</a>`;
const licence = html`<a class="link" href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">CC BY 4.0</a>`;

/** GeoNames asks to be named (CC BY 4.0). */
const source = ({ msg }: FinderContext): TemplateResult =>
  html`<p class="muted source" part="source">
    ${msg(html`Names of places: ${geoNames}, ${licence}`)}
  </p>`;

/** What is said below the place field: how far it is, what it does not know, and whose names these are. */
export const placeNotes = (context: FinderContext, standing: Standing): TemplateResult => {
  const { msg } = context;
  const { text, progress, hasPlaces, areAlike } = standing;
  const isAsked = text.trim().length > 1;
  const isAnswered = standing.isAnswered && progress !== 'loading';
  return html`
    <div class="place-notes muted" role="status">
      ${progress === 'loading' ? html`<p>${msg('Looking up places …')}</p>` : nothing}
      ${areAlike ? html`<p>${msg('This postcode is not known here. These begin alike.')}</p>` : nothing}
      ${isAsked && !hasPlaces && isAnswered ? unknown(context, text) : nothing}
    </div>
    ${progress === 'failed' ? withoutPlaces(context, standing) : nothing}
    ${isAsked && progress === 'ready' ? further(context, standing) : nothing}
    ${progress === 'ready' ? source(context) : nothing}
  `;
};
