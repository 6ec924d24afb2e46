"""Sentences for letters made from forms: what was typed, whom a kind fits, what looks wrong."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "letter.form_malformed": (
        mark("messages", "The form of a letter cannot be read: {reason}"),
        mark("messages", "Install Netra again."),
    ),
    "letter.wrong_count": (
        mark("messages", "{kind} does not fit this number of respondents ({found})."),
        mark("messages", "Choose other respondents, or another kind of letter."),
    ),
    "letter.wrong_asn_type": (
        mark("messages", "{kind} is not for {asn_type}: {name}."),
        mark("messages", "It is for: {known}. Choose the kind that applies to this person."),
    ),
    "letter.field_type": (
        mark("messages", "{field} cannot be read as typed."),
        mark("messages", "A date is 2026-11-22, a time 09:00, a number 12."),
    ),
    "letter.field_too_long": (
        mark("messages", "{field} is longer than {limit} characters."),
        mark("messages", "Shorten it."),
    ),
    "letter.lint.no_emblem": (
        mark("messages", "The state emblem for the head of region's paper is not in Netra."),
        mark("messages", "Add it in Settings, or print on paper that bears it."),
    ),
    "letter.lint.other_sanction": (
        mark("messages", "This decree is for another sanction than the one chosen: {name}."),
        mark("messages", "Choose the decree of that sanction, or correct the sanction."),
    ),
    "letter.lint.sanction_on_behalf": (
        mark("messages", "A sanction is not signed on behalf of somebody else."),
        mark("messages", "Let the official sign who has the power to punish."),
    ),
    "letter.lint.sanction_by_substitute": (
        mark("messages", "{name} holds the post as a substitute; his power to punish is limited."),
        mark("messages", "Check the letter of appointment before issuing."),
    ),
}
