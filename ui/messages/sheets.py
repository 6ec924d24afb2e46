"""What the columns of an old register hold, and why rows are skipped, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

_CONTEXT = "sheets"

MEANINGS: dict[str, str] = {
    "": mark("sheets", "(kept as text only)"),
    "number": mark("sheets", "Register number"),
    "row_number": mark("sheets", "Running number"),
    "received_on": mark("sheets", "Day of receipt"),
    "acted_on": mark("sheets", "Day of the act"),
    "source": mark("sheets", "Source of the report"),
    "letter_number": mark("sheets", "Number of the letter it came with"),
    "subject": mark("sheets", "Subject"),
    "account": mark("sheets", "Account of what happened"),
    "place": mark("sheets", "Place"),
    "officer": mark("sheets", "Officer"),
    "name": mark("sheets", "Name of the respondent"),
    "nip": mark("sheets", "NIP"),
    "rank": mark("sheets", "Rank"),
    "position": mark("sheets", "Position"),
    "unit": mark("sheets", "Unit"),
    "institution": mark("sheets", "Institution"),
    "asn_type": mark("sheets", "Kind of civil servant"),
    "violation": mark("sheets", "Form of violation"),
    "status": mark("sheets", "Status"),
    "result": mark("sheets", "Result"),
    "sanction": mark("sheets", "Sanction"),
    "decree_number": mark("sheets", "Number of the decree"),
    "decree_date": mark("sheets", "Date of the decree"),
    "recommendation_number": mark("sheets", "Number of the recommendation"),
    "recommendation_date": mark("sheets", "Date of the recommendation"),
    "note": mark("sheets", "Note"),
    "reporter_name": mark("sheets", "Reporter: name (sealed)"),
    "reporter_contact": mark("sheets", "Reporter: contact (sealed)"),
    "private": mark("sheets", "About the reporter (not kept)"),
}
"""What a column can hold."""

SKIPPED: dict[str, str] = {
    "blank": mark("sheets", "blank"),
    "numbers": mark("sheets", "numbers of the columns"),
    "header": mark("sheets", "titles again"),
    "total": mark("sheets", "a total"),
}
LEFT: dict[str, str] = {
    "worked_on": mark("sheets", "worked on since"),
    "sent": mark("sheets", "sent to headquarters"),
    "barred": mark("sheets", "closed to you"),
}


def meaning(code: str) -> str:
    """Return what a column holds, in words."""
    return _say(MEANINGS.get(code, code))


def skipped(why: str) -> str:
    """Return why a row holds no case."""
    return _say(SKIPPED.get(why, why))


def left(why: str) -> str:
    """Return why a case was not taken back."""
    return _say(LEFT.get(why, why))


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
