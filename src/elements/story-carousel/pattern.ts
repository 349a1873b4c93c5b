import { svg, html, type TemplateResult } from 'lit';

/** A number from 0 to 2³² − 1 that the same text always gives: FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

/** Where no portrait is: initials over a horizon, a sun and a path, each placed by the story's id. */
export const pattern = (id: string, initials: string): TemplateResult => {
  const seed = hash(id);
  const horizon = 210 + (seed % 90);
  const sun = {
    x: 60 + ((seed >>> 4) % 200),
    y: 60 + ((seed >>> 12) % 110),
    r: 34 + ((seed >>> 20) % 44),
  };
  const bend = 40 + ((seed >>> 8) % 240);
  return html`
    <svg
      class="pattern"
      data-hue=${seed % 3}
      viewBox="0 0 320 400"
      aria-hidden="true"
      focusable="false"
    >
      ${svg`<rect class="sky" width="320" height="400" />
    <circle class="sun" cx=${sun.x} cy=${sun.y} r=${sun.r} />
    <path class="land" d=${`M0 ${horizon}Q${bend} ${horizon - 60} 320 ${horizon + 20}V400H0Z`} />
    <path class="path" d=${`M36 372Q${bend} ${horizon + 30} 284 ${horizon + 30}`} />
    <circle class="open" cx="36" cy="372" r="5" />
    <circle class="end" cx="284" cy=${horizon + 30} r="5" />
    <text x="24" y="330">${initials}</text>`}
    </svg>
  `;
};
