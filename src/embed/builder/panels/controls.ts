import { html, nothing, type TemplateResult } from 'lit';

/** One of a group of radio buttons. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface RadioGroup<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  /** `segments` stand side by side; `cards` are a list. */
  readonly look?: 'segments' | 'cards';
}

const radio = <Value extends string>(
  { name, value, onChoose }: RadioGroup<Value>,
  option: Option<Value>,
): TemplateResult => html`<label class="option">
  <input
    type="radio"
    name=${name}
    .value=${option.value}
    .checked=${option.value === value}
    @change=${() => onChoose(option.value)}
  /><span>${option.label}</span>
</label>`;

/** A choice of one among few: radio buttons, whose keys every reader knows. */
export const radioGroup = <Value extends string>(group: RadioGroup<Value>): TemplateResult =>
  html`<fieldset class="group ${group.look ?? 'segments'}">
    <legend>${group.legend}</legend>
    <div class="options">${group.options.map((option) => radio(group, option))}</div>
  </fieldset>`;

export interface TextField {
  readonly id: string;
  readonly label: unknown;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly help?: unknown;
  /** What is wrong with it, in words; empty: nothing. */
  readonly error?: string | undefined;
  readonly type?: 'text' | 'url' | 'number';
  readonly placeholder?: string | undefined;
  /** Whether it holds code, which is written from left to right in every language. */
  readonly code?: boolean;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const note = (id: string, words: unknown, className: string) =>
  words ? html`<p class=${className} id=${id}>${words}</p>` : nothing;

export const textField = (field: TextField): TemplateResult => {
  const { id, error, help } = field;
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${field.label}</label>
    <input
      id=${id}
      type=${field.type ?? 'text'}
      dir=${field.code ? 'ltr' : 'auto'}
      .value=${field.value}
      placeholder=${field.placeholder ?? nothing}
      spellcheck=${field.code ? 'false' : nothing}
      autocomplete="off"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
      @input=${(event: Event) => field.onInput(valueOf(event))}
    />
    ${note(`${id}-error`, error, 'error')} ${note(`${id}-help`, help, 'help')}
  </div>`;
};

export interface Select {
  readonly id: string;
  readonly label: unknown;
  readonly value: string;
  readonly options: readonly Option<string>[];
  readonly onChoose: (value: string) => void;
  readonly help?: unknown;
}

export const select = ({ id, label, value, options, onChoose, help }: Select): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${help ? `${id}-help` : nothing}
      @change=${(event: Event) => onChoose(valueOf(event))}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${note(`${id}-help`, help, 'help')}
  </div>`;

export interface Checkbox {
  readonly id: string;
  readonly label: unknown;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
  readonly help?: unknown;
}

export const checkbox = ({ id, label, checked, onToggle, help }: Checkbox): TemplateResult =>
  html`<div class="field tick">
    <input
      id=${id}
      type="checkbox"
      .checked=${checked}
      aria-describedby=${help ? `${id}-help` : nothing}
      @change=${(event: Event) => onToggle((event.target as HTMLInputElement).checked)}
    /><label for=${id}>${label}</label>
    ${note(`${id}-help`, help, 'help')}
  </div>`;

/** Words of the class docs: English, whatever the page speaks. Code in them stands between backticks. */
export const docs = (text: string): TemplateResult =>
  html`<span lang="en" dir="ltr"
    >${text
      .replaceAll(/\[([^[\]]+)\]\([^()]+\)/g, '$1')
      .split('`')
      .map((part, index) => (index % 2 ? html`<code>${part}</code>` : part))}</span
  >`;

/** A name of code: an attribute, a token, a path. */
export const code = (name: string): TemplateResult => html`<code dir="ltr">${name}</code>`;
