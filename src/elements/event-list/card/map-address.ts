import type { TextLanguages } from '../../../locale/text.js';
import type { CampaignEvent } from '../../../model/contract.js';
import { words } from '../../../widget/templates/text.js';

const map = 'https://www.openstreetmap.org/';

/** A page with a map of where an event takes place: no script of a map is loaded here. */
export const mapAddress = (
  { place, attendance }: CampaignEvent,
  textLanguages: TextLanguages,
): string | undefined => {
  if (attendance === 'online') return undefined;
  const [longitude, latitude] = place?.position ?? [];
  if (latitude !== undefined)
    return `${map}?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  const address = words(place?.address, textLanguages);
  return address ? `${map}search?query=${encodeURIComponent(address)}` : undefined;
};
