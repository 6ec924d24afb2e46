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
