/** Reads what stands around the numbers in a telephone's text: hours, extensions, kinds of line. */
import type { Organisation } from './contract.js';

type Kind = NonNullable<Organisation['phones']>[number]['kind'];

/** Part of a text, by the places of its first character and after its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands for each character of a time or an address: nothing that is part of a number. */
const mask = '¤';

const hours = String.raw`(?:[01]?\d|2[0-4])(?:[:.]?[0-5]\d)?`;
const time = String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|uhr\b|hrs?\b|h(?:\d\d)?\b)|\d{1,2}:\d\d`;

/** Digits that are no telephone number. */
const others = [
  String.raw`(?<!\d)(?:24 ?[/x] ?7(?:\/365)?|24\/24|7 ?j?\/7)(?!\d)`,
  String.raw`(?<!\d)(?:${time})(?!\d)`,
  String.raw`\(${hours} ?- ?${hours}\)`,
  // "Mo-Fr 9-17"
  String.raw`(?<=\p{L}{2}\.? ?(?:-|to|bis|a|au) ?\p{L}{2,9}[.:]? )${hours} ?- ?${hours}(?![\d-])`,
  // A date.
  String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.20\d\d(?![\d.])|(?<!\d)20\d\d-[01]\d-[0-3]\d(?!\d)`,
  String.raw`(?:https?:\/\/|www\.)(?!wa\.me|(?:api\.)?whatsapp)\S+|(?<![^\s@])[^\s@]+@\S+`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** The text with times, dates, sites and e-mail addresses masked; everything stays in its place. */
export const withoutTimes = (text: string): string =>
  others.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => mask.repeat(found.length)),
    text,
  );

const between = String.raw`[ .\-]{0,3}`;

/** Digits with spaces, dots, dashes and slashes. Brackets only around the first of them. */
const number = new RegExp(
  String.raw`(?:\+{1,2} ?)?(?:\d(?:${between}\d){0,5}${between})?` +
    String.raw`(?:\( ?\+{0,2}\d[\d .-]{0,6}\)${between}){0,2}\d(?:[ .\-/]{0,3}\d)*`,
  'gu',
);

/** A number, and what stands around it. */
export interface Found extends Stretch {
  readonly written: string;
  /** What stands between the last number and this one. */
  readonly words: string;
  /** The whole text before it. */
  readonly before: string;
  /** The whole text after it. */
  readonly after: string;
}

/** What may be a number in a text. */
export const numbersIn = (text: string): Found[] => {
  let last = 0;
  return [...text.matchAll(number)].map(({ index: start, 0: written }) => {
    const end = start + written.length;
    const [before, after, words] = [text.slice(0, start), text.slice(end), text.slice(last, start)];
    last = end;
    return { start, end, written, words, before, after };
  });
};

const extension =
  /^[ ,;]*\(?(?:ext(?:ension|n)?|x|poste|dw|durchwahl|klappe|int(?:erno|erne)?|доб|вн|anexo|ramal|wew|dahili|toestel|تحويلة|داخلی|(?<= )#)[.:= ]*(\d{1,7})\)?(?![\d\p{L}]|[-:.]\d)/iu;

/** The extension after a number: its digits, and the length of its words. */
export const extensionIn = ({ after }: Found): { digits?: string; length: number } => {
  const [{ length } = '', digits] = extension.exec(after) ?? [];
  return digits === undefined ? { length: 0 } : { digits, length };
};

/** Whether the digits are those of a WhatsApp address: a whole number without its +. */
export const isChatAddress = ({ before }: Found): boolean =>
  /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)$/i.test(before);

/** What the words around a number say that it is for. */
export const kindSaid = (found: Found): Kind => {
  const { words, after } = found;
  if (isChatAddress(found)) return 'whatsapp';
  const isFax = /fax|faks|факс|فاكس|فکس|传真|傳真|ファックス|팩스/i;
  const isVoice = /phone|call|ring|tel|fon|тел|هاتف|电话|電話/i;
  const own = words.replace(/tele(?=fax|faks)/gi, '');
  if (isFax.test(own) && !isVoice.test(own)) return 'fax';
  if (/^\s*\(?(?:tele)?(?:fax|faks)[^\d]*$|^\s*\((?:tele)?(?:fax|faks)\)/i.test(after))
    return 'fax';
  if (isVoice.test(own)) return undefined;
  if (/whats ?app|واتس|в[ао]тсап/i.test(own)) return 'whatsapp';
  return /(?<!\p{L})(?:sms|text|txt)(?!\p{L}| relay)/iu.test(own) ? 'sms' : undefined;
};

/** Words that may stand before a short code. Any others may say that it is something else, such as a room. */
const words =
  /(?<!\p{L})(?:tel|phone|telephone|telefon[eo]?|teléfono|téléphone|call|dial|ring|hotline|helpline|emergency|freephone|sms|text|or|and|ou|oder|o|y|e|et|und|или|и|أو|тел|телефон|هاتف|تلفن|اتصل|电话|電話)(?!\p{L})/giu;

/** Whether a number stands as a short code does, and is no room, number of days, or extension. */
export const isCodeAlone = (found: Found, written: string, kind: Kind): boolean => {
  const { before, after } = found;
  if (/^116 ?\d{3}$/.test(written) || kind === 'sms') return true;
  if (written.length < 3) return found.written === written && !(before + after).trim();
  // "1800 RESPECT (13 92 76)"
  if (before.endsWith('(') && after.startsWith(')')) return /^\d\d ?\d\d ?\d\d$/.test(written);
  const rest = after.replace(/^ *(?:or|and|ou|oder|o|y|et|und|или|أو)(?!\p{L})/iu, '');
  const hasWords = /\p{L}|\d[\d .-]{5}/u.test(before.replace(words, ''));
  return !hasWords && !/^ *[\p{L}%¤]/u.test(rest);
};

/** Capital letters that stand for digits, longest first: "HELP", "-SAFE". */
export const lettersAfter = ({ after }: Found): string[] => {
  const [spelt = ''] = /^(?:[ -]?[A-Z\d]*[A-Z]{2}[A-Z\d]*){1,4}(?![a-z\d])/.exec(after) ?? [];
  // "0800 XXX XXX" is still to be filled in.
  if (spelt.includes('XX')) return [];
  const ends = [...spelt.matchAll(/[A-Z\d](?![A-Z\d])/g)].map(({ index }) => index + 1);
  return ends.reverse().map((end) => spelt.slice(0, end));
};

const label = /(?:^|[^\p{L}])(?:tel|ph|t|p|m|mob|fon|phone|тел)$/iu;
const alphabet = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const letterBefore = new RegExp(`${alphabet}$`, 'u');
const letterAfter = new RegExp(`^${alphabet}`, 'u');

/** A time may begin with the last digits: "030 1234567 9-17 Uhr". */
const isHour = ({ written, after }: Found): boolean =>
  /^ ?- ?¤/.test(after) && /(?:^|\D)(?:[01]?\d|2[0-4])$/.test(written);

/**
 * Whether it may have more digits than these: there is a letter typed for a digit, a blank, a time, or
 * digits in brackets that are no number themselves.
 */
export const isBroken = (found: Found, dial: (written: string) => unknown): boolean => {
  const { before, after } = found;
  if (isChatAddress(found)) return false;
  if (letterBefore.test(before) && !label.test(before)) return true;
  if (letterAfter.test(after) && extensionIn(found).length === 0) return true;
  const [, bracketed = ''] = /^ ?\((\d[\d .-]*)\)/.exec(after) ?? [];
  if (bracketed && !dial(bracketed)) return true;
  return isHour(found) || /^ ?(?:\.\.|\?|_|-?XX|\*{3})/i.test(after) || /¤ ?- ?$/.test(before);
};

/**
 * Whether it is part of a code with `*` or `#`. Those can forward calls and change settings of a
 * telephone: nothing of them is ever dialled.
 */
export const isServiceCode = ({ before, written, after }: Found): boolean => {
  const left = before.split(/\p{L}/u).at(-1) ?? '';
  const [right] = /^[^\p{L}]*/u.exec(after) ?? [''];
  const isExtension = !/[*#]/.test(left) && /^ +#\d{1,7}[^*#\d]*$/.test(right);
  return !isExtension && /[*#][ +(]*\d|\d *#/.test(left + written + right);
};
