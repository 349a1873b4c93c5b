import { fileOf } from './plan.mjs';

/** Screenshots are shown at 40 per cent of their size. */
const scale = 0.4;
/** The width of a column: a screenshot with Storybook's frame. */
const columnOf = ({ width }) => Math.round((width + 32) * scale);

const figure = (shot, label) => `
  <figure>
    <img src="${fileOf(shot)}" width="${columnOf(shot)}" alt="">
    <figcaption>${label}</figcaption>
  </figure>`;

const pageLabel = ({ language, scheme, width }) => `${width} · ${scheme} · ${language}`;

const row = ({ name, shots }) => `
  <h2>${name}</h2>
  <div class="row">${shots.map((shot) => figure(shot, pageLabel(shot))).join('')}</div>`;

const style = `
  body { margin: 0; padding: 32px; background: #e8e8e8; color: #222; font: 14px/1.4 sans-serif; inline-size: max-content; }
  h1 { margin: 0 0 8px; font-size: 32px; }
  h2 { margin: 32px 0 8px; font-size: 20px; }
  .row { display: flex; gap: 16px; align-items: start; }
  .others:not(:empty) { flex-wrap: wrap; inline-size: 4000px; }
  figure { margin: 0; }
  img { display: block; }
  figcaption { margin-block-start: 4px; color: #666; font-size: 12px; }`;

/** A contact sheet: a row for each state, a column for each page, then the other stories once. */
export const sheet = (element, { states, others }) => `<!doctype html>
  <meta charset="utf-8"><title>${element}</title><style>${style}</style>
  <h1>${element}</h1>${states.map(row).join('')}
  ${others.length > 0 ? '<h2>Else</h2>' : ''}
  <div class="row others">${others.map((shot) => figure(shot, shot.name)).join('')}</div>`;
