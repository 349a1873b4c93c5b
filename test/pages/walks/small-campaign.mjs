/** Two or three of each section, with all that has controls of its own. */
const story = (id, name, from) => ({
  id,
  name,
  from,
  to: 'PT',
  headline: `${name} opened a bakery.`,
  quote: 'We bake before the town wakes up.',
  summary: 'A bakery in a harbour town.',
  body: ['It began with one oven.', 'Now there are three.'],
  url: `https://campaign.example/stories/${id}`,
  illustrative: true,
});

const organisation = (id, name, more) => ({
  id,
  name,
  url: `https://${id}.example/`,
  phones: [{ number: '+33465710123' }],
  email: `office@${id}.example`,
  hours: [{ days: ['mo', 'tu'], opens: '09:00', closes: '12:00' }],
  timeZone: 'Europe/Paris',
  ...more,
});

export const smallCampaign = {
  version: '1.0',
  language: 'en',
  updated: '2026-11-01T08:00:00Z',
  campaign: { name: 'What migrants bring' },
  stories: [story('ana', 'Ana', 'BR'), story('bilal', 'Bilal', 'PK'), story('chi', 'Chi', 'VN')],
  statistics: [
    {
      id: 'share',
      value: '3.6',
      style: 'percent',
      label: 'of people live in a country that they were not born in',
      year: '2020',
      source: { name: 'A bureau of figures', url: 'https://figures.example/' },
      series: [
        { at: '2000', value: '2.8' },
        { at: '2020', value: '3.6' },
      ],
    },
    {
      id: 'people',
      value: '281000000',
      label: 'people live elsewhere than they were born',
      year: '2020',
      source: { name: 'A bureau of figures', url: 'https://figures.example/' },
    },
  ],
  events: [
    {
      id: 'fair',
      title: 'Bread fair',
      start: '2099-05-01T10:00:00+01:00',
      end: '2099-05-01T16:00:00+01:00',
      timeZone: 'Europe/Lisbon',
      place: { name: 'Market hall', address: 'Harbour street 1, Porto' },
      topics: ['food'],
      url: 'https://campaign.example/fair',
    },
    {
      id: 'talk',
      title: 'Evening talk',
      start: '2099-06-11T18:00:00+01:00',
      timeZone: 'Europe/Lisbon',
      attendance: 'online',
      joinUrl: 'https://talk.example/',
      topics: ['work'],
    },
  ],
  organisations: [
    organisation('house', 'Welcome House', {
      countries: ['FR'],
      services: ['housing'],
      position: [5.37, 43.3],
    }),
    organisation('legal', 'Legal Aid', {
      countries: ['KE'],
      services: ['legal'],
      languages: ['en'],
    }),
  ],
};
