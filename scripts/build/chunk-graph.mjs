/**
 * Decides which file (chunk) each module goes into, from the modules that import it:
 *
 * - A module that two or more elements import statically goes into `shared`; one that a single element
 *   imports statically goes into that element's file.
 * - A module that is only reached through `import()` goes into the file of its importer. If several
 *   parts of one element import it, it goes with the part through which all others are reached, or else
 *   with the largest of them, which a reader has most probably loaded. If parts of several elements
 *   import it, it goes into `shared`, or, if it is large, into a file of its own.
 */

/** In characters of source: from here on, a file of its own is worth a request. */
const large = 2_500;

/** All modules that `id` imports statically, directly or not, and itself. */
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

/** The units of loading (entries, and targets of `import()`), each with the modules that it imports statically. */
const unitsOf = (ids, info) => {
  const roots = ids.filter((id) => {
    const { isEntry, dynamicImporters } = info(id);
    return isEntry || dynamicImporters.length > 0;
  });
  return new Map(roots.map((id) => [id, reachOf(id, info)]));
};

/** Whether a unit is always loaded before another: whether it is on every path of imports to it. */
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

/** The unit with the most code of ours. */
const largestOf = (units, reaches, info) => {
  const size = (unit) => sizeOf([...reaches.get(unit)].filter(isOurs), info);
  return units.toSorted((one, other) => size(other) - size(one))[0];
};

const groupBy = (list, keyOf) => {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
};

/** @returns {Map<string, string>} the id of a module → the id of the module that its file is named after, or `shared`. */
const assign = (ids, info) => {
  const reaches = unitsOf(ids, info);
  const units = [...reaches.keys()];
  const goesBefore = dominatorsOf(reaches, info);
  const entriesOf = (some) => some.filter((unit) => info(unit).isEntry);
  const unitsWith = (id) => units.filter((unit) => reaches.get(unit).has(id));
  const elementsOf = (unit) => units.filter((one) => info(one).isEntry && goesBefore(one, unit));
  const elementsWith = (importers) => [
    ...new Set(importers.map((unit) => elementsOf(unit).join())),
  ];
  /** The unit that a module goes with; undefined where units of several elements import it. */
  const homeOf = (importers) => {
    if (entriesOf(importers).length > 1) return 'shared';
    const first = importers.find((one) => importers.every((unit) => goesBefore(one, unit)));
    if (first) return first;
    return elementsWith(importers).length === 1 ? largestOf(importers, reaches, info) : undefined;
  };
  const homes = new Map(ids.map((id) => [id, homeOf(unitsWith(id))]));
  const remaining = groupBy(
    ids.filter((id) => !homes.get(id)),
    (id) => [...entriesOf(unitsWith(id)), ...elementsWith(unitsWith(id)).toSorted()].join(' '),
  );
  for (const group of remaining) {
    const isFirst = entriesOf(unitsWith(group[0])).length > 0;
    const isLarge = sizeOf(group, info) > (isFirst ? 4 * large : large);
    const [largest] = group.toSorted((one, other) => sizeOf([other], info) - sizeOf([one], info));
    group.forEach((id) => homes.set(id, isLarge ? largest : 'shared'));
  }
  return homes;
};

const baseName = (id) => id.replace(/^.*\//, '').replace(/\.\w+$/, '');
/** `…/src/elements/event-list/month/month.ts` → `event-list` */
const roomName = (id) => /\/src\/(?:elements\/)?([^/]+)\//.exec(id)?.[1];

/** The names of files. If two would have the same name, the element's name is put before it. */
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
