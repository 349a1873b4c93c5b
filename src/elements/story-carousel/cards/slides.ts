import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { formatter } from '../../../locale/formatters.js';
import { countryLabel } from '../../../locale/names.js';
import type { LocalizedText, TextLanguages } from '../../../locale/text.js';
import { nameOf } from '../../../model/consent.js';
import type { Story } from '../../../model/contract.js';

/** A story as the carousel shows it. */
export interface Slide {
  readonly story: Story;
  /** What to call the person: the pseudonym, where there is one. */
  readonly name: LocalizedText;
  /** Names of countries in the reader's language. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The story's own page: http or https alone. */
  readonly url: string | undefined;
}

/** What is shown of a story, in the languages of `textLanguages`. */
export const slideOf = (story: Story, textLanguages: TextLanguages): Slide => {
  const { from, to, url } = story;
  return {
    story,
    name: nameOf(story),
    from: from && countryLabel(from, textLanguages),
    to: to && countryLabel(to, textLanguages),
    // The contract lets mailto: and tel: through too, which are no page of a story.
    url: url?.startsWith('http') ? url : undefined,
  };
};

interface Position {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** "3 of 8", in the numerals of a language. */
export const positionOf = ({ index, count }: Position, language: string, msg: MsgFn): string => {
  const numbers = formatter(Intl.NumberFormat, language, {});
  return msg(str`${numbers.format(index + 1)} of ${numbers.format(count)}`);
};
