import { expect } from '@open-wc/testing';
import { told, week, weekdays } from './told-hours.js';

const toSaturday = `${weekdays},sa`;

type Rows = readonly (readonly [text: string, meant: string])[];

/** What is written, and what is meant, by kind. */
const kinds: Readonly<Record<string, Rows>> = {
  'days by signs and letters': [
    ['Tues & Thurs 10am-noon', 'tu,th 10:00-12:00'],
    ['M-F 9-5', `${weekdays} 09:00-17:00`],
    ['Mon/Wed/Fri 10-2', 'mo,we,fr 10:00-14:00'],
    ['W/F 9-12', 'we,fr 09:00-12:00'],
    ['L-J 8:30-14:30, V 8:30-13:00', 'mo,tu,we,th 08:30-14:30; fr 08:30-13:00'],
    ['9a-5p M-F', `${weekdays} 09:00-17:00`],
    ['ma t/m vr 9-17 uur', `${weekdays} 09:00-17:00`],
  ],
  'times before days': [
    ['10 a.m. to 2 p.m. Monday, Wednesday, Friday', 'mo,we,fr 10:00-14:00'],
    ['Noon-8pm daily', `${week} 12:00-20:00`],
    ['10:30am – 4pm Wednesday to Saturday', 'we,th,fr,sa 10:30-16:00'],
    ['9-12 and 1-4 Mon-Thu', 'mo,tu,we,th 09:00-12:00; mo,tu,we,th 13:00-16:00'],
  ],
  'several rules in a line': [
    ['Monday 9am-5pm Tuesday 9am-5pm Wednesday closed', 'mo 09:00-17:00; tu 09:00-17:00'],
    ['Mon: 9-5 | Sat: 10:00–13:00 | Sun: Closed', 'mo 09:00-17:00; sa 10:00-13:00'],
    ['Mon, Tue: 9-5<br>Wed: 10-2', 'mo,tu 09:00-17:00; we 10:00-14:00'],
    ['Mon–Thu 9.30–17.00, Fri till 13.00', 'mo,tu,we,th 09:30-17:00; fr 09:30-13:00'],
    ['Mon-Thurs 9-8, Fri until 5pm', 'mo,tu,we,th 09:00-20:00; fr 09:00-17:00'],
    ['Mon 9-12, 1-5; Fri until 4', 'mo 09:00-12:00; mo 13:00-17:00; fr (until 4)'],
    ['Mon-Sat 9-5pm. Closed Sundays', `${toSaturday} 09:00-17:00`],
  ],
  'closed days': [
    ['Closed Mondays', 'tu,we,th,fr,sa,su'],
    ['Closed weekends', weekdays],
    ['Sat. & Sun. closed', weekdays],
    ['Mon closed; daily 9-5', 'tu,we,th,fr,sa,su 09:00-17:00'],
    ['Mo-Fr off; We 10-12', 'we 10:00-12:00'],
    ['Fermé le lundi', 'tu,we,th,fr,sa,su'],
    ['Mi geschlossen', 'mo,tu,th,fr,sa,su'],
    ['Пн–Пт 9–18, сб 10–15, вс выходной', `${weekdays} 09:00-18:00; sa 10:00-15:00`],
    ['مغلق يوم الجمعة', 'mo,tu,we,th,sa,su'],
    ['Pazartesi-Cuma 09:00-17:30, Cumartesi kapalı', `${weekdays} 09:00-17:30`],
    ['星期六至星期日 休息', weekdays],
    ['Closed', '"Closed"'],
    ['Daily closed', '"Daily closed"'],
  ],
  'days on lines of their own': [
    [
      'Monday\n9am - 1pm, 2pm - 5pm\nTuesday\nClosed\nFriday\n8.30am - 1pm',
      'mo 09:00-13:00; mo 14:00-17:00; fr 08:30-13:00',
    ],
    ['Lundi et jeudi\n9h-12h\nMardi\nfermé', 'mo,th 09:00-12:00'],
    [
      'Montag - Freitag\n10 bis 16 Uhr\nSamstag\nnach Vereinbarung',
      `${weekdays} 10:00-16:00; sa by appointment`,
    ],
    ['Saturday\nSunday 10am-4pm', 'sa; su 10:00-16:00'],
  ],
  'closed for some hours or weeks': [
    ['Mon-Fri 9-5 (closed 1-2 for lunch)', `${weekdays} 09:00-13:00; ${weekdays} 14:00-17:00`],
    ['Mon 9am-5pm, closed for lunch 12-1', 'mo 09:00-12:00; mo 13:00-17:00'],
    ['Пн-Пт с 9:00 до 18:00, обед 13:00-14:00', `${weekdays} 09:00-13:00; ${weekdays} 14:00-18:00`],
    ['Tu 8-18; Tu[-1] off', 'tu nth -2,-3,-4,-5 08:00-18:00'],
    ['We 9-17; We[1] 9-12', 'we nth 2,3,4,5 09:00-17:00; we nth 1 09:00-12:00'],
    ['closed 12-1', '"closed 12-1"'],
    ['Mon-Thu 9-6, Fri 9-5, lunch 1-2', '"Mon-Thu 9-6, Fri 9-5, lunch 1-2"'],
    ['Пн–Чт 9–18, Пт 9–16:45, обед 13–14', '"Пн–Чт 9–18, Пт 9–16:45, обед 13–14"'],
  ],
  'all days but one': [
    ['Every day except Sunday', toSaturday],
    ['Every day except Sunday 9-5', `${toSaturday} 09:00-17:00`],
    ['Tous les jours sauf le mercredi, de 10h à 18h', 'mo,tu,th,fr,sa,su 10:00-18:00'],
    ['Täglich außer Sonntag 10–19 Uhr', `${toSaturday} 10:00-19:00`],
    ['Ежедневно с 8:00 до 20:00, кроме воскресенья', `${toSaturday} 08:00-20:00`],
    ['كل يوم ما عدا الجمعة من 9 ص إلى 3 م', 'mo,tu,we,th,sa,su 09:00-15:00'],
    ['除周日外每天', toSaturday],
  ],
  holidays: [
    ['Mo-Fr 08:00-16:00; PH off', `${weekdays} 08:00-16:00 (PH off)`],
    ['Mo-Fr 08:00-16:00; Su,PH off', `${weekdays} 08:00-16:00 (Su,PH off)`],
    [
      'Mo 9-12 "Tea"; Su 10-14; PH 10-14',
      'mo 09:00-12:00 (Tea; PH 10-14); su 10:00-14:00 (PH 10-14)',
    ],
    ['Mon 9-5, closed bank holidays', 'mo 09:00-17:00 (closed bank holidays)'],
    ['Mon-Fri 9-5 except public holidays', `${weekdays} 09:00-17:00 (except public holidays)`],
    ['Closed on Sundays and bank holidays', `${toSaturday} (Closed on Sundays and bank holidays)`],
    ['Cerrado los domingos y festivos', `${toSaturday} (Cerrado los domingos y festivos)`],
    ['Closed on bank holidays', '"Closed on bank holidays"'],
  ],
  appointments: [
    ['By appointment only', `${week} by appointment`],
    ['Sur rendez-vous uniquement', `${week} by appointment`],
    ['Solo con cita previa', `${week} by appointment`],
    ['Termine nach Vereinbarung', `${week} by appointment`],
    ['Только по предварительной записи', `${week} by appointment`],
    ['بموعد مسبق فقط', `${week} by appointment`],
    ['需提前预约', `${week} by appointment`],
    ['Mon, Tues: by appt only; Wed 9-1', 'mo,tu by appointment; we 09:00-13:00'],
    ['Mon-Fri 9-5 (by appointment)', `${weekdays} 09:00-17:00 by appointment`],
    ['Weekdays 9-5 or by arrangement', `${weekdays} 09:00-17:00; "or by arrangement"`],
    ['Do 14–18 Uhr und nach Vereinbarung', 'th 14:00-18:00; "und nach Vereinbarung"'],
    ['Mon-Fri 9-5; by appointment only', `${weekdays} 09:00-17:00; "by appointment only"`],
  ],
  'weeks of the month': [
    ['1st and 3rd Tuesday 6-8pm', 'tu nth 1,3 18:00-20:00'],
    ['Second Saturday of the month, 9:30am-12:30pm', 'sa nth 2 09:30-12:30'],
    ['2nd & 4th Thursdays 5:30-7pm', 'th nth 2,4 17:30-19:00'],
    ['last Friday of each month 10am-12pm', 'fr nth -1 10:00-12:00'],
    ['Le 2e et le 4e jeudi du mois, 14h-16h', 'th nth 2,4 14:00-16:00'],
    ['Primer y tercer sábado de cada mes, de 10 a 13 h', 'sa nth 1,3 10:00-13:00'],
    ['1. und 3. Dienstag im Monat 14-16 Uhr', 'tu nth 1,3 14:00-16:00'],
    ['jeden ersten Montag im Monat 18-20 Uhr', 'mo nth 1 18:00-20:00'],
    ['Первая суббота месяца 11:00–14:00', 'sa nth 1 11:00-14:00'],
    ['الثلاثاء الأول من كل شهر 10:00-12:00', 'tu nth 1 10:00-12:00'],
    ['每月第一个星期二 14:00-16:00', 'tu nth 1 14:00-16:00'],
    ['Every second Friday 10-12', '"Every second Friday 10-12"'],
    ['Every other Wednesday 10-12', '"Every other Wednesday 10-12"'],
    ['1st Monday and Tuesday 10-12', '"1st Monday and Tuesday 10-12"'],
  ],
  'day and night': [
    ['24/7', `${week} 00:00-24:00`],
    ['24h/24, 7j/7', `${week} 00:00-24:00`],
    ['Mon to Fri 24 hours', `${weekdays} 00:00-24:00`],
    ['Open 24 hours a day, 7 days a week', `${week} 00:00-24:00`],
    ['круглосуточно', `${week} 00:00-24:00`],
    ['每天24小时', `${week} 00:00-24:00`],
    ['Mo-Fr 0-24 Uhr', `${weekdays} 00:00-24:00`],
    ['Mon 9 to 24 hrs', 'mo 09:00-24:00'],
  ],
  'days without times': [
    ['du lundi au vendredi', weekdays],
    ['Mon 9am', 'mo (9am)'],
    ['Mo-Fr 10:00+', `${weekdays} (10:00+)`],
  ],
  'times with several meanings': [
    ['Tue 1-4', 'tu (1-4)'],
    ['6-9 Thursdays', 'th (6-9)'],
    ['Sat 12-12', 'sa (12-12)'],
    ['Mon 09:00-05:00', 'mo (09:00-05:00)'],
    ['Mon 10-12am', 'mo (10-12am)'],
    ['Mon-Fri 8.30-5.15 (4.30 on Fri)', 'mo,tu,we,th 08:30-17:15; fr (4.30)'],
    ['Mon-Fri 9-5 (except in August)', `${weekdays} (9-5 (except in August))`],
    ['Mon 9-12, 13-15 Sat', '"Mon 9-12, 13-15 Sat"'],
    ['Mon-Fri 9-5, 10-4 Sat', '"Mon-Fri 9-5, 10-4 Sat"'],
  ],
  'times with one meaning': [
    ['Tue 9am-5', 'tu 09:00-17:00'],
    ['Tue 1pm-5', 'tu 13:00-17:00'],
    ['Fri 10pm-2am', 'fr 22:00-02:00'],
    ['Midnight to 6am Sat', 'sa 00:00-06:00'],
    ['Sat 9pm-midnight', 'sa 21:00-24:00'],
    ['Thursdays 6-9pm', 'th 18:00-21:00'],
    ['Mon–Fri 0900–1700', `${weekdays} 09:00-17:00`],
    ['Mon 7-13, Tue 7-9', 'mo 07:00-13:00; tu 07:00-09:00'],
    ['Weds 10-12 & 2-4', 'we 10:00-12:00; we 14:00-16:00'],
  ],
  'words of several languages': [
    ['Do 10-18', '"Do 10-18"'],
    ['Do 10-18 Uhr', 'th 10:00-18:00'],
    ['Ma 9-12', '"Ma 9-12"'],
    ['Ma-Je 14h-18h', 'tu,we,th 14:00-18:00'],
    ['Mar 9-12', '"Mar 9-12"'],
    ['Lun 9-12; Mar 14-17', 'mo 09:00-12:00; tu 14:00-17:00'],
    ['M-S 9-5', '"M-S 9-5"'],
  ],
  'languages of the interface': [
    ['Lun-Ven 9h-17h', `${weekdays} 09:00-17:00`],
    ['Lundi, mardi : 9 h 30 – 12 h 30 / 14 h – 17 h', 'mo,tu 09:30-12:30; mo,tu 14:00-17:00'],
    ['Lunes, miércoles y viernes de 16:00 a 20:00 h', 'mo,we,fr 16:00-20:00'],
    ['Todos los días de 9 de la mañana a 8 de la tarde', `${week} 09:00-20:00`],
    ['Mo - Fr: 8:00 - 12:00 und 13:00 - 16:30', `${weekdays} 08:00-12:00; ${weekdays} 13:00-16:30`],
    ['Вт, чт с 14 до 18 ч', 'tu,th 14:00-18:00'],
    ['по средам 15-18', 'we 15:00-18:00'],
    ['السبت والاثنين: ١٠ صباحا - ٢ مساء', 'sa,mo 10:00-14:00'],
    [
      'من الأحد إلى الخميس من 9 صباحاً حتى 6 مساءً. الجمعة والسبت إجازة.',
      'su,mo,tu,we,th 09:00-18:00',
    ],
    [
      '周一至周五：上午9:00-12:00，下午1:00-5:00',
      `${weekdays} 09:00-12:00; ${weekdays} 13:00-17:00`,
    ],
    ['周二、四 上午9点至11点半', 'tu,th 09:00-11:30'],
    ['逢周三下午2:00-4:00', 'we 14:00-16:00'],
    [
      'Lun-ven 9.00-13.00, mar e gio anche 15.00-17.00',
      `mo,we,fr 09:00-13:00; tu,th 09:00-13:00; tu,th 15:00-17:00`,
    ],
    ['Segunda a sexta-feira, das 9h00 às 12h30', `${weekdays} 09:00-12:30`],
    ['از شنبه تا چهارشنبه ۹ تا ۱۷', 'sa,su,mo,tu,we 09:00-17:00'],
    ['Понеділок – п’ятниця: 9:00–18:00', `${weekdays} 09:00-18:00`],
    ['Hafta içi her gün 09:00 - 17:00 arası', `${weekdays} 09:00-17:00`],
  ],
  'what is no schedule': [
    ['Please phone', '"Please phone"'],
    ['Summer: Mon-Fri 9-3', '"Summer: Mon-Fri 9-3"'],
    ['Mon-Fri 9-5 Christmas closed', '"Mon-Fri 9-5 Christmas closed"'],
    ['9am-5pm', '"9am-5pm"'],
    ['Mon 25:00-26:00', '"Mon 25:00-26:00"'],
    ['Mon 9-5 until 2027', '"Mon 9-5 until 2027"'],
    ['('.repeat(900), `"${'('.repeat(900)}"`],
    ['Mon 9-5, '.repeat(400).trim(), `"${'Mon 9-5, '.repeat(400).trim()}"`],
  ],
};

describe('opening hours in the words of editors', () => {
  for (const [kind, rows] of Object.entries(kinds)) {
    describe(kind, () => {
      for (const [text, meant] of rows) {
        it(text.slice(0, 80), () => {
          expect(told(text)).to.equal(meant);
        });
      }
    });
  }
});
