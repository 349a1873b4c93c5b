/** What an organisation helps with, and how it is told apart. */
import type { Organisation } from './contract.js';

export { isServiceKind, serviceKind } from './service-kinds.js';

/** A service of which more is said than a word. */
export type Service = Exclude<NonNullable<Organisation['services']>[number], string>;

const isWord = (service: string | Service): service is string => typeof service === 'string';

const wordOf = (service: string | Service): string | undefined => {
  if (isWord(service)) return service;
  if ('kind' in service && service.kind !== undefined) return service.kind;
  const { name } = service;
  return typeof name === 'object' ? Object.values(name)[0] : name;
};

/** What an organisation helps with, each in a word and once: its kind, else its name. */
export const serviceWords = ({ services = [] }: Organisation): readonly string[] => {
  // The list itself where it can be: many organisations share one.
  if (services.every(isWord)) return services;
  return [...new Set(services.map(wordOf).filter((word) => word !== undefined))];
};

/** The services of which more is said. */
export const detailedServices = ({ services = [] }: Organisation): readonly Service[] =>
  services.filter((service): service is Service => !isWord(service));
