interface WeekInfo {
  /** 1, Monday, to 7. */
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** A method in newer engines, a property in older ones; some have neither. */
type LocaleWithWeek = Intl.Locale & {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

/** The week where `locale` is spoken; undefined where the engine can't say. */
export const weekInfoOf = (locale: string): WeekInfo | undefined => {
  try {
    const own = new Intl.Locale(locale) as LocaleWithWeek;
    return own.getWeekInfo?.() ?? own.weekInfo;
  } catch {
    return undefined;
  }
};
