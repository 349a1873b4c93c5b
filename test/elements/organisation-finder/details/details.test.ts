import { expect } from '@open-wc/testing';
import '../../../../src/define/organisation-finder.js';
import { directionsTo } from '../../../../src/elements/organisation-finder/details/directions.js';
import { systemClock } from '../../../../src/time/clock.js';
import { all, arrived, finder, one, organisationOf, press, wordsOf } from '../support.js';

const opened = async (
  more: Readonly<Record<string, unknown>>,
  attributes: Readonly<Record<string, string>> = {},
) => {
  const element = await finder([organisationOf('a', more)], attributes);
  await press(element, '.opener');
  await arrived(element, '.details');
  return element;
};

const href = (element: HTMLElement | undefined) => element?.getAttribute('href');

describe('details', () => {
  it('numbers, messages and mail are links that dial, write and send; a fax is not [B19]', async () => {
    const element = await opened({
      phones: [
        { number: '+442079460123', label: 'Reception' },
        { number: '+447700900123', kind: 'whatsapp' },
        { number: '+447700900124', kind: 'sms' },
        { number: '+442079460124', kind: 'fax' },
        { number: '020 7946 0125', label: 'as written there' },
      ],
      email: 'help@example.org',
      url: 'https://www.example.org/help',
    });
    const lines = all(element, '.contacts li');
    expect(lines.map((line) => href(line.querySelector('a') ?? undefined))).to.deep.equal([
      'tel:+442079460123',
      'https://wa.me/447700900123',
      'sms:+447700900124',
      undefined,
      undefined,
      'mailto:help@example.org',
      'https://www.example.org/help',
    ]);
    expect(wordsOf(lines[2]!)).to.contain('Text messages only');
    expect(wordsOf(lines[3]!)).to.contain('Fax +442079460124');
    const number = lines[0]!.querySelector('a bdi');
    expect(number?.getAttribute('dir')).to.equal('ltr');
    expect(number?.textContent).to.equal('+442079460123');
  });

  it('shows every number as its editor wrote it, and dials what can be dialled [16.1]', async () => {
    const written = [
      '+49 30 1234567',
      '030 1234567',
      '112',
      '116 123',
      '00 49 30 1234567',
      '*100#',
    ];
    const element = await opened({
      countries: ['DE'],
      phones: [...written.map((number) => ({ number })), { number: 'ask at the desk' }],
    });
    const lines = all(element, '.contacts li');
    expect(lines.map(wordsOf)).to.deep.equal(written.map((number) => `Telephone ${number}`));
    expect(lines.map((line) => href(line.querySelector('a') ?? undefined))).to.deep.equal([
      'tel:+49301234567',
      'tel:+49301234567',
      'tel:112',
      'tel:116123',
      'tel:+49301234567',
      undefined,
    ]);
  });

  it('shows every place of an organisation, and what is said of its services [16.6]', async () => {
    const element = await opened({
      places: [
        {
          name: 'North',
          address: '2 North Street',
          country: 'GB',
          phones: [{ number: '020 7946 0126' }],
        },
        { name: 'South', address: '3 South Street' },
      ],
      services: [{ kind: 'legal', name: 'Papers', summary: 'Every Monday.' }],
    });
    const facts = wordsOf(one(element, '.facts'));
    expect(facts).to.match(/Places North 2 North Street .*020 7946 0126.* South 3 South Street/);
    expect(facts).to.contain('Services Papers Every Monday.');
    expect(
      href(element.shadowRoot!.querySelector<HTMLElement>('a[href^="tel:"]') ?? undefined),
    ).to.equal('tel:+442079460126');
  });

  it('shows the telephones, hours and cost of each service, and the terms of the organisation [16.6]', async () => {
    const element = await opened({
      countries: ['GB'],
      timeZone: 'Europe/London',
      fees: 'Pay what you can.',
      wait: 'Two weeks',
      howToApply: 'Come on a Tuesday.',
      services: [
        {
          kind: 'legal',
          summary: 'Papers.',
          eligibility: 'Anybody.',
          cost: 'free',
          bring: ['a passport'],
          hours: [
            { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '09:00', closes: '12:00' },
          ],
          phones: [{ number: '020 7946 0127, ask for Maria' }],
        },
      ],
    });
    const service = one(element, '.parts li');
    expect(wordsOf(service)).to.match(
      /^Legal help Papers\. Telephone 020 7946 0127, ask for Maria .*9:00 AM – 12:00 PM/,
    );
    expect(wordsOf(service)).to.match(
      /Who it is for ?Anybody\. What to bring a passport Cost Free of charge$/,
    );
    expect(href(service.querySelector<HTMLElement>('a') ?? undefined)).to.equal(
      'tel:+442079460127',
    );
    const facts = wordsOf(one(element, '.facts'));
    expect(facts).to.match(
      /Cost ?Pay what you can\. Waiting time Two weeks How to apply Come on a Tuesday\./,
    );
  });

  it('isolates the numbers of a right-to-left text, and leaves its words alone [16.1]', async () => {
    const element = await opened({
      countries: ['EG'],
      phones: [{ number: 'اتصل على ٠٢ ٢٧٣٦ ٥٥٠٠ أو 02 2736 55 واسأل عن مريم' }],
    });
    const numbers = all(element, '.contacts bdi bdi');
    expect(numbers.map((each) => [each.dir, each.textContent])).to.deep.equal([
      ['ltr', '٠٢ ٢٧٣٦ ٥٥٠٠'],
      ['ltr', '02 2736 55'],
    ]);
    expect(all(element, '.contacts a').length).to.equal(1);
  });

  it('has texts without letters from left to right: codes, and several numbers [16.1]', async () => {
    const element = await opened({
      countries: ['EG'],
      phones: [{ number: '*100#' }, { number: '(02) 27951550 / 27951551' }, { number: 'هاتف 112' }],
    });
    const texts = all(element, '.contacts li > span:last-child > bdi');
    expect(texts.map(({ dir }) => dir)).to.deep.equal(['ltr', 'ltr', 'auto']);
  });

  it('breaks long hours rather than be wider than a small telephone [16.4]', async () => {
    const element = await opened({
      timeZone: 'UTC',
      hours: [{ days: ['mo'], opens: '13:00', closes: '17:00', appointment: true }],
    });
    element.style.inlineSize = '300px';
    await element.updateComplete;
    const table = one(element, '.hours').getBoundingClientRect();
    const box = one(element, '.details').getBoundingClientRect();
    expect(table.right).to.be.at.most(box.right + 1);
  });

  it('shows what the feed says of hours, and each exception with its date, however far ahead [16.4]', async () => {
    const soon = new Date(Date.now() + 20 * 864e5).toISOString().slice(0, 10);
    const element = await opened({
      timeZone: 'UTC',
      hours: [
        {
          days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
          opens: '09:00',
          closes: '10:00',
          note: 'women only',
        },
        { days: ['mo'], note: 'ring first' },
      ],
      hoursExceptions: [{ date: soon, closed: true, note: 'stocktaking' }],
    });
    const rows = all(element, '.hours tr').map(wordsOf);
    expect(rows.length).to.equal(8);
    expect(rows.filter((row) => row.includes('women only')).length).to.equal(7);
    expect(rows.find((row) => row.startsWith('Monday '))).to.match(/women only, ring first$/);
    expect(rows.at(-1)).to.match(/^\w+, \w+ \d+ Closed stocktaking$/);
  });

  it('shows what is said of hours whose days are not known as it is written, with a week or without [16.4]', async () => {
    const said = [
      { days: ['unknown'], note: 'every other Tuesday' },
      { days: [], note: 'ring first' },
    ];
    const without = await opened({ timeZone: 'UTC', hours: said });
    expect(one(without, '.opening-line')).to.have.trimmed.text('Opening hours not known');
    expect(all(without, '.opening-line ~ p').map(wordsOf)).to.deep.equal([
      'every other Tuesday',
      'ring first',
    ]);
    const beside = await opened({
      timeZone: 'UTC',
      hours: [{ days: ['mo'], note: 'late' }, ...said],
    });
    expect(all(beside, '.hours ~ p').map(wordsOf)).to.include.members(['every other Tuesday']);
    expect(all(beside, '.hours ~ p').map(wordsOf)).not.to.include('late');
  });

  it('an extension in the number is not repeated [16.1]', async () => {
    const element = await opened({
      phones: [
        { number: '+41 22 717 91 11 ext. 12', extension: '12' },
        { number: '022 717 91 11 Durchwahl 12', extension: '12' },
        { number: '022 717 91 11 #12', extension: '12' },
        { number: '022 717 91 12', extension: '12' },
      ],
    });
    expect(all(element, '.contacts li').map(wordsOf)).to.deep.equal([
      'Telephone +41 22 717 91 11 ext. 12',
      'Telephone 022 717 91 11 Durchwahl 12',
      'Telephone 022 717 91 11 #12',
      'Telephone 022 717 91 12 ext. 12',
    ]);
  });

  it('an extension is dialled after the number, and shown if nothing can be dialled [B19]', async () => {
    const element = await opened({
      phones: [
        { number: '+41227179111', extension: '5' },
        { number: '+41227179112', extension: '05', kind: 'fax' },
        { number: '+41227179113', extension: ';phone-context=a' },
      ],
    });
    const lines = all(element, '.contacts li');
    expect(lines.map((line) => href(line.querySelector('a') ?? undefined))).to.deep.equal([
      // As in RFC 3966 §5.3.
      'tel:+41227179111;ext=5',
      undefined,
      'tel:+41227179113',
    ]);
    expect(lines.map(wordsOf)).to.deep.equal([
      'Telephone +41227179111 ext. 5',
      'Fax +41227179112 ext. 05',
      'Telephone +41227179113',
    ]);
  });

  it('staff languages and interpretation are separate, each with its own name and the reader’s [B20]', async () => {
    const element = await opened({ languages: ['fr', 'ar'], interpretation: ['es'] });
    const facts = wordsOf(one(element, '.facts'));
    expect(facts).to.match(/Staff speak French \(français\) ?Arabic \(العربية\)/i);
    expect(facts).to.match(/Through interpreters Spanish \(español\)/i);
  });

  it('the date of checking is always visible, with a warning above the contacts when it is old [B21]', async () => {
    const element = await opened({ verified: '2020-03-04', email: 'a@example.org' });
    expect(wordsOf(one(element, '.foot'))).to.contain('Last checked on March 4, 2020');
    expect(wordsOf(one(element, '.alert'))).to.contain('not been checked for a long time');
    expect(wordsOf(one(element, '.old'))).to.equal('Not checked for a long time');
    const order = one(element, '.alert').compareDocumentPosition(one(element, '.contacts'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    const never = await opened({});
    expect(wordsOf(one(never, '.foot'))).to.contain('When this was last checked is not known');
  });

  it('the partner sets the number of months, and whether old records are hidden [B21]', async () => {
    const late = await opened({ verified: '2020-03-04' }, { 'warn-after': '0' });
    expect(all(late, '.alert, .old')).to.deep.equal([]);
    const hidden = await finder(
      [
        organisationOf('old', { verified: '2024-11-01' }),
        organisationOf('just', { verified: '2024-11-02' }),
        organisationOf('new'),
        organisationOf('unknown'),
      ],
      { 'hide-after': '24' },
      {},
      { ...systemClock, now: () => Date.UTC(2026, 10, 2) },
    );
    await arrived(hidden, '.opener');
    expect(all(hidden, '.opener').map(wordsOf)).to.deep.equal([
      'Organisation just',
      'Organisation new',
      'Organisation unknown',
    ]);
  });

  it('“temporarily closed” and an alert are above the contacts [B21]', async () => {
    const element = await opened({
      status: 'temporarily-closed',
      alert: 'Flooded.',
      email: 'a@example.org',
    });
    expect(all(element, '.alert p').map(wordsOf)).to.deep.equal(['Temporarily closed', 'Flooded.']);
    const order = one(element, '.alert').compareDocumentPosition(one(element, '.contacts'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('cost, eligibility and what to bring are shown when given, and not otherwise [B22]', async () => {
    const element = await opened({
      cost: 'free',
      audience: ['Families'],
      eligibility: 'Anyone.',
      bring: ['A letter'],
    });
    const facts = wordsOf(one(element, '.facts'));
    for (const words of [
      'Cost Free of charge',
      'Who it is for FamiliesAnyone.',
      'What to bring A letter',
    ]) {
      expect(facts).to.contain(words);
    }
    const silent = wordsOf(one(await opened({}), '.facts'));
    expect(silent).to.match(/^Hours Opening hours not known$/);
  });

  it('shows the week by the clock of the place, and says when hours have no zone [B18]', async () => {
    const hours = [
      { days: ['mo'], opens: '09:00', closes: '12:00' },
      { days: ['mo'], opens: '22:00', closes: '02:00' },
      { days: ['mo'], opens: '13:00', closes: '17:00' },
    ];
    const element = await opened({ hours, timeZone: 'Pacific/Kiritimati' });
    const monday = all(element, '.hours tr').find((line) => wordsOf(line).startsWith('Monday'));
    expect(wordsOf(monday!).replaceAll(/\s/g, ' ')).to.equal(
      'Monday 9:00 AM – 12:00 PM, 1:00 – 5:00 PM, 10:00 PM – 2:00 AM',
    );
    const zoneless = await opened({ hours });
    expect(wordsOf(one(zoneless, '.facts'))).to.contain('In which time zone is not known.');
    expect(wordsOf(one(zoneless, '.facts'))).to.contain('Opening hours not known');
  });

  for (const [timeZone, hour, weekday] of [
    ['Pacific/Kiritimati', 11, 'Tuesday'],
    ['America/Los_Angeles', 3, 'Sunday'],
    ['UTC', 11, 'Monday'],
  ] as const) {
    it(`begins the week on the day that it is in ${timeZone} [B18]`, async () => {
      // Monday in UTC.
      const clock = { now: () => Date.UTC(2026, 10, 2, hour), after: () => () => {} };
      const hours = [{ days: ['mo', 'tu', 'su'], opens: '09:00', closes: '12:00' }];
      const element = await finder([organisationOf('a', { hours, timeZone })], {}, {}, clock);
      await press(element, '.opener');
      await arrived(element, '.hours');
      const rows = all(element, '.hours tr');
      expect(wordsOf(rows[0]!.querySelector('th')!)).to.equal(weekday);
      expect(rows.map(({ dataset }) => 'today' in dataset).indexOf(true)).to.equal(0);
      expect(rows).to.have.length(7);
    });
  }

  it('hours of a day that is none are not known, rather than never open [B18]', async () => {
    const hours = [{ days: ['someday'], opens: '09:00', closes: '12:00' }];
    const element = await opened({ hours, timeZone: 'Africa/Nairobi' });
    expect(wordsOf(one(element, '.facts'))).to.equal('Hours Opening hours not known');
    expect(all(element, '.opening, [data-facet="open"]')).to.deep.equal([]);
  });

  it('directions are a plain link to the partner’s provider or to the device, or are left out [B32]', () => {
    const point = { position: [36.8, -1.3] as [number, number] };
    expect(directionsTo(point, 'Nairobi', '')).to.equal(
      'https://www.openstreetmap.org/directions?to=-1.3%2C36.8',
    );
    expect(directionsTo({}, 'Nairobi, Kenya', '')).to.equal(
      'https://www.openstreetmap.org/search?query=Nairobi%2C%20Kenya',
    );
    expect(directionsTo(point, 'Nairobi', 'geo')).to.equal('geo:-1.3,36.8');
    expect(directionsTo({}, 'Nairobi', 'geo')).to.equal('geo:0,0?q=Nairobi');
    expect(directionsTo(point, 'Nairobi', 'off')).to.equal(undefined);
    expect(directionsTo({}, '', '')).to.equal(undefined);
    expect(
      directionsTo(point, 'a&b', 'https://maps.example/?q={address}&at={latitude},{longitude}'),
    ).to.equal('https://maps.example/?q=a%26b&at=-1.3,36.8');
    expect(directionsTo(point, 'Nairobi', 'javascript:alert(1)')).to.match(
      /^https:\/\/www\.openstreetmap/,
    );
  });

  it('is accessible with everything there is to show', async () => {
    const element = await opened({
      summary: 'Help.',
      services: ['legal', 'of our own'],
      status: 'temporarily-closed',
      alert: 'Flooded.',
      phones: [{ number: '+442079460123', label: 'Reception' }],
      address: '1 Street, Town',
      position: [1, 2],
      hours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
      timeZone: 'Africa/Nairobi',
      languages: ['en', 'fr'],
      cost: 'mixed',
      remote: true,
      verified: '2020-01-01',
      illustrative: true,
    });
    await expect(element).to.be.accessible();
    expect(wordsOf(one(element, '.services'))).to.contain('of our own');
  });

  it('holds a text of two megabytes, a hundred languages and a name in three scripts', async () => {
    const element = await opened({
      name: { en: 'Help', ar: 'مساعدة', zh: '帮助' },
      summary: 'help '.repeat(400_000),
      languages: [...'abcdefghij'].flatMap((one) => [...'abcdefghij'].map((other) => one + other)),
      services: ['unheard-of'],
    });
    expect(one(element, '.summary').textContent.length).to.be.below(6000);
    expect(element.getBoundingClientRect().height).to.be.below(8000);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });
});
