import { html, svg, type TemplateResult } from 'lit';

/** Two letters at most, of the first and the last part of a name: "Adrienne Clarkson" → "AC". */
export const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter(Boolean);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => [...(part ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase();
};

/** A number from 0 to 2³² − 1 that the same text always gives: FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

/** The next number of a pseudo-random sequence: xorshift, Marsaglia 2003. */
const nextRandom = (value: number): number => {
  let next = value || 1;
  next ^= next << 13;
  next ^= next >>> 17;
  next ^= next << 5;
  return next >>> 0;
};

/** A tile's side: the portrait is four wide. */
const side = 80;

/** The path of a quarter disc or a half square, turned in one of four ways. */
const tile = (column: number, row: number, random: number): string => {
  const turn = random & 3;
  const corner = (step: number): string => {
    const at = (turn + step) & 3;
    return `${(column + (at === 1 || at === 2 ? 1 : 0)) * side} ${(row + (at >> 1)) * side}`;
  };
  const edge = random & 4 ? `A${side} ${side} 0 0 1 ` : 'L';
  return `M${corner(0)}L${corner(1)}${edge}${corner(3)}Z`;
};

/** The paths of three colours, which together leave some tiles empty. */
const tiles = (seed: number): readonly string[] => {
  const paths = ['', '', ''];
  let random = seed;
  for (let index = 0; index < 12; index += 1) {
    random = nextRandom(random);
    const colour = (random >>> 5) & 3;
    if (colour < 3) paths[colour] += tile(index % 4, index >> 2, random >>> 9);
  }
  return paths;
};

/** What stands for a missing portrait: a pattern of tiles that the story's id determines, the journey line, initials. */
export const pattern = (id: string, name: string): TemplateResult => {
  const seed = hash(id);
  return html`
    <svg class="pattern" data-ground=${seed % 3} viewBox="0 0 320 400" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      ${tiles(seed).map((path) => svg`<path d=${path} />`)}
      <path class="ground" d="M0 240h320v160H0z" />
      <path class="way" d="M30 270h254" />
      <circle class="from" cx="24" cy="270" r="6" />
      <circle class="to" cx="290" cy="270" r="7" />
      <text x="160" y="374">${initialsOf(name)}</text>
    </svg>
  `;
};
