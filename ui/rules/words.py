"""How sure a row is, what changes, and where a day off comes from, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.cases.calendar import NATIONAL, OWN, REMOVED, DayLine
from desktop.journal.model import Json
from desktop.law.differences import CHANGED, GONE, NEW
from ui.i18n import mark
from ui.messages.words import value
from ui.widgets.date_field import date_text

translate = QCoreApplication.translate

_SURE = {
    "A": mark("ui-rules", "stated by a source"),
    "B": mark("ui-rules", "worked out from sources"),
    "C": mark("ui-rules", "knowledge only, no source yet"),
}
_SHORT = {
    "A": mark("ui-rules", "from a source"),
    "B": mark("ui-rules", "worked out"),
    "C": mark("ui-rules", "no source"),
}
_WHAT = {
    NEW: mark("ui-rules", "New"),
    CHANGED: mark("ui-rules", "Changed"),
    GONE: mark("ui-rules", "Gone"),
}
_SORT = {
    NATIONAL: mark("ui-rules", "national"),
    OWN: mark("ui-rules", "added by the office"),
    REMOVED: mark("ui-rules", "working day here"),
}


def confidence(code: str) -> str:
    """Return how sure a row is."""
    return translate("ui-rules", _SURE[code]) if code in _SURE else code


def confidence_in_short(code: str) -> str:
    """Return how sure a row is, for a narrow column."""
    return translate("ui-rules", _SHORT[code]) if code in _SHORT else code


def to_verify() -> str:
    """Return the words that mark a row a lawyer has to look at."""
    return translate("ui-rules", "to be verified")


def what(code: str) -> str:
    """Return what happens to a row."""
    return translate("ui-rules", _WHAT[code]) if code in _WHAT else code


def sort(code: str) -> str:
    """Return where a day of the calendar comes from."""
    return translate("ui-rules", _SORT[code]) if code in _SORT else code


def day(line: DayLine) -> str:
    """Return a day with its weekday: ``Jum 20 Mar 2026``."""
    name = QLocale().dayName(line.weekday + 1, QLocale.FormatType.ShortFormat)
    return f"{name} {date_text(line.day)}"


def plain(found: Json) -> str:
    """Return a value before or after a change on one line."""
    if isinstance(found, list | tuple):
        return ", ".join(map(plain, found)) or value(None)
    if isinstance(found, dict):
        return " ".join(plain(part) for part in found.values() if part)
    return value(found)
