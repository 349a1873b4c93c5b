import { elementMarkup } from './markup.js';
import { moduleOf, type Plan } from './plan.js';
import { styleElement } from './script-tag.js';

/** How the package is installed: one version, or whatever follows it within its major one. */
export const install = ({ release: { version }, pin }: Plan): string => {
  const [major] = version.split('.');
  return `npm install what-migrants-bring@${pin ? version : major}`;
};

/** The import that registers the element. */
export const importLine = ({ choice }: Plan): string =>
  `import 'what-migrants-bring/${moduleOf(choice)}.js';`;

/** For a site with a bundler. */
export const npmSnippet = (plan: Plan): string =>
  [
    `<!-- ${install(plan)} -->`,
    `<script type="module">\n  ${importLine(plan)}\n</script>`,
    ...styleElement(plan),
    elementMarkup(plan),
  ].join('\n');
