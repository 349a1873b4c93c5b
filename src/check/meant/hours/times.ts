/** Times of a day as people write them. */
import type { NumberToken, Time, Token } from './token-types.js';

type Half = Time['half'];

export const isSign = (token: Token | undefined, signs: RegExp): boolean =>
  token?.kind === 'sign' && signs.test(token.sign);

const isPair = (token: Token | undefined): token is NumberToken =>
  token?.kind === 'number' && token.digits.length === 2;

/** The minutes after an hour, and how many tokens they take: `:30`, `h30`, `点半`. */
const minutesAfter = (tokens: readonly Token[], at: number): { minute: number; taken: number } => {
  const [next, second, third] = tokens.slice(at, at + 3);
  if (isSign(next, /[:.]/) && isPair(second) && !second.isApart)
    return { minute: Number(second.digits), taken: 2 };
  if (next?.kind !== 'hour') return { minute: 0, taken: 0 };
  if (second?.kind === 'half') return { minute: 30, taken: 2 };
  const isMinute =
    isPair(second) &&
    third?.kind !== 'hour' &&
    !isSign(third, /[:.]/) &&
    (!second.isApart || /^(?:00|15|30|45)$/.test(second.digits));
  return isMinute ? { minute: Number(second.digits), taken: 2 } : { minute: 0, taken: 0 };
};

/** What words before or after a number say of it. */
export const halves: Partial<Record<Token['kind'], Half>> = {
  am: 'am',
  pm: 'pm',
  earlier: 'am',
  later: 'pm',
  noonOf: 'pm',
  noon: 'pm',
  midnight: 'midnight',
};

const isAfterNumber = (token: Token | undefined): token is Token =>
  /^(?:am|pm|noon|midnight)$/.test(token?.kind ?? '');

/** Minutes since midnight; undefined if there is no such time. */
const minutesOf = (hour: number, minute: number, half: Half): number | undefined => {
  if (minute > 59 || hour * 60 + minute > 1440) return undefined;
  if (!half || hour > 12) return hour * 60 + minute;
  return (hour % 12) * 60 + (half === 'pm' ? 720 : 0) + minute;
};

const clockOf = (digits: string, hasUnit: boolean): Time['clock'] => {
  if (digits.length === 4 || digits.startsWith('0')) return 'zero';
  if (Number(digits) > 12) return 'past';
  return hasUnit ? 'unit' : undefined;
};

/**
 * The time that begins with a number, and how many tokens it takes; undefined if there is none.
 *
 * @param before - the half that is said before it.
 */
export const timeAt = (
  tokens: readonly Token[],
  at: number,
  before: Half,
): { readonly time: Time; readonly end: number } | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.digits.length === 3 || token.digits.length > 4)
    return undefined;
  const { digits } = token;
  const isWhole = digits.length === 4;
  const { minute, taken } = isWhole
    ? { minute: Number(digits.slice(2)), taken: 0 }
    : minutesAfter(tokens, at + 1);
  let end = at + 1 + taken;
  const hasSeconds = isSign(tokens[end], /:/) && isPair(tokens[end + 1]);
  if (taken > 0 && hasSeconds) end += 2;
  if (tokens[end]?.kind === 'hour') end += 1;
  const hasUnit = tokens.slice(at, end).some(({ kind }) => kind === 'hour');
  const said = tokens[end];
  const half = isAfterNumber(said) ? halves[said.kind] : before;
  if (isAfterNumber(said)) end += 1;
  const hour = Number(isWhole ? digits.slice(0, 2) : digits);
  const isNamed = said?.kind === 'noon' || said?.kind === 'midnight';
  const minutes = isNamed && hour !== 12 ? undefined : minutesOf(hour, minute, half);
  if (minutes === undefined) return undefined;
  return {
    time: { kind: 'time', minutes, half, clock: half ? undefined : clockOf(digits, hasUnit) },
    end,
  };
};
