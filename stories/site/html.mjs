const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A piece of HTML, which is inserted as it is; strings are escaped. */
export class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** HTML from elsewhere, such as an element drawn on the server. */
export const raw = (text) => new Html(text);

const put = (value) => {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign]);
};

/** A template whose values are escaped; undefined, null and false are left out. */
export const html = (strings, ...values) =>
  new Html(strings.map((text, index) => text + put(values[index])).join(''));
