import { str } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Organisation } from '../../../model/contract.js';
import { todayAt } from '../../../model/opening-hours.js';
import { placeAsOrganisation } from '../../../model/organisation-places.js';
import type { Phone } from '../../../model/telephone.js';
import { words } from '../../../widget/templates/text.js';
import type { FinderContext } from '../host.js';
import { dayName, exceptionDays, hoursList, hoursTold } from '../hours/day-text.js';
import { statusText } from '../hours/opening-text.js';

/** As numbers are written between countries ([ITU-T E.123](https://www.itu.int/rec/T-REC-E.123)). */
const dialled = ({ number, extension }: Phone): string =>
  extension ? `${number} ext. ${extension}` : number;

type ShareContext = Pick<FinderContext, 'textLanguages' | 'msg' | 'now'>;

/** What is said, and what is said of it: either may be missing. */
const withRemark = (said = '', remark: string, msg: MsgFn): string =>
  said && remark ? msg(str`${said} (${remark})`) : said || remark;

/** The days on which it is not open as in every week, each with its date. */
const exceptions = (organisation: Organisation, context: ShareContext): string[] => {
  const { msg, textLanguages } = context;
  const today = todayAt(organisation, +context.now);
  return exceptionDays(organisation, today).map((day) => {
    const told = hoursTold(organisation, day, context).map(({ words: own, note }) =>
      withRemark(own, words(note, textLanguages), msg),
    );
    return msg(str`${dayName(day, true, context)}: ${hoursList(context).format(told)}`);
  });
};

/** An organisation, or one of its places, in plain lines, as somebody would write it into a message. */
export const plainLines = (organisation: Organisation, context: ShareContext): string => {
  const { name, alert, address, phones = [], email, url, places = [] } = organisation;
  const { textLanguages, msg } = context;
  return [
    words(name, textLanguages),
    statusText(organisation, msg),
    words(alert, textLanguages),
    words(address, textLanguages),
    ...phones.map((phone) => withRemark(dialled(phone), words(phone.label, textLanguages), msg)),
    email,
    url,
    ...exceptions(organisation, context),
    ...places.map((place) => plainLines(placeAsOrganisation(place, organisation), context)),
  ]
    .filter(Boolean)
    .join('\n');
};

const copied = async (text: string): Promise<'copied' | 'failed'> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
};

const isGivenUp = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === 'AbortError';

/** Hands a list to the device's own sharing, else to the clipboard. It says where help is, not what was asked. */
export const share = async (
  organisations: readonly Organisation[],
  context: ShareContext,
): Promise<'shared' | 'copied' | 'failed'> => {
  const text = organisations.map((each) => plainLines(each, context)).join('\n\n');
  if (!navigator.share) return copied(text);
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (cause) {
    return isGivenUp(cause) ? 'shared' : copied(text);
  }
};
