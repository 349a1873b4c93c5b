"""Random recurrence rules, each with the dates that python-dateutil finds: `random_rules.py COUNT SEED`, as JSON."""
import json
import random
import signal
import sys
from datetime import datetime, timedelta

from dateutil.rrule import rrulestr

WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
SECONDS_PER_RULE = 3
MOST_DATES = 400

chance = random.Random(int(sys.argv[2]))


def numbers(low, high, count, negative=False):
    found = set()
    while len(found) < count:
        value = chance.randint(low, high)
        found.add(-value if negative and chance.random() < 0.3 else value)
    return ','.join(map(str, chance.sample(sorted(found), len(found))))


def weekdays(frequency, has_month):
    days = chance.sample(WEEKDAYS, chance.randint(1, 4))
    if frequency == 'MONTHLY' and chance.random() < 0.5:
        return [f'{chance.choice([1, 2, 3, 4, 5, -1, -2, -3])}{day}' for day in days]
    if frequency == 'YEARLY' and chance.random() < 0.5:
        most = 5 if has_month else 53
        return [f'{chance.randint(1, most) * chance.choice([1, 1, -1])}{day}' for day in days]
    return days


def rule():
    frequency = chance.choices(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'], [4, 5, 4, 3])[0]
    parts = {'FREQ': frequency}
    if chance.random() < 0.4:
        parts['INTERVAL'] = chance.choice([1, 2, 3, 4, 5, 6, 7, 10, 12, 18])
    if chance.random() < 0.35:
        parts['BYMONTH'] = numbers(1, 12, chance.randint(1, 4))
    if frequency != 'WEEKLY' and chance.random() < 0.35:
        parts['BYMONTHDAY'] = numbers(1, 31, chance.randint(1, 4), True)
    if chance.random() < 0.45:
        parts['BYDAY'] = ','.join(weekdays(frequency, 'BYMONTH' in parts))
    # Weeks without weekdays are read in two ways: see docs/decisions/0013.
    if frequency == 'YEARLY' and chance.random() < 0.12 and 'BYDAY' not in parts:
        parts |= {'BYDAY': chance.choice(WEEKDAYS), 'BYWEEKNO': numbers(1, 53, chance.randint(1, 3), True)}
    if frequency == 'YEARLY' and chance.random() < 0.1:
        parts['BYYEARDAY'] = numbers(1, 366, chance.randint(1, 4), True)
    if chance.random() < 0.12:
        parts['BYHOUR'] = numbers(0, 23, chance.randint(1, 3))
    if chance.random() < 0.25 and any(name.startswith('BY') for name in parts):
        parts['BYSETPOS'] = numbers(1, 4, chance.randint(1, 2), True)
    if chance.random() < 0.3:
        parts['WKST'] = chance.choice(WEEKDAYS)
    if chance.random() < 0.3:
        parts['COUNT'] = chance.randint(1, 40)
    return ';'.join(f'{name}={value}' for name, value in parts.items())


def dates(text, start, begin, until):
    found = []
    for date in rrulestr(f'RRULE:{text}', dtstart=start):
        if date > until or len(found) >= MOST_DATES:
            break
        if date >= begin:
            found.append(date.isoformat())
    return found


def too_slow(*_):
    raise TimeoutError


def case():
    text = rule()
    start = datetime(chance.randint(2009, 2026), chance.randint(1, 12), chance.randint(1, 28), chance.randint(0, 23))
    if chance.random() < 0.15:
        start = start.replace(month=chance.choice([1, 3, 5, 7, 8, 10, 12]), day=chance.choice([29, 30, 31]))
    begin = start + timedelta(days=chance.choice([0, 0, 30, 400, 2000]))
    until = begin + timedelta(days=365 * (6 if 'YEARLY' in text else 3 if 'MONTHLY' in text else 1))
    signal.setitimer(signal.ITIMER_REAL, SECONDS_PER_RULE)
    try:
        found = dates(text, start, begin, until)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return {'rule': text, 'start': start.isoformat(), 'from': begin.isoformat(), 'until': until.isoformat(), 'dates': found}


signal.signal(signal.SIGALRM, too_slow)
cases = []
while len(cases) < int(sys.argv[1]):
    try:
        cases.append(case())
    except (TimeoutError, ValueError):
        # A rule that never matches, or one that it does not read.
        continue
json.dump(cases, sys.stdout)
