/** What fields of a form are made of, as Sveltia CMS and Decap CMS have them. */
import type { JsonSchema } from '../../check/unknown-fields.js';

/** A field of the form. Options that only some widgets have: docs of Sveltia CMS and Decap CMS. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required?: boolean;
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
  readonly [option: string]: unknown;
}

/** What a form can't hold as the contract has it. */
export interface Lossy {
  /** `events[].overrides` */
  readonly path: string;
  readonly why: string;
}

/** What a form is made for. */
export interface FormContext {
  /** The languages of the campaign, the feed's own first. */
  readonly languages: readonly string[];
  /** What is lost is added to this list. */
  readonly lossy: Lossy[];
  /** Paths of texts that the feed has in both forms are added to this list. */
  readonly mixed: string[];
}

/** One place of the contract. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
  /** What the feed has there, in all its items. */
  readonly values: readonly unknown[];
}

export type Make = (place: Place, context: FormContext) => FormField;

/** "Consent until" of `consentUntil`. */
const labelOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const begun = ({ name, schema, isRequired }: Place, widget: string): FormField => {
  const hint = [schema.title, schema.description].filter(Boolean).join(' ');
  return {
    name,
    label: labelOf(name),
    widget,
    ...(!isRequired && { required: false }),
    ...(hint && { hint }),
  };
};

/** Not shown, and kept as it is. */
export const hidden = (place: Place, { lossy }: FormContext, why: string): FormField => {
  lossy.push({ path: place.path, why: `${why}: not in the form, kept as it is` });
  return { name: place.name, label: labelOf(place.name), widget: 'hidden' };
};

/** More than so many letters take more than a line. */
const lineLength = 80;

export const isLong = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === 'string' && value.length > lineLength);
