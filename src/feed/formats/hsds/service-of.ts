import { isServiceKind, serviceKind } from '../../../model/services.js';
import { paragraphsOf, plainText } from '../plain-text.js';
import { compact, keyOf, listOf, objectsIn, type Raw, textOf, unique } from '../raw.js';
import { emailOf, linkOf, phonesOf } from './contacts.js';
import { exceptionsOf, hoursOf } from './schedules.js';

export const isGone = (service: Raw): boolean =>
  /inactive|defunct/i.test(textOf(service, 'status') ?? '');

/** Text without markup in one paragraph; undefined if empty. */
export const plainOf = (raw: Raw, ...keys: string[]): string | undefined => {
  const text = textOf(raw, ...keys);
  return text === undefined ? undefined : paragraphsOf(plainText(text)).join(' ') || undefined;
};

/** Only amounts tell free from paid; their absence tells nothing. */
export const costOf = (services: readonly Raw[]): string | undefined => {
  const amounts = services
    .flatMap((service) => listOf(service, 'cost_options'))
    .flatMap((option) => keyOf(option, 'amount') ?? [])
    .map(Number)
    .filter((amount) => !Number.isNaN(amount));
  if (amounts.length === 0) return undefined;
  const isFree = (amount: number): boolean => amount === 0;
  return amounts.every(isFree) ? 'free' : amounts.some(isFree) ? 'mixed' : 'paid';
};

/** What it costs as text: what is described, else each price with whom it is for. */
const feesOf = (service: Raw): string | undefined =>
  plainOf(service, 'fees_description', 'fees') ??
  unique(
    listOf(service, 'cost_options').map((option) => {
      const amount = Number(keyOf(option, 'amount'));
      const price = [keyOf(option, 'amount'), textOf(option, 'currency')];
      const words = [plainOf(option, 'option'), plainOf(option, 'amount_description')];
      const told = [...words, amount ? price.filter(Boolean).join(' ') : undefined];
      return told.filter(Boolean).join(': ') || undefined;
    }),
  )?.join('; ');

/**
 * The contract's kind of a service, by a taxonomy term of the same name. No taxonomy is included.
 */
const kindOf = (service: Raw): string | undefined =>
  [
    ...listOf(service, 'attributes').flatMap(({ taxonomy_term: term }) => objectsIn([term])),
    ...listOf(service, 'service_taxonomys', 'taxonomy').flatMap((each) =>
      each['taxonomy'] ? objectsIn([each['taxonomy']]) : [each],
    ),
  ]
    .flatMap((term) => [textOf(term, 'code'), textOf(term, 'name')])
    .map((word) => serviceKind(word ?? ''))
    .find(isServiceKind);

/** Eligibility as text; older versions have a list. */
export const eligibilityOf = (service: Raw): string | undefined =>
  plainOf(service, 'eligibility_description') ??
  unique(
    listOf(service, 'eligibilitys', 'eligibility').map((each) => plainOf(each, 'eligibility')),
  )?.join(' ') ??
  plainOf(service, 'eligibility');

export const documentsOf = (service: Raw): string[] | undefined =>
  unique(listOf(service, 'required_documents').map((paper) => textOf(paper, 'document')));

/** Description of a service and its interpretation services. */
export const summaryOf = (service: Raw): string | undefined =>
  unique([plainOf(service, 'description'), plainOf(service, 'interpretation_services')])?.join(' ');

/** Converts a service: to a string if it has nothing but a kind or a name. */
export const serviceOf = (service: Raw, terms: readonly Raw[]): unknown => {
  const { kind, name, ...more } = compact({
    kind: kindOf(service),
    name: textOf(service, 'name'),
    summary: summaryOf(service),
    eligibility: eligibilityOf(service),
    bring: documentsOf(service),
    cost: costOf([service]),
    fees: feesOf(service),
    wait: plainOf(service, 'wait_time'),
    howToApply: plainOf(service, 'application_process'),
    hours: hoursOf([...terms, service]),
    hoursExceptions: exceptionsOf([...terms, service]),
    phones: phonesOf([...terms, service]),
    email: emailOf(service),
    url: linkOf(service, 'url'),
  });
  return Object.keys(more).length > 0 ? compact({ kind, name, ...more }) : (kind ?? name);
};
