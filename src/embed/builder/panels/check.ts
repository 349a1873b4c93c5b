import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { reportView } from './report.js';
import { step } from './step.js';

const readFile = (files: FileList | null | undefined, act: Context['act']): void => {
  const file = files?.[0];
  if (file) void file.text().then((text) => act.checkText(text));
};

/** A feed that is published nowhere yet: its text or its file is checked in this page. */
export const checkPanel = (context: Context): TemplateResult | typeof nothing => {
  const { state, words, act } = context;
  if (!state.schema) return nothing;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    readFile(event.dataTransfer?.files, act);
  };
  return step(
    'check',
    words.checkTitle,
    html`<div class="field drop" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        <label for="feed-text">${words.checkText}</label>
        <textarea
          id="feed-text"
          rows="4"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="feed-text-help"
          .value=${state.text}
          @input=${(event: Event) => act.checkText((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="help" id="feed-text-help">${words.checkHelp}</p>
        <label class="file"
          >${words.checkFile}
          <input
            type="file"
            accept=".json,application/json,.ics,.csv,text/*"
            @change=${(event: Event) => readFile((event.target as HTMLInputElement).files, act)}
          />
        </label>
      </div>
      <div role="status">${reportView(state.textReport, state.language)}</div>`,
  );
};
