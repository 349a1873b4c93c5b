import { html, type TemplateResult } from 'lit';
import { languageName } from '../../../locale/names.js';
import { isWebAddress } from '../../configuration/configuration.js';
import type { Context } from './context.js';
import { docs, radioGroup, select, textField } from './controls.js';
import { step } from './step.js';

/** Which element. */
export const elementPanel = ({ offer, element, words, act }: Context): TemplateResult =>
  step(
    'element',
    words.elementTitle,
    html`${radioGroup({
      name: 'element',
      legend: words.elementTitle,
      value: element.tag,
      options: offer.elements.map(({ tag }) => ({ value: tag, label: words.elements[tag] ?? tag })),
      onChoose: act.chooseElement,
      look: 'cards',
    })}
      <p class="help">${docs(element.summary)}</p>`,
  );

/** In which words. */
export const wordsPanel = ({ state, offer, words, act }: Context): TemplateResult => {
  const { attributes, fallback } = state.choice;
  const languages = offer.languages.map((tag) => ({
    value: tag,
    label: languageName(tag, state.language),
  }));
  const isAddress = !fallback.address || isWebAddress(fallback.address);
  return step(
    'words',
    words.wordsTitle,
    html`${select({
      id: 'language',
      label: words.language,
      value: attributes.lang ?? '',
      options: [{ value: '', label: words.asAround }, ...languages],
      onChoose: (tag) => act.setAttribute('lang', tag || undefined),
    })}
    ${textField({
      id: 'heading',
      label: words.heading,
      value: attributes.heading ?? '',
      onInput: (text) => act.setAttribute('heading', text || undefined),
      help: words.headingHelp,
    })}
    ${textField({
      id: 'fallback-text',
      label: words.fallbackText,
      value: fallback.text,
      onInput: (text) => act.setFallback({ text }),
    })}
    ${textField({
      id: 'fallback-address',
      type: 'url',
      code: true,
      label: words.fallbackAddress,
      value: fallback.address,
      placeholder: 'https://',
      onInput: (address) => act.setFallback({ address }),
      error: isAddress ? undefined : words.notAnAddress,
      help: words.fallbackHelp,
    })}`,
  );
};
