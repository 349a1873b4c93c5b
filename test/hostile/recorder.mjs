/** Runs in the page before all else: keeps what elements tell and what goes wrong. */
const record = () => {
  // The page may have names of its own for these, later.
  const { String } = window;
  const seen = { events: [], errors: [], violations: [], words: [] };
  Object.defineProperty(document, Symbol.for('seen'), { value: seen });
  for (const type of ['wmb-load', 'wmb-error', 'wmb-stale']) {
    addEventListener(type, ({ target, detail }) => {
      const { code, count, omitted, issues, message } = detail;
      const tag = target.localName ?? 'document';
      seen.events.push({ type, tag, code, count, omitted, issues, message });
    });
  }
  addEventListener('error', ({ message }) => message && seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  for (const kind of ['log', 'info', 'warn', 'error']) {
    const say = console[kind].bind(console);
    console[kind] = (...words) => {
      seen.words.push(words.map(String).join(' '));
      say(...words);
    };
  }
};

/** The same, as a file that a host serves. */
export const recorder = `(${record})();`;
