/** Names that people give to fields and sections, and those that the contract has for them. */
import { isNearName } from '../model/near-name.js';

/** By the contract's name: what others call it, without capitals and signs. */
const others: Readonly<Record<string, string>> = {
  stories: 'story people portraits testimonials articles news posts',
  statistics: 'stats figures numbers facts data counters',
  events: 'event calendar agenda dates',
  organisations: 'organizations orgs ngos directory partners services helpers',
  headline: 'title heading caption',
  title: 'name headline heading subject summary',
  label: 'title name headline caption',
  name: 'title fullname firstname givenname organisation organization person',
  summary: 'description abstract intro about excerpt teaser',
  body: 'text content article fulltext story paragraphs',
  image: 'photo img picture images portrait thumbnail avatar cover',
  alt: 'alttext description caption alternative',
  src: 'url href file path address',
  url: 'website link homepage web site href webpage page',
  from: 'origin countryoforigin homecountry birthplace bornin',
  to: 'destination hostcountry livesin residence country',
  role: 'job profession occupation work',
  topics: 'tags categories themes keywords category topic tag',
  published: 'date pubdate publishedat created posted',
  value: 'number amount figure count total',
  source: 'credit reference citation origin',
  unit: 'units measure',
  year: 'asof date',
  start: 'date startdate starttime begins begin when dtstart from datetime day',
  end: 'enddate endtime ends finish dtend until to',
  timeZone: 'tz zone',
  recurrence: 'rrule repeat repeats recurring rule frequency',
  place: 'location venue where address room',
  attendance: 'attendancemode mode eventtype',
  joinUrl: 'zoom onlinelink meetinglink streamurl livestream onlineurl',
  rsvpUrl: 'registration register signup tickets registrationurl rsvp',
  organiser: 'organizer host organizers organisers',
  phones: 'phone telephone tel mobile phonenumber phonenumbers contact',
  number: 'phone tel telephone value',
  email: 'mail emailaddress',
  hours: 'openinghours opening openingtimes opentimes schedule',
  opens: 'open from start begin',
  closes: 'close to until end',
  position: 'coordinates location geo latlng latitude longitude lat lng lon long coords geometry',
  services: 'service help helpwith offers',
  countries: 'country',
  languages: 'language lang spoken',
  interpretation: 'interpreters interpreting translation',
  verified: 'checked lastchecked lastverified updated lastupdated',
  cost: 'price fee',
  alsoKnownAs: 'aka alias acronym othernames abbreviation',
  illustrative: 'invented fictional example fake sample',
  taglines: 'slogans slogan motto',
  contact: 'email mail contactemail',
  language: 'lang locale',
  updated: 'modified lastmodified date lastupdated',
  href: 'url src link file path',
};

/** What somebody wants who wrote this in a story, by the contract's name of their own say. */
const says: Readonly<Record<string, string>> = {
  withdrawn:
    'hidden hide removed remove deleted delete retracted revoked unpublished private donotshow donotpublish optout optedout draft retire retired archived disabled',
  consentUntil:
    'consent consentend consentends consentdate consentexpires expires expiry expiration expirydate validuntil until permission permissionuntil showuntil publishuntil consentvaliduntil',
  pseudonym:
    'alias nickname anonymous anonymised anonymized anonymousname displayname changedname assumedname penname aka',
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const among = (table: Readonly<Record<string, string>>, key: string): readonly string[] =>
  Object.keys(table).filter((name) => table[name]?.split(' ').includes(plain(key)));

/** The name that was probably meant by one that the contract does not have. */
export const nameMeant = (key: string, known: readonly string[]): string | undefined =>
  known.find((name) => isNearName(key, name)) ??
  among(others, key).find((name) => known.includes(name));

/** The person's own say that was probably meant by an unknown name in a story. */
export const sayMeant = (key: string): string | undefined => among(says, key)[0];
