"""Reads calendar files with icalendar and vobject: JSON of `{name: text}` in, their instants of each out."""
import json
import sys
from datetime import datetime, timezone

import icalendar
import recurring_ical_events
import vobject

MOST = 60


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    found = recurring_ical_events.of(calendar).between(datetime(2004, 1, 1), datetime(2032, 1, 1))
    starts = sorted(event['DTSTART'].dt.astimezone(timezone.utc).isoformat() for event in found)
    return starts


def by_vobject(text):
    component = vobject.readOne(text)
    event = component.vevent
    rules = event.getrruleset(addRDate=True)
    starts = list(rules)[:2000] if rules else [event.dtstart.value]
    return sorted(start.astimezone(timezone.utc).isoformat() for start in starts)


files = json.load(sys.stdin)
json.dump({name: {'icalendar': by_icalendar(text), 'vobject': by_vobject(text)} for name, text in files.items()}, sys.stdout)
