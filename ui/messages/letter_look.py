"""Sentences about the look of letters: the profile, fonts of the office, its own wording."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "style.unknown_field": (
        mark("messages", "The look of letters has no value {field}."),
        mark("messages", "Known: {known}."),
    ),
    "style.unknown_file": (
        mark("messages", "A font or picture of the look is not in this vault."),
        mark("messages", "Choose its file again."),
    ),
    "style.has_versions": (
        mark("messages", "The look of letters is kept in versions, each from a day on."),
        mark("messages", "Change it in Settings, Layout, or with: style set KEY=VALUE --from D."),
    ),
    "style.paper_line": (
        mark("messages", "“{line}” does not name a kind of letter and its paper."),
        mark("messages", "Write it like HD-R2 A4; known are A4, F4, FOLIO and LEGAL."),
    ),
    "letter.wording_locked": (
        mark("messages", "The sentence “{sentence}” is locked."),
        mark("messages", "It carries the law, the identity, the number or the signature."),
    ),
    "letter.wording_misspelt": (
        mark("messages", "The sentence “{sentence}” does not know [{placeholder}]."),
        mark("messages", "Did you mean [{suggestion}]? Choose a placeholder from the list."),
    ),
    "letter.lint.unfilled": (
        mark("messages", "Something is not filled in yet: {about}"),
        mark("messages", "Fill it in, or take it out."),
    ),
    "letter.lint.space_before_mark": (
        mark("messages", "There is a space before a comma or semicolon: {about}"),
        mark("messages", "Take the space out."),
    ),
    "letter.lint.nip_digits": (
        mark("messages", "This looks like a NIP, but has not 18 digits: {about}"),
        mark("messages", "Compare it with the decree of appointment."),
    ),
    "letter.lint.weekday": (
        mark("messages", "The weekday does not belong to the date: {about}"),
        mark("messages", "Correct the day or the date."),
    ),
    "letter.lint.no_addressee": (
        mark("messages", "The letter has nobody behind Yth.: {about}"),
        mark("messages", "Fill in to whom it goes."),
    ),
    "letter.lint.too_many_pages": (
        mark("messages", "This takes {pages} pages; it should fit on {limit}."),
        mark("messages", "Shorten the text, or reduce spacing or margins in Settings, Layout."),
    ),
    "font.too_large": (
        mark("messages", "The font's file is larger than {limit:size}."),
        mark("messages", "Choose a font with fewer characters."),
    ),
    "font.postscript": (
        mark("messages", "This font has PostScript outlines (.otf), which a letter cannot hold."),
        mark("messages", "Choose its TrueType edition (.ttf)."),
    ),
    "font.collection": (
        mark("messages", "This file is a collection of several fonts (.ttc)."),
        mark("messages", "Choose the file of one font (.ttf)."),
    ),
    "font.variable": (
        mark("messages", "This is a variable font: one file for all weights."),
        mark("messages", "Choose the files of the regular and the bold weight."),
    ),
    "font.unknown_format": (
        mark("messages", "This file is no TrueType font."),
        mark("messages", "Choose a .ttf file, on Windows in the folder Fonts."),
    ),
    "font.damaged": (
        mark("messages", "The font's file is damaged."),
        mark("messages", "Choose another copy of it."),
    ),
    "font.not_embeddable": (
        mark("messages", "The maker of {title} does not permit to embed it in documents."),
        mark("messages", "Choose another font, or keep the one that comes with Netra."),
    ),
    "font.lacks": (
        mark("messages", "{title} lacks characters that letters need: {characters}"),
        mark("messages", "Choose another font, or keep the one that comes with Netra."),
    ),
}
