/** Writes `dist/npm/react.d.ts`: the elements as React's JSX knows them, from the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8'));
const elements = modules.flatMap((module) => module.declarations).filter(({ tagName }) => tagName);

const line = (name, type) =>
  `    '${name}'?: ${type.includes('=>') ? `(${type})` : type} | undefined;`;

/** What can be set, under the names of attributes and of properties; an attribute is set before the code is there. */
const settable = ({ attributes, members }) => {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  return new Map(
    [...fields, ...attributes].map(({ name, type }) => [name, type?.text ?? 'unknown']),
  );
};

const properties = (element) =>
  [
    ...[...settable(element)].map(([name, type]) => line(name, type)),
    ...element.events.map(({ name }) =>
      line(`on${name}`, `(event: HTMLElementEventMap['${name}']) => void`),
    ),
  ].join('\n');

const entry = (element) =>
  `  '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & {\n${properties(element)}\n  };`;

writeFileSync(
  'dist/npm/react.d.ts',
  `/** Types for React 19: \`import type {} from 'what-migrants-bring/react';\` */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

interface CampaignElements {
${elements.map(entry).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CampaignElements {}
  }
}
`,
);
