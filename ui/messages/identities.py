"""Sentences for identities of reporters that go from office to office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

if TYPE_CHECKING:
    from desktop.sync.identity_views import IdentityLine

MESSAGES: dict[str, tuple[str, str]] = {
    "reporter.not_taken_over": (
        mark("messages", "This reporter did not come with a case from another office."),
        mark("messages", "There is no other office to ask."),
    ),
    "reporter.anonymous": (
        mark("messages", "The reporter stayed anonymous; nobody has an identity."),
        mark("messages", "There is nothing to ask for."),
    ),
    "reporter.request_reason": (
        mark("messages", "The reason is missing."),
        mark("messages", "Write in a few words why, and name nobody; the other office reads it."),
    ),
    "reporter.requested": (
        mark("messages", "The identity was asked for at this PC already."),
        mark("messages", "Take the stick to headquarters and wait for the answer."),
    ),
    "reporter.not_handed_over": (
        mark("messages", "The other office does not have this case, or no longer."),
        mark("messages", "Send nothing. An identity goes only where its case is."),
    ),
    "reporter.sent": (
        mark("messages", "The identity was sent already."),
        mark("messages", "Take the stick to headquarters; it brings it on."),
    ),
    "reporter.withheld": (
        mark("messages", "It was answered already that the identity is not sent."),
        mark("messages", "Send it after all, or leave it at that."),
    ),
    "reporter.request_untrusted": (
        mark("messages", "This request is not from the office that has the case."),
        mark("messages", "Send nothing. Call that office and tell headquarters."),
    ),
    "reporter.named_in_reason": (
        mark("messages", "The reason seems to name the reporter."),
        mark("messages", "It travels in clear: write it without name, address and number."),
    ),
    "reporter.envelope_damaged": (
        mark("messages", "The identity that came is not what the other office sealed."),
        mark("messages", "Believe nothing of it. Call that office and tell headquarters."),
    ),
    "reporter.sealed_elsewhere": (
        mark("messages", "It is sealed to the PC of this office at which {officer} asked for it."),
        mark("messages", "Open it there, or ask for it at this PC too."),
    ),
    "transfer_request.unknown": (
        mark("messages", "No request for an identity with the id {id} is known here."),
        mark("messages", "Look it up in the list of requests."),
    ),
}

STANDINGS: dict[str, str] = {
    "in.elsewhere": mark(
        "identities",
        "The identity did not come with the case: it lies with {office}. Ask for it here, or "
        "talk to an officer there with the role “Pemegang identitas”.",
    ),
    "in.anonymous": mark(
        "identities", "The reporter stayed anonymous; {office} has no identity either."
    ),
    "in.asked": mark(
        "identities",
        "{officer} asked {office} for the identity on {day}. The answer comes by stick.",
    ),
    "in.withheld": mark(
        "identities",
        "{office} does not send the identity. {by}: {answer}",
    ),
    "in.arrived": mark(
        "identities",
        "The identity came from {office}, sealed to this PC. {by}: {answer}",
    ),
    "in.arrived_elsewhere": mark(
        "identities",
        "The identity came from {office}, sealed to the PC at which {officer} asked for it.",
    ),
    "in.taken": mark(
        "identities", "The identity came from {office}; {officer} had asked for it on {day}."
    ),
    "in.lost": mark(
        "identities",
        "The identity was opened here before this vault was restored, and is gone. Ask {office} "
        "for it once more.",
    ),
    "out.asked": mark(
        "identities",
        "{office} goes on with this case and asks for the reporter's identity. {officer}, "
        "{day}: {reason}",
    ),
    "out.untrusted": mark(
        "identities",
        "Somebody asks for the reporter's identity in the name of {office}, and it is not "
        "believed ({why}). Send nothing; call that office and tell headquarters.",
    ),
    "out.withheld": mark("identities", "The identity is not sent to {office}. {by}: {answer}"),
    "out.sent": mark(
        "identities",
        "The identity goes to {office}, sealed, with the next stick. {by}: {answer}",
    ),
    "out.taken": mark(
        "identities", "{office} has opened the identity that {by} sent. Reason: {answer}"
    ),
    "out.over": mark(
        "identities", "{office} asked for the identity, but does not have the case any more."
    ),
}
"""Where the identity of a reporter lies, by way and standing."""

WHYS: dict[str, str] = {
    "certificate": mark("identities", "no certificate of headquarters"),
    "revoked": mark("identities", "the PC is revoked"),
    "office": mark("identities", "another office"),
    "key": mark("identities", "no key to seal to"),
    "signature": mark("identities", "the signature does not fit"),
    "reporter": mark("identities", "another reporter"),
}
"""Why a request for an identity is not believed."""


def identity_words(line: IdentityLine, day: str) -> str:
    """Return where an identity lies or who asks for it; the code itself if it is a new one."""
    key = f"{line.way}.{line.standing}"
    if (line.standing, line.here) == ("arrived", False):
        key = "in.arrived_elsewhere"
    if key not in STANDINGS:
        return line.standing
    return _say(STANDINGS[key]).format(
        office=line.office,
        officer=line.officer,
        day=day,
        reason=line.reason,
        answer=line.answer,
        by=line.answered_by,
        why=_say(WHYS[line.why]) if line.why in WHYS else line.why,
    )


def _say(source: str) -> str:
    return QCoreApplication.translate("identities", source)
