/**
 * Days of the proleptic Gregorian calendar as whole numbers, 0 for 1 January 1970. `Date` would do
 * the same far slower, and takes the years 0 to 99 for those of the last century.
 */

/** 0 (Sunday) to 6 (Saturday), as `Date` counts. */
export type Weekday = number;

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** Years are counted from March, so that the leap day comes last: 400 of them are 146,097 days. */
const daysOf400Years = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const epoch = 719_468;

export const dayNumber = (year: number, month: number, date: number): number => {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysOf400Years + yearOfEra * 365 + leapDays + dayOfYear - epoch;
};

export const civilDay = (number: number): CivilDay => {
  const shifted = number + epoch;
  const era = Math.floor(shifted / daysOf400Years);
  const day = shifted - era * daysOf400Years;
  const leapDays =
    Math.floor(day / 1460) - Math.floor(day / 36_524) + Math.floor(day / (daysOf400Years - 1));
  const yearOfEra = Math.floor((day - leapDays) / 365);
  const dayOfYear =
    day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
};

export const weekdayOf = (number: number): Weekday => (((number + 4) % 7) + 7) % 7;

/** How many days a month has; `month` may be past 12. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(month > 11 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);
