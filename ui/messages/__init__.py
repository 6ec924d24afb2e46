"""Error code → what happened, what to do; stage code → what is being done.

The one place that turns the ground floor's codes into sentences, for the window
and the command line alike: it needs QtCore and nothing else of Qt.

To add a sentence, put one line into the table of the room that raises the code
(``vault.py``, ``cases.py``, …); a new table is listed in :data:`_TABLES`. A
detail of the error is named in braces: ``{path}``. A test finds every code
raised in the tree that has no sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from string import Formatter

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.errors import KnownError
from ui.messages import cases, common, journal, keys, law, letters, stages, sync, vault

Table = Mapping[str, tuple[str, str]]

_CONTEXT = "messages"
_TABLES: tuple[Table, ...] = (
    common.MESSAGES,
    vault.MESSAGES,
    journal.MESSAGES,
    keys.MESSAGES,
    law.MESSAGES,
    cases.MESSAGES,
    letters.MESSAGES,
    sync.MESSAGES,
)


@dataclass(frozen=True, slots=True)
class Message:
    """Two sentences for a person."""

    what_happened: str
    what_to_do: str

    def __str__(self) -> str:
        """Return both sentences."""
        return f"{self.what_happened} {self.what_to_do}".strip()


def message(error: KnownError) -> Message:
    """Return what happened and what to do, in the language of the program."""
    for table in _TABLES:
        found = table.get(error.code)
        if found is not None:
            happened, to_do = (_filled(part, error.details) for part in found)
            return Message(happened, to_do)
    return Message(_filled(common.UNKNOWN[0], {"code": error.code}), _filled(common.UNKNOWN[1], {}))


def sentence(error: KnownError) -> str:
    """Return :func:`message` as one text."""
    return str(message(error))


def stage_words(stage: str) -> str:
    """Return what long work is doing, in words; an unknown stage says ``Working``."""
    source = stages.STAGES.get(stage, stages.UNKNOWN)
    return QCoreApplication.translate(_CONTEXT, source)


def known_codes() -> frozenset[str]:
    """Return every code that has a sentence."""
    return frozenset(code for table in _TABLES for code in table)


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def _filled(source: str, details: Mapping[str, object]) -> str:
    if not source:
        return ""
    text = QCoreApplication.translate(_CONTEXT, source)
    named = {name: _words(details.get(name)) for name in placeholders(text)}
    return text.format_map(named)


def _words(value: object) -> str:
    """Return a detail as it is read: dates in the window's way, lists with commas."""
    if value is None:
        return "—"
    if isinstance(value, date | datetime):
        day = QDate(value.year, value.month, value.day)
        return QLocale().toString(day, "d MMM yyyy")
    if isinstance(value, Enum):
        return _words(value.value)
    if isinstance(value, set | frozenset):
        return ", ".join(sorted(_words(part) for part in value))
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return ", ".join(_words(part) for part in value)
    return str(value)
