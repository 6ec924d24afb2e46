"""Sentences for the register of letters: numbers, reservations, insertions, ranges, copies."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "letter.number_two_ways": (
        mark("messages", "A letter takes one number: reserved, squeezed in, or a certain one."),
        mark("messages", "Choose one of the three."),
    ),
    "letter.number_not_ours": (
        mark("messages", "The number {number} is not one of this PC's numbers ({blocks})."),
        mark("messages", "Take one of this PC's numbers, or issue the letter at the other PC."),
    ),
    "letter.reserve_purpose": (
        mark("messages", "A number is not reserved without a purpose."),
        mark("messages", "Write what the letter will be about."),
    ),
    "letter.reserve_until": (
        mark("messages", "A number cannot be reserved until {until}: today is {today}."),
        mark("messages", "Choose a later day, or leave it empty."),
    ),
    "letter.reservation_over": (
        mark("messages", "The reserved number {number} is used up or was released."),
        mark("messages", "Take the next number, or reserve another one."),
    ),
    "letter.reservation_series": (
        mark("messages", "The number {number} is reserved in the agenda {series}."),
        mark("messages", "Use it for a kind of letter that is numbered there."),
    ),
    "letter.reservation_year": (
        mark("messages", "The number {number} is reserved in the agenda of {year}."),
        mark("messages", "Date the letter in {year}, or take the next number."),
    ),
    "letter.release_reason": (
        mark("messages", "A number is not released without a reason."),
        mark("messages", "Write why it is not needed; the reason explains the gap."),
    ),
    "number_reservation.unknown": (
        mark("messages", "There is no reserved number {id}."),
        mark("messages", "Look it up in the register."),
    ),
    "letter.insert_reason": (
        mark("messages", "A number is not squeezed in without a reason."),
        mark("messages", "Write why the letter is dated back; the reason stays in the register."),
    ),
    "letter.insert_number": (
        mark("messages", "“{number}” is no number of the register."),
        mark("messages", "Give the running number alone, for example 5."),
    ),
    "letter.insert_after_nothing": (
        mark("messages", "Nothing can be squeezed in behind number {number}: it is not used."),
        mark("messages", "Name a number that a letter bears."),
    ),
    "letter.insert_not_needed": (
        mark("messages", "Number {number} is the last one; nothing needs to be squeezed in."),
        mark("messages", "Issue the letter under the next number."),
    ),
    "letter.insert_before": (
        mark("messages", "Letter {number} is dated {day}; one of {dated} cannot follow it."),
        mark("messages", "Name the last number of an earlier day."),
    ),
    "letter.insert_full": (
        mark("messages", "Behind number {number} there is no room for a further one."),
        mark("messages", "Name another number of the same day."),
    ),
    "letter.range_missing": (
        mark("messages", "This PC has no numbers for letters of {year} yet."),
        mark(
            "messages",
            "Let the PC that keeps the agenda ({keeper}) deal numbers to this one, and bring its "
            "bundle here.",
        ),
    ),
    "letter.range_full": (
        mark("messages", "The numbers {low} to {high} of this PC for {year} are used up."),
        mark(
            "messages",
            "Let the PC that keeps the agenda deal further numbers, and bring its bundle here.",
        ),
    ),
    "letter.range_device": (
        mark("messages", "There is no other PC {device} in this office."),
        mark("messages", "Take one of the PCs in the list of ranges."),
    ),
    "letter.range_count": (
        mark("messages", "A range has 1 to {most} numbers."),
        mark("messages", "Deal fewer numbers; more can follow later."),
    ),
    "letter.range_taken": (
        mark("messages", "Some of the numbers {low} to {high} are used or dealt already."),
        mark("messages", "Choose a range above the last used number."),
    ),
    "letter.agenda_two_keepers": (
        mark("messages", "Several PCs keep the agenda: {devices}."),
        mark("messages", "Say at one of them that it keeps the agenda alone, with a reason."),
    ),
    "letter.agenda_no_keeper": (
        mark("messages", "This office has several PCs, and none keeps the agenda yet."),
        mark("messages", "Say at one PC that it keeps the agenda; it deals numbers to the others."),
    ),
    "letter.agenda_kept": (
        mark("messages", "Another PC keeps the agenda: {device}."),
        mark(
            "messages",
            "Let it deal numbers to this one. If it is out of use, take the agenda over with a "
            "reason, the year, and a first number above all that it may have used.",
        ),
    ),
    "letter.agenda_kept_here": (
        mark("messages", "This PC keeps the agenda already."),
        mark("messages", "Deal numbers to the other PCs."),
    ),
    "letter.agenda_not_kept": (
        mark("messages", "This PC does not keep the agenda, so it can deal no numbers."),
        mark("messages", "Do it at the PC that keeps the agenda: {keeper}."),
    ),
    "letter.agenda_low": (
        mark("messages", "{low} cannot be the first number."),
        mark("messages", "Choose a number from 1 to 999999."),
    ),
    "letter.agenda_unknown": (
        mark("messages", "The office has no agenda “{series}”."),
        mark("messages", "Known: {known}."),
    ),
    "letter.agenda_main": (
        mark("messages", "The main agenda follows the settings of letters."),
        mark("messages", "Change its pattern there."),
    ),
    "letter.agenda_name": (
        mark("messages", "“{series}” is no short name of an agenda."),
        mark("messages", "Take small letters, digits and hyphens, for example “sekretariat”."),
    ),
    "letter.agenda_kind_twice": (
        mark("messages", "{kind} is numbered in the agenda {series} already."),
        mark("messages", "Take it out there first."),
    ),
    "letter.agenda_same_number": (
        mark("messages", "Two letters of {series} and {other} would bear one number: {number}."),
        mark("messages", "Give the agenda another unit, classification or pattern."),
    ),
    "letter.explain_text": (
        mark("messages", "The explanation is missing."),
        mark("messages", "Write what became of the number."),
    ),
    "letter.explain_nothing": (
        mark("messages", "Nothing is missing or double from {low} to {high}."),
        mark("messages", "Take the numbers of one gap, or one double number."),
    ),
    "letter.period": (
        mark("messages", "The period ends on {last}, before it begins on {first}."),
        mark("messages", "Correct the days."),
    ),
    "letter.copies_none": (
        mark("messages", "Nobody is named who holds a copy."),
        mark("messages", "Name at least one holder."),
    ),
    "letter.copies_unnumbered": (
        mark("messages", "The copies of letter {number} bear no number."),
        mark("messages", "Only a secret letter has a list of who holds which copy."),
    ),
    "letter.copies_most": (
        mark("messages", "A letter has at most {most} numbered copies."),
        mark("messages", "Name fewer holders."),
    ),
    "letter.copies_twice": (
        mark("messages", "{holder} stands twice in the list."),
        mark("messages", "Name each holder once."),
    ),
    "letter.copies_reason": (
        mark("messages", "The list of copies is not changed without a reason."),
        mark("messages", "Write why; the list before stays in the history."),
    ),
    "letter.lint.range_low": (
        mark("messages", "This PC has {left} numbers left for {year}."),
        mark("messages", "Let the PC that keeps the agenda deal further ones in time."),
    ),
    "letter.lint.dated_back": (
        mark(
            "messages",
            "The register of {year} has a later date already; a letter of this day belongs "
            "behind number {after}.",
        ),
        mark("messages", "Squeeze it in there, or date the letter today."),
    ),
}
