import { object, readFields, type Schema } from './schema.js';

/** An object with the same kind of value under any key. */
export const map =
  <Value>(schema: Schema<Value>): Schema<{ [key: string]: Value }> =>
  (input, path, context) => {
    const found = object(input, path, context);
    const fields = Object.fromEntries(Object.keys(found ?? {}).map((key) => [key, schema]));
    return found && (readFields(fields, found, path, context) as { [key: string]: Value });
  };
