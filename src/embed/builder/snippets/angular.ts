import { indented } from './html.js';
import { elementMarkup, styleRules } from './markup.js';
import { importLine, install } from './npm.js';
import type { Plan } from './plan.js';

const entities: Readonly<Record<string, string>> = {
  '{': '&#123;',
  '}': '&#125;',
  '@': '&#64;',
  '`': '&#96;',
  '\\': '\\\\',
  $: '&#36;',
};

/** What would be code in a template of Angular, or end the string that it stands in. */
const plain = (markup: string): string =>
  markup.replaceAll(/[{}@`\\$]/g, (sign) => entities[sign] ?? sign);

/** Angular: a component of its own, which lets custom elements in. */
export const angularSnippet = (plan: Plan): string => {
  const { tag } = plan.choice;
  const element = plain(elementMarkup(plan)).replace(
    `<${tag}`,
    `<${tag} (wmb-load)="loaded($event)"`,
  );
  const rules = styleRules(plan);
  const styles = rules && `\n  styles: \`\n${indented(rules, 4)}\n  \`,`;
  return `// ${install(plan)}
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${importLine(plan)}
import type { LoadEvent } from 'what-migrants-bring';

@Component({
  selector: 'app-campaign',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(element, 4)}
  \`,${styles}
})
export class Campaign {
  loaded(event: Event) {
    console.log((event as LoadEvent).detail);
  }
}`;
};
