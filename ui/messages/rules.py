"""Sentences for rule packs, the tables of law, and the calendar."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "rules.too_large": (
        mark("messages", "The file is larger than {limit:size}, too large for a rule pack."),
        mark("messages", "Choose the file that headquarters gave out."),
    ),
    "rules.malformed": (
        mark("messages", "The file is not a rule pack of Netra, or it is damaged."),
        mark("messages", "Nothing was changed. Ask headquarters for the file again."),
    ),
    "rules.unsigned": (
        mark("messages", "The rule pack carries no signature, or it was cut off."),
        mark("messages", "Nothing was changed. Ask headquarters for the file again."),
    ),
    "rules.too_many_rows": (
        mark("messages", "The rule pack has more than {limit} rows."),
        mark("messages", "Nothing was changed. Ask headquarters for the right file."),
    ),
    "rules.not_text": (
        mark("messages", "The file {file} is no text in UTF-8."),
        mark("messages", "Save it as UTF-8 in the editor and try again."),
    ),
    "rules.no_edition": (
        mark("messages", "The rule pack does not say which edition it is."),
        mark("messages", "Give it one row in pack.toml with a code and a date of its own."),
    ),
    "rules.same": (
        mark("messages", "The rule pack {code} is in force here already."),
        mark("messages", "Nothing needs to be done."),
    ),
    "rules.older": (
        mark(
            "messages",
            "The rule pack {code} of {issued_on} is not newer than {in_force} of {in_force_on},"
            " which is in force here.",
        ),
        mark("messages", "Nothing was changed. Ask headquarters for the newest edition."),
    ),
    "rules.from_future": (
        mark("messages", "The rule pack is dated {issued_on}, and today is {today}."),
        mark("messages", "Check the date of this PC; else ask headquarters."),
    ),
    "rules.rows_gone": (
        mark("messages", "The rule pack lacks rows that cases may name: {kind} {rows}."),
        mark("messages", "Nothing was changed. Headquarters must keep these rows in the pack."),
    ),
    "rules.wrong_key": (
        mark("messages", "The rule pack was signed by a key that headquarters does not vouch for."),
        mark(
            "messages",
            "Do not use it. Read a bundle of headquarters first; if that does not help, call them.",
        ),
    ),
    "rules.digits_needed": (
        mark("messages", "This office is not enrolled, so nobody vouches for the signer yet."),
        mark(
            "messages",
            "Call headquarters, let them read their digits out, and type what you hear.",
        ),
    ),
    "rules.not_confirmed": (
        mark("messages", "The rule pack was not taken over."),
        mark("messages", "Answer yes, or give --yes."),
    ),
    "rules.unknown_table": (
        mark("messages", "There is no table “{kind}”."),
        mark("messages", "Take one of these: {known}."),
    ),
    "rules.unknown_row": (
        mark("messages", "No table has a row “{code}”."),
        mark("messages", "Look for it with rules list."),
    ),
    "rules.several_rows": (
        mark("messages", "Several tables have a row “{code}”: {kinds}."),
        mark("messages", "Add --kind with one of them."),
    ),
    "family.unknown": (
        mark("messages", "“{family}” is no family of sanctions to choose."),
        mark("messages", "Take one of these: {known}."),
    ),
    "family.ends_before_start": (
        mark("messages", "The period ends ({last}) before it begins ({first})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "family.overlaps": (
        mark("messages", "Another choice holds within this period ({first} to {last})."),
        mark("messages", "Take that one back first, or choose another period."),
    ),
    "family.no_choice": (
        mark("messages", "There is no choice “{id}” to take back."),
        mark("messages", "Look at the list again; it may have been taken back."),
    ),
    "calendar.name_needed": (
        mark("messages", "The day off has no name."),
        mark("messages", "Write what the day is for, such as the region's anniversary."),
    ),
    "calendar.name_too_long": (
        mark("messages", "The text is longer than {limit} characters."),
        mark("messages", "Shorten it."),
    ),
    "calendar.reason_needed": (
        mark("messages", "Why people work on that day is missing."),
        mark("messages", "Name the decree that made it a working day."),
    ),
    "calendar.already_off": (
        mark("messages", "{day} is a day off already: {name}."),
        mark("messages", "Choose another day."),
    ),
    "calendar.not_off": (
        mark("messages", "{day} is a working day already."),
        mark("messages", "Choose another day."),
    ),
    "calendar.year_out_of_range": (
        mark("messages", "The calendar does not reach to {year}."),
        mark("messages", "Choose a year from {first} to {last}."),
    ),
}
