import { isTimeZone } from '../time/time-zone.js';
import { number, pair, string } from './schema.js';

/** [longitude, latitude] in degrees, WGS 84, as in [GeoJSON](https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1). */
export const position = pair('[longitude, latitude]', number(-180, 180), number(-90, 90));

/** A zone of the [IANA database](https://www.iana.org/time-zones) that this engine knows. */
export const timeZone = string('a time zone such as "Africa/Nairobi"', undefined, (zone) =>
  isTimeZone(zone) ? zone : undefined,
);
