"""Sentences for the prevention register, institutions and the import of an old register."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "field.number": (
        mark("messages", "{field} must be a number between {lowest} and {highest}."),
        mark("messages", "Correct it and try again."),
    ),
    "withdraw.reason_required": (
        mark("messages", "Taking something back needs a reason."),
        mark("messages", "Write in one sentence why; it stays in the history."),
    ),
    "prevention.unknown": (
        mark("messages", "This entry of the prevention register is not there."),
        mark("messages", "Look for it in the list; it may have been taken back."),
    ),
    "prevention_file.unknown": (
        mark("messages", "This attached file is not there."),
        mark("messages", "Look at the entry again; the file may have been taken back."),
    ),
    "prevention.out_of_order": (
        mark("messages", "The end ({until}) lies before the beginning ({day})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "prevention.in_future": (
        mark("messages", "The date {day} has not come yet; today is {today}."),
        mark("messages", "Enter what has taken place already."),
    ),
    "prevention.more_signed": (
        mark("messages", "{signed} have signed, but only {expected} should."),
        mark("messages", "Correct one of the two numbers."),
    ),
    "prevention.file_already_here": (
        mark("messages", "This file is attached already, as “{title}”."),
        mark("messages", "Choose another file; this one is not kept twice."),
    ),
    "institution.unknown": (
        mark("messages", "This institution or score is not there."),
        mark("messages", "Look for it in the list of institutions."),
    ),
    "institution.exists": (
        mark("messages", "There already is an institution called “{other}”."),
        mark("messages", "Use that one, or give this one another name."),
    ),
    "institution.no_score": (
        mark("messages", "Neither score nor category is given."),
        mark("messages", "Enter at least one of them."),
    ),
}
