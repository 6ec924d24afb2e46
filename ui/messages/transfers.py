"""Sentences for cases that go from office to office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import mark

if TYPE_CHECKING:
    from desktop.cases.handing import Way

MESSAGES: dict[str, tuple[str, str]] = {
    "case.handed_over": (
        mark("messages", "Nothing of this case can be changed here: it goes to {office}."),
        mark(
            "messages",
            "While the case is on its way, ask for it back first. Once the other office has "
            "accepted it, that office goes on with it.",
        ),
    ),
    "transfer.unknown": (
        mark("messages", "No handing over with the id {id} is known here."),
        mark("messages", "Look it up in the list of cases on their way."),
    ),
    "handover.unknown": (
        mark("messages", "No incoming case with the id {id} is known here."),
        mark("messages", "Look it up in the list of cases on their way."),
    ),
    "transfer.reason_required": (
        mark("messages", "The reason is missing."),
        mark("messages", "Write in a few words why; the other office reads it."),
    ),
    "transfer.same_region": (
        mark("messages", "The case belongs to {region} already."),
        mark("messages", "Choose the region that is to go on with it."),
    ),
    "transfer.conflicts": (
        mark("messages", "Some fields of the case have several values: {fields}."),
        mark("messages", "Decide under “Conflicts” which value holds, then hand the case over."),
    ),
    "transfer.future": (
        mark("messages", "The letter is dated {dated}, which is still to come."),
        mark("messages", "Correct the date of the letter."),
    ),
    "transfer.too_large": (
        mark("messages", "The entries of this case are more than the {limit:size} that can go."),
        mark("messages", "Hand it over on paper, and close it here as handed over."),
    ),
    "transfer.none": (
        mark("messages", "This case is not on its way to anybody."),
        mark("messages", "There is nothing to ask back."),
    ),
    "transfer.accepted": (
        mark("messages", "{office} has accepted the case."),
        mark("messages", "Ask that office to hand it over in turn."),
    ),
    "transfer.recalled": (
        mark("messages", "The case has been asked back already."),
        mark("messages", "Take the stick to headquarters and wait for the answer."),
    ),
    "transfer.assigned": (
        mark("messages", "Headquarters gives this case to another office."),
        mark("messages", "Talk to headquarters; it can return the case."),
    ),
    "transfer.answered": (
        mark("messages", "This case has been answered already."),
        mark("messages", "Look at the list of cases on their way."),
    ),
    "transfer.returned": (
        mark("messages", "The case went back to its sender. Reason: {reason}"),
        mark("messages", "There is nothing left to do here."),
    ),
    "transfer.recall_pending": (
        mark("messages", "The sender asks for this case back. Reason: {reason}"),
        mark("messages", "Send it back, or talk to the sender first."),
    ),
    "transfer.damaged": (
        mark("messages", "What came with this case is not what its sender signed: {why:part}."),
        mark("messages", "Do not accept it. Send it back and tell headquarters."),
    ),
    "transfer.incomplete": (
        mark("messages", "Headquarters does not hold everything that the sender signed."),
        mark(
            "messages", "Read the next stick of the sender; the case goes on by itself afterwards."
        ),
    ),
    "transfer.over": (
        mark("messages", "This handing over went its way already."),
        mark("messages", "Look at the list of cases on their way."),
    ),
    "transfer.unknown_office": (
        mark("messages", "No single office of that region is enrolled at headquarters."),
        mark("messages", "Enrol the office, choose another one, or send the case back."),
    ),
    "transfer.two_offers": (
        mark("messages", "Another offer of the same case is on its way already."),
        mark("messages", "Wait for its answer."),
    ),
}

STANDINGS: dict[str, str] = {
    "offered": mark("transfers", "Offered, not yet at headquarters"),
    "recalled": mark("transfers", "Asked back"),
    "forwarded": mark("transfers", "Handed on, waiting for the answer"),
    "accepted": mark("transfers", "Accepted"),
    "returned": mark("transfers", "Returned"),
    "waiting": mark("transfers", "Waiting for your answer"),
    "declined": mark("transfers", "Refused"),
    "identity": mark("transfers", "Word about the reporter's identity carried on"),
}
"""How far a case on its way has come."""

_BANNERS: dict[str, str] = {
    "offered": mark(
        "transfers",
        "On its way to {office} since {day}. It stays yours until that office accepts it; until "
        "then nothing of it can be changed. Take the stick to headquarters.",
    ),
    "forwarded": mark(
        "transfers",
        "Headquarters handed this case on to {office}. It stays yours until that office accepts "
        "it; until then nothing of it can be changed.",
    ),
    "recalled": mark(
        "transfers",
        "Asked back from {office}. The answer comes by headquarters; until then nothing of the "
        "case can be changed.",
    ),
    "accepted": mark(
        "transfers",
        "Handed over: {office} goes on with this case under number {number}. What is here is "
        "kept to read.",
    ),
    "sent_back": mark(
        "transfers",
        "Headquarters returned this case to {office} before it knew of the acceptance. What was "
        "entered here is kept to read, and counts for nothing.",
    ),
    "double": mark(
        "transfers",
        "Another PC of this office accepted the same case first. This copy is kept to read, and "
        "counts for nothing.",
    ),
    "taken": mark(
        "transfers",
        "Taken over from {office}, where it was number {number}. Its history there stands under "
        "“History”.",
    ),
}


_AT_HEADQUARTERS: dict[str, str] = {
    "offered": mark(
        "transfers",
        "On its way to {office} since {day}. Nothing of it changes until it is accepted.",
    ),
    "forwarded": mark(
        "transfers", "Handed on to {office}. Nothing of it changes until it is accepted."
    ),
    "recalled": mark(
        "transfers", "Asked back from {office}; the answer is still to come by stick."
    ),
    "accepted": mark("transfers", "{office} goes on with this case under number {number}."),
}
"""The same for headquarters, whose case it never was."""


def standing_words(standing: str) -> str:
    """Return how far a case on its way has come; the code itself if it is a new one."""
    return _say(STANDINGS[standing]) if standing in STANDINGS else standing


def banner_words(way: Way, day: str, *, at_headquarters: bool = False) -> str:
    """Return what stands above a case that goes or came from elsewhere; empty for new codes."""
    told = {**_BANNERS, **_AT_HEADQUARTERS} if at_headquarters else _BANNERS
    if way.standing not in told:
        return ""
    words = _say(told[way.standing])
    return words.format(office=way.office, number=way.number or "–", day=day)


def _say(source: str) -> str:
    return QCoreApplication.translate("transfers", source)
