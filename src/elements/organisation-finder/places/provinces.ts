/** States and provinces that people write after a town: "Paris, TX", "London, Ontario". */
import { kilometresBetween, type Position } from '../search/geography.js';

/** By country: code, name, and the middle of where people live, longitude first. */
const provinces: Readonly<Record<string, string>> = {
  US: `al alabama -86.8 32.8|ak alaska -152 63|az arizona -111.7 34.3|ar arkansas -92.4 34.8|ca california -119.5 36.5|co colorado -105.5 39|ct connecticut -72.7 41.6|de delaware -75.5 39|dc district of columbia -77 38.9|fl florida -82.2 28.4|ga georgia -83.6 32.9|hi hawaii -157.5 20.9|id idaho -114.6 44|il illinois -89 40.2|in indiana -86.3 39.9|ia iowa -93.5 42|ks kansas -97.5 38.5|ky kentucky -85.3 37.6|la louisiana -91.8 30.8|me maine -69.5 44.8|md maryland -76.8 39.1|ma massachusetts -71.6 42.3|mi michigan -84.6 43.2|mn minnesota -94.2 45.7|ms mississippi -89.7 32.7|mo missouri -92.5 38.4|mt montana -110 46.8|ne nebraska -98.5 41.3|nv nevada -116.7 38.8|nh new hampshire -71.6 43.5|nj new jersey -74.5 40.3|nm new mexico -106.1 34.6|ny new york -75 42.3|nc north carolina -79.4 35.5|nd north dakota -100 47.4|oh ohio -82.8 40.3|ok oklahoma -97.3 35.6|or oregon -122 44.4|pa pennsylvania -77.4 40.8|ri rhode island -71.5 41.7|sc south carolina -80.9 33.9|sd south dakota -99.5 44.2|tn tennessee -86.5 35.8|tx texas -98 31|ut utah -111.7 39.8|vt vermont -72.7 44.1|va virginia -78 37.6|wa washington -121 47.4|wv west virginia -80.7 38.6|wi wisconsin -89.4 44|wy wyoming -107.3 43`,
  CA: `ab alberta -114 52.8|bc british columbia -122.5 50|mb manitoba -97.5 50.5|nb new brunswick -66 46.2|nl newfoundland and labrador -55 48.5|ns nova scotia -63.4 45|nt northwest territories -115 63|nu nunavut -90 66|on ontario -80.2 44.5|pe prince edward island -63.2 46.4|qc quebec -72.5 46.4|sk saskatchewan -106 51.5|yt yukon -135 61.5`,
  AU: `nsw new south wales 150 -33.3|vic victoria 145 -37.5|qld queensland 151 -25|sa south australia 138.5 -34.5|wa western australia 117 -31.5|tas tasmania 146.8 -42.2|nt northern territory 132 -15|act australian capital territory 149.1 -35.3`,
};

interface Province {
  readonly country: string;
  readonly middle: Position;
}

/** No province that people write so is wider, in kilometres from its middle. */
const widest = 1200;

/** Names that are not typed to their end are known by so many letters. */
const leastLetters = 4;

/** What a folded text names: a code may be one of several countries. */
const provincesNamed = (text: string): readonly Province[] =>
  Object.entries(provinces).flatMap(([country, all]) =>
    all.split('|').flatMap((each): readonly Province[] => {
      const [, code, name = '', longitude, latitude] = /^(\S+) (.+) (\S+) (\S+)$/.exec(each) ?? [];
      const isNamed = text === code || (text.length >= leastLetters && name.startsWith(text));
      return isNamed ? [{ country, middle: [Number(longitude), Number(latitude)] }] : [];
    }),
  );

interface Place {
  readonly country: string;
  readonly position: Position;
}

/**
 * Those of the places that lie in the province that is named, the nearest to its middle first; none
 * where it is none.
 */
export const inProvince = <Found>(
  text: string,
  found: readonly Found[],
  placeOf: (one: Found) => Place,
): readonly Found[] => {
  const named = provincesNamed(text);
  const distanceOf = (one: Found): number => {
    const { country, position } = placeOf(one);
    const own = named.filter((province) => province.country === country);
    return Math.min(...own.map(({ middle }) => kilometresBetween(middle, position)));
  };
  return found
    .map((one) => ({ one, distance: distanceOf(one) }))
    .filter(({ distance }) => distance < widest)
    .sort((first, second) => first.distance - second.distance)
    .map(({ one }) => one);
};
