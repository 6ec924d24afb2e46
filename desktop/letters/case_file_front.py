"""The first pages of a bound case file: cover, contents, list of evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from desktop.letters.case_file import CaseFile, Fate, Part
from desktop.letters.compose import written_date
from desktop.letters.model import (
    Attachment,
    Block,
    Centred,
    Field,
    Fields,
    Grid,
    LetterData,
    MonthStyle,
    Space,
    Text,
)
from desktop.letters.names import NBSP, show_nip
from desktop.letters.redaction import letter_without
from desktop.letters.wording import Contract, Wording, sentence

KIND: Final = "case_file"
_MARKED: Final = frozenset({"SR", "R"})
_GROUP: Final = 8
"""Digits of a hash between two spaces."""

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "judul_salinan", "label_nomor", "label_perihal", "label_diterima"),
            *("label_sumber", "label_peristiwa", "label_petugas", "label_sifat", "label_dibuat"),
            *("terlapor", "kolom_no", "kolom_nama", "kolom_jabatan", "kolom_status"),
            *("label_isi", "judul_isi", "kolom_tanda", "kolom_uraian", "kolom_halaman"),
            *("label_bukti", "judul_bukti", "kolom_bukti", "kolom_berkas", "kolom_sidik"),
            *("sidik_arti", "kosong", "tanda_SR", "tanda_R", "asal_luar"),
            *("tanpa_nama", "tanpa_terlapor", "tanpa_saksi", "tanpa_atasan"),
            *(f"nasib_{fate.value}" for fate in Fate if fate is not Fate.WHOLE),
        ),
        sentence(),
    ),
    "isi": sentence("surat dokumen bukti halaman"),
    "ukuran": sentence("jumlah"),
    "nama_dokumen": sentence("nomor"),
    "penomoran": sentence("nomor halaman jumlah"),
    "kaki": sentence("nomor"),
}


class Bound(NamedTuple):
    """Where a part stands in the book: its first and last page, 0 for none, and its fate."""

    first: int
    last: int
    fate: Fate

    def pages(self) -> str:
        """Return ``7``, ``7–12`` or an empty text."""
        if not self.first:
            return ""
        return f"{self.first}" if self.first == self.last else f"{self.first}–{self.last}"


def front(book: CaseFile, wording: Wording, bound: Mapping[str, Bound], total: int) -> LetterData:
    """Return the first pages; ``bound`` by the parts' marks, ``total`` pages of the whole."""
    say = wording.fill
    marked = book.security in _MARKED
    number = Field(say("label_nomor"), book.register_number)
    data = LetterData(
        kind=KIND,
        number="",
        date=book.made_on,
        title=say("nama_dokumen", nomor=book.register_number),
        letterhead=book.letterhead,
        security_mark=say(f"tanda_{book.security}") if marked else "",
        copy_note="",
        body=tuple(_cover(book, wording, bound, total)),
        signature=None,
        copies_label="",
        copies=(),
        attachments=(
            Attachment(
                label=say("label_isi"),
                head=(number,),
                title=say("judul_isi"),
                body=tuple(_contents(book, wording, bound)),
            ),
            Attachment(
                label=say("label_bukti"),
                head=(number,),
                title=say("judul_bukti"),
                body=tuple(_evidence(book, wording, bound)),
                landscape=True,
            ),
        ),
        numbered=False,
        footer=say("kaki", nomor=book.register_number),
        page_label="",
        archive_note="",
    )
    return data if book.found is None else letter_without(book.found, data)


def _cover(
    book: CaseFile, wording: Wording, bound: Mapping[str, Bound], total: int
) -> Iterator[Block]:
    say = wording.fill
    redacted = book.found is not None
    yield Space(2)
    yield Centred(say("judul_salinan" if redacted else "judul"), bold=True)
    yield Centred(book.register_number, bold=True, space=True)
    received = written_date(book.received_on, MonthStyle.WORD) if book.received_on else ""
    facts = (
        ("label_perihal", book.subject),
        ("label_diterima", received),
        ("label_sumber", book.source),
        ("label_peristiwa", book.event),
        ("label_petugas", book.officer),
        ("label_sifat", book.grade),
        ("label_dibuat", written_date(book.made_on, MonthStyle.WORD)),
    )
    yield Fields(tuple(Field(say(key), text) for key, text in facts if text.strip()))
    yield Text(say("terlapor"), level=2)
    rows = tuple(
        ((f"{at}.",), (one.name, f"NIP{NBSP}{show_nip(one.nip)}" if one.nip else ""),
         (one.post,), (one.state,))
        for at, one in enumerate(book.people, start=1)
    )  # fmt: skip
    columns = tuple(say(f"kolom_{name}") for name in ("no", "nama", "jabatan", "status"))
    yield Grid(columns=columns, rows=rows, shares=(6, 38, 34, 22))
    counts = {
        name: str(sum(part.mark.startswith(letter) for part in book.parts))
        for name, letter in (("surat", "S"), ("dokumen", "D"), ("bukti", "B"))
    }
    yield Text(say("isi", halaman=str(total), **counts), level=2)
    if any(part.outside and bound[part.mark].first for part in book.parts):
        yield Text(say("asal_luar"), level=2)
    if redacted:
        yield Text(say("tanpa_nama"), level=2)
        for code in book.hidden:
            yield Text(say(f"tanpa_{code}"), level=2)


def _contents(book: CaseFile, wording: Wording, bound: Mapping[str, Bound]) -> Iterator[Block]:
    say = wording.fill
    rows = tuple(
        ((part.mark,), tuple(filter(None, (part.title, part.about))),
         (_where(part, bound[part.mark], wording),))
        for part in book.parts
    )  # fmt: skip
    yield from _grid(wording, ("tanda", "uraian", "halaman"), rows, (9, 66, 25))
    if not rows:
        yield Text(say("kosong"), level=2)


def _evidence(book: CaseFile, wording: Wording, bound: Mapping[str, Bound]) -> Iterator[Block]:
    say = wording.fill
    rows = tuple(
        ((part.mark,), (part.title, part.about), _file(part, wording),
         (spaced(part.file.sha256) if part.file else "",),
         (_where(part, bound[part.mark], wording),))
        for part in book.parts if part.is_evidence
    )  # fmt: skip
    columns = ("tanda", "bukti", "berkas", "sidik", "halaman")
    yield from _grid(wording, columns, rows, (6, 30, 22, 27, 15))
    yield Text(say("sidik_arti" if rows else "kosong"), level=2)


def _grid(
    wording: Wording,
    names: Sequence[str],
    rows: tuple[tuple[tuple[str, ...], ...], ...],
    shares: tuple[float, ...],
) -> Iterator[Block]:
    if rows:
        columns = tuple(wording.fill(f"kolom_{name}") for name in names)
        yield Grid(columns=columns, rows=rows, shares=shares)


def _file(part: Part, wording: Wording) -> tuple[str, ...]:
    if part.file is None:
        return ("",)
    size = wording.fill("ukuran", jumlah=f"{part.file.size:,}".replace(",", "."))
    return part.file.name, size


def _where(part: Part, bound: Bound, wording: Wording) -> str:
    pages = bound.pages()
    if bound.fate is Fate.WHOLE:
        return pages
    said = wording.fill(f"nasib_{bound.fate.value}")
    return f"{pages} ({said})" if pages else said


def spaced(sha256: str) -> str:
    """Return a hash in groups, which can break over lines and be compared aloud."""
    return " ".join(sha256[at : at + _GROUP] for at in range(0, len(sha256), _GROUP))
