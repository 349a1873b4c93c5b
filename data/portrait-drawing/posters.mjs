import { initials } from './letterforms.mjs';
import { palette as p } from './palette.mjs';
import { folds, lozenges, pleats, quarters, stairs, stars, waves, weave } from './patterns.mjs';
import { cutTo, disc, halfDisc, journey, rectangle, reel, rings, suitcase } from './shapes.mjs';

/** A sheet is 8 by 10 modules of 120 units; nearly everything stands on that grid. */
export const SHEET = { width: 960, height: 1200 };

const sky = (fill) => rectangle(0, 0, SHEET.width, SHEET.height, fill);
const ground = (y, fill) => rectangle(0, y, SHEET.width, SHEET.height - y, fill);

/**
 * One poster a story. In each a sun is the head, a suitcase the shoulders, and
 * the journey line the way taken; none is a likeness. `random` is seeded by the
 * story's id and turns the pieces of the patterns that are laid by chance.
 */
export const posters = {
  /** The suitcase afloat. */
  'adrienne-clarkson'(random) {
    const cloth = { x: 180, y: 600, width: 600, height: 480 };
    const sea = { x: 0, y: 900, width: 960, height: 300 };
    return [
      sky(p.mist),
      disc(480, 360, 190, p.accent),
      suitcase({
        ...cloth,
        trim: p.ink,
        cloth: folds(cloth, { tile: 120, colours: [p.raised, p.apricot, p.clay, p.ochre], random }),
      }),
      cutTo(
        rectangle(0, 900, 960, 300),
        waves(sea, { tile: 240, colours: [p.mist, p.second, p.mist, p.second] }),
      ),
      journey('M84 780C200 780 230 300 480 300S 760 120 876 120', [84, 780], [876, 120], {
        colour: p.ink,
        ground: p.mist,
      }),
      initials('AC', { x: 60, y: 60, height: 120, fill: p.ink }),
    ];
  },

  /** The tallest of the series. */
  'dikembe-mutombo'() {
    const cloth = { x: 120, y: 540, width: 720, height: 720 };
    return [
      sky(p.accent),
      disc(480, 270, 210, p.ochre),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [0.25, 0.75],
        strap: 60,
        handle: 108,
        radius: 60,
        cloth: lozenges(cloth, { tile: 180, colours: [p.ink, p.raised, p.accentDeep, p.ochre] }),
      }),
      rectangle(330, 900, 300, 180, p.raised),
      initials('DM', { x: 358, y: 930, height: 120, fill: p.ink }),
      journey('M60 1116V84', [60, 1116], [60, 84], { colour: p.raised, ground: p.accent }),
    ];
  },

  /** Lines of print, and a line to whoever tells the story. */
  'katie-nguyen'() {
    const cloth = { x: 360, y: 480, width: 720, height: 480 };
    return [
      sky(p.raised),
      disc(720, 270, 180, p.second),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [],
        cloth: pleats(cloth, { tile: 60, colours: [p.accent, p.accentDeep, p.clay, p.accent] }),
      }),
      ground(960, p.ink),
      initials('KN', { x: 60, y: 1020, height: 120, fill: p.raised }),
      journey('M120 960L720 270', [120, 960], [720, 270], { colour: p.ink, ground: p.raised }),
    ];
  },

  /** Two halves in balance, and a way that leads back. */
  'ebun-jusu'(random) {
    const cloth = { x: 120, y: 600, width: 720, height: 480 };
    return [
      sky(p.ink),
      halfDisc(420, 330, 180, p.apricot),
      `<g transform="rotate(180 540 330)">${halfDisc(540, 330, 180, p.clay)}</g>`,
      ground(1080, p.secondDeep),
      suitcase({
        ...cloth,
        trim: p.line,
        straps: [1 / 6, 5 / 6],
        cloth: quarters(cloth, { tile: 120, colours: [p.second, p.mist, p.sea, p.raised], random }),
      }),
      initials('EJ', { x: 60, y: 60, height: 120, fill: p.raised }),
      journey('M144 1140H816', [816, 1140], [144, 1140], {
        colour: p.apricot,
        ground: p.secondDeep,
      }),
    ];
  },

  /** Step by step. */
  'ian-goldin'() {
    const cloth = { x: 180, y: 600, width: 600, height: 480 };
    return [
      sky(p.ochre),
      ground(1020, p.accentDeep),
      disc(480, 360, 180, p.raised),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [],
        cloth:
          rectangle(180, 600, 600, 480, p.mist) +
          stairs(cloth, { tile: 60, colours: [p.second, p.secondDeep] }),
      }),
      journey('M84 552H228V444H396V336H564V228H732V120H876', [84, 552], [876, 120], {
        colour: p.ink,
        ground: p.ochre,
      }),
      initials('IG', { x: 60, y: 60, height: 120, fill: p.ink }),
    ];
  },

  /** From one hill to another. */
  'rotimi-adebari'() {
    const cloth = { x: 240, y: 600, width: 480, height: 480 };
    return [
      sky(p.second),
      disc(480, 390, 135, p.apricot),
      journey('M120 840V640A360 460 0 0 1 840 640V780', [120, 840], [840, 780], {
        colour: p.raised,
        ground: p.second,
      }),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [1 / 4, 3 / 4],
        cloth: weave(cloth, { tile: 120, colours: [p.ochre, p.accent, p.raised, p.accentDeep] }),
      }),
      rings(120, 1200, 360, [p.mist, p.sea, p.mist, p.sea, p.mist, p.sea]),
      rings(840, 1200, 420, [p.sea, p.mist, p.sea, p.mist, p.sea, p.mist, p.sea]),
      journey('', [120, 840], [840, 780], { colour: p.raised, ground: p.second }),
      initials('RA', { x: 60, y: 60, height: 120, fill: p.raised }),
    ];
  },

  /** The sun is a reel, and the journey line its film. */
  'gurinder-chadha'() {
    const cloth = { x: 300, y: 720, width: 720, height: 540 };
    return [
      sky(p.rose),
      reel(660, 390, 270, { fill: p.accent, hole: p.rose, hub: p.ink }),
      journey('M120 924V240Q120 120 228 120H660', [120, 924], [660, 120], {
        colour: p.ink,
        ground: p.rose,
      }),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [1 / 6, 5 / 6],
        strap: 48,
        handle: 108,
        cloth: pleats(cloth, { tile: 120, colours: [p.second, p.secondDeep, p.sea, p.second] }),
      }),
      initials('GC', { x: 60, y: 1020, height: 120, fill: p.ink }),
    ];
  },

  /** Stars of folded paper, edge to edge. */
  'fatih-akin'() {
    const cloth = { x: 0, y: 600, width: 960, height: 600 };
    return [
      sky(p.raised),
      journey('M84 360H876', [84, 360], [876, 360], { colour: p.ink, ground: p.raised }),
      disc(480, 360, 200, p.clay),
      suitcase({
        ...cloth,
        trim: p.ink,
        straps: [1 / 4, 3 / 4],
        strap: 60,
        handle: 108,
        radius: 0,
        cloth: stars(cloth, { tile: 240, colours: [p.second, p.raised, p.accent, p.ochre] }),
      }),
      initials('FA', { x: 60, y: 60, height: 120, fill: p.ink }),
    ];
  },
};
