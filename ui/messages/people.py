"""Sentences for the registry of people: cards, links, sanctions from before, NIP and NIK."""

from __future__ import annotations

from ui.i18n import mark

_COMPARE_NIK = mark("messages", "Compare the NIK with the identity card.")

MESSAGES: dict[str, tuple[str, str]] = {
    "person.unknown": (
        mark("messages", "There is no person {id} in the registry."),
        mark("messages", "Look for the name among the people."),
    ),
    "person.reason_required": (
        mark("messages", "A reason is needed."),
        mark("messages", "Write in a few words how you know; it stays in the history."),
    ),
    "person.same": (
        mark("messages", "Both are the same person already."),
        mark("messages", "Choose another person."),
    ),
    "person.same_nip": (
        mark("messages", "The NIP {nip} of this case is the NIP of that person."),
        mark("messages", "If it is somebody else, correct the NIP in the case first."),
    ),
    "person.stands_alone": (
        mark("messages", "{name} is linked to nobody else."),
        mark("messages", "There is nothing to undo."),
    ),
    "person.other_birth": (
        mark("messages", "The NIPs {one} and {other} say two different dates of birth."),
        mark("messages", "They are two people, or one NIP is wrong: correct it first."),
    ),
    "person.nip_taken": (
        mark("messages", "The NIP {nip} stands on the card of {other}."),
        mark("messages", "Compare it with the decree; if both are one person, say so there."),
    ),
    "person.no_nik": (
        mark("messages", "No NIK was entered for this person."),
        mark("messages", "Nothing was opened."),
    ),
    "person.sanction_in_future": (
        mark("messages", "The decree is dated {dated}; today is {today}."),
        mark("messages", "Enter the date that stands on the decree."),
    ),
    "person.sanction_ends_before": (
        mark("messages", "The sanction ends on {last}, before it begins on {first}."),
        mark("messages", "Compare both dates with the decree."),
    ),
    "respondent.phase_reason_required": (
        mark("messages", "By the dates this act belongs to {proposed}; you chose {chosen}."),
        mark("messages", "Write why, or take what the dates suggest."),
    ),
    "prior_sanction.unknown": (
        mark("messages", "There is no earlier sanction {id}."),
        mark("messages", "Look at the person for the sanctions entered."),
    ),
    "person_difference.unknown": (
        mark("messages", "There is no such decision about two people: {id}."),
        mark("messages", "Look at the person again."),
    ),
    "nip.apostrophe": (
        mark("messages", "A sign before the number was left out; spreadsheets put it there."),
        mark("messages", "The number is whole; compare it with the decree once."),
    ),
    "nik.excel": (
        mark("messages", "A spreadsheet has spoilt this NIK: its last digits were lost."),
        mark("messages", "Type all 16 digits from the identity card."),
    ),
    "nik.characters": (
        mark("messages", "A NIK has only digits."),
        mark("messages", "Take letters and signs out."),
    ),
    "nik.length": (
        mark("messages", "The NIK has {found} digits; there must be {wanted}."),
        _COMPARE_NIK,
    ),
    "nik.region": (
        mark("messages", "The NIK begins with a region code that is not known."),
        mark("messages", "It may be an old code; compare the NIK with the identity card."),
    ),
    "nik.serial": (
        mark("messages", "The NIK ends in 0000; a spreadsheet may have spoilt it."),
        _COMPARE_NIK,
    ),
    "nik.birth_date": (
        mark("messages", "The date of birth in the NIK cannot be."),
        _COMPARE_NIK,
    ),
    "nik.birth_differs": (
        mark("messages", "NIK and NIP say different dates of birth."),
        mark("messages", "Compare both with the papers."),
    ),
    "nik.sex_differs": (
        mark("messages", "NIK and NIP say different sexes."),
        mark("messages", "Compare both with the papers."),
    ),
}
