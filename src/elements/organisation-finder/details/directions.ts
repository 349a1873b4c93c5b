import type { Organisation } from '../../../model/contract.js';

const byCoordinates = 'https://www.openstreetmap.org/directions?to={latitude}%2C{longitude}';
const byAddress = 'https://www.openstreetmap.org/search?query={address}';

/** Half a surrogate pair can't be encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const filled = (template: string, values: Readonly<Record<string, string | undefined>>): string =>
  template.replace(/\{(latitude|longitude|address)\}/g, (_, name: string) =>
    encoded(values[name] ?? ''),
  );

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

/**
 * The address of directions to an organisation, plainly a link: nothing is sent before it is pressed.
 *
 * @param provider - `geo` (the device's own map), `off`, or an http(s) template with `{latitude}`,
 *   `{longitude}`, `{address}`; empty: OpenStreetMap.
 * @returns undefined where neither point nor address is known, or it is switched off.
 */
export const directionsTo = (
  { position }: Pick<Organisation, 'position'>,
  address: string,
  provider: string,
): string | undefined => {
  if (provider === 'off' || (!position && !address)) return undefined;
  const [longitude, latitude] = position?.map(String) ?? [];
  if (provider === 'geo') {
    const point = position ? `${latitude},${longitude}` : `0,0?q=${encoded(address)}`;
    return `geo:${point}`;
  }
  const ours = position ? byCoordinates : byAddress;
  const own = isWeb(provider) && (position || provider.includes('{address}')) ? provider : ours;
  return filled(own, { latitude, longitude, address });
};
