/**
 * What each field of the feed is for. The build writes it into the JSON Schema as `title`, which code
 * editors show while one types, and into docs/reference/feed.md. `''` is the purpose of the object itself.
 */
const picture = {
  '': 'A picture.',
  src: 'The address of the picture, for browsers that take none of `sources`.',
  width: 'Its width in pixels: reserves its space.',
  height: 'Its height in pixels.',
  alt: 'What is to be seen, for people who do not see it. Empty for a picture that only decorates.',
  sources: {
    '': 'The same picture in other sizes and formats: a browser takes the best.',
    src: 'The address of that file.',
    width: 'Its width in pixels.',
    type: 'Its format.',
  },
  focus:
    'The point that stays in view when the picture is cropped, from the left and from the top.',
  placeholder: 'A blur to show until the picture arrives.',
  credit: 'Who made the picture.',
};

const place = {
  '': 'Where it takes place.',
  name: 'The name of the place.',
  address: 'Its postal address.',
  country: 'Its country.',
  position: 'Its point on the map.',
};

const hoursLine = {
  opens: 'When doors open, by the clock of `timeZone`.',
  closes: 'When doors close; past midnight if not after `opens`.',
  appointment: 'Whether people are seen only by appointment.',
  note: 'What else is to be known of these hours.',
};

const phones = {
  '': 'Its telephone numbers.',
  number: 'The number as people write it.',
  dial: 'The number as a telephone dials it, where that can’t be told from `number`.',
  extension: 'Digits to dial once the call is taken.',
  label: 'Who answers.',
  kind: 'What it can be used for. Default: voice.',
};

const hours = {
  '': 'Its opening hours. Without any they are unknown, never closed.',
  days: 'The days of the week with these hours.',
  ...hoursLine,
  nth: 'Which of these days in a month: 1 is the first, -1 the last.',
  from: 'The first day with these hours.',
  until: 'The last day with these hours.',
};

const hoursExceptions = {
  '': 'Days with other hours than usual.',
  date: 'The day.',
  closed: 'Whether it is closed that day.',
  ...hoursLine,
};

/** What help costs and what it requires, of an organisation or of one of its services. */
const terms = {
  eligibility: 'Who can get help.',
  bring: 'What to bring along.',
  cost: 'Whether help costs anything.',
  fees: 'What it costs, in words.',
  wait: 'How long one waits for it.',
  howToApply: 'What to do to get it.',
};

const eventTexts = {
  title: 'What it is called.',
  start:
    'When it begins: a month, a day, or a time; without an offset that of clocks in `timeZone`.',
  end: 'When it ends, in the same form. The day or month itself included.',
  status: 'Whether it will take place as planned.',
  attendance: 'Whether one comes in person, online or either way.',
  place,
  joinUrl: 'Where to join online.',
  rsvpUrl: 'Where to register.',
  url: 'A page about it.',
  summary: 'What it is, in a sentence or two.',
  body: 'More about it, a text for each paragraph.',
  organiser: 'Who organises it.',
  price: 'What it costs, in words; `free` is told in the reader’s language.',
  registration: {
    '': 'Whether one can still register.',
    state: '`open`; `full`: no place is left; `closed`.',
    until: 'The last day, or instant, to register.',
  },
};

export const purposes = {
  feed: {
    version: 'Which version of the contract the feed follows.',
    language: 'The language of every plain string in the feed.',
    updated: 'When the feed was published: shown when it can’t be loaded again.',
    campaign: {
      '': 'About the campaign itself.',
      title: 'Its name.',
      url: 'Its website.',
      taglines: 'Short sentences that sum it up.',
      contact: 'Where to write to, such as to suggest an event.',
      suggestUrl: 'Where to suggest an event or an organisation.',
      correctionUrl: 'Where to report a mistake; `{id}` becomes the organisation’s id.',
      calendarUrl: 'A calendar file that readers can subscribe to.',
      synonyms: 'Words that mean the same when somebody searches, by language.',
      quotations: {
        '': 'What people have said, for the campaign’s own site.',
        words: 'What was said.',
        name: 'Who said it.',
        role: 'What that person does.',
        illustrative: 'Whether it is invented: said so where it is shown.',
        consentUntil: 'The last day on which it may be shown.',
        withdrawn: 'Whether it is to be shown nowhere, from now on.',
      },
      articles: {
        '': 'Articles, for the campaign’s own site.',
        id: 'Tells it from all other articles.',
        title: 'Its heading.',
        summary: 'What it says, in a sentence or two.',
        body: 'The article, a text for each paragraph.',
        image: picture,
        url: 'Its own page.',
      },
      partners: {
        '': 'Partners and friends, for the campaign’s own site.',
        name: 'The name of the partner.',
        logo: { ...picture, '': 'Its logo.' },
        url: 'Its website.',
        kind: 'What it is to the campaign: initiator, partner, friend, media, or a word of your own.',
        illustrative: 'Whether it is invented: said so where it is shown.',
      },
      about: 'About the campaign, a text for each paragraph, for its own site.',
      labels: {
        '': 'What the feed’s codes are called, by code.',
        topics: 'The topics of stories and events.',
        regions: 'The regions that organisations help in.',
        services: 'The kinds of help.',
        countries: 'Countries, where the reader’s browser calls them otherwise.',
        languages: 'Languages, where the reader’s browser calls them otherwise.',
      },
    },
  },
  stories: {
    id: 'Names the story: in links to it, and to keep it in place when the feed changes.',
    name: 'The person’s name; a given name is enough.',
    headline: 'What the story is about, on its card.',
    quote: 'Something that the person said, in their own words.',
    summary: 'The story in short, on the card where there is no quote.',
    body: 'The whole story, a text for each paragraph.',
    image: { ...picture, '': 'The portrait. Without one, a pattern with initials is drawn.' },
    from: 'The country that the person came from.',
    to: 'The country that the person lives in.',
    role: 'What the person does.',
    topics: 'What it is about: a carousel can be limited to topics.',
    url: 'The story’s own page.',
    published: 'When it was first published.',
    illustrative: 'Whether it is an invented example; shown on screen.',
    pseudonym: 'Shown instead of the name, everywhere.',
    consentUntil: 'The last day, in UTC, on which the person agrees to be shown.',
    withdrawn: 'Whether the person no longer wants to be shown: then the story appears nowhere.',
  },
  statistics: {
    id: 'Names the figure, for pages that choose figures.',
    label: 'What is counted.',
    value: 'How much. `null`: no data.',
    source: {
      '': 'Where the number comes from. A figure without a source is left out.',
      name: 'Who published it.',
      url: 'Where it can be read.',
      retrieved: 'When it was read there.',
    },
    style: 'What kind of number it is. A percent is 3.2 for 3.2 %.',
    currency: 'The currency of an amount of money.',
    unit: 'The unit: a word, or a unit that `Intl` knows, such as `kilometer`.',
    notation: 'Whether large numbers are shortened: `compact` is 232 million.',
    qualifier: 'How exact it is; shown and read as a word.',
    low: 'The lower end of an interval.',
    high: 'The upper end of an interval.',
    year: 'The year that the number is about.',
    period: 'The time that the number is about, where it is no single year.',
    series: {
      '': 'Earlier values, for a line and a table.',
      at: 'The time of that value.',
      value: 'How much it was then.',
    },
    note: 'A footnote.',
    display: 'Replaces the formatted number, in languages that say it in another way.',
    staleAfter: 'After how many years it says “latest available”.',
    rate: 'By how much it changes a year, for a projection that counts on.',
    stories: 'Ids of stories that give the figure a face.',
    ratio: 'So many of so many people, drawn as figures: 1 in 30.',
  },
  events: {
    id: 'Names the event, also in calendars that it was added to.',
    ...eventTexts,
    timeZone: 'The zone that its times are shown in.',
    floating: 'Whether it is at this time by every reader’s own clock, wherever they are.',
    zoneName: 'What to call the zone, where it has a name of its own.',
    recurrence: 'How it is repeated.',
    exceptDates: 'Dates of the recurrence on which it does not take place.',
    extraDates: 'More dates on which it takes place.',
    overrides: {
      '': 'What is different on one date of a recurrence, by that date.',
      ...eventTexts,
    },
    icsUrl: 'A calendar file of this event.',
    topics: 'What it is about, for filters.',
    languages: 'The languages spoken there, interpreters included.',
    image: picture,
    illustrative: 'Whether it is an invented example; shown on screen.',
  },
  organisations: {
    id: 'Names the organisation, in links and reports of mistakes.',
    name: 'What it is called.',
    alsoKnownAs: 'Other names that people search for.',
    summary: 'What it does, in a sentence or two.',
    services: {
      '': 'What it helps with: a word, or an object with more. Known kinds are translated, others shown as written.',
      kind: 'The kind of help.',
      name: 'What the service is called.',
      summary: 'What it is, in a sentence or two.',
      ...terms,
      hours,
      hoursExceptions,
      phones,
      email: 'Its e-mail address.',
      url: 'A page about it.',
    },
    countries: 'The countries that it helps in; `001` is the whole world.',
    regions: 'The regions that it helps in.',
    languages: 'The languages that its staff speak.',
    interpretation: 'The languages that it offers through interpreters.',
    audience: 'Whom it is for.',
    ...terms,
    remote: 'Whether it helps by telephone or online.',
    status: 'Whether it is open at all at present.',
    alert: 'Something urgent, shown above the contacts.',
    address: 'Its postal address.',
    position: 'Its point on the map.',
    places: {
      '': 'Where it is to be found, if there are several places.',
      name: 'What the place is called.',
      address: 'Its postal address.',
      country: 'Its country.',
      position: 'Its point on the map.',
      phones,
      hours,
      hoursExceptions,
      timeZone: 'The zone of its opening hours.',
      accessibility: 'How one gets in with a wheelchair, and other access.',
    },
    phones,
    email: 'Its e-mail address.',
    url: 'Its website.',
    hours,
    hoursExceptions,
    timeZone: 'The zone of its opening hours.',
    accessibility: 'How one gets in with a wheelchair, and other access.',
    verified: 'When somebody last checked that all this is true.',
    illustrative: 'Whether it is an invented example; shown on screen.',
  },
};

/** Of a link in place of a section, or of a part of it. */
const link = {
  href: 'The address of the document.',
  countries: 'The countries that it is for. A document without is for all.',
  regions: 'The regions that it is for. A document without is for all of its countries.',
  count: 'How many organisations it has: shown before it is loaded.',
  bytes: 'How long it is, before compression.',
};

/** Adds purposes to the fields of an object, and of the objects within them. */
const within = (schema, fields) => {
  if (schema.properties) {
    const own = schema.properties.href ? link : fields;
    return { ...schema, properties: withTitles(schema.properties, own) };
  }
  if (schema.items) return { ...schema, items: within(schema.items, fields) };
  if (schema.additionalProperties) {
    return { ...schema, additionalProperties: within(schema.additionalProperties, fields) };
  }
  if (schema.anyOf) {
    return { ...schema, anyOf: schema.anyOf.map((option) => within(option, fields)) };
  }
  return schema;
};

const withTitles = (properties, fields) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const own = fields?.[name];
      const purpose = typeof own === 'object' ? own[''] : own;
      const titled = purpose === undefined ? schema : { ...schema, title: purpose };
      return [name, typeof own === 'object' ? within(titled, own) : titled];
    }),
  );

/** The JSON Schema of a feed with the purpose of each field. */
export const withPurposes = (schema) => {
  const { feed, ...sections } = purposes;
  return { ...schema, properties: withTitles(schema.properties, { ...feed, ...sections }) };
};
