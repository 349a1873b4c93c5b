import { hoursMeant } from '../../../src/check/meant/hours/hours.js';

/** What `hoursMeant` reads: lines as `mo,tu 09:00-17:00`; what stays text in quotation marks. */
export const told = (text: string): string =>
  (hoursMeant(text) as (string | Record<string, unknown>)[])
    .map((line) => {
      if (typeof line === 'string') return `"${line}"`;
      const { days, opens, closes, nth, appointment, note } = line;
      return [
        String(days),
        nth && `nth ${String(nth)}`,
        opens && `${String(opens)}-${String(closes)}`,
        appointment && 'by appointment',
        note && `(${String(note)})`,
      ]
        .filter(Boolean)
        .join(' ');
    })
    .join('; ');

export const weekdays = 'mo,tu,we,th,fr';
export const week = `${weekdays},sa,su`;
