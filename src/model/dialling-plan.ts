/** How the numbers of a country are dialled. */
import { diallingPlans } from './dialling-plans.js';

export interface DiallingPlan {
  readonly country: string;
  readonly callingCode: string;
  /** What is dialled there before a number of another country; empty where there are several. */
  readonly abroadPrefix: string;
  /** What is dialled before a number within the country, and left out from abroad; empty where nothing is. */
  readonly trunkPrefix: string;
  /** Whether a number without either is one of the country. */
  readonly has: (number: string) => boolean;
}

let known: readonly DiallingPlan[] | undefined;

const plans = (): readonly DiallingPlan[] =>
  (known ??= diallingPlans
    .trim()
    .split('\n')
    .map((line) => {
      const fields = line.split(' ').map((field) => (field === '-' ? '' : field));
      const [country = '', callingCode = '', abroadPrefix = '', trunkPrefix = '', pattern] = fields;
      const has = (number: string) => new RegExp(`^(?:${pattern})$`).test(number);
      return { country, callingCode, abroadPrefix, trunkPrefix, has };
    }));

export const planOf = (country: string | undefined): DiallingPlan | undefined =>
  plans().find((plan) => plan.country === country);

/** The plans that a number, written with its country, may be of: some countries share a calling code. */
export const plansOfNumber = (digits: string): readonly DiallingPlan[] =>
  plans().filter(({ callingCode }) => digits.startsWith(callingCode));
