import { indented } from './html.js';
import { elementMarkup, styleRules } from './markup.js';
import { importLine, install } from './npm.js';
import type { Plan } from './plan.js';

/** Braces hold code in a Svelte template. */
const braced = (markup: string): string => markup.replaceAll(/[{}]/g, (brace) => `{'${brace}'}`);

/** Svelte 5. Its styles are a component's own, and custom elements stand outside them: hence `:global`. */
export const svelteSnippet = (plan: Plan): string => {
  const { tag } = plan.choice;
  const element = braced(elementMarkup(plan)).replace(`<${tag}`, `<${tag} onwmb-load={loaded}`);
  const rules = styleRules(plan).replaceAll(tag, `:global(${tag})`);
  return `<!-- ${install(plan)} -->
<script lang="ts">
  ${importLine(plan)}
  import type { LoadEvent } from 'what-migrants-bring';

  const loaded = ({ detail }: LoadEvent) => console.log(detail);
</script>

${element}${rules && `\n\n<style>\n${indented(rules, 2)}\n</style>`}`;
};
