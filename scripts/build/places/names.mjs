/** What places are called beside their first name, by script. */

export const scripts = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
];

const scriptOf = (name) => scripts.find(([, letters]) => letters.test(name))?.[0];

const ascii = /^[\0-\x7f]*$/;

/** A simple key by which the same name is found twice; the finder normalises names further. */
const folded = (name) =>
  ascii.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[ىی]/g, 'ي')
        .replace(/ک/g, 'ك');

/** In scripts with capitals a name begins with one; other entries are transcriptions. Codes of airports are no names either. */
const isName = (name) => scriptOf(name) !== 'Latn' || /^(?!\p{Lu}{3}$)\p{Lu}/u.test(name);

export const grouped = (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Spellings with diacritics come before those without: "München", then "Muenchen". */
const ownSpellingFirst = (one, other) => Number(ascii.test(one)) - Number(ascii.test(other));

/** A place's other names by script, without repetitions. */
export const otherNames = ({ name, others }) => {
  const kept = [folded(name)];
  const isNew = (other) => {
    const fold = folded(other);
    return !kept.includes(fold) && kept.push(fold) > 0;
  };
  const names = others.split(',').filter((other) => other && isName(other));
  return grouped(names.sort(ownSpellingFirst).filter(isNew), scriptOf);
};

const editsBetween = (one, other) => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const change = letter === other[at - 1] ? 0 : 1;
      next[at] = Math.min(next[at - 1] + 1, row[at] + 1, row[at - 1] + change);
    }
    row = next;
  }
  return row[other.length];
};

/** The finder finds a name despite as many typing errors. */
const editsForgiven = (name) => (name.length < 8 ? 1 : 2);

/** Names in Latin letters that are unlike the first: "Ratisbon" for Regensburg, and not "Regensburga". */
export const unlikeNames = (place) => {
  const kept = [folded(place.name)];
  const isUnlike = (name) => {
    const fold = folded(name);
    const isLike = (other) =>
      fold.startsWith(other) || editsBetween(other, fold) <= editsForgiven(fold);
    return !kept.some(isLike) && kept.push(fold) > 0;
  };
  return (otherNames(place).get('Latn') ?? []).filter(isUnlike);
};
