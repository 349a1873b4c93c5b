/** The services of an organisation. */
import type { Organisation } from './contract.js';

export { isServiceKind, serviceKind } from './service-kinds.js';

/** A service with more fields than its name. */
export type Service = Exclude<NonNullable<Organisation['services']>[number], string>;

const isWord = (service: string | Service): service is string => typeof service === 'string';

const wordOf = (service: string | Service): string | undefined => {
  if (isWord(service)) return service;
  if ('kind' in service && service.kind !== undefined) return service.kind;
  const { name } = service;
  return typeof name === 'object' ? Object.values(name)[0] : name;
};

/** The services of an organisation as words, each once: the kind, else the name. */
export const serviceWords = ({ services = [] }: Organisation): readonly string[] => {
  // Returned as it is if possible: many organisations share one list.
  if (services.every(isWord)) return services;
  return [...new Set(services.map(wordOf).filter((word) => word !== undefined))];
};

/** The services that have more fields than a name. */
export const detailedServices = ({ services = [] }: Organisation): readonly Service[] =>
  services.filter((service): service is Service => !isWord(service));
