import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import { isOne, numberText } from './number-text.js';
import type { Answer } from '../search/answer.js';
import type { Choices, FacetName } from '../search/query.js';

interface NoteContext {
  readonly msg: MsgFn;
  readonly language: string;
  readonly choices: Choices;
  readonly onToggle: (facet: FacetName, value: string) => void;
}

const note = (words: string): TemplateResult =>
  html`<p class="note" part="search-note">${words}</p>`;

/** Whether the results match every word of the query, where they do not all. */
const fullNote = ({ found, full }: Answer, msg: MsgFn, language: string): unknown => {
  if (found.length === 0 || full >= found.length) return nothing;
  if (full === 0)
    return note(msg('No organisation matches every word. The closest matches come first.'));
  const count = numberText(full, language);
  return note(
    isOne(full, language)
      ? msg(str`${count} organisation matches every word. The closest of the others follow.`)
      : msg(str`${count} organisations match every word. The closest of the others follow.`),
  );
};

/** How many may be open that are not shown, because their hours are not known, and the way to them. */
const hoursNote = ({ counts }: Answer, context: NoteContext): unknown => {
  const { msg, language, choices, onToggle } = context;
  const unknown = counts.get('open')?.get('unknown') ?? 0;
  if (unknown === 0 || !choices.open || choices.open.includes('unknown')) return nothing;
  const count = numberText(unknown, language);
  return html`<p class="note" part="search-note">
    ${msg(str`Opening hours not known: ${count}`)}
    <button class="quiet" part="unknown-hours" type="button" @click=${() => onToggle('open', 'unknown')}>
      ${msg('Show these too')}
    </button>
  </p>`;
};

/** What was done to a reader's words on the way to the results. */
export const notes = (answer: Answer, context: NoteContext): unknown => {
  const { msg, language } = context;
  const list = formatter(Intl.ListFormat, language, { type: 'disjunction' });
  const used = answer.corrections.map((correction) => correction.used);
  const typed = answer.corrections.map((correction) => correction.typed);
  return [
    fullNote(answer, msg, language),
    used.length > 0 && answer.found.length > 0
      ? note(
          msg(
            str`Nothing is called “${list.format(typed)}”. Showing results for “${list.format(used)}”.`,
          ),
        )
      : nothing,
    answer.synonyms.length > 0
      ? note(msg(str`Also searched for: ${list.format(answer.synonyms)}`))
      : nothing,
    hoursNote(answer, context),
  ];
};
