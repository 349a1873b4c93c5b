/**
 * The words that the contract is written in. A schema is data: it is what the reader in `read.ts`
 * follows, what types are inferred from, and what the build turns into the published JSON Schema.
 */

/** Where a document was found: what its relative links are relative to. Undefined when unknown. */
export type Base = string | undefined;

/** Reads one string: what it stands for, or undefined when it is not fit. */
export type Reading = (value: string, base: Base) => string | undefined;

interface Described {
  /** Told to the editor where something else stands. */
  readonly expected: string;
}
export interface StringSchema extends Described {
  readonly type: 'string';
  readonly pattern: RegExp | undefined;
  readonly reading: Reading | undefined;
}
export interface TextSchema extends Described {
  readonly type: 'text';
}
export interface NumberSchema extends Described {
  readonly type: 'number';
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
}
/** A number or a decimal string, read as a decimal string. */
export interface DecimalSchema extends Described {
  readonly type: 'decimal';
}
export interface ConstantSchema extends Described {
  readonly type: 'constant';
  readonly values: readonly unknown[];
}
export interface ListSchema extends Described {
  readonly type: 'list';
  readonly item: AnySchema;
}
export interface PairSchema extends Described {
  readonly type: 'pair';
  readonly items: readonly [NumberSchema, NumberSchema];
}
export interface MapSchema extends Described {
  readonly type: 'map';
  readonly value: AnySchema;
}
export interface ChoiceSchema extends Described {
  readonly type: 'choice';
  readonly options: readonly AnySchema[];
}
export interface ShapeSchema extends Described {
  readonly type: 'shape';
  readonly required: Fields;
  readonly optional: Fields;
  readonly rules: readonly Rule<never>[];
}

export type AnySchema =
  | StringSchema
  | TextSchema
  | NumberSchema
  | DecimalSchema
  | ConstantSchema
  | ListSchema
  | PairSchema
  | MapSchema
  | ChoiceSchema
  | ShapeSchema;
export type Fields = Readonly<Record<string, AnySchema>>;

/** Something that must hold between fields. The fields it names are left out when it does not. */
export interface Rule<Value> {
  readonly fields: readonly string[];
  readonly expected: string;
  readonly holds: (value: Value) => boolean;
}

/** What a schema reads, for the type checker alone. */
declare const output: unique symbol;
interface Reads<Value> {
  readonly [output]?: Value;
}
export type Schema<Value> = AnySchema & Reads<Value>;
export type Output<S> = S extends Reads<infer Value> ? Value : never;

type Shape<Required extends Fields, Optional extends Fields> = {
  [Key in keyof Required]: Output<Required[Key]>;
} & { [Key in keyof Optional]?: Output<Optional[Key]> };

/** A string that matches `pattern`, if one is given, and that `reading`, if one is given, can read. Never empty. */
export const string = (expected: string, pattern?: RegExp, reading?: Reading): StringSchema & Reads<string> => ({
  type: 'string',
  expected,
  pattern,
  reading,
});

/** A string in the feed's language, or one string for each language. Never markup. */
export const text: TextSchema & Reads<string | { [language: string]: string }> = { type: 'text', expected: 'a string, or one for each language' };

export const number = (minimum = -Infinity, maximum = Infinity, integer = false): NumberSchema & Reads<number> => ({
  type: 'number',
  expected: `a ${integer ? 'whole ' : ''}number from ${minimum} to ${maximum}`,
  minimum,
  maximum,
  integer,
});

export const decimal: DecimalSchema & Reads<string> = {
  type: 'decimal',
  expected: 'a number, or a decimal string',
};

export const oneOf = <const Value>(...values: readonly Value[]): ConstantSchema & Reads<Value> => ({
  type: 'constant',
  expected: values.join(' or '),
  values,
});

export const boolean = oneOf<boolean>(true, false);

export const list = <S extends AnySchema>(item: S): ListSchema & Reads<Output<S>[]> => ({
  type: 'list',
  expected: 'a list',
  item,
});

export const pair = (first: NumberSchema, second = first): PairSchema & Reads<[number, number]> => ({
  type: 'pair',
  expected: `[${first.expected}, ${second.expected}]`,
  items: [first, second],
});

export const map = <S extends AnySchema>(value: S): MapSchema & Reads<{ [key: string]: Output<S> }> => ({
  type: 'map',
  expected: 'an object',
  value,
});

export const choice = <const Options extends readonly AnySchema[]>(
  ...options: Options
): ChoiceSchema & Reads<Output<Options[number]>> => ({
  type: 'choice',
  expected: options.map(({ expected }) => expected).join(' or '),
  options,
});

/** An object. Fields that it does not name are ignored. */
export const shape = <Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  rules: readonly Rule<Shape<Required, Optional>>[] = [],
): ShapeSchema & Reads<Shape<Required, Optional>> => ({
  type: 'shape',
  expected: 'an object',
  required,
  optional,
  rules,
});
