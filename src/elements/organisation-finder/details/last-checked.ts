/** A day of the calendar, some months before another; the last of the month where there is no such day. `YYYY-MM-DD`. */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const date = Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, last));
  return new Date(date).toISOString().slice(0, 10);
};

/** Whether what was checked on a day is older than so many months. 0 months: nothing ever is. */
export const isOld = (verified: string | undefined, today: string, months: number): boolean =>
  months > 0 && verified !== undefined && verified < monthsBefore(today, months);
