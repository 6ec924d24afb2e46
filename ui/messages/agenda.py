"""How the page of today speaks, in the window, on the command line and on the week sheet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.cases.today_views import Button, Deed, Group, TodayLine
from ui.i18n import mark

_CONTEXT = "agenda"
_FAR = 120
"""Working days from which a date needs its year."""

_GROUPS = {
    Group.OVERDUE: mark("agenda", "Overdue"),
    Group.WEEK: mark("agenda", "This week"),
    Group.APPROVAL: mark("agenda", "Waiting for approval"),
    Group.TRANSFER: mark("agenda", "Cases on their way"),
    Group.NEW: mark("agenda", "New, to be reviewed"),
    Group.READY: mark("agenda", "Ready to go on"),
    Group.PPK: mark("agenda", "Waiting for the PPK"),
    Group.HQ: mark("agenda", "Waiting for headquarters"),
    Group.REGIONS: mark("agenda", "Waiting for regions"),
    Group.INCOMPLETE: mark("agenda", "Incomplete"),
    Group.UPKEEP: mark("agenda", "Looking after Netra"),
}
_WHAT = {
    "advice": mark("agenda", "Headquarters has recommended: take the step that cites it"),
    "region_late": mark("agenda", "The region is late"),
    "region": mark("agenda", "The region has to act on the recommendation"),
    "review": mark("agenda", "Review the case"),
    "look": mark("agenda", "Look at the case"),
    "evidence": mark("agenda", "Evidence to be read through again, cases: {count}"),
    "handover": mark("agenda", "Accept the case or send it back"),
    "recalled": mark("agenda", "The sender asks for the case back"),
    "identity_asked": mark("agenda", "Another office asks for the reporter's identity"),
    "identity_arrived": mark("agenda", "The reporter's identity came from another office"),
    "stuck": mark("agenda", "Choose the office that is to have the case"),
    "unanswered": mark("agenda", "Headquarters has not confirmed what was sent"),
    "key_due": mark("agenda", "Make the next recipient key"),
    "key_old": mark("agenda", "Destroy the former recipient key"),
}
_DEEDS = {
    Deed.CASE: mark("agenda", "Open the case"),
    Deed.STICK: mark("agenda", "Open Stick"),
    Deed.APPROVALS: mark("agenda", "Decide"),
    Deed.EVIDENCE: mark("agenda", "Check the files"),
    Deed.REVIEW: mark("agenda", "Review"),
    Deed.TRUST: mark("agenda", "Open Trust"),
    Deed.TRANSFER: mark("agenda", "Look and answer"),
    Deed.REPORTER: mark("agenda", "Look at the reporter"),
}
_GAPS = {
    "nip": mark("agenda", "NIP"),
    "position": mark("agenda", "position"),
    "allegations": mark("agenda", "violation"),
    "officer": mark("agenda", "officer"),
    "acted_on": mark("agenda", "date of the act"),
}
_LISTS = {
    "mine": mark("agenda", "Mine"),
    "overdue": mark("agenda", "Overdue"),
    "ppk": mark("agenda", "Waiting for the PPK"),
    "incomplete": mark("agenda", "Incomplete"),
    "nobody": mark("agenda", "Without an officer"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def group_words(group: Group | str) -> str:
    """Return the heading of a group."""
    return _say(_GROUPS[Group(group)])


def list_words(key: str) -> str:
    """Return the title of a ready-made list; another one's title is its own."""
    return _say(_LISTS[key]) if key in _LISTS else key


def what_words(line: TodayLine) -> str:
    """Return what must happen; what the tables of law say stands as it is."""
    if line.what not in _WHAT:
        return line.what
    return _say(_WHAT[line.what]).replace("{count}", str(line.number))


def who_words(line: TodayLine) -> str:
    """Return ``Budi Santoso dan 3 lainnya``."""
    others = len(line.respondents) - 1
    if others < 1:
        return line.who
    return _say(mark("agenda", "{first} and {count} others")).format(first=line.who, count=others)


def button_words(button: Button) -> str:
    """Return what stands on a button."""
    if button.deed is Deed.LETTER:
        return _say(mark("agenda", "Write: {letter}")).format(letter=button.label)
    return button.label or _say(_DEEDS[button.deed])


def day_words(day: date) -> str:
    """Return ``Kam 26 Nov``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def left_words(line: TodayLine) -> str:
    """Return ``3 hari kerja lagi (Kam 26 Nov)``, or since when, where no term runs."""
    if line.due_on is None:
        if line.since is None:
            return ""
        return _say(mark("agenda", "since {day}")).format(day=_long(line.since))
    left = line.left or 0
    if line.left == 0:
        words = _say(mark("agenda", "today"))
    elif left > 0:
        words = _say(mark("agenda", "{count} working days left")).format(count=left)
    else:
        words = _say(mark("agenda", "{count} working days overdue")).format(count=-left)
    far = abs(left) > _FAR
    return f"{words} ({_with_year(line.due_on) if far else day_words(line.due_on)})"


def missing_words(line: TodayLine) -> str:
    """Return which documents and fields are missing, or nothing."""
    # What the present state asks for comes first; where any of several would do, the usual one.
    lacks = sorted(line.lacks, key=lambda lack: lack.state != line.state)
    papers = list(dict.fromkeys(lack.labels[0] for lack in lacks if lack.labels))
    fields = gap_words(line.gaps)
    parts = [part for part in (*papers, fields) if part]
    return (
        _say(mark("agenda", "Missing: {things}")).format(things=", ".join(parts)) if parts else ""
    )


def gap_words(gaps: Iterable[str]) -> str:
    """Return the fields that are not filled in."""
    return ", ".join(_say(_GAPS[gap]) for gap in gaps if gap in _GAPS)


def why_words(line: TodayLine) -> str:
    """Return the clock and its place in the law."""
    return " · ".join(part for part in (line.why, line.basis) if part)


def _with_year(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def _long(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
