/** Drawings of the campaign in the style of its portraits: `data/portrait-drawing` has the palette. */
import { createHash } from 'node:crypto';
import { palette } from '../../data/portrait-drawing/palette.mjs';
import { html, raw } from './html.mjs';

const grounds = [
  { ground: palette.mist, sun: palette.accent, body: palette.second, stripe: palette.sea },
  { ground: palette.rose, sun: palette.ochre, body: palette.accentDeep, stripe: palette.clay },
  { ground: palette.ochre, sun: palette.paper, body: palette.second, stripe: palette.sea },
  { ground: palette.second, sun: palette.apricot, body: palette.clay, stripe: palette.accentDeep },
];

/** A suitcase and a sun for a person without a portrait: always the same for the same id. */
export const poster = (name, id) => {
  const [first = 0] = createHash('sha256').update(id).digest();
  const { ground, sun, body, stripe } = grounds[first % grounds.length];
  const bands = [0, 1, 2, 3].map(
    (band) => `<rect x="${96 + band * 36}" y="232" width="18" height="132" fill="${stripe}"/>`,
  );
  const letter = [...name][0] ?? '';
  return html`<svg class="poster" viewBox="0 0 320 400" role="img" aria-label="${name}"><rect width="320" height="400" fill="${ground}"/><circle cx="${130 + (first % 60)}" cy="128" r="72" fill="${sun}"/><path d="M124 232v-26q0-14 14-14h44q14 0 14 14v26" fill="none" stroke="${palette.ink}" stroke-width="11"/><rect x="64" y="228" width="192" height="140" rx="14" fill="${body}"/>${raw(bands.join(''))}<path d="M28 372h264" stroke="${palette.ink}" stroke-width="2.5"/><circle cx="28" cy="372" r="6" fill="${ground}" stroke="${palette.ink}" stroke-width="2.5"/><circle cx="292" cy="372" r="8" fill="${palette.ink}"/><text direction="ltr" x="26" y="62" font-size="52" font-weight="800" font-family="system-ui, sans-serif" fill="${palette.ink}">${letter}</text></svg>`;
};

const world = `<rect width="640" height="360" fill="${palette.mist}"/><circle cx="330" cy="200" r="130" fill="${palette.second}"/><path d="M200 200a130 130 0 0 1 260 0z" fill="${palette.sea}"/><path d="M330 70a70 130 0 0 1 0 260a70 130 0 0 1 0-260z" fill="none" stroke="${palette.mist}" stroke-width="3"/><path d="M200 200h260M226 130h208M226 270h208" stroke="${palette.mist}" stroke-width="3"/><circle cx="512" cy="88" r="44" fill="${palette.ochre}"/><path d="M70 290C160 40 420 20 566 236" fill="none" stroke="${palette.ink}" stroke-width="4"/><circle cx="70" cy="290" r="10" fill="${palette.mist}" stroke="${palette.ink}" stroke-width="4"/><circle cx="566" cy="236" r="12" fill="${palette.ink}"/>`;

const talk = `<rect width="640" height="360" fill="${palette.rose}"/><path d="M90 84h220a56 56 0 0 1 0 112H190l-58 54v-54H90a56 56 0 0 1 0-112z" fill="${palette.accent}"/><path d="M550 144H352a56 56 0 0 0 0 112h106l58 54v-54h34a56 56 0 0 0 0-112z" fill="${palette.second}"/><path d="M352 144h-2a56 56 0 0 0-36 49 56 56 0 0 0 52-55 56 56 0 0 0-1 6z" fill="${palette.accentDeep}"/><circle cx="130" cy="140" r="9" fill="none" stroke="${palette.paper}" stroke-width="4"/><path d="M139 140h122" stroke="${palette.paper}" stroke-width="4"/><circle cx="272" cy="140" r="11" fill="${palette.paper}"/><circle cx="402" cy="200" r="11" fill="${palette.paper}"/><path d="M413 200h84" stroke="${palette.paper}" stroke-width="4"/><circle cx="510" cy="200" r="11" fill="${palette.paper}"/>`;

const road = `<rect width="640" height="360" fill="${palette.raised}"/><circle cx="420" cy="150" r="92" fill="${palette.clay}"/><path d="M0 360L260 190l150 110 100-70 130 130z" fill="${palette.second}"/><path d="M60 320h500" stroke="${palette.ink}" stroke-width="4"/><circle cx="60" cy="320" r="10" fill="${palette.raised}" stroke="${palette.ink}" stroke-width="4"/><circle cx="568" cy="320" r="12" fill="${palette.ink}"/>`;

const drawings = { 'a-world-on-the-move': world, 'changing-the-conversation': talk };

/** The drawing above an article; a road if it has none. */
export const illustration = (id) =>
  raw(
    `<svg class="drawing" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${drawings[id] ?? road}</svg>`,
  );
