/**
 * Which file each module goes into, told from who imports it:
 *
 * - what two or more elements import before anything can be shown goes into `shared`; what one does,
 *   into that element's own file;
 * - what is only imported later goes with whoever imports it. Where several of one element do, with
 *   the one that all others are reached through, or else with the largest of them, which a reader
 *   most probably has; where several elements do, into `shared`, or, what is large, into a file of
 *   its own.
 */

/** From so many characters of source on, a file of its own is worth a request. */
const large = 2_500;

/** All that `id` imports before it runs, itself included. */
const reachOf = (id, info) => {
  const reach = new Set();
  const visit = (one) => {
    if (reach.has(one)) return;
    reach.add(one);
    info(one)?.importedIds.forEach(visit);
  };
  visit(id);
  return reach;
};

/** The units of loading: the entries, and what anything imports later. Each with what it reaches. */
const unitsOf = (ids, info) => {
  const roots = ids.filter((id) => {
    const { isEntry, dynamicImporters } = info(id);
    return isEntry || dynamicImporters.length > 0;
  });
  return new Map(roots.map((id) => [id, reachOf(id, info)]));
};

/** What is loaded, at least, before each unit can be: the units on every way to it. */
const dominatorsOf = (units, info) => {
  const entries = [...units.keys()].filter((id) => info(id).isEntry);
  const next = new Map(
    [...units].map(([id, reach]) => [
      id,
      new Set([...reach].flatMap((one) => info(one).dynamicallyImportedIds)),
    ]),
  );
  const without = (left) => {
    const seen = new Set();
    const visit = (id) => {
      if (id === left || seen.has(id)) return;
      seen.add(id);
      next.get(id)?.forEach(visit);
    };
    entries.forEach(visit);
    return seen;
  };
  const reachedWithout = new Map([...units.keys()].map((id) => [id, without(id)]));
  return (before, unit) => before === unit || !reachedWithout.get(before).has(unit);
};

const sizeOf = (ids, info) => [...ids].reduce((sum, id) => sum + (info(id).code?.length ?? 0), 0);

const isOurs = (id) => !id.includes('/node_modules/') && !id.includes('/generated/');

/** The largest of some units, by our own code. */
const largestOf = (units, reaches, info) => {
  const size = (unit) => sizeOf([...reaches.get(unit)].filter(isOurs), info);
  return units.toSorted((one, other) => size(other) - size(one))[0];
};

/** What several units import, by which units: one group a file. */
const groupsOf = (ids, unitsWith) => {
  const groups = new Map();
  for (const id of ids) {
    const key = unitsWith(id).join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
};

/** @returns {Map<string, string>} the id of a module → the id of the module that its file is named after, or `shared`. */
const assign = (ids, info) => {
  const reaches = unitsOf(ids, info);
  const units = [...reaches.keys()];
  const goesBefore = dominatorsOf(reaches, info);
  const unitsWith = (id) => units.filter((unit) => reaches.get(unit).has(id));
  const elementsOf = (unit) => units.filter((one) => info(one).isEntry && goesBefore(one, unit));
  const homeOf = (group) => {
    const importers = unitsWith(group[0]);
    const entries = importers.filter((unit) => info(unit).isEntry);
    if (entries.length > 1) return 'shared';
    const first = importers.find((one) => importers.every((unit) => goesBefore(one, unit)));
    if (first) return first;
    const [element, ...others] = new Set(importers.map((unit) => elementsOf(unit).join()));
    if (element && others.length === 0) return largestOf(importers, reaches, info);
    const isLarge = sizeOf(group, info) > (entries.length === 0 ? large : 4 * large);
    return isLarge
      ? group.toSorted((one, other) => sizeOf([other], info) - sizeOf([one], info))[0]
      : 'shared';
  };
  const homes = groupsOf(ids, unitsWith).map((group) => [group, homeOf(group)]);
  return new Map(homes.flatMap(([group, home]) => group.map((id) => [id, home])));
};

const baseName = (id) => id.replace(/^.*\//, '').replace(/\.\w+$/, '');
/** `…/src/elements/event-list/month/month.ts` → `event-list` */
const roomName = (id) => /\/src\/(?:elements\/)?([^/]+)\//.exec(id)?.[1];

/** The names of files: the element's before those that two have. */
const namesOf = (homes) => {
  const all = [...new Set(homes.values())];
  const bases = all.map(baseName);
  return new Map(
    all.map((home, index) => {
      const isUnique = bases.indexOf(bases[index]) === bases.lastIndexOf(bases[index]);
      return [home, isUnique ? bases[index] : `${roomName(home)}-${bases[index]}`];
    }),
  );
};

/** For Rollup's `manualChunks`. */
export const chunkGraph = () => {
  let homes;
  let names;
  return (id, { getModuleInfo, getModuleIds }) => {
    homes ??= assign([...getModuleIds()], getModuleInfo);
    names ??= namesOf(homes);
    return names.get(homes.get(id));
  };
};
