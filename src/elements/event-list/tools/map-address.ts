import type { TextLanguages } from '../../../locale/text.js';
import { words } from '../../../widget/templates/text.js';
import type { Occurrence } from '../occurrence.js';

const map = 'https://www.openstreetmap.org/';

/** A page with a map: no script of a map is loaded here. */
export const mapAddress = (
  { place: where, event }: Occurrence,
  textLanguages: TextLanguages,
): string | undefined => {
  if (event.attendance === 'online') return undefined;
  const [longitude, latitude] = where?.position ?? [];
  const address = words(where?.address, textLanguages);
  if (latitude !== undefined)
    return `${map}?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  // Half a surrogate pair can't be encoded.
  const text = address.replace(/\p{Surrogate}/gu, '\ufffd');
  return text ? `${map}search?query=${encodeURIComponent(text)}` : undefined;
};
