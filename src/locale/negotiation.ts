/** Which of the languages that are there serves a reader best. */

/** Languages that are written as another is, by the language that its readers are served by. */
const writtenAs: Readonly<Record<string, string>> = {
  ...{ arb: 'ar', ary: 'ar', arz: 'ar', apc: 'ar', ajp: 'ar', acm: 'ar', afb: 'ar', apd: 'ar' },
  ...{ aeb: 'ar', arq: 'ar', ayl: 'ar', acw: 'ar', ars: 'ar', shu: 'ar' },
  ...{ cmn: 'zh', yue: 'zh', wuu: 'zh', nan: 'zh', hak: 'zh' },
  ...{ prs: 'fa', pes: 'fa', pbu: 'ps', pbt: 'ps', pst: 'ps', kmr: 'ku', uzn: 'uz' },
  ...{ swh: 'sw', tl: 'fil', nb: 'no', nn: 'no' },
};

/** Where Spanish is that of Latin America, `es-419`. */
const latinAmerica = /^(419|AR|BO|BR|BZ|CL|CO|CR|CU|DO|EC|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE)$/;

const rightToLeft = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

export const isRightToLeft = (script: string | undefined): boolean =>
  script !== undefined && rightToLeft.test(script);

const locales = new Map<string, Intl.Locale | undefined>();

const parse = (tag: string): Intl.Locale | undefined => {
  try {
    const likely = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    const language = writtenAs[likely.language];
    return language ? new Intl.Locale(likely.toString(), { language }).maximize() : likely;
  } catch {
    return undefined;
  }
};

/** A tag with its likely script and region; undefined where it is no tag. `zh_CN` is read as `zh-CN`. */
export const likelyLocale = (tag: string): Intl.Locale | undefined => {
  if (locales.size > 256) locales.clear();
  if (!locales.has(tag)) locales.set(tag, parse(tag));
  return locales.get(tag);
};

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether those of one region are served by what is meant for another. */
const isNear = (language: string, one = '', other = ''): boolean =>
  language === 'es'
    ? [one, other].includes('419') && latinAmerica.test(one) && latinAmerica.test(other)
    : language === 'pt' && [one, other].includes('PT') && ![one, other].includes('BR');

/** How well a tag serves one who wants another; 0 where it does not. */
const rank = (tag: string, wanted: string): number => {
  if (isSame(tag, wanted)) return 7;
  const [is, wants] = [likelyLocale(tag), likelyLocale(wanted)];
  if (!is || !wants || is.language !== wants.language) return 0;
  // Another script is better than another language, but not one that runs the other way.
  if (is.script !== wants.script) {
    return isRightToLeft(is.script) === isRightToLeft(wants.script) ? 1 : 0;
  }
  if (is.region === wants.region) return 6;
  if (isNear(is.language, is.region, wants.region)) return 5;
  if (wanted.toLowerCase().startsWith(`${tag.toLowerCase()}-`)) return 4;
  return is.region === likelyLocale(`${is.language}-${is.script}`)?.region ? 3 : 2;
};

const best = (available: readonly string[], wanted: readonly string[]): string | undefined => {
  for (const one of wanted) {
    // Likely subtags of a dozen languages take long to find, and most pages say `en`, not `en-Latn-US`.
    const same = available.find((tag) => isSame(tag, one));
    if (same !== undefined) return same;
    const ranks = available.map((tag) => rank(tag, one));
    const highest = Math.max(0, ...ranks);
    if (highest > 0) return available[ranks.indexOf(highest)];
  }
  return undefined;
};

const answers = new Map<string, string | undefined>();

/**
 * Which of `available` serves a reader of `wanted`, the best first, by
 * [likely subtags](https://unicode.org/reports/tr35/#Likely_Subtags): `zh-CN` is served by
 * `zh-Hans`, `pt` by `pt-BR`, `es-MX` by `es-419` before `es`, `ary` by `ar`. Undefined where
 * nothing serves any of them.
 */
export const bestLanguage = (
  available: readonly string[],
  wanted: readonly string[],
): string | undefined => {
  const key = `${available.join()} ${wanted.join()}`;
  if (answers.size > 256) answers.clear();
  if (!answers.has(key)) answers.set(key, best(available, wanted));
  return answers.get(key);
};

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
};

/**
 * What to format numbers and dates by, so that they suit words in `language`: the reader's own tag
 * for it, else the language with the reader's region. English for a reader of `sw-KE` is `en-KE`.
 */
export const formatLocale = (language: string, readers: readonly string[]): string => {
  const own = readers.find((tag) => rank(language, tag) > 1);
  if (own !== undefined) return own.replaceAll('_', '-');
  const region = regionOf(readers[0] ?? '');
  if (region === undefined) return language;
  // `zh-TW` by itself would be in the other script than the words.
  const isOtherScript = readers.some((tag) => rank(language, tag) === 1);
  const script = isOtherScript ? likelyLocale(language)?.script : undefined;
  return new Intl.Locale(language, { region, ...(script && { script }) }).toString();
};
