"""Sentences for square codes: those of enrolment, and those on letters."""

from __future__ import annotations

from ui.i18n import mark

MESSAGES: dict[str, tuple[str, str]] = {
    "qr.none_found": (
        mark("messages", "No QR code was found in the picture."),
        mark(
            "messages",
            "Take the photo again: from near, in focus, in even light, with the white edge "
            "around the code.",
        ),
    ),
    "qr.other_code": (
        mark("messages", "This is no QR code of an enrolment."),
        mark("messages", "Take the codes of the request or of the answer, as Netra shows them."),
    ),
    "qr.part_damaged": (
        mark("messages", "A part did not come through whole."),
        mark("messages", "Scan that code once more, or copy its text again from begin to end."),
    ),
    "qr.two_files": (
        mark("messages", "This code belongs to another file than the ones before."),
        mark("messages", "Take the parts of one request or answer only, or begin anew."),
    ),
    "qr.parts_missing": (
        mark("messages", "Not here yet, of {count} parts: {missing}."),
        mark("messages", "Read the missing codes too, in any order."),
    ),
    "qr.whole_damaged": (
        mark("messages", "The parts do not make a whole file."),
        mark("messages", "Begin anew, with the codes as the other side shows them now."),
    ),
    "qr.too_large": (
        mark("messages", "This file would need {parts} QR codes; {most} are the most."),
        mark("messages", "Hand it over as a file: on a stick, by e-mail or by messenger."),
    ),
    "qr.no_picture": (
        mark("messages", "This file is no picture (PNG, JPEG) and no PDF."),
        mark("messages", "Save the photo or scan as JPEG, PNG or PDF and choose it again."),
    ),
    "qr.picture_too_large": (
        mark("messages", "This picture is too large to be read."),
        mark("messages", "Save it smaller, or photograph the code alone."),
    ),
}
