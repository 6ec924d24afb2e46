"""Exchange in words: what a bundle holds, how far one of ours has come, how old something is."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase

from desktop.errors import Refused
from desktop.keys.fingerprints import GROUPS
from desktop.sync.drives import Drive
from desktop.sync.model import ImportResult, Notice, OutState
from ui.i18n import mark
from ui.letters.words import size_words
from ui.messages import Message, message
from ui.sync.looking import Outgoing
from ui.widgets.date_field import date_text

_CONTEXT = "sync"
STATES: dict[OutState, tuple[str, str]] = {
    OutState.MADE: (mark("sync", "Saved"), ""),
    OutState.WRITTEN: (mark("sync", "Written to stick"), "warning"),
    OutState.RECEIVED: (mark("sync", "Received"), "good"),
}
"""Three different words; only a bundle that came back makes the third."""
_DAY_MS = 86_400_000


def state_words(state: OutState) -> tuple[str, str]:
    """Return how far a bundle has come, and its tint."""
    source, tone = STATES[state]
    return _say(source), tone


def moment_words(t: int) -> str:
    """Return a moment in local time: ``22 Nov 2026 09.41``."""
    local = datetime.fromtimestamp(t / 1000, UTC).astimezone()
    return f"{date_text(local.date())} {local:%H.%M}"


def age_words(t: int, now_t: int) -> str:
    """Return how long ago a moment was, in days."""
    days = max(0, (now_t - t) // _DAY_MS)
    if days == 0:
        return _say(mark("sync", "today"))
    if days == 1:
        return _say(mark("sync", "yesterday"))
    return _say(mark("sync", "{count} days ago")).format(count=days)


def drive_words(drive: Drive) -> str:
    """Return file system, room and place of a drive."""
    free = _say(mark("sync", "{size} free")).format(size=size_words(drive.free))
    parts = [drive.file_system, free if drive.total else "", str(drive.path)]
    return " · ".join(part for part in parts if part)


def outgoing_words(what: Outgoing) -> str:
    """Return what would go: ``4 perkara baru, 9 perubahan, 2 berkas (18 MB)``."""
    parts = []
    if what.cases:
        parts.append(_say(mark("sync", "{count} new cases")).format(count=what.cases))
    if what.changes:
        parts.append(_say(mark("sync", "{count} changes")).format(count=what.changes))
    if what.files:
        parts.append(
            _say(mark("sync", "{count} files ({size})")).format(
                count=what.files, size=size_words(what.size)
            )
        )
    return ", ".join(parts) or _say(mark("sync", "nothing new"))


def bundle_words(result: ImportResult) -> str:
    """Return whose bundle it is and what it holds for us."""
    counts = result.counts
    parts = [_say(mark("sync", "{count} new entries")).format(count=counts.new)]
    if counts.blobs:
        parts.append(_say(mark("sync", "{count} files")).format(count=counts.blobs))
    if counts.conflicts:
        parts.append(
            _say(mark("sync", "{count} fields with two values")).format(count=counts.conflicts)
        )
    if not counts.new and not counts.blobs:
        parts = [_say(mark("sync", "a receipt, nothing else"))]
    return _say(mark("sync", "From {office}, number {number}: {content}")).format(
        office=result.office or result.sender, number=result.number, content=", ".join(parts)
    )


def trouble_words(result: ImportResult) -> Message:
    """Return why a bundle was not taken, and the one next step."""
    return message(Refused(result.code, **dict(result.details)))


def notice_words(notice: Notice) -> str:
    """Return a notice as a sentence."""
    return str(message(Refused(notice.code, **dict(notice.details))))


def gap_words(gaps: tuple[int, ...], office: str) -> str:
    """Return which bundles never arrived."""
    listed = ", ".join(map(str, gaps[:10])) + (" …" if len(gaps) > 10 else "")
    return _say(
        mark("sync", "From {office} these bundles have not arrived: {numbers}. Ask for them.")
    ).format(office=office, numbers=listed)


def number_words(number: int) -> str:
    """Return a number as the locale writes it."""
    return QLocale().toString(number)


def fixed_font(points: float) -> QFont:
    """Return the font in which digits stand below each other."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points)
    return font


def spaced(digits: str) -> str:
    """Return a fingerprint in two lines of four groups, as it is read out."""
    groups = digits.split()
    half = GROUPS // 2
    return "   ".join(groups[:half]) + "\n" + "   ".join(groups[half:])


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
