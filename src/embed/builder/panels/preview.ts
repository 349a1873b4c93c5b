import { html, nothing, type TemplateResult } from 'lit';
import { views } from '../state.js';
import type { Context } from './context.js';
import { radioGroup } from './controls.js';

/** The element as a reader will meet it. */
export const previewPanel = ({ state, words, format, act }: Context): TemplateResult => {
  const { view, scheme, measured } = state;
  const here = measured.at(-1);
  return html`<section class="panel preview" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.previewTitle}</h2>
    <div class="switches">
      ${radioGroup({
        name: 'view',
        legend: words.view,
        value: view,
        options: views.map((value) => ({ value, label: words.views[value] })),
        onChoose: (value) => act.change({ view: value }),
      })}
      ${radioGroup({
        name: 'scheme',
        legend: words.scheme,
        value: scheme,
        options: (['light', 'dark'] as const).map((value) => ({
          value,
          label: words.schemes[value],
        })),
        onChoose: (value) => act.change({ scheme: value }),
      })}
    </div>
    <div class="stage">
      <iframe
        class="view ${view}"
        title=${words.previewFrame}
        src="preview.html"
        @load=${(event: Event) => act.previewArrived(event.target as HTMLIFrameElement)}
      ></iframe>
    </div>
    <p class="help">
      ${here ? words.height(format(here.height), format(here.width)) : nothing}
    </p>
  </section>`;
};
