import { object, type Schema } from './schema.js';

/** An object with the same kind of value under any key. */
export const map =
  <Value>(schema: Schema<Value>): Schema<{ [key: string]: Value }> =>
  (input, path, context) => {
    const found = object(input, path, context);
    // Not key by key: one of them may be `__proto__`.
    return (
      found &&
      Object.fromEntries(
        Object.entries(found)
          .map(([key, value]) => [key, schema(value, `${path}.${key}`, context)] as const)
          .filter((entry): entry is [string, Value] => entry[1] !== undefined),
      )
    );
  };
