"""A package that goes by post or e-mail: the letter, reports and enclosures, behind a cover list.

For whoever has no Netra: one PDF, every page numbered, the list names what is in it and has room
to acknowledge the receipt. What comes back is filed on the case by hand.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from desktop.cases.lookup import require_open
from desktop.cases.office import office_view
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.law.model import Authority
from desktop.letters.case_file import CaseFile, case_file
from desktop.letters.case_file_front import Bound
from desktop.letters.compose import written_date
from desktop.letters.model import (
    Block,
    Centred,
    Field,
    Fields,
    Grid,
    LetterData,
    MonthStyle,
    Text,
)
from desktop.letters.ports import LetterUnit
from desktop.letters.wording import Contract, Wording, sentence

KIND: Final = "dispatch"
_FIRST: Final = ("REK-1", "REK-2", "LHP-1", "LHP-2", "LHP-3", "USL-1", "TRM-1", "PGT-1")
"""Kinds of letter that go along unless somebody chooses."""
_MARKED: Final = frozenset({"SR", "R"})

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *(
                "judul",
                "yth",
                "label_perkara",
                "label_hal",
                "kolom_no",
                "kolom_jenis",
                "kolom_nomor",
                "kolom_halaman",
            ),
            *("terima", "label_terima", "label_penerima", "label_ttd", "isian", "jawaban"),
            *("tanda_SR", "tanda_R", "hanya_daftar"),
        ),
        sentence(),
    ),
    "isi": sentence("jumlah halaman"),
    "nama_dokumen": sentence("nomor"),
    "penomoran": sentence("nomor halaman jumlah"),
    "kaki": sentence("nomor"),
    "tempat_tanggal": sentence("tempat tanggal"),
}


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A package: the parts chosen of a case, to whom, and from where."""

    book: CaseFile
    addressee: tuple[str, ...]
    place: str

    @property
    def file_name(self) -> str:
        """A name that tells the register number and nothing else."""
        return self.book.file_name.replace("berkas-", "kiriman-")


def dispatch_of(
    unit: LetterUnit,
    case: ObjectId,
    chosen: Collection[ObjectId] = (),
    addressee: str = "",
) -> Dispatch:
    """Return a package of a case; without ``chosen`` its recommendation and reports.

    Without ``addressee``, one line a row, it goes to the supervising body of the office. Raises
    ``case.unknown`` (id), ``case.barred``, ``package.nothing_chosen`` and ``object.unknown``
    (id) for what does not lie on the case.
    """
    book = case_file(unit, case)
    known = {part.object for part in book.parts}
    for oid in chosen:
        if oid not in known:
            raise Refused("object.unknown", id=oid)
    wanted = set(chosen) or _usual(unit, case)
    parts = [part for part in book.parts if part.object in wanted and part.fate is None]
    if not parts:
        raise Refused("package.nothing_chosen")
    office = office_view(unit)
    lines = tuple(line.strip() for line in addressee.splitlines() if line.strip())
    if not lines:
        body = law_of(unit).find(Authority, office.authority)
        lines = (body.addressee, f"di {body.place}" if body.place else "") if body else ()
    numbered = tuple(replace(part, mark=str(at)) for at, part in enumerate(parts, start=1))
    return Dispatch(replace(book, parts=numbered), tuple(filter(None, lines)), office.place)


def _usual(unit: LetterUnit, case: ObjectId) -> set[ObjectId]:
    letters = unit.objects.children(case, "letter")
    documents = unit.objects.children(case, "document")
    return {
        *(one.id for one in letters if one.text("kind") in _FIRST),
        *(one.id for one in documents if one.text("type") in ("LHP", "SURAT_REKOMENDASI")),
    }


@action("package.file")
def record_dispatch(unit: LetterUnit, case: ObjectId, place: str, to: str) -> None:
    """Write down, on this PC, that a package left the vault, for whom and how."""
    require_open(unit, case)
    details: dict[str, Json] = {"place": place, "to": to}
    values: dict[str, Json] = {"kind": "dispatch.written", "subject": case, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def cover(
    package: Dispatch, wording: Wording, bound: Mapping[str, Bound], total: int
) -> LetterData:
    """Return the cover list; ``bound`` by the parts' marks, ``total`` pages of the whole."""
    say, book = wording.fill, package.book
    return LetterData(
        kind=KIND,
        number="",
        date=book.made_on,
        title=say("nama_dokumen", nomor=book.register_number),
        letterhead=book.letterhead,
        security_mark=say(f"tanda_{book.security}") if book.security in _MARKED else "",
        copy_note="",
        head=(
            Field(say("label_perkara"), book.register_number),
            Field(say("label_hal"), book.subject),
        ),
        place_date=say(
            "tempat_tanggal",
            tempat=package.place,
            tanggal=written_date(book.made_on, MonthStyle.WORD),
        ),
        addressee_label=say("yth"),
        addressee=package.addressee,
        body=tuple(_body(package, wording, bound, total)),
        signature=None,
        copies_label="",
        copies=(),
        numbered=False,
        footer=say("kaki", nomor=book.register_number),
        page_label="",
        archive_note="",
    )


def _body(
    package: Dispatch, wording: Wording, bound: Mapping[str, Bound], total: int
) -> Iterator[Block]:
    say, book = wording.fill, package.book
    yield Centred(say("judul"), bold=True, space=True)
    rows = tuple(
        ((f"{part.mark}.",), (part.title,), (part.about,),
         (bound[part.mark].pages() or say("hanya_daftar"),))
        for part in book.parts
    )  # fmt: skip
    columns = tuple(say(f"kolom_{name}") for name in ("no", "jenis", "nomor", "halaman"))
    yield Grid(columns=columns, rows=rows, shares=(7, 45, 33, 15))
    yield Text(say("isi", jumlah=str(len(book.parts)), halaman=str(total)), level=2)
    yield Text(say("jawaban"), level=2)
    yield Text(say("terima"), level=2)
    labels = ("label_terima", "label_penerima", "label_ttd")
    yield Fields(tuple(Field(say(label), say("isian")) for label in labels))
