import type { Position } from '../query.js';

/** Why a device's position could not be had. */
export type LocationFailure = 'insecure' | 'framed' | 'denied' | 'unavailable' | 'timeout';

export type Location = { readonly position: Position } | { readonly failure: LocationFailure };

/** Where a page stands, as far as asking for a position goes. */
export interface Surroundings {
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  readonly geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined;
}

export const surroundings = (): Surroundings => ({
  isSecure: isSecureContext,
  isFramed: window.self !== window.top,
  geolocation: navigator.geolocation,
});

/** Half a minute: time to read the browser's question. */
const timeout = 30_000;

const failureOf = (code: number, isFramed: boolean): LocationFailure => {
  switch (code) {
    case GeolocationPositionError.PERMISSION_DENIED:
      // A frame is refused without its reader being asked, unless the page around it allows it.
      return isFramed ? 'framed' : 'denied';
    case GeolocationPositionError.TIMEOUT:
      return 'timeout';
    default:
      return 'unavailable';
  }
};

/** Asks the device where it is: once, roughly, and only when called. Never rejects. */
export const locate = ({ isSecure, isFramed, geolocation }: Surroundings): Promise<Location> => {
  if (!isSecure) return Promise.resolve({ failure: 'insecure' });
  if (!geolocation) return Promise.resolve({ failure: 'unavailable' });
  return new Promise((resolve) => {
    try {
      geolocation.getCurrentPosition(
        ({ coords }) => resolve({ position: [coords.longitude, coords.latitude] }),
        ({ code }) => resolve({ failure: failureOf(code, isFramed) }),
        { enableHighAccuracy: false, timeout, maximumAge: 600_000 },
      );
    } catch {
      resolve({ failure: 'unavailable' });
    }
  });
};
