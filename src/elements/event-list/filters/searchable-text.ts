import { countryName } from '../../../locale/names.js';
import { normalise } from '../../../locale/normalise.js';
import type { TextLanguages } from '../../../locale/text.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';

/** What a search looks through, in letters as the finder compares them. */
export const searchableText = (
  { title, summary, organiser, place, topics = [] }: CampaignEvent,
  textLanguages: TextLanguages,
): string => {
  const texts = [title, summary, place?.name, place?.address, organiser];
  const country = place?.country ? countryName(place.country, textLanguages.language) : '';
  return normalise(
    [...texts.map((text) => words(text, textLanguages)), ...topics, country].join(' '),
  );
};
