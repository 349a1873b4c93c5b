import { textOf } from './campaign.mjs';
import { html } from './html.mjs';

/** How long one tagline is shown, in seconds. */
const turn = 3;

/**
 * Style rules that show so many taglines one after another in the same place. They need no script,
 * and stop when the reader ticks a box. With reduced motion and in print, all are shown, one below
 * the other.
 */
export const taglineMotion = (count) => {
  const share = (100 / count).toFixed(2);
  const fade = (8 / count).toFixed(2);
  const delays = Array.from(
    { length: count },
    (_, index) =>
      `.taglines li:nth-child(${index + 1}){animation-delay:${(index - count) * turn}s}`,
  );
  return `@media screen and (prefers-reduced-motion: no-preference){
.taglines li{grid-area:1/1;opacity:0;animation:tagline ${count * turn}s infinite}
${delays.join('\n')}
@keyframes tagline{0%{opacity:0;transform:translateY(.35em)}${fade}%,${(share - fade).toFixed(2)}%{opacity:1;transform:none}${share}%,100%{opacity:0;transform:none}}}`;
};

/** The taglines, all in the document, with a box that stops them (WCAG 2.2, 2.2.2). */
export const taglines = ({ campaign, words }) => html`
  <ul class="taglines">${(campaign.taglines ?? []).map((one) => html`<li>${textOf(one)}</li>`)}</ul>
  <label class="still"><input type="checkbox" id="still"> ${words.standStill}</label>`;
