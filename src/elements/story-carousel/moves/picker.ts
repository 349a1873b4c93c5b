import { html, type TemplateResult } from 'lit';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Story } from '../../../model/contract.js';
import { formatter } from '../../../locale/formatters.js';
import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import { placeOf } from '../place.js';
import { nameOf } from '../slides.js';
import { mostDots, pageAt, pagesOf } from './pages.js';
import type { Row } from './row.js';

export interface PickerContext {
  readonly row: Row;
  readonly stories: readonly Story[];
  readonly textLanguages: TextLanguages;
  readonly msg: MsgFn;
  /** Goes to the story at an index. */
  readonly onPick: (index: number) => void;
}

const namesOf = (page: readonly Story[], textLanguages: TextLanguages): string =>
  formatter(Intl.ListFormat, textLanguages.language, {}).format(
    page.map((story) => words(nameOf(story), textLanguages)),
  );

const dots = (
  pages: readonly Story[][],
  { row, textLanguages, msg, onPick }: PickerContext,
): TemplateResult => {
  const at = pageAt(row.standing.start, row.standing.inView, pages.length, row.standing.edges);
  return html`
    <div class="picker" part="picker" role="group" aria-label=${msg('Choose a story')}>
      ${pages.map(
        (page, index) => html`
          <button
            class="dot"
            part="picker-button"
            type="button"
            aria-label=${namesOf(page, textLanguages) || String(index + 1)}
            aria-current=${index === at ? 'true' : 'false'}
            @click=${() => onPick(index * row.standing.inView)}
          ></button>
        `,
      )}
    </div>
  `;
};

const place = ({ row, stories, textLanguages, msg }: PickerContext): TemplateResult => {
  const at = { index: Math.max(row.index, 0), count: stories.length };
  return html`<p class="count muted" part="count">${placeOf(at, textLanguages.language, msg)}</p>`;
};

/** Stops on the journey, one a page; where they would be too many to tell apart, the place in words. */
export const picker = (context: PickerContext): TemplateResult => {
  const pages = pagesOf(context.stories, context.row.standing.inView);
  return pages.length > mostDots ? place(context) : dots(pages, context);
};
