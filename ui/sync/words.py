"""Exchange in words: what a bundle holds, how far one of ours has come, how old something is."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QFont, QFontDatabase

from desktop.errors import Refused
from desktop.keys.fingerprints import GROUPS
from desktop.sync.actions import CHECKED
from desktop.sync.drives import Drive
from desktop.sync.model import ImportResult, Kept, Notice, OutState, Sent, Tally
from ui import moments
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


def sent_words(sent: Sent) -> tuple[str, str]:
    """Return how far a bundle of ours has come, and its tint."""
    return state_words(sent.state, checked=CHECKED in sent.summary)


def state_words(state: OutState, *, checked: bool = False) -> tuple[str, str]:
    """Return a state in words, and its tint; ``checked`` when it was read again."""
    source, tone = STATES[state]
    if state is OutState.WRITTEN and checked:
        return _say(mark("sync", "Written to stick, read again")), "info"
    return _say(source), tone


def moment_words(t: int) -> str:
    """Return a moment in the office's time: ``22 Nov 2026 09.41``."""
    at = moments.local(datetime.fromtimestamp(t / 1000, UTC))
    return f"{date_text(at.date())} {at:%H.%M}"


def day_words(moment: datetime | None) -> str:
    """Return the office's day of a moment: ``22 Nov 2026``; nothing for none."""
    return "" if moment is None else date_text(moments.local(moment).date())


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


def tally_words(tally: Tally) -> list[str]:
    """Return what ops add up to: ``4 perkara baru``, ``2 jawaban``, ``9 perubahan``."""
    counted = (
        (tally.cases, _say(mark("sync", "{count} new cases"))),
        (tally.answers, _say(mark("sync", "{count} answers"))),
        (tally.letters, _say(mark("sync", "{count} letters"))),
        (tally.evidence, _say(mark("sync", "{count} pieces of evidence"))),
        (tally.documents, _say(mark("sync", "{count} documents"))),
        (tally.changes, _say(mark("sync", "{count} changes"))),
    )
    return [words.format(count=count) for count, words in counted if count]


def outgoing_words(what: Outgoing) -> str:
    """Return what would go: ``4 perkara baru, 9 perubahan, 2 berkas (18 MB)``."""
    parts = tally_words(what.tally)
    if what.files:
        parts.append(
            _say(mark("sync", "{count} files ({size})")).format(
                count=what.files, size=size_words(what.size)
            )
        )
    if what.key:
        parts.append(_say(mark("sync", "a recipient key")))
    if what.texts:
        parts.append(_say(mark("sync", "texts that were lost")))
    return ", ".join(parts) or _say(mark("sync", "nothing new"))


def bundle_words(result: ImportResult) -> str:
    """Return whose bundle it is and what it holds for us."""
    parts = tally_words(result.tally)
    if result.counts.blobs:
        parts.append(_say(mark("sync", "{count} files")).format(count=result.counts.blobs))
    if not parts:
        parts = [_say(mark("sync", "a receipt, nothing else"))]
    return _say(mark("sync", "From {office}, number {number}: {content}")).format(
        office=result.office or result.sender, number=result.number, content=", ".join(parts)
    )


def remarks(result: ImportResult) -> list[str]:
    """Return what else is worth saying before or after a bundle comes in, one sentence each."""
    counts = result.counts
    counted = (
        (counts.conflicts, _say(mark("sync", "Fields with two values, to be decided: {count}"))),
        (counts.waiting, _say(mark("sync", "Entries that wait for an earlier bundle: {count}"))),
        (counts.void, _say(mark("sync", "Entries that count for nothing: {count}"))),
        (counts.unknown, _say(mark("sync", "Entries of a newer Netra, kept unread: {count}"))),
        (counts.blobs_missing, _say(mark("sync", "Files still to come: {count}"))),
    )
    return [words.format(count=count) for count, words in counted if count]


def kept_words(one: Kept) -> tuple[str, str, str]:
    """Return which bundle was set aside, why, and the one next step."""
    first = _say(mark("sync", "Bundle number {number} of {office} is set aside.")).format(
        number=one.number, office=one.office or one.sender
    )
    told = message(Refused(one.code, **dict(one.details)))
    return first, told.what_happened, told.what_to_do


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
