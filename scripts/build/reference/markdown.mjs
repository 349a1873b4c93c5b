/** Functions that write Markdown. */

/** A text in a cell of a table, with `|` escaped. */
const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

export const code = (text) => `\`${text}\``;

/** A table; empty if there are no rows. */
export const table = (heads, rows) =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows]
        .map((cells) => `| ${cells.map((text = '') => cell(text)).join(' | ')} |`)
        .join('\n');

/** A heading with its content; empty if there is no content. */
export const section = (level, title, ...content) => {
  const below = content.filter(Boolean);
  return below.length === 0 ? '' : [`${'#'.repeat(level)} ${title}`, ...below].join('\n\n');
};

export const page = (...content) => `${content.filter(Boolean).join('\n\n')}\n`;
