/** What organisations help with. */
import type { Organisation } from './contract.js';

/** Kinds of help that readers are told of in their own language. */
const kinds = new Set(
  (
    'arrival legal language housing health mental-health employment education family finance ' +
    'community documents protection emergency'
  ).split(' '),
);

/** A kind of help by the name that the contract has for it, however its editor writes it; any other as it is. */
export const serviceKind = (written: string): string => {
  const kind = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return kinds.has(kind) ? kind : written;
};

/** Whether readers are told of it in their own language. */
export const isServiceKind = (word: string): boolean => kinds.has(word);

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
