"""Sentences for what was typed: fields of every form, and the NIP."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "form.malformed": (
        mark("messages", "The file is no readable JSON."),
        mark(
            "messages",
            "Check brackets, commas and quotation marks at line {line}, character {column}.",
        ),
    ),
    "form.twice": (
        mark("messages", "The file says {field} twice."),
        mark("messages", "Leave one of the two."),
    ),
    "form.too_deep": (
        mark("messages", "The file is nested too deeply."),
        mark("messages", "Look for brackets too many."),
    ),
    "form.not_text": (
        mark("messages", "The file is no text that can be read."),
        mark("messages", "Save it as text in UTF-8."),
    ),
    "form.too_large": (
        mark("messages", "The file is larger than {limit:size}."),
        mark("messages", "Enter one case per file; add long papers as files."),
    ),
    "field.required": (
        mark("messages", "{field} is missing."),
        mark("messages", "Fill it in; nothing can be saved without it."),
    ),
    "field.unknown": (
        mark("messages", "There is no field {field}."),
        mark("messages", "Known here: {known}."),
    ),
    "field.not_editable": (
        mark("messages", "{field} cannot be changed by hand."),
        mark("messages", "These can: {known}."),
    ),
    "field.unknown_code": (
        mark("messages", "{field} does not know “{value}”."),
        mark("messages", "Take one of these: {known}."),
    ),
    "field.type": (
        mark("messages", "{field} has the wrong form; it should be: {wanted}."),
        mark("messages", "Correct it and try again."),
    ),
    "field.date": (
        mark("messages", "“{value}” is no possible date for {field}."),
        mark("messages", "Write year-month-day, for example 2026-11-22."),
    ),
    "field.too_long": (
        mark("messages", "{field} is too long; the limit is {limit}."),
        mark("messages", "Shorten it, or add the long text as a file."),
    ),
    "field.register_pattern": (
        mark(
            "messages",
            "The pattern of register numbers needs {{nomor}} and {{tahun}} and nothing else in"
            " braces.",
        ),
        mark("messages", "Write for example {{nomor:04}}/NET/{{tahun}}."),
    ),
    "nip.length": (
        mark("messages", "The NIP has {found} digits; there must be {wanted}."),
        mark("messages", "Compare it with the decree or the staff list."),
    ),
    "nip.old_length": (
        mark("messages", "The old NIP has {found} digits; there must be {wanted}."),
        mark("messages", "Compare it with the decree, or leave it empty."),
    ),
    "nip.characters": (
        mark("messages", "A NIP has only digits."),
        mark("messages", "Take letters and signs out."),
    ),
    "nip.excel": (
        mark("messages", "A spreadsheet has spoilt this NIP: its last digits were lost."),
        mark("messages", "Type all 18 digits from the decree."),
    ),
    "nip.birth_date": (
        mark("messages", "The first eight digits ({found}) are no date of birth."),
        mark("messages", "Compare the NIP with the decree."),
    ),
    "nip.birth_year": (
        mark("messages", "The date of birth in the NIP ({found}) cannot be."),
        mark("messages", "Compare the NIP with the decree."),
    ),
    "nip.appointment_year": (
        mark("messages", "The year of appointment in the NIP ({found}) cannot be."),
        mark("messages", "Compare the NIP with the decree."),
    ),
    "nip.appointment_month": (
        mark("messages", "The month of appointment in the NIP ({found}) cannot be."),
        mark("messages", "Compare the NIP with the decree; for PPPK choose PPPK."),
    ),
    "nip.sex": (
        mark("messages", "The 15th digit of the NIP is {found}; it must be 1 or 2."),
        mark("messages", "Compare the NIP with the decree."),
    ),
    "nip.age": (
        mark("messages", "By this NIP the person was appointed at the age of {age}."),
        mark("messages", "That is unusual; compare the NIP with the decree."),
    ),
    "nip.birth_differs": (
        mark("messages", "The NIP says born on {found}, the entry says {other}."),
        mark("messages", "Compare both with the decree."),
    ),
    "nip.sex_differs": (
        mark("messages", "The NIP says {found}, the entry says {other} (L man, P woman)."),
        mark("messages", "Compare both with the decree."),
    ),
    "nip.known": (
        mark("messages", "{other} has been here before: {case}, {count} times in all."),
        mark("messages", "Look at the earlier cases."),
    ),
    "nip.other_person": (
        mark("messages", "This NIP stands here with another name: {other} ({case})."),
        mark("messages", "Compare NIP and name with the decree."),
    ),
}
