import { indented } from './html.js';
import { styleRules } from './markup.js';
import { importLine, install } from './npm.js';
import type { Plan } from './plan.js';

const string = (value: string): string =>
  JSON.stringify(value).replaceAll(/[\u2028\u2029]/g, (sign) =>
    sign === '\u2028' ? '\\u2028' : '\\u2029',
  );

/** An attribute of JSX: React takes text in quotes as it is, so what needs escaping stands as code. */
const attribute = ([name, value]: readonly [string, string]): string => {
  if (value === '') return name;
  return /["&{}\\\p{Cc}\u2028\u2029]/u.test(value)
    ? `${name}={${string(value)}}`
    : `${name}="${value}"`;
};

const text = (words: string): string =>
  /[<>{}&\p{Cc}\u2028\u2029]/u.test(words) ? `{${string(words)}}` : words;

const styles = (plan: Plan): string => {
  const rules = styleRules(plan);
  return rules && `\n/* In your style sheet:\n${indented(rules, 3)}\n*/\n`;
};

/** React 19, which sets properties of custom elements and hears their events. */
export const reactSnippet = (plan: Plan): string => {
  const { tag, attributes, fallback } = plan.choice;
  const all = [
    ...Object.entries(attributes).map(attribute),
    'onwmb-load={({ detail }) => console.log(detail)}',
  ];
  const link = fallback.address
    ? `\n      <a ${attribute(['href', fallback.address])}>${text(fallback.text || fallback.address)}</a>`
    : '';
  return `// ${install(plan)}
${importLine(plan)}
import type {} from 'what-migrants-bring/react';
${styles(plan)}
export function Campaign() {
  return (
    <${tag}
${indented(all.join('\n'), 6)}
    >${link}
    </${tag}>
  );
}`;
};
