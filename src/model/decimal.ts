import { fit } from './schema.js';

/** A number, or a decimal string where a number would lose digits; read as a decimal string. */
export const decimal = fit('a number, or a decimal string', (input) =>
  Number.isFinite(input) || (typeof input === 'string' && /^-?\d+(\.\d+)?$/.test(input))
    ? String(input)
    : undefined);
