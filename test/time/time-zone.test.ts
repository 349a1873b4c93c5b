import { expect } from '@open-wc/testing';
import { isTimeZone, readersZone, zoneFormat, zoneOfOffset } from '../../src/time/time-zone.js';
import { dayAt, wallClock } from '../../src/time/wall-clock.js';

const instant = Date.UTC(2013, 9, 3, 22, 30, 15);

describe('the format of a zone', () => {
  it('writes an instant as the clock and calendar of the zone show it', () => {
    expect(zoneFormat('UTC').format(instant)).to.equal('2013-10-03 22:30:15');
    expect(zoneFormat('Africa/Nairobi').format(instant)).to.equal('2013-10-04 01:30:15');
    expect(zoneFormat('America/Los_Angeles').format(instant)).to.equal('2013-10-03 15:30:15');
  });

  it('writes midnight as 00, never 24', () => {
    expect(zoneFormat('UTC').format(Date.UTC(2013, 9, 3))).to.equal('2013-10-03 00:00:00');
  });

  it('is made once for a zone', () => {
    expect(zoneFormat('Asia/Tokyo') === zoneFormat('Asia/Tokyo')).to.equal(true);
    expect(zoneFormat('Asia/Tokyo') === zoneFormat('Asia/Seoul')).to.equal(false);
  });

  it('is given up, with all others, when there are 64 of them', () => {
    const first = zoneFormat('Etc/GMT+1');
    // Other tests may have made some: after 64 more the first is gone whatever they made.
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 70);
    for (const zone of zones) zoneFormat(zone);
    expect(zoneFormat('Etc/GMT+1') === first).to.equal(false);
  });

  it('throws for a zone that the engine does not know', () => {
    expect(() => zoneFormat('Mars/Olympus_Mons')).to.throw(RangeError);
  });
});

describe('a time zone’s name', () => {
  it('is known or not, also when asked again', () => {
    for (const _time of ['first', 'again']) {
      expect(isTimeZone('Africa/Nairobi')).to.equal(true);
      expect(isTimeZone('Mars/Olympus_Mons')).to.equal(false);
      expect(isTimeZone('')).to.equal(false);
    }
  });

  it('is asked of the engine again after 2,000 others, so that a feed cannot fill the memory', () => {
    const { DateTimeFormat } = Intl;
    let asked = 0;
    class Counting extends DateTimeFormat {
      constructor(...given: ConstructorParameters<typeof DateTimeFormat>) {
        super(...given);
      }
    }
    Intl.DateTimeFormat = new Proxy(Counting, {
      construct: (target, given) => {
        if ((given[1] as { timeZone?: string }).timeZone === 'Nowhere/Known') asked += 1;
        return new target(...(given as [string]));
      },
    }) as unknown as typeof DateTimeFormat;
    try {
      isTimeZone('Nowhere/Known');
      isTimeZone('Nowhere/Known');
      expect(asked).to.equal(1);
      for (let number = 0; number < 2_000; number += 1) isTimeZone(`Nowhere/${number}`);
      isTimeZone('Nowhere/Known');
      expect(asked).to.equal(2);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  it('of the reader’s machine is one that the engine knows', () => {
    const zone = readersZone();
    expect(zone).to.be.a('string');
    expect(isTimeZone(zone)).to.equal(true);
    const now = Date.now();
    expect(zoneFormat(zone).format(now)).to.equal(zoneFormat(undefined).format(now));
  });
});

describe('the day at an instant', () => {
  it('is that of the zone', () => {
    expect(dayAt(instant, 'UTC')).to.equal('2013-10-03');
    expect(dayAt(instant, 'Africa/Nairobi')).to.equal('2013-10-04');
    expect(dayAt(instant, 'Pacific/Kiritimati')).to.equal('2013-10-04');
  });

  it('is that of the reader’s machine where no zone is named', () => {
    const here = new Date(instant);
    const day = [here.getFullYear(), here.getMonth() + 1, here.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    expect(dayAt(instant)).to.equal(day);
  });
});

describe('the zone of an offset', () => {
  const zones: Readonly<Record<string, string>> = {
    Z: 'UTC',
    '+00:00': 'UTC',
    '-00:00': 'UTC',
    // The signs of these names are the other way round.
    '+02:00': 'Etc/GMT-2',
    '-11:00': 'Etc/GMT+11',
    '+05:30': '+05:30',
    '-00:30': '-00:30',
    '-09:30': '-09:30',
  };
  for (const [offset, zone] of Object.entries(zones)) {
    it(`${offset} is ${zone}, and shows that time`, () => {
      const written = `2013-10-03T10:00:00${offset}`;
      expect(zoneOfOffset(written)).to.equal(zone);
      expect(wallClock(+new Date(written), zone)).to.equal(Date.UTC(2013, 9, 3, 10));
    });
  }
});
