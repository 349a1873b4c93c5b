import type { Organisation } from '../../../model/contract.js';
import type { Phone } from '../../../model/telephone.js';
import { words } from '../../../widget/templates/text.js';
import type { FinderContext } from '../host.js';

/** As numbers are written between countries ([ITU-T E.123](https://www.itu.int/rec/T-REC-E.123)). */
const dialled = ({ number, extension }: Phone): string =>
  extension ? `${number} ext. ${extension}` : number;

/** An organisation in plain lines, as somebody would write it into a message. */
export const plainLines = (
  { name, address, phones = [], email, url }: Organisation,
  { textLanguages }: Pick<FinderContext, 'textLanguages'>,
): string =>
  [words(name, textLanguages), words(address, textLanguages), ...phones.map(dialled), email, url]
    .filter(Boolean)
    .join('\n');

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
  context: Pick<FinderContext, 'textLanguages'>,
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
