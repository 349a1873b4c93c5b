import { indented } from './html.js';
import { elementMarkup, styleRules } from './markup.js';
import { importLine, install } from './npm.js';
import type { Plan } from './plan.js';

/** Double braces hold code in a text of a template; as entities they are text. */
const plain = (markup: string): string =>
  markup.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Vue 3; its compiler has to know which tags are none of its own components. */
export const vueSnippet = (plan: Plan): string => {
  const { tag } = plan.choice;
  const element = plain(elementMarkup(plan)).replace(`<${tag}`, `<${tag} @wmb-load="loaded"`);
  const rules = styleRules(plan);
  return `<!-- ${install(plan)}
     vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wmb-') } } }) -->
<script setup lang="ts">
${importLine(plan)}
import type { LoadEvent } from 'what-migrants-bring';

const loaded = ({ detail }: LoadEvent) => console.log(detail);
</script>

<template>
${indented(element, 2)}
</template>${rules && `\n\n<style>\n${rules}\n</style>`}`;
};
