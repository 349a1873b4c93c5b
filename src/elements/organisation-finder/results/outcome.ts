import { SearchEvent } from '../events/search-event.js';
import type { FinderContext } from '../host.js';
import type { Answer } from '../search/answer.js';
import { resultLine } from './result-line.js';

/** How many results there are, for the live region. */
export const outcomeText = (
  { found }: Answer,
  { directory, msg, textLanguages }: FinderContext,
): string =>
  resultLine({ total: found.length, of: directory.length }, msg, textLanguages.messageLanguage);

/** The event that tells the page of an answer. */
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
