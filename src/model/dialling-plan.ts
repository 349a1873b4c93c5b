/** How telephone numbers of a country are dialled. */
import { diallingPlans } from './dialling-plans.js';

export interface DiallingPlan {
  readonly country: string;
  readonly callingCode: string;
  /**
   * International prefix: dialled in this country before a foreign number (`00`). Empty if there
   * are several.
   */
  readonly abroadPrefix: string;
  /**
   * Trunk prefix: dialled before a national number within the country, left out from abroad (`0`).
   * Empty if there is none.
   */
  readonly trunkPrefix: string;
  /** Whether digits without either prefix are a valid national number. */
  readonly has: (number: string) => boolean;
  /** Whether a national number is written without the trunk prefix within the country. */
  readonly isWithoutTrunk: (number: string) => boolean;
}

/** An empty pattern matches no digits. */
const matches =
  (pattern: string) =>
  (number: string): boolean =>
    new RegExp(`^(?:${pattern})$`).test(number);

const plans: readonly DiallingPlan[] = diallingPlans
  .trim()
  .split('\n')
  .map((line) => {
    const fields = line.split(' ').map((field) => (field === '-' ? '' : field));
    const [country = '', callingCode = '', abroadPrefix = '', trunkPrefix = '', ...patterns] =
      fields;
    const [has = matches(''), isWithout = has] = patterns.map(matches);
    const isWithoutTrunk = trunkPrefix ? isWithout : has;
    return { country, callingCode, abroadPrefix, trunkPrefix, has, isWithoutTrunk };
  });

export const planOf = (country: string | undefined): DiallingPlan | undefined =>
  plans.find((plan) => plan.country === country);

/** Plans whose calling code these digits begin with; several countries share one (+1, +44). */
export const plansOfNumber = (digits: string): readonly DiallingPlan[] =>
  plans.filter(({ callingCode }) => digits.startsWith(callingCode));
