import { SearchEvent } from '../events/search-event.js';
import type { FinderContext } from '../host.js';
import type { Answer } from '../search/answer.js';
import { resultLine } from './result-line.js';

/** What came of a question, as it is told to those who hear it. */
export const outcomeWords = (
  { found }: Answer,
  { directory, msg, textLanguages }: FinderContext,
): string =>
  resultLine({ total: found.length, of: directory.length }, msg, textLanguages.messageLanguage);

/** What came of a question, as the page is told. */
export const outcomeEvent = (
  { query: { text, choices }, found }: Answer,
  { directory, settings }: FinderContext,
): SearchEvent =>
  new SearchEvent({
    total: found.length,
    of: directory.length,
    choices,
    hasText: text.trim() !== '',
    text: settings.tellQuery ? text : undefined,
  });
