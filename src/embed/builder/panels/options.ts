import { html, type TemplateResult } from 'lit';
import { type OfferedAttribute, wordsOf } from '../../configuration/offer.js';
import type { Context } from './context.js';
import { checkbox, code, docs, select, textField } from './controls.js';
import { step } from './step.js';

/** These have fields of their own. */
const elsewhere = ['feed', 'heading', 'lang'];

/** `'grid'` → `grid`: a default as an attribute has it. */
const plain = (value: string | undefined): string =>
  (value === 'undefined' ? '' : (value ?? '')).replaceAll(/^'|'$/g, '');

const attributeField = (
  attribute: OfferedAttribute,
  { state, words, act }: Context,
): TemplateResult => {
  const { name, type } = attribute;
  const common = { id: `option-${name}`, label: code(name), help: docs(attribute.description) };
  const value = state.choice.attributes[name];
  const usual = plain(attribute.default);
  const options = wordsOf(type);
  if (options) {
    const none = { value: '', label: usual ? words.defaultIs(usual) : words.default };
    const others = options
      .filter((word) => word !== usual)
      .map((word) => ({ value: word, label: word }));
    const onChoose = (word: string) => act.setAttribute(name, word || undefined);
    return select({ ...common, value: value ?? '', options: [none, ...others], onChoose });
  }
  if (type === 'boolean') {
    const onToggle = (on: boolean) => act.setAttribute(name, on ? '' : undefined);
    return checkbox({ ...common, checked: value !== undefined, onToggle });
  }
  const onInput = (text: string) => act.setAttribute(name, text || undefined);
  const isNumber = /\bnumber\b/.test(type);
  return textField({
    ...common,
    type: isNumber ? 'number' : 'text',
    code: isNumber,
    value: value ?? '',
    placeholder: usual,
    onInput,
  });
};

/** Everything else that the element takes. */
export const optionsPanel = (context: Context): TemplateResult => {
  const { element, words } = context;
  const offered = element.attributes.filter(({ name }) => !elsewhere.includes(name));
  const own = offered.filter(({ shared }) => !shared);
  const all = offered.filter(({ shared }) => shared);
  const group = (title: string, attributes: readonly OfferedAttribute[]) =>
    html`<details>
      <summary>${title}</summary>
      ${attributes.map((attribute) => attributeField(attribute, context))}
    </details>`;
  return step(
    'options',
    words.optionsTitle,
    html`${group(words.ownOptions, own)} ${group(words.sharedOptions, all)}`,
  );
};
