import { html, nothing, type TemplateResult } from 'lit';
import { planOf } from '../plan-of.js';
import { type Snippet, snippetsOf } from '../snippets/snippets.js';
import { forms } from '../state.js';
import type { Context } from './context.js';
import { checkbox, radioGroup, textField } from './controls.js';

const release = ({ state, words, act }: Context): TemplateResult | typeof nothing => {
  const { version, following } = state.release;
  if (!following) return nothing;
  const [major = ''] = version.split('.');
  return html`${radioGroup({
    name: 'version',
    legend: words.versionTitle,
    value: state.pin ? 'pin' : 'follow',
    options: [
      { value: 'pin', label: words.pin(version) },
      { value: 'follow', label: words.follow(major) },
    ],
    onChoose: (value) => act.change({ pin: value === 'pin' }),
  })}
    <p class="help">${state.pin ? words.pinHelp : words.followHelp}</p>`;
};

const extras = ({ state, words, act }: Context): TemplateResult => {
  const { form, reserve, hint } = state;
  const byScript = form === 'script';
  const tick = (id: 'reserve' | 'hint', label: string, checked: boolean) =>
    checkbox({ id, label, checked, onToggle: (on) => act.change({ [id]: on }) });
  return html`${tick('reserve', words.reserve, reserve)}
  ${byScript ? tick('hint', words.hint, hint) : nothing}
  ${
    form === 'oembed'
      ? textField({
          id: 'page-address',
          type: 'url',
          code: true,
          label: words.pageAddress,
          value: state.page,
          onInput: (page) => act.change({ page }),
        })
      : nothing
  }`;
};

const block = ({ file, text }: Snippet, { state, words, act }: Context): TemplateResult =>
  html`<figure class="code" dir="ltr">
    <figcaption>
      ${file ? html`<code>${file}</code>` : nothing}
      <button type="button" lang=${state.language} @click=${() => act.copy(text)}>
        ${words.copy}
      </button>
    </figcaption>
    <pre
      tabindex="0"
      role="region"
      aria-label=${words.code(file ?? words.forms[state.form])}
    ><code>${text}</code></pre>
  </figure>`;

const noteOf = ({ state, words }: Context): string => {
  if (state.form === 'frame') return words.frameNote;
  if (state.form === 'oembed') return words.oembedNote;
  return state.form === 'script' || state.form === 'npm' ? words.styleNote : '';
};

/** What to paste. */
export const snippetPanel = (context: Context): TemplateResult => {
  const { state, words, act } = context;
  const { copied, form } = state;
  const snippets = snippetsOf(form, planOf(state, context.element), state.page);
  return html`<section class="panel" aria-labelledby="snippet-title">
    <h2 id="snippet-title">${words.snippetTitle}</h2>
    ${radioGroup({
      name: 'form',
      legend: words.form,
      value: form,
      options: forms.map((value) => ({ value, label: words.forms[value] })),
      onChoose: (value) => act.change({ form: value }),
    })}
    ${release(context)} ${extras(context)} ${snippets.map((snippet) => block(snippet, context))}
    <p role="status" class="copied">
      ${copied === 'yes' ? words.copied : copied === 'no' ? words.notCopied : nothing}
    </p>
    ${state.release.manifest ? nothing : html`<p class="help">${words.noManifest}</p>`}
    <p class="help">${noteOf(context)}</p>
  </section>`;
};
