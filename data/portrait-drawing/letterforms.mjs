/**
 * Initials as flat, cut-paper shapes, so that no installed font decides how a
 * portrait looks. Every letter stands on a 120-unit cap height.
 */
const LETTERS = {
  A: {
    width: 108,
    path: 'M0 120V54A54 54 0 0 1 108 54V120H74V96H34V120ZM34 66H74V54A20 20 0 0 0 34 54Z',
  },
  C: {
    width: 96,
    path: 'M96 0H60A60 60 0 0 0 60 120H96V86H60A26 26 0 0 1 60 34H96Z',
  },
  D: {
    width: 104,
    path: 'M0 0H44A60 60 0 0 1 44 120H0ZM34 34V86H44A26 26 0 0 0 44 34Z',
  },
  E: {
    width: 86,
    path: 'M0 0H86V32H34V45H76V75H34V88H86V120H0Z',
  },
  F: {
    width: 84,
    path: 'M0 0H84V32H34V50H74V80H34V120H0Z',
  },
  G: {
    width: 104,
    path: 'M104 0H60A60 60 0 0 0 60 120H104V52H62V80H70V86H60A26 26 0 0 1 60 34H104Z',
  },
  I: { width: 34, path: 'M0 0H34V120H0Z' },
  J: {
    width: 84,
    path: 'M50 0H84V78A42 42 0 0 1 0 78V70H34V78A8 8 0 0 0 50 78Z',
  },
  K: {
    width: 106,
    path: 'M0 0H34V42L62 0H102L62 58L106 120H64L34 76V120H0Z',
  },
  M: {
    width: 128,
    path: 'M0 120V0H30L64 50L98 0H128V120H94V58L64 100L34 58V120Z',
  },
  N: {
    width: 106,
    path: 'M0 120V0H30L72 62V0H106V120H76L34 58V120Z',
  },
  R: {
    width: 100,
    path: 'M0 0H58A38 38 0 0 1 70 74L100 120H61L37 80H34V120H0ZM34 30V50H56A10 10 0 0 0 56 30Z',
  },
};

const CAP_HEIGHT = 120;
const LETTER_SPACE = 12;

/** Draws `letters` with their top left corner at (x, y) and a cap height of `height`. */
export function initials(letters, { x, y, height, fill }) {
  const scale = height / CAP_HEIGHT;
  let start = 0;
  const paths = [...letters].map((letter) => {
    const { width, path } = LETTERS[letter];
    const drawn = `<path transform="translate(${start} 0)" fill-rule="evenodd" d="${path}"/>`;
    start += width + LETTER_SPACE;
    return drawn;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${fill}">${paths.join('')}</g>`;
}
