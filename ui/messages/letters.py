"""Sentences for letters: data, numbers, style, wording."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "letter.batch_empty": (
        mark("messages", "Nobody is chosen for these letters."),
        mark("messages", "Choose respondents, a case or an election."),
    ),
    "letter.batch_too_many": (
        mark("messages", "One run takes at most {limit} letters."),
        mark("messages", "Make several runs of it."),
    ),
    "letter.batch_stopped": (
        mark("messages", "No letter was issued. These cannot be: {failures}."),
        mark("messages", "Complete them or leave them out, then try again."),
    ),
    "letter.batch_table": (
        mark("messages", "The table {file} does not say whose each line is."),
        mark("messages", "Begin it with a column “respondent” that holds their ids."),
    ),
    "package.reporter_unmarked": (
        mark("messages", "This PC could not recognise reporter {codes} in a text."),
        mark("messages", "Let whoever keeps identities open this one here once, then try again."),
    ),
    "package.idis_incomplete": (
        mark("messages", "The sheet for I'DIS lacks: {missing}."),
        mark("messages", "Fill this in on the case, then try again."),
    ),
    "package.idis_too_large": (
        mark("messages", "These files are larger than {limit} MB: {files}."),
        mark("messages", "Attach smaller scans, or allow more."),
    ),
    "package.size_differs": (
        mark("messages", "The copy of {file} is not as long as the file."),
        mark("messages", "Check the drive, empty the folder and try again."),
    ),
    "package.nothing_chosen": (
        mark("messages", "There is nothing to send yet."),
        mark("messages", "Issue the recommendation, or choose what goes along."),
    ),
    "package.not_redacted": (
        mark("messages", "Names are left out of a redacted copy only."),
        mark("messages", "Ask for a redacted copy, or leave these choices out."),
    ),
    "letter.incomplete": (
        mark("messages", "Data are missing for this letter: {missing}."),
        mark("messages", "Fill them in, then try again."),
    ),
    "letter.blocked": (
        mark("messages", "The letter cannot be issued yet: {remarks}"),
        mark("messages", "Correct this, then try again."),
    ),
    "letter.glyphs_missing": (
        mark("messages", "Some characters cannot be printed: {problems}."),
        mark("messages", "Replace them in the text."),
    ),
    "letter.unknown_kind": (
        mark("messages", "There is no kind of letter “{kind}”."),
        mark("messages", "Take one of these: {known}."),
    ),
    "letter.wrong_kind": (
        mark("messages", "The letter {kind} does not fit the number of respondents."),
        mark("messages", "Take {fits}."),
    ),
    "letter.unknown_wish": (
        mark("messages", "A letter has no setting “{key}”."),
        mark("messages", "Known: {known}."),
    ),
    "letter.unknown_choice": (
        mark("messages", "This choice for {field} is not known."),
        mark("messages", "Take one of these: {known}."),
    ),
    "letter.not_a_count": (
        mark("messages", "{field} must be a number from 0 to 99."),
        mark("messages", "Correct the number."),
    ),
    "letter.nobody": (
        mark("messages", "The case has no respondents yet."),
        mark("messages", "Add a respondent first."),
    ),
    "letter.several_cases": (
        mark("messages", "A letter is about respondents of one case."),
        mark("messages", "Choose respondents of the same case."),
    ),
    "letter.several_values": (
        mark("messages", "Two PCs have written different values for {field}."),
        mark("messages", "Decide which one holds under Konflik, then issue the letter."),
    ),
    "letter.official_not_in_post": (
        mark("messages", "The chosen official is not in the post on the date of the letter."),
        mark("messages", "Choose another official or date."),
    ),
    "letter.number_used": (
        mark("messages", "The number {number} cannot be used; it may be taken already."),
        mark("messages", "Choose a free number, or leave it out."),
    ),
    "letter.number_missing": (
        mark("messages", "The letter has no number yet."),
        mark("messages", "Issue it; that gives it a number."),
    ),
    "letter.number_part_empty": (
        mark("messages", "The number needs {token}, which is empty for this office."),
        mark("messages", "Fill it in under Pengaturan, or take it out of the pattern."),
    ),
    "letter.number_unknown_token": (
        mark("messages", "The number pattern does not know {{{token}}}."),
        mark("messages", "Known: {known}."),
    ),
    "letter.number_without_sequence": (
        mark("messages", "The number pattern lacks the running number."),
        mark("messages", "Add {{nomor}}."),
    ),
    "letter.number_twice": (
        mark("messages", "The running number stands twice in the number pattern."),
        mark("messages", "Keep one {{nomor}}."),
    ),
    "letter.number_stray_brace": (
        mark("messages", "A brace in the number pattern is alone."),
        mark("messages", "Write each part like {{tahun}}."),
    ),
    "letter.number_bad_width": (
        mark("messages", "{{{token}}} has no possible width."),
        mark("messages", "Write for example {{nomor:03}}."),
    ),
    "letter.number_forbidden_character": (
        mark("messages", "“{character}” cannot stand in a letter number."),
        mark("messages", "Take it out of the pattern."),
    ),
    "letter.number_too_long": (
        mark("messages", "The number pattern is longer than {limit} characters."),
        mark("messages", "Shorten it."),
    ),
    "letter.margin_below_floor": (
        mark("messages", "The margin ({side}) must be at least {floor} mm."),
        mark("messages", "Make it wider."),
    ),
    "letter.style_out_of_range": (
        mark("messages", "{field} must lie between {low} and {high}."),
        mark("messages", "Correct the value."),
    ),
    "letter.style_malformed": (
        mark("messages", "The style of letters cannot be read: {reason}"),
        mark("messages", "Correct it, or reset it to the standard."),
    ),
    "letter.office_name_lines": (
        mark("messages", "The name of the office takes {lines} lines; one to three go."),
        mark("messages", "Shorten it."),
    ),
    "letter.address_lines": (
        mark("messages", "The address takes {lines} lines; at most five go."),
        mark("messages", "Shorten it."),
    ),
    "letter.crest_too_large": (
        mark("messages", "The crest's file is larger than {limit:size}."),
        mark("messages", "Take a smaller picture."),
    ),
    "letter.crest_unknown_format": (
        mark("messages", "The crest is no PNG or JPEG picture."),
        mark("messages", "Save it as PNG and choose it again."),
    ),
    "letter.crest_too_many_pixels": (
        mark("messages", "The crest has more than {limit} pixels."),
        mark("messages", "Take a smaller picture."),
    ),
    "letter.crest_unreadable": (
        mark("messages", "The crest cannot be drawn."),
        mark("messages", "Save the picture anew and choose it again."),
    ),
    "letter.does_not_fit": (
        mark("messages", "Something in the letter is higher than a page."),
        mark("messages", "Shorten names and posts, or make the type smaller."),
    ),
    "letter.data_malformed": (
        mark("messages", "The stored data of the letter cannot be read."),
        mark("messages", "Use the stored PDF, and restore a backup if it is damaged too."),
    ),
    "letter.data_too_new": (
        mark("messages", "A newer Netra made this letter."),
        mark("messages", "Install the newer version on this PC."),
    ),
    "letter.archive_code_malformed": (
        mark("messages", "This is no code of a letter made by Netra."),
        mark("messages", "Scan the code again, or choose the file."),
    ),
    "letter.wording_malformed": (
        mark("messages", "The sentences of the letter cannot be read: {reason}"),
        mark("messages", "Undo the last change to the sentences."),
    ),
    "letter.wording_incomplete": (
        mark("messages", "These sentences are missing: {sentences}."),
        mark("messages", "Add them, or take the standard ones."),
    ),
    "letter.wording_unknown_sentence": (
        mark("messages", "This letter has no sentence “{sentence}”."),
        mark("messages", "Take it out."),
    ),
    "letter.wording_empty": (
        mark("messages", "The sentence “{sentence}” is empty."),
        mark("messages", "Write it, or take the standard one."),
    ),
    "letter.wording_too_long": (
        mark("messages", "The sentence “{sentence}” is longer than {limit} characters."),
        mark("messages", "Shorten it."),
    ),
    "letter.wording_stray_bracket": (
        mark("messages", "A bracket in the sentence “{sentence}” is alone."),
        mark("messages", "Write each placeholder like [nama]."),
    ),
    "letter.wording_unknown_placeholder": (
        mark("messages", "The sentence “{sentence}” does not know [{placeholder}]."),
        mark("messages", "Known: {known}."),
    ),
    "letter.wording_placeholder_missing": (
        mark("messages", "The sentence “{sentence}” must hold [{placeholder}]."),
        mark("messages", "Put it in."),
    ),
}
