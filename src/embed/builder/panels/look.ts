import { html, nothing, type TemplateResult } from 'lit';
import type { OfferedToken } from '../../configuration/offer.js';
import { isTokenValue } from '../../configuration/token-value.js';
import type { LowContrast } from '../contrast.js';
import { hexOf } from '../resolve-colour.js';
import type { Context } from './context.js';
import { code, docs, textField } from './controls.js';
import { step } from './step.js';

/** What the documentation names as the three that restyle most. */
const first = ['--wmb-color-accent', '--wmb-font-family', '--wmb-radius'];

const well = ({ name }: OfferedToken, { resolve, state, words, act }: Context): TemplateResult => {
  const colour = resolve(name, state.scheme);
  return html`<input
    type="color"
    aria-label=${words.pick(name)}
    .value=${colour ? hexOf(colour) : '#000000'}
    @input=${(event: Event) => act.setToken(name, (event.target as HTMLInputElement).value)}
  />`;
};

const tokenField = (token: OfferedToken, context: Context): TemplateResult => {
  const { name } = token;
  const { state, words, act } = context;
  const value = state.choice.tokens[name] ?? '';
  const field = textField({
    id: `token${name}`,
    code: true,
    label: code(name),
    value,
    placeholder: token.default,
    onInput: (text) => act.setToken(name, text),
    help: docs(token.description),
    error: !value || isTokenValue(name, value) ? undefined : words.notTaken,
  });
  const isColour = name.startsWith('--wmb-color-');
  return html`<div class="token">${isColour ? well(token, context) : nothing}${field}</div>`;
};

/** A name within a sentence: in one piece (U+2060), and from left to right in every language (U+2066 … U+2069). */
const named = (token: string): string => `\u2066${token.replaceAll('-', '-\u2060')}\u2069`;

const warning = (low: LowContrast, { words, format }: Context): TemplateResult => {
  const pair = words.and(named(low.foreground), named(low.background));
  return html`<li>${words.low[low.scheme](pair, format(low.ratio), format(low.least))}</li>`;
};

const warnings = (context: Context): TemplateResult => {
  const { lowContrasts, words } = context;
  return html`<div role="status" class="warnings">
    ${
      lowContrasts.length > 0
        ? html`<h3>${words.lowContrast}</h3>
            <ul>
              ${lowContrasts.map((low) => warning(low, context))}
            </ul>
            <p>${words.lowHelp}</p>`
        : nothing
    }
  </div>`;
};

/** In which colours and type. */
export const lookPanel = (context: Context): TemplateResult => {
  const { element, words, act, state } = context;
  const isFirst = ({ name }: OfferedToken) => first.includes(name);
  const rest = element.tokens.filter((token) => !isFirst(token));
  return step(
    'look',
    words.lookTitle,
    html`<p class="help">${words.lookHelp}</p>
      ${element.tokens.filter(isFirst).map((token) => tokenField(token, context))}
      <details>
        <summary>${words.moreTokens}</summary>
        ${rest.map((token) => tokenField(token, context))}
      </details>
      ${warnings(context)}
      ${
        Object.keys(state.choice.tokens).length > 0
          ? html`<button type="button" @click=${act.clearTokens}>${words.backToDefault}</button>`
          : nothing
      }`,
  );
};
