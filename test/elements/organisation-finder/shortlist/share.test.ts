import { expect } from '@open-wc/testing';
import { share } from '../../../../src/elements/organisation-finder/shortlist/share.js';
import { organisationOf } from '../support.js';

const kept = [
  organisationOf('a', { name: 'Welcome House', phones: [{ number: '+33465710123' }] }),
  organisationOf('b', { name: 'Legal Aid', url: 'https://aid.example/' }),
];
const lines = 'Welcome House\n+33465710123\n\nLegal Aid\nhttps://aid.example/';
const textLanguages = { language: 'en', feedLanguage: 'en', messageLanguage: 'en' };

/** What comes of sharing on a device whose own sheet answers so. */
const sharedWith = async (answer: () => Promise<void>) => {
  const told: unknown[] = [];
  const ofDevice = {
    share: (data: ShareData) => (told.push(data), answer()),
    clipboard: { writeText: (text: string) => Promise.resolve(void told.push(text)) },
  };
  for (const [name, value] of Object.entries(ofDevice)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
  }
  try {
    return { outcome: await share(kept, { textLanguages }), told };
  } finally {
    for (const name of Object.keys(ofDevice)) Reflect.deleteProperty(navigator, name);
  }
};

const refusing = (name: string) => () => Promise.reject(new DOMException('', name));

describe('the short list, shared', () => {
  it('is handed to the device’s own sheet where there is one [B23]', async () => {
    const { outcome, told } = await sharedWith(() => Promise.resolve());
    expect(outcome).to.equal('shared');
    expect(told).to.deep.equal([{ text: lines }]);
  });

  it('is left alone where its reader gives up, and copied where the sheet fails [B23]', async () => {
    const givenUp = await sharedWith(refusing('AbortError'));
    expect(givenUp).to.deep.equal({ outcome: 'shared', told: [{ text: lines }] });
    const failed = await sharedWith(refusing('NotAllowedError'));
    expect(failed).to.deep.equal({ outcome: 'copied', told: [{ text: lines }, lines] });
  });
});
