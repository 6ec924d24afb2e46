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
    "letter.void_already": (
        mark("messages", "Letter {number} was declared void."),
        mark("messages", "Issue a new one; nothing can be added to a void letter."),
    ),
    "letter.void_reason": (
        mark("messages", "A letter is not declared void without a reason."),
        mark("messages", "Write why; the reason stays in the register."),
    ),
    "letter.signed_format": (
        mark("messages", "{name} is no PDF, JPEG or PNG."),
        mark("messages", "Scan the signed letter as PDF and choose it again."),
    ),
    "letter.signed_too_large": (
        mark("messages", "The signed copy is larger than {limit:size}."),
        mark("messages", "Scan it with fewer dots per inch."),
    ),
    "letter.signed_is_draft": (
        mark("messages", "This is the letter as it was issued, without a signature."),
        mark("messages", "Choose the scan, or the file that came back signed."),
    ),
    "letter.has_number": (
        mark("messages", "The letter bears the number {number} of this office."),
        mark("messages", "Only papers numbered by somebody else get a number afterwards."),
    ),
    "letter.number_empty": (
        mark("messages", "The number is missing."),
        mark("messages", "Type it as it stands on the signed paper."),
    ),
    "letter.number_in_future": (
        mark("messages", "The paper cannot be dated {dated}: today is {today}."),
        mark("messages", "Correct the date."),
    ),
    "esign.too_large": (
        mark("messages", "The file is larger than {limit:size}."),
        mark("messages", "Check a smaller copy."),
    ),
    "esign.unreadable": (
        mark("messages", "The signatures in this PDF cannot be read."),
        mark("messages", "Ask for the file again; it may be damaged."),
    ),
    "esign.bad_root": (
        mark("messages", "The file “{name}” holds no certificate, or something else as well."),
        mark("messages", "Choose the issuer's certificate (.cer, .crt, .pem)."),
    ),
    "esign.no_roots": (
        mark("messages", "No certificate lies in the folder “{name}”."),
        mark("messages", "Choose the folder in which the files .cer, .crt or .pem lie."),
    ),
    "esign.too_many_roots": (
        mark("messages", "More than {limit} certificates are too many for one check."),
        mark("messages", "Choose those of the issuers in question."),
    ),
    "letter.lint.no_emblem": (
        mark("messages", "The state emblem for the head of region's paper is not in Netra."),
        mark("messages", "Add it in Settings, or print on paper that bears it."),
    ),
    "letter.lint.other_sanction": (
        mark("messages", "This decree is for another sanction than the one chosen: {name}."),
        mark("messages", "Choose the decree of that sanction, or correct the sanction."),
    ),
    "letter.lint.signing_held": (
        mark("messages", "{rule}: {reason}"),
        mark(
            "messages",
            "Let somebody else sign, or write why it is right all the same; the reason stays in "
            "the register.",
        ),
    ),
    "letter.lint.signing_refused": (
        mark("messages", "{rule}: {reason}"),
        mark("messages", "Let the official sign in his own name."),
    ),
    "letter.lint.signing_told": (
        mark("messages", "{rule}: {reason}"),
        mark("messages", "Basis: {basis}."),
    ),
    "letter.lint.signing_overridden": (
        mark("messages", "{rule}. Signed all the same: {why}"),
        mark("messages", "The reason stays in the register."),
    ),
    "letter.lint.through_nobody": (
        mark("messages", "u.b. {about} stands alone; it follows a.n. only."),
        mark("messages", "Choose in whose name the letter is signed, or leave u.b. out."),
    ),
    "letter.lint.signs_for_himself": (
        mark("messages", "{about} cannot sign in his own name and for himself."),
        mark("messages", "Choose a higher post, or leave a.n. and u.b. out."),
    ),
    "letter.lint.sanction_competence": (
        mark("messages", "By the matrix of powers this sanction is imposed by: {officials}."),
        mark("messages", "Check that the signer holds such a post."),
    ),
}
