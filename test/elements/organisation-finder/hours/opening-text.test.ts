import { expect } from '@open-wc/testing';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { templates as german } from '../../../../src/locale/generated/de.js';
import { templates as chinese } from '../../../../src/locale/generated/zh.js';
import { translator } from '../../../../src/locale/translator.js';
import { openingText } from '../../../../src/elements/organisation-finder/hours/opening-text.js';
import { organisationOf } from '../support.js';

const msg = ((template: unknown) => JSON.stringify(template)) as MsgFn;

describe('whether a row is open', () => {
  it('is worked out once a minute, however often the row is drawn', () => {
    let reads = 0;
    const organisation = Object.defineProperty(organisationOf('a', { timeZone: 'UTC' }), 'hours', {
      get: () => {
        reads += 1;
        return [{ days: ['mo'], opens: '09:00', closes: '17:00' }];
      },
    });
    const textAt = (time: string): string =>
      openingText(organisation, { msg, language: 'en', now: new Date(`2026-03-02T${time}Z`) });
    const first = textAt('16:59:01');
    const after = reads;
    expect(textAt('16:59:59')).to.equal(first);
    expect(reads).to.equal(after);
    expect(textAt('17:00:00')).not.to.equal(first);
    expect(reads).to.be.greaterThan(after);
  });

  it('has weekday and time where the language puts them', () => {
    const organisation = organisationOf('a', {
      timeZone: 'UTC',
      hours: [{ days: ['mo'], opens: '09:00', closes: '17:00' }],
    });
    const now = new Date('2026-03-05T12:00Z');
    const inLanguage = (language: string, templates: Parameters<typeof translator>[0]) =>
      openingText(organisation, { msg: translator(templates) as MsgFn, language, now });
    expect(inLanguage('de', german)).to.equal('Geschlossen, öffnet am Montag um 09:00');
    expect(inLanguage('zh', chinese)).to.equal('现在不开放，星期一09:00开门');
  });
});
