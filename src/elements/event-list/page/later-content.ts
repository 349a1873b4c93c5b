import { cardDetails } from '../card/card-details.js';
import { campaignLinks } from '../toolbar/campaign-links.js';
import type { LaterContent } from '../host.js';

/** What is drawn after the first content, in the same places in which a server draws it at once. */
export const laterContent: LaterContent = { ...cardDetails, campaignLinks };
