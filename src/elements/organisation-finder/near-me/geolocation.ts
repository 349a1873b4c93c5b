import type { After } from '../../../time/clock.js';
import type { Position } from '../search/geography.js';

/** Why a device's position could not be had. */
export type LocationFailure =
  'insecure' | 'framed' | 'forbidden' | 'denied' | 'unavailable' | 'timeout';

export type Location = { readonly position: Position } | { readonly failure: LocationFailure };

/** Where a page stands, as far as asking for a position goes. */
export interface Surroundings {
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  /** Whether a policy of the page, or of one around it, is known to forbid it. */
  readonly isForbidden?: boolean;
  readonly geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined;
}

interface Policy {
  readonly allowsFeature: (feature: string) => boolean;
}

/** Chromium alone tells what [Permissions Policy](https://www.w3.org/TR/permissions-policy/) forbids before it is tried. */
const isForbidden = (): boolean => {
  const { featurePolicy } = document as { readonly featurePolicy?: Policy };
  return featurePolicy?.allowsFeature('geolocation') === false;
};

export const surroundings = (): Surroundings => ({
  isSecure: isSecureContext,
  isFramed: window.self !== window.top,
  isForbidden: isForbidden(),
  geolocation: navigator.geolocation,
});

/** Half a minute for the device, from when it was allowed to. */
const timeout = 30_000;
/** A minute and a half for all of it: a browser whose question was put aside may never call back. */
export const longest = 90_000;

const failureOf = (
  { code, message = '' }: Pick<GeolocationPositionError, 'code' | 'message'>,
  isFramed: boolean,
): LocationFailure => {
  switch (code) {
    case GeolocationPositionError.PERMISSION_DENIED:
      // A frame is refused without its reader being asked, unless the page around it allows it.
      if (isFramed) return 'framed';
      return /policy/i.test(message) ? 'forbidden' : 'denied';
    case GeolocationPositionError.TIMEOUT:
      return 'timeout';
    default:
      return 'unavailable';
  }
};

/** Asks the device where it is: once, roughly, and only when called. Never rejects. */
export const locate = (around: Surroundings, after: After): Promise<Location> => {
  const { isSecure, isFramed, geolocation } = around;
  if (!isSecure) return Promise.resolve({ failure: 'insecure' });
  if (around.isForbidden) return Promise.resolve({ failure: isFramed ? 'framed' : 'forbidden' });
  if (!geolocation) return Promise.resolve({ failure: 'unavailable' });
  return new Promise((settle) => {
    const stop = after(longest, () => settle({ failure: 'timeout' }));
    const resolve = (location: Location): void => {
      stop();
      settle(location);
    };
    try {
      geolocation.getCurrentPosition(
        ({ coords }) => resolve({ position: [coords.longitude, coords.latitude] }),
        (error) => resolve({ failure: failureOf(error, isFramed) }),
        { enableHighAccuracy: false, timeout, maximumAge: 600_000 },
      );
    } catch {
      resolve({ failure: 'unavailable' });
    }
  });
};
