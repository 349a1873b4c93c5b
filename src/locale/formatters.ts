/** A page seldom needs more: its languages times its kinds of numbers and dates. */
const largest = 64;

const formatters = new Map<string, unknown>();

type FormatterClass<Options, Formatter> = new (locale: string, options: Options) => Formatter;

/** `locale` as `Intl` will take it; `en` when it is not well-formed. */
export const usableLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** `-u-ca-persian` of `fa-u-ca-persian` (RFC 6067). */
const extensionOf = (locale: string): string => {
  const start = locale.indexOf('-u-');
  return start < 0 ? '' : locale.slice(start);
};

/** Whether dates are of the Gregorian calendar: also in Persian and Thai, unless the locale asks for another. */
const isGregorian = (kind: unknown, locale: string): boolean =>
  kind === Intl.DateTimeFormat && !/-ca(?:-|$)/.test(extensionOf(locale));

/**
 * A formatter of `Intl`. It is kept, since creating one takes a thousand times as long as using it;
 * when there are too many, all are dropped.
 *
 * @throws RangeError when the engine does not know an option's value.
 */
export const formatter = <Options extends object, Formatter>(
  kind: FormatterClass<Options, Formatter>,
  locale: string,
  options: NoInfer<Options>,
): Formatter => {
  const all = {
    // A page may have put an option on it.
    __proto__: null,
    ...(isGregorian(kind, locale) && { calendar: 'gregory' }),
    ...options,
  };
  const key = kind.name + locale + JSON.stringify(all);
  if (formatters.size > largest) formatters.clear();
  if (!formatters.has(key)) formatters.set(key, new kind(usableLocale(locale), all));
  return formatters.get(key) as Formatter;
};
