"""Sentences for what cannot be read or shown, and the words of a search result.

For the window and the command line alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark
from ui.messages.history import field_words, kind_words

if TYPE_CHECKING:
    # The sentences are loaded before the window stands, the rooms they speak of after it.
    from desktop.cases.finding import Hit, ReadFiles

_CONTEXT = "finding"

MESSAGES: dict[str, tuple[str, str]] = {
    "extract.unknown_kind": (
        mark("messages", "The text of a file of this kind cannot be read."),
        mark("messages", "It is found by its title and its name."),
    ),
    "extract.damaged": (
        mark("messages", "The file is damaged, or locked with a password."),
        mark("messages", "It is found by its title and its name."),
    ),
    "case.not_yet": (
        mark("messages", "The case was not in this vault yet at {moment}."),
        mark("messages", "Choose a later day."),
    ),
    "history.no_value": (
        mark("messages", "“{field}” was given no value there that still stands in the journal."),
        mark("messages", "Look at the history again and choose another entry."),
    ),
    "case.day_ahead": (
        mark("messages", "{day} lies ahead."),
        mark("messages", "Choose today or an earlier day."),
    ),
}

_PAGE = mark("finding", "p. {page}")
_INSIDE = mark("finding", "inside the file")

_STATES: dict[str, str] = {
    "paged": mark("finding", "Read"),
    "flow": mark("finding", "Read"),
    "empty": mark("finding", "Without text (pictures, scans)"),
    "unknown_kind": mark("finding", "Kinds whose text is not read"),
    "too_large": mark("finding", "Too large"),
    "damaged": mark("finding", "Damaged, locked or missing"),
    "stopped": mark("finding", "Given up: took too long"),
}


def place_words(hit: Hit) -> str:
    """Return where a hit is: ``Bukti: undangan.pdf, hal. 3``, ``Terlapor: Budi, NIP``."""
    if not hit.field:
        inside = _say(_PAGE).format(page=hit.page) if hit.page else _say(_INSIDE)
    else:
        inside = "" if hit.field in ("name", "title", "subject") else field_words(hit.field)
    said = not inside and "".join(piece.text for piece in hit.pieces).startswith(hit.name)
    name = "" if hit.type == "case" or said else hit.name
    about = ", ".join(part for part in (name, inside) if part)
    return f"{kind_words(hit.type)}: {about}" if about else kind_words(hit.type)


def near_words(near: Mapping[str, Sequence[str]]) -> str:
    """Return which words were not found, and what was looked for instead."""
    source = mark("finding", "“{word}” is nowhere; shown is what is spelt nearly so: {others}.")
    return " ".join(
        _say(source).format(word=word, others=", ".join(others)) for word, others in near.items()
    )


def total_words(total: int, *, capped: bool) -> str:
    """Return how much was found; ``capped`` when only the newest were looked at."""
    if not total:
        return _say(mark("finding", "Nothing found."))
    if capped:
        source = mark("finding", "More than {total} results; the newest are looked at. "
                                 "One more word narrows it.")  # fmt: skip
        return _say(source).format(total=total)
    return _say(mark("finding", "{total} results")).format(total=total)


def unread_words(count: int) -> str:
    """Return how many files were not read yet; empty when all were."""
    source = mark("finding", "The text of {count} files is not read yet.")
    return _say(source).format(count=count) if count else ""


def read_words(files: ReadFiles) -> list[tuple[str, int]]:
    """Return how the reading of files went, each way with its count."""
    counts: dict[str, int] = {}
    for state, count in files.states.items():
        words = _say(_STATES[state]) if state in _STATES else state
        counts[words] = counts.get(words, 0) + count
    if files.unread:
        counts[_say(mark("finding", "Not read yet"))] = files.unread
    return list(counts.items())


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
