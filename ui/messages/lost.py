"""The notice about a lost stick: what was on it, whom it is about, what protects them.

For the window and the command line alike: it needs QtCore and nothing else of Qt. Whom to
send it to, and in what form, is for the office to decide; the text holds the facts that a
notice has to have: what was lost, when and how, and what is being done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.sync.model import OutState
from desktop.sync.postbox import Parcel
from ui.i18n import mark
from ui.messages import words

_CONTEXT = "messages"
HOURS = timedelta(hours=3 * 24)
"""In this time after it was noticed the notice is due."""
_STATES = {
    OutState.MADE: mark("messages", "never written"),
    OutState.WRITTEN: mark("messages", "not confirmed; its content goes out again by itself"),
    OutState.RECEIVED: mark("messages", "received by the addressee before"),
}


def notice(parcels: Sequence[Parcel], office: str, how: str) -> str:
    """Return the text of the notice about sticks with these bundles."""
    noticed = min((one.posted.lost_t or 0 for one in parcels), default=0)
    at = datetime.fromtimestamp(noticed / 1000, UTC)
    lines = [
        _say(mark("messages", "NOTICE OF A LOST DATA CARRIER")),
        "",
        _say(mark("messages", "Office: {office}")).format(office=office),
        _say(mark("messages", "Noticed: {moment}")).format(moment=words.moment(at)),
        _say(mark("messages", "Notice due (3 × 24 hours): {moment}")).format(
            moment=words.moment(at + HOURS)
        ),
        _say(mark("messages", "How it was lost: {how}")).format(how=how.strip()),
        "",
        _say(mark("messages", "1. What was on it")),
        *_bundles(parcels),
        "",
        _say(mark("messages", "2. Whom it is about")),
        *_people(parcels),
        "",
        _say(mark("messages", "3. What protects them")),
        *_protection(parcels),
        "",
        _say(mark("messages", "4. What is being done")),
        _say(
            mark(
                "messages",
                "A new bundle is written to another carrier; the addressee is told to refuse the "
                "lost one if somebody else hands it over.",
            )
        ),
    ]
    return "\n".join(lines)


def _bundles(parcels: Sequence[Parcel]) -> list[str]:
    line = _say(
        mark("messages", "- bundle number {number} for {office}, made {moment}, {size}: {state}")
    )
    return [
        line.format(
            number=one.posted.sent.number,
            office=one.posted.office,
            moment=_moment(one.posted.sent.made_t),
            size=words.size(one.posted.sent.bytes),
            state=_say(_STATES[one.posted.sent.state]),
        )
        for one in parcels
    ]


def _people(parcels: Sequence[Parcel]) -> list[str]:
    cases = {case.case: case for one in parcels for case in one.cases}
    lines = [
        f"- {case.register_number or '—'}: {', '.join(case.people) or '—'}"
        for case in sorted(cases.values(), key=lambda one: one.register_number)
    ]
    barred = sum(one.barred for one in parcels)
    if barred:
        text = _say(mark("messages", "- cases that the author of this notice may not see: {count}"))
        lines.append(text.format(count=barred))
    files = sum(one.files for one in parcels)
    if files:
        lines.append(_say(mark("messages", "- files of these cases: {count}")).format(count=files))
    return lines or [_say(mark("messages", "- nobody: it held no case"))]


def _protection(parcels: Sequence[Parcel]) -> list[str]:
    keys = dict.fromkeys(key for one in parcels for key in one.recipients)
    lines = [
        _say(
            mark(
                "messages",
                "Everything is sealed (age, X25519); only the key of the addressee opens it. On "
                "the outside stand two device numbers, running numbers and sizes, no names.",
            )
        ),
        *(_say(mark("messages", "- sealed to: {key}")).format(key=key) for key in keys),
    ]
    if any(one.reporters for one in parcels):
        told = mark("messages", "- identities of reporters are sealed once more inside")
    else:
        told = mark("messages", "- identities of reporters were not on it")
    return [*lines, _say(told)]


def _moment(milliseconds: int) -> str:
    return words.moment(datetime.fromtimestamp(milliseconds / 1000, UTC))


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)
