"""Turning ReportLab's output into a PDF/A-2b that is the same bytes for the same letter.

The date in the file is the letter's date, never the clock's. The result is checked
before it is handed out, with pikepdf's own PDF/A validator.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any, Final

import pikepdf
import pikepdf.pdfa

from desktop.errors import BugError
from reports_templates.signature_fields import Room, add_fields, take_out

FLAVOUR: Final = "2b"

_CODE_POINT: Final = re.compile(rb"<([0-9A-F]{5,6})>")


def archive(
    pdf_bytes: bytes, *, title: str, author: str, day: date, rooms: Sequence[Room] = ()
) -> bytes:
    """Return the document as PDF/A-2b with its descriptive data set.

    Each of ``rooms`` gets an empty signature field. Raises ``BugError`` if the result is not
    accepted, which only a fault of ours can cause.
    """
    stamp = f"{day:%Y-%m-%d}T00:00:00+00:00"
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf_bytes)) as pdf:
        for page in pdf.pages:
            if "/Trans" in page:
                del page["/Trans"]
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                _mend_to_unicode(thing["/ToUnicode"])
        add_fields(pdf, rooms)
        _describe(pdf, title, author, day)
        pikepdf.pdfa.prepare(pdf, FLAVOUR)
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
            xmp["xmp:MetadataDate"] = stamp
        # Not pdfa.save: on its way to a stream it writes the letter in clear to a temporary file.
        settings = pikepdf.pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True)
        pdf.save(target, **settings)
    if found := faults(target.getvalue()):
        raise BugError(f"a letter is not PDF/A-2b: {found}")
    return target.getvalue()


def faults(pdf_bytes: bytes) -> tuple[str, ...]:
    """Return what keeps a file from being PDF/A-2b, empty if nothing does.

    pikepdf's validator knows no interactive forms. Fields are judged by what the standard
    asks of them, and all the rest by the validator, as if there were none.
    """
    with pikepdf.open(BytesIO(pdf_bytes), inherit_page_attributes=False) as pdf:
        if "/AcroForm" in pdf.Root:
            wrong = take_out(pdf)
            report = pikepdf.pdfa.check(pdf, FLAVOUR, deterministic_id=True)
        else:
            wrong = []
            report = pikepdf.pdfa.validate_written(BytesIO(pdf_bytes), FLAVOUR)
    return (*wrong, *(f"{one.rule} {one.where}: {one.message}" for one in report.findings))


def _describe(pdf: pikepdf.Pdf, title: str, author: str, day: date) -> None:
    moment = pikepdf.String(f"D:{day:%Y%m%d}000000+00'00'")
    pdf.docinfo = pdf.make_indirect(
        pikepdf.Dictionary(
            Title=pikepdf.String(title),
            Author=pikepdf.String(author),
            Creator=pikepdf.String("Netra"),
            CreationDate=moment,
            ModDate=moment,
        )
    )


def _mend_to_unicode(stream: Any) -> None:
    """Write characters beyond U+FFFF as UTF-16, as the format asks and ReportLab does not."""
    stream.write(_CODE_POINT.sub(_as_utf16, stream.read_bytes()))


def _as_utf16(match: re.Match[bytes]) -> bytes:
    return b"<%s>" % chr(int(match[1], 16)).encode("utf-16-be").hex().upper().encode()
