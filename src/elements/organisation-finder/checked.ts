/** A day of the calendar, some months before another; the last of the month where there is no such day. `YYYY-MM-DD`. */
export const monthsBefore = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
};

/** Whether what was checked on a day is older than so many months. 0 months: nothing ever is. */
export const isOld = (verified: string | undefined, today: string, months: number): boolean =>
  months > 0 && verified !== undefined && verified < monthsBefore(today, months);
