"""Empty signature fields: where a person signs on paper, an electronic signature can be set.

A field is as large as the room that the layout leaves between post and name, shows nothing
and prints nothing. Its annotation is as PDF/A-2 wants it (ISO 19005-2, 6.3 and 6.4): printed,
with an appearance, without actions; the form has neither NeedAppearances nor XFA.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.platypus import Flowable

NAME: Final = "TandaTangan{number}"
"""What programs that sign call a field; numbered in the order in which people sign."""

_PRINTED, _LOCKED = 0b100, 0b1000_0000
_NOT_PRINTED_ALIKE: Final = 0b1_0010_0011
"""Invisible, Hidden, NoView and ToggleNoView."""
_HAS_SIGNATURE_FIELDS: Final = 1


class Room(NamedTuple):
    """Where somebody signs: the page counted from 0, the sides in points, and who."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    signer: str


class SigningRoom(Flowable):  # type: ignore[misc]
    """Empty lines that tell the canvas where they have come to lie."""

    def __init__(self, height: float, signer: str) -> None:
        super().__init__()
        self.height = height
        self._signer = signer

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the size, as ReportLab asks: as wide as the signature's column."""
        self.width = width
        return self.width, self.height

    def draw(self) -> None:
        """Draw nothing; note the place where the canvas keeps such."""
        note = getattr(self.canv, "note_signing_room", None)
        if note is not None:
            left, bottom = self.canv.absolutePosition(0, 0)
            note((left, bottom, left + self.width, bottom + self.height), self._signer)


def add_fields(pdf: pikepdf.Pdf, rooms: Sequence[Room]) -> None:
    """Put an empty signature field into every room; without rooms there is no form at all."""
    if not rooms:
        return
    fields = [_field(pdf, room, number) for number, room in enumerate(rooms, start=1)]
    for room, field in zip(rooms, fields, strict=True):
        page = pdf.pages[room.page]
        page.Annots = Array([*page.get("/Annots", ()), field])
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(Fields=Array(fields), SigFlags=_HAS_SIGNATURE_FIELDS)
    )


def _field(pdf: pikepdf.Pdf, room: Room, number: int) -> pikepdf.Object:
    left, bottom, right, top = (round(side, 2) for side in room[1:5])
    nothing = pdf.make_stream(b"")
    nothing.Type, nothing.Subtype = Name.XObject, Name.Form
    nothing.BBox = Array([0, 0, round(right - left, 2), round(top - bottom, 2)])
    nothing.Resources = Dictionary()
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(NAME.format(number=number)),
            TU=String(room.signer),
            F=_PRINTED | _LOCKED,
            Rect=Array([left, bottom, right, top]),
            P=pdf.pages[room.page].obj,
            AP=Dictionary(N=nothing),
        )
    )


def take_out(pdf: pikepdf.Pdf) -> list[str]:
    """Take the form off an open document and return what PDF/A-2 does not allow in it."""
    form = pdf.Root.AcroForm
    wrong = []
    if bool(form.get("/NeedAppearances", False)):
        wrong.append("6.4.1 NeedAppearances")
    if "/XFA" in form:
        wrong.append("6.4.2 XFA")
    for number, page in enumerate(pdf.pages, start=1):
        notes = list(page.get("/Annots", ()))
        fields = [note for note in notes if note.get("/Subtype") == Name.Widget]
        wrong += [f"{why} page {number}" for field in fields for why in _faults(field)]
        if fields:
            page.Annots = Array([note for note in notes if note not in fields])
            if not len(page.Annots):
                del page["/Annots"]
    del pdf.Root["/AcroForm"]
    return wrong


def _faults(field: pikepdf.Object) -> list[str]:
    """Return what is wrong with a field and its annotation, one object in all our papers."""
    flags = int(field.get("/F", 0))
    shown = field.get("/AP", Dictionary())
    tried = {
        "6.3.2 flags": bool(flags & _PRINTED) and not flags & _NOT_PRINTED_ALIKE,
        "6.3.3 appearance": list(shown.keys()) == ["/N"] and isinstance(shown.N, pikepdf.Stream),
        "6.4.1 action": "/A" not in field and "/AA" not in field,
    }
    return [rule for rule, kept in tried.items() if not kept]
