import type ICAL from 'ical.js';
import { type Piece, piecesOf, unfold } from './components.js';
import { type RawItem, stringOf } from './details.js';
import { departureOf, eventOf } from './event-of.js';
import { Teller } from './moments.js';

export interface CalendarOptions {
  /** Where the file was found: what readers may subscribe to. */
  readonly url?: string;
  /** The zone of times that name none, where the file's X-WR-TIMEZONE does not say it. Default UTC. */
  readonly floating?: string;
}

type Header = (...names: string[]) => string | undefined;

/** What stands before the first component. Not all of it is in order, so each line is read by itself. */
const headerOf = (text: string): Header => {
  const [head = ''] = unfold(text).split(/^BEGIN:V(?!CALENDAR)/im);
  return (...names) =>
    names
      .map((name) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'im').exec(head)?.[1]?.trim())
      .find(Boolean)
      ?.replace(/\\([,;\\])/g, '$1');
};

const isDeparture = ({ component, lost }: Piece): boolean =>
  component?.hasProperty('recurrence-id') || lost.some((line) => /^RECURRENCE-ID/i.test(line));

const sequenceOf = (component: ICAL.Component): number =>
  Number(stringOf(component, 'sequence') ?? 0);

/** Events by UID, and what of the file could not be read. */
class Events {
  readonly #teller: Teller;
  readonly #events = new Map<string, RawItem>();
  readonly #sequences = new Map<string, number>();
  readonly #unread: string[] = [];

  constructor(teller: Teller) {
    this.#teller = teller;
  }

  /** What the contract is given to read: it leaves out what could not be read here, and tells. */
  get all(): readonly unknown[] {
    return [...this.#events.values(), ...this.#unread];
  }

  /** Adds a piece by `add`; what is broken costs itself alone. */
  #try({ component, label }: Piece, add: (component: ICAL.Component) => void): void {
    try {
      if (!component) throw new Error('It can’t be read, or it does not end.');
      add(component);
    } catch {
      this.#unread.push(label);
    }
  }

  /** Of two versions of an event, the later one holds: RFC 5545 §3.8.7.4. */
  add(piece: Piece): void {
    this.#try(piece, (component) => {
      const event = eventOf(component, piece.lost, this.#teller);
      const [id, sequence] = [String(event.id), sequenceOf(component)];
      if (sequence < (this.#sequences.get(id) ?? 0)) return;
      this.#sequences.set(id, sequence);
      this.#events.set(id, event);
    });
  }

  /** Puts an occurrence where a feed has it: with its event, by its original date. Alone in the file, it is an event. */
  depart(piece: Piece): void {
    this.#try(piece, (component) => {
      const [original, departure] = departureOf(component, this.#teller);
      if (!original) throw new Error('Of which occurrence it speaks is not known.');
      const uid = stringOf(component, 'uid') ?? '';
      const event = this.#events.get(uid);
      if (event) event.overrides = { ...(event.overrides as object), [original]: departure };
      else {
        const alone = { ...eventOf(component, piece.lost, this.#teller), id: `${uid} ${original}` };
        this.#events.set(alone.id, alone);
      }
    });
  }
}

const latest = (components: readonly ICAL.Component[]): string | undefined =>
  components
    .flatMap((component) => [stringOf(component, 'dtstamp'), stringOf(component, 'last-modified')])
    .filter((time) => time?.endsWith('Z'))
    .sort()
    .at(-1);

const languageOf = (components: readonly ICAL.Component[]): string | undefined =>
  components
    .map((component) => component.getFirstProperty('summary')?.getFirstParameter('language'))
    .find(Boolean);

/**
 * Reads a calendar file, [RFC 5545](https://www.rfc-editor.org/rfc/rfc5545), as Google, Outlook and
 * Apple write them, into a document as the contract reads it. A component that can't be read, or
 * is cut off, stands in the list as words: the contract leaves it out, and tells where it was.
 */
export const readCalendar = (
  text: string,
  { url, floating = 'UTC' }: CalendarOptions = {},
): RawItem => {
  const [pieces, header] = [piecesOf(text), headerOf(text)];
  const events = new Events(new Teller(pieces, header('X-WR-TIMEZONE') ?? floating));
  const told = pieces.filter(({ name }) => name === 'VEVENT');
  for (const piece of told) if (!isDeparture(piece)) events.add(piece);
  for (const piece of told) if (isDeparture(piece)) events.depart(piece);
  const components = told.flatMap(({ component }) => component ?? []);
  const title = header('NAME', 'X-WR-CALNAME');
  const document = {
    version: '1.0',
    language: languageOf(components),
    updated: latest(components),
    campaign: { title, calendarUrl: url },
    events: events.all,
  };
  // What is not there is not said: the contract takes no `undefined`.
  return JSON.parse(JSON.stringify(document)) as RawItem;
};
