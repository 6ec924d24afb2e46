"""Sentences for what looks wrong in a letter before it is issued."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "letter.lint.date_in_future": (
        mark("messages", "The letter bears a future date ({about})."),
        mark("messages", "Take today or an earlier day."),
    ),
    "letter.lint.basis_after_letter": (
        mark("messages", "A report, record or act ({about}) is dated after the letter."),
        mark("messages", "Correct one of the two dates."),
    ),
    "letter.lint.respondent_twice": (
        mark("messages", "The same person stands twice in the letter (NIP {about})."),
        mark("messages", "Take one out."),
    ),
    "letter.lint.saudara_upward": (
        mark("messages", "“Saudara” is not used towards {about}."),
        mark("messages", "Take “Bapak” or “Ibu”."),
    ),
    "letter.lint.addressee_not_ppk": (
        mark("messages", "{about} is not entered as PPK."),
        mark("messages", "Choose the PPK, or correct the registry of officials."),
    ),
    "letter.lint.official_not_in_post": (
        mark("messages", "{about} is not held by this person on the date of the letter."),
        mark("messages", "Choose another official or date."),
    ),
    "letter.lint.official_is_respondent": (
        mark("messages", "{about} is a respondent and cannot sign or receive the letter."),
        mark("messages", "Choose another official."),
    ),
    "letter.lint.degree_in_name": (
        mark("messages", "The name “{about}” seems to hold a degree."),
        mark("messages", "Put degrees into their own fields."),
    ),
    "letter.lint.copy_twice": (
        mark("messages", "“{about}” gets two copies."),
        mark("messages", "Take one out."),
    ),
    "letter.lint.copy_to_addressee": (
        mark("messages", "“{about}” gets the letter and a copy as well."),
        mark("messages", "Take the copy out."),
    ),
    "letter.lint.copy_to_signer": (
        mark("messages", "“{about}” signs the letter and gets a copy as well."),
        mark("messages", "Take the copy out."),
    ),
    "letter.lint.signs_twice": (
        mark("messages", "{about} would sign in two places."),
        mark("messages", "Let somebody else sign one of them, or take one out."),
    ),
    "letter.lint.grade_lowered": (
        mark("messages", "Letters of this kind are secret; this one goes out unmarked ({about})."),
        mark("messages", "Choose Rahasia, unless everybody may read it."),
    ),
    "letter.lint.enclosure_unstated": (
        mark("messages", "The text speaks of enclosures, but “Lampiran” says none."),
        mark("messages", "Correct the text, or take a kind of letter that encloses."),
    ),
    "letter.lint.enclosure_missing": (
        mark("messages", "The letter encloses what the case does not have: {papers}."),
        mark("messages", "Add the document to the case, or do not send the letter yet."),
    ),
    "letter.lint.enclosures_too_many": (
        mark("messages", "The letter names {stated} enclosures; the case has {there} papers."),
        mark("messages", "Correct the number, or add what is missing to the case."),
    ),
    "letter.lint.day_before_letter": (
        mark("messages", "“{about}” ({day}) lies before the day of the letter ({other_day})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "letter.lint.day_after_letter": (
        mark("messages", "“{about}” ({day}) lies after the day of the letter ({other_day})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "letter.lint.days_swapped": (
        mark("messages", "“{about}” ({day}) lies before “{other}” ({other_day})."),
        mark("messages", "Correct one of the two dates."),
    ),
    "letter.lint.sanction_inactive": (
        mark("messages", "“{name}” is not imposed here at present; another sanction stands in."),
        mark("messages", "Choose the one that your office imposes now."),
    ),
    "letter.lint.article_by_hand": (
        mark("messages", "“{about}” was written by hand and is none that this case rests on."),
        mark("messages", "Leave articles to the form; they come from the law of the day."),
    ),
    "letter.lint.regulation_of_other_day": (
        mark("messages", "{about} was not in force on the day of the act."),
        mark("messages", "Name the regulation that held on that day."),
    ),
    "letter.lint.nothing_enclosed": (
        mark("messages", "The letter names no enclosures."),
        mark("messages", "Enter how many there are, if any."),
    ),
    "letter.lint.double_space": (
        mark("messages", "There are two spaces in a row in the text."),
        mark("messages", "Take one out."),
    ),
    "letter.lint.glued_di": (
        mark("messages", "“{about}” should be written apart: di and the place."),
        mark("messages", "Put a space in."),
    ),
    "letter.lint.sanction_of_other_law": (
        mark("messages", "“{name}” is no sanction of the law of the day of the act ({rule_set})."),
        mark("messages", "Choose a sanction of that law, or correct the day of the act."),
    ),
    "letter.lint.article_unverified": (
        mark("messages", "Nobody could confirm the article cited for “{name}”."),
        mark("messages", "Compare it with the official text before the letter goes out."),
    ),
    "letter.lint.retired_body": (
        mark(
            "messages",
            "{about} no longer existed, or was no longer in charge, on the date of the letter.",
        ),
        mark("messages", "Name the body in charge now."),
    ),
    "letter.lint.finding_without_evidence": (
        mark("messages", "A finding names no evidence: {about}"),
        mark("messages", "Name the evidence it rests on."),
    ),
}
