import { countryLabel, topicLabel } from '../../../locale/names.js';
import { normalise } from '../../../locale/normalise.js';
import type { TextLanguages } from '../../../locale/text.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';

const textOf = (
  { title, summary, organiser, place, topics = [] }: CampaignEvent,
  textLanguages: TextLanguages,
): string => {
  const texts = [title, summary, place?.name, place?.address, organiser];
  const country = place?.country ? countryLabel(place.country, textLanguages) : '';
  const labels = topics.map((topic) => topicLabel(topic, textLanguages));
  return normalise(
    [...texts.map((text) => words(text, textLanguages)), ...topics, ...labels, country].join(' '),
  );
};

const texts = new WeakMap<CampaignEvent, { readonly language: string; readonly text: string }>();

/** What a search looks through, in letters as the finder compares them. Kept, since each letter that is typed asks for it. */
export const searchableText = (event: CampaignEvent, textLanguages: TextLanguages): string => {
  const { language } = textLanguages;
  const known = texts.get(event);
  if (known?.language === language) return known.text;
  const text = textOf(event, textLanguages);
  texts.set(event, { language, text });
  return text;
};
