/** Reads JSON that is, or may be, more than the contract's plain one. Loaded on demand. */
import { readRuleZones } from '../../time/posix-zone.js';
import { isHsds, readHsds } from './hsds/read-hsds.js';
import { isJsonFeed, readJsonFeed } from './json-feed/read-json-feed.js';

/** JSON Feed and Open Referral HSDS as documents of the contract; other JSON as it is, with any rules of time zones. */
export const readOtherJson = (json: unknown): unknown => {
  readRuleZones();
  if (isJsonFeed(json)) return readJsonFeed(json);
  return isHsds(json) ? readHsds(json) : json;
};
