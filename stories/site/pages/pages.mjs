import { articlePages } from './articles.mjs';
import { aboutCampaign, accessibility, partners, press, privacy } from './campaign-pages.mjs';
import { figures, findHelp, programme } from './elements-pages.mjs';
import { home } from './home.mjs';
import { stories, storyPages } from './stories.mjs';

/** The function for each page of a language. */
export const pages = (site) => [
  home,
  stories,
  ...storyPages(site),
  figures,
  programme,
  findHelp,
  ...articlePages(site),
  partners,
  aboutCampaign,
  press,
  accessibility,
  privacy,
];
