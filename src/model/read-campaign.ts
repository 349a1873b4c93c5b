import type { Campaign, Envelope, FeedIssue } from './contract.js';
import { campaign as schema } from './campaign.js';

/** What a feed says of its campaign. Fields that are wrong are left out, and told in `issues` if it is given. */
export const readCampaign = ({ campaign, base }: Envelope, issues: FeedIssue[] = []): Campaign =>
  (campaign === undefined ? undefined : schema(campaign, 'campaign', { base, issues })) ?? {};
