import { expect } from '@open-wc/testing';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { share } from '../../../../src/elements/organisation-finder/shortlist/share.js';
import { organisationOf } from '../support.js';

const kept = [
  organisationOf('a', { name: 'Welcome House', phones: [{ number: '+33465710123' }] }),
  organisationOf('b', { name: 'Legal Aid', url: 'https://aid.example/' }),
];
const lines = 'Welcome House\n+33465710123\n\nLegal Aid\nhttps://aid.example/';
const context = {
  textLanguages: { language: 'en', feedLanguage: 'en', messageLanguage: 'en' },
  msg: defaultMsg,
  now: new Date('2026-12-20T09:00:00Z'),
};

/** What comes of sharing on a device whose own sheet answers so. */
const sharedWith = async (answer: () => Promise<void>, list = kept) => {
  const told: unknown[] = [];
  const ofDevice = {
    share: (data: ShareData) => (told.push(data), answer()),
    clipboard: { writeText: (text: string) => Promise.resolve(void told.push(text)) },
  };
  for (const [name, value] of Object.entries(ofDevice)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
  }
  try {
    return { outcome: await share(list, context), told };
  } finally {
    for (const name of Object.keys(ofDevice)) Reflect.deleteProperty(navigator, name);
  }
};

const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

describe('sharing the shortlist', () => {
  it('opens the device’s share sheet if there is one [B23]', async () => {
    const { outcome, told } = await sharedWith(() => Promise.resolve());
    expect(outcome).to.equal('shared');
    expect(told).to.deep.equal([{ text: lines }]);
  });

  it('has status, alert, dated exceptions and every place [16.4]', async () => {
    const { told } = await sharedWith(
      () => Promise.resolve(),
      [
        organisationOf('a', {
          name: 'Fig Tree',
          status: 'temporarily-closed',
          alert: 'Flooded.',
          timeZone: 'Asia/Beirut',
          hours: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
          hoursExceptions: [
            { date: '2026-12-25', closed: true, note: 'Christmas' },
            { date: '2026-12-19', closed: true },
          ],
          places: [
            {
              name: 'North',
              address: '2 North Street',
              phones: [{ number: '01 234567', label: 'ask for Mona' }],
              hoursExceptions: [{ date: '2027-01-06', opens: '10:00', closes: '11:00' }],
            },
          ],
        }),
      ],
    );
    const [{ text }] = told as [ShareData];
    expect(text?.replaceAll('\u202f', ' ')).to.equal(
      'Fig Tree\nTemporarily closed\nFlooded.\nFriday, December 25: Closed (Christmas)\n' +
        'North\n2 North Street\n01 234567 (ask for Mona)\nWednesday, January 6: 10:00 – 11:00 AM',
    );
  });

  it('copies nothing if the reader cancels the sheet, and copies if the sheet fails [B23]', async () => {
    const givenUp = await sharedWith(refusing('AbortError'));
    expect(givenUp).to.deep.equal({ outcome: 'shared', told: [{ text: lines }] });
    const failed = await sharedWith(refusing('NotAllowedError'));
    expect(failed).to.deep.equal({ outcome: 'copied', told: [{ text: lines }, lines] });
  });
});
