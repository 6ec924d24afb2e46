"""From a form, its sentences and the values to a letter with every word final.

Whatever a printed sentence names and nobody has filled in is told in one list; nothing is
printed blank and nothing is made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.errors import BugError
from desktop.letters.compose import bare, in_capitals, letter_mark, listed
from desktop.letters.forms import (
    BlockKind,
    Form,
    FormAttachment,
    FormBlock,
    FormField,
    Numbering,
    Party,
    Row,
    Shape,
)
from desktop.letters.model import (
    Attachment,
    Block,
    Centred,
    Dictum,
    Exchange,
    Field,
    Fields,
    Grid,
    Grounds,
    Heading,
    HeadKind,
    Item,
    LetterData,
    Letterhead,
    MissingField,
    Official,
    Signature,
    Signatures,
    Space,
    Text,
    TypeProfile,
)
from desktop.letters.names import NBSP, show_nip
from desktop.letters.signature_lines import post_lines
from desktop.letters.values import PERSON, Entry, Values
from desktop.letters.wording import Wording

_NOTHING: Final = "-"
ORDINALS: Final = (
    *("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"),
    *("KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"),
)
_GRADE: Final = "isi_sifat_"
_PLACEHOLDER: Final = re.compile(r"\[\[|\]\]|\[([^\[\]]*)\]")
_TWO_STOPS: Final = re.compile(r"(?<=[\w)\]\"”’])\.\.(?!\.)")
_STOP_TOO_MANY: Final = re.compile(r"(?<=[?!])\.(?!\.)")
_TIED: Final = re.compile(
    r"(?<=\bNIP) (?=\d)|(?<=\bNIPPPK) (?=\d)|(?<=\d) (?=\([a-z ]+\))"
    r"|(?<=\bPasal) (?=\d)|(?<=\bayat) (?=\(\d)|(?<=\bhuruf) (?=[a-z]\b)|(?<=\bangka) (?=\d)"
)

PLACES: Final[Mapping[str, str]] = {
    "kantor": "office",
    "kepala": "official",
    "penanda": "official",
    "tujuan": "official",
    "terlapor": "respondent",
    "atasan": "respondent",
    "pasal": "allegation",
    "sanksi": "allegation",
    "perkara": "case",
    "laporan": "case",
    "bukti": "case",
    "dokumen": "examination",
    "langkah": "examination",
    "tim": "examination",
    "pembebasan": "examination",
    "upaya": "examination",
    "fakta": "examination",
    "surat_lalu": "examination",
    "rekomendasi_pusat": "examination",
}
"""Where a value is filled in, by the first word of its name; the rest is typed into the letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Everything around the words: whose paper, which number, who signs, who gets copies."""

    letterhead: Letterhead
    number: str
    draft_number: str
    date: date
    place: str
    security_mark: str
    signer: Official | None
    addressee: tuple[str, ...]
    copies: tuple[str, ...] = ()
    on_behalf_of: str = ""
    through: str = ""
    grade: str = ""
    """Which of SR, R, T, B the letter has, where that is not as its form says."""


def compose_form(
    form: Form, wording: Wording, values: Values, setting: Setting
) -> LetterData | tuple[MissingField, ...]:
    """Return the letter, or everything that is missing, once each and in the letter's order.

    ``wording`` holds the sentences of the form and the common ones.
    """
    filler = _Filler(form, wording, values, setting)
    filler.ask_for_fields()
    letter = filler.letter()
    return tuple(filler.missing.values()) or letter


@dataclass(slots=True)
class _Filler:
    form: Form
    wording: Wording
    values: Values
    setting: Setting
    missing: dict[str, MissingField] = field(default_factory=dict)
    headings: int = 0
    dictums: int = 0

    # --- words ----------------------------------------------------------------------------

    def say(self, key: str, row: Entry | None = None, **extra: str) -> str:
        """Return a sentence with its placeholders filled; what is empty is noted."""

        def put(match: re.Match[str]) -> str:
            name = match[1]
            if name is None:
                return match[0][0]
            if name in extra:
                return extra[name]
            found = self.values.text(name, row)
            if not found:
                self.lacks(name, row)
            return found

        # A name may end with the full stop of a degree, and so may the sentence.
        said = _TWO_STOPS.sub(".", _PLACEHOLDER.sub(put, self.wording.sentences[key]))
        return self.wording.note(key, _tied(_STOP_TOO_MANY.sub("", said)))

    def lacks(self, name: str, row: Entry | None = None) -> None:
        """Note that a value is missing, under the name that it is filled in by."""
        asked = self.form.field_named(name.partition(".")[0])
        if asked is not None:
            self.missing.setdefault(asked.name, _missing_field(asked))
            return
        about = (row or {}).get("nama", "")
        where = PLACES.get(name.partition(".")[0], "letter")
        self.missing.setdefault(f"{name}{about}", MissingField(name, "empty", where, about))

    def ask_for_fields(self) -> None:
        """Note required fields that are empty, whether or not a sentence uses them."""
        for asked in self.form.field:
            due = asked.required or (asked.required_when and self.values.has(asked.required_when))
            if due and not self.values.has(asked.name):
                self.missing.setdefault(asked.name, _missing_field(asked))

    def shown(self, when: str, unless: str = "", row: Entry | None = None) -> bool:
        """Say whether a part is printed at all."""
        if when and not self.values.has(when, row):
            return False
        return not (unless and self.values.has(unless, row))

    def rows(self, each: str) -> tuple[Entry | None, ...]:
        """Return the rows that a part is repeated for; one turn without a list."""
        return self.values.lists.get(each, ()) if each else (None,)

    # --- the letter -----------------------------------------------------------------------

    def letter(self) -> LetterData:
        form, setting, say = self.form, self.setting, self.say
        number = setting.number or setting.draft_number
        signed = setting.signer is not None
        letter = form.shape is Shape.LETTER
        return LetterData(
            kind=form.code,
            number=setting.number,
            date=setting.date,
            title=say(form.document_title),
            letterhead=in_capitals(setting.letterhead),
            security_mark=setting.security_mark,
            copy_note=say("salinan") if setting.security_mark and setting.copies else "",
            head=tuple(self.fields(form.head)),
            place_date=f"{setting.place}, {self.values.text('surat.tanggal')}" if letter else "",
            addressee_label=say("yth") if setting.addressee else "",
            addressee=setting.addressee,
            salutation=say("salam") if setting.addressee else "",
            body=tuple(self.blocks(form.block)),
            closing=say(form.closing) if form.closing else "",
            signature=self.signature(form.signature_before) if signed else None,
            copies_label=say("tembusan") if setting.copies else "",
            copies=tuple(listed(setting.copies)),
            attachments=tuple(self.attachments()),
            numbered=bool(setting.draft_number),
            footer=say("kaki", nomor=number) if number else say(form.document_title),
            page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
            archive_note=say("kode_arsip"),
        )

    def blocks(self, blocks: Iterable[FormBlock]) -> Iterator[Block]:
        for block in blocks:
            repeated = block.kind not in _LISTS
            for row in self.rows(block.each) if repeated else (None,):
                if self.shown(block.when, block.unless, row):
                    yield from self.block(block, row)

    def block(self, block: FormBlock, row: Entry | None) -> Iterator[Block]:  # noqa: C901, PLR0912 - one case a kind
        match block.kind:
            case BlockKind.CENTRED:
                yield Centred(self.say(block.say, row), block.bold, block.space)
            case BlockKind.TEXT:
                yield from (
                    Text(line.strip(), block.level)
                    for line in self.say(block.say, row).split("\n")
                    if line.strip()
                )
            case BlockKind.HEADING:
                self.headings += 1
                yield Heading(f"{self.headings}.", self.say(block.say, row), block.bold)
            case BlockKind.ITEMS:
                yield from self.items(block)
            case BlockKind.FIELDS:
                if rows := tuple(self.fields(block.rows, row)):
                    yield Fields(rows)
            case BlockKind.PERSON:
                yield Fields(tuple(self.person(block.of, row)))
            case BlockKind.GROUNDS:
                if entries := tuple(self.grounds(block)):
                    yield Grounds(self.say(block.label, row), entries)
            case BlockKind.DICTUM:
                mark = ORDINALS[self.dictums]
                self.dictums += 1
                yield Dictum(mark, tuple(self.parts(block, row)))
            case BlockKind.EXCHANGES:
                yield from self.exchanges(block)
            case BlockKind.GRID:
                yield self.grid(block)
            case BlockKind.SIGNATURES:
                yield Signatures(tuple(self.parties(block.parties)))
            case BlockKind.SPACE:
                yield Space(block.lines)

    def fields(self, rows: Iterable[Row], row: Entry | None = None) -> Iterator[Field]:
        for one in rows:
            if self.shown(one.when, row=row):
                yield Field(self.say(one.label, row), self.say(self.graded(one.value), row))

    def graded(self, key: str) -> str:
        """Return the sentence of the letter's own grade, whichever one the form names."""
        own = f"{_GRADE}{self.setting.grade}"
        return own if key.startswith(_GRADE) and self.setting.grade else key

    def person(self, of: str, row: Entry | None) -> Iterator[Field]:
        """Yield a person's identity; only the name must be there, and a NIP for officials."""
        found = {key: self.values.text(f"{of}.{key}") for key in PERSON}
        if row is not None and of in ("", "butir"):
            found = {key: row.get(key, "") for key in PERSON}
        if not found["nama"]:
            self.lacks(f"{of}.nama", row)
        labels = {"nip": found["label_nip"] or self.say("label_nip")}
        for key, value in (
            ("nama", found["nama"]),
            ("nip", found["nip"]),
            ("pangkat", found["pangkat_golongan"]),
            ("jabatan", found["jabatan"]),
            ("unit", found["unit"]),
            ("instansi", found["instansi"]),
        ):
            if value:
                yield Field(labels.get(key) or self.say(f"label_{key}"), value)

    def items(self, block: FormBlock) -> Iterator[Item]:
        if block.says:
            texts = [self.say(key) for key in block.says]
        else:
            texts = [self.say(block.say, row) for row in self.rows(block.each)]
        for at, text in enumerate(listed(texts)):
            # One that stands alone has no mark.
            yield Item(_mark(block.mark, at) if len(texts) > 1 else "", text)

    def grounds(self, block: FormBlock) -> Iterator[Item]:
        """Yield all entries of all parts in one row of marks; each ends with a semicolon."""
        texts = [
            self.say(part.say, row)
            for part in block.parts
            for row in self.rows(part.each)
            if self.shown(part.when, part.unless, row)
        ]
        for at, text in enumerate(texts):
            mark = _mark(block.mark, at)
            yield Item(mark if len(texts) > 1 else "", f"{bare(text)};")

    def parts(self, block: FormBlock, row: Entry | None) -> Iterator[Text | Item | Fields]:
        for part in block.parts:
            for inner in self.rows(part.each) if part.kind not in _LISTS else (row,):
                if not self.shown(part.when, part.unless, inner):
                    continue
                for made in self.block(part, inner if inner is not None else row):
                    if not isinstance(made, Text | Item | Fields):
                        raise BugError(f"{part.kind} inside a dictum")
                    yield made

    def exchanges(self, block: FormBlock) -> Iterator[Exchange]:
        question, answer = block.columns
        rows = self.values.lists.get(block.each, ())
        if not rows:
            self.lacks(block.each)
        for at, row in enumerate(rows, start=1):
            asked = row.get("pertanyaan", "")
            said = row.get("jawaban") or self.say("tidak_dijawab")
            if not asked:
                self.lacks(f"{block.each}.pertanyaan")
            yield Exchange(f"{at}.", self.say(question), asked, self.say(answer), said)

    def grid(self, block: FormBlock) -> Grid:
        rows = self.rows(block.each)
        return Grid(
            columns=tuple(self.say(column) for column in block.columns),
            rows=tuple(tuple(self.lines(cell, row) for cell in block.cells) for row in rows),
            shares=block.shares,
            row_mm=block.row_mm,
        )

    def lines(self, keys: tuple[str, ...], row: Entry | None) -> tuple[str, ...]:
        """Return what stands in a cell: a dash if there is nothing, no line if it is signed in."""
        found = tuple(text for key in keys if (text := self.cell(key, row)))
        return found or (_NOTHING,) * bool(keys)

    def cell(self, key: str, row: Entry | None) -> str:
        """Return one line of a cell; a table may have empty cells, so nothing is asked for.

        In a narrow column ``NIP`` may stand above its number, so that this one stays whole.
        """
        text = self.wording.sentences[key]
        return _PLACEHOLDER.sub(
            lambda found: found[0][0] if found[1] is None else self.values.text(found[1], row),
            text,
        ).strip()

    # --- who signs ------------------------------------------------------------------------

    def signature(self, before: tuple[str, ...]) -> Signature:
        signer = self.setting.signer
        if signer is None:
            raise BugError("a letter without signer is signed")
        above = tuple(self.say(key) for key in before)
        for name in ("jabatan", "nama"):
            if not self.values.text(f"penanda.{name}"):
                self.lacks(f"penanda.{name}")
        titled_paper = self.form.shape is Shape.TITLED
        decree = titled_paper and signer.head_of_region
        principal, through = self.setting.on_behalf_of, self.setting.through
        words = ("", "")
        if principal:
            words = (self.say("atas_nama", jabatan=principal), self.say("untuk_beliau"))
        post = post_lines(
            *(signer.titled_post(), principal, through),
            words=words,
            capitals=decree or (titled_paper and self.in_capitals()),
        )
        if signer.head_of_region:
            # Decrees name the head of region without degrees, letters with them.
            name = signer.name.plain().upper() if decree else signer.name.full()
            return Signature(post, name, (), above)
        if not signer.nip:
            self.lacks("penanda.nip")
        nip = f"NIP{NBSP}{show_nip(signer.nip)}"
        below = tuple(line for line in (signer.rank, nip) if line)
        return Signature(post, signer.name.full(), below, above)

    def in_capitals(self) -> bool:
        """Say whether posts stand in capitals: in decrees, on whosever paper."""
        on_his_paper = self.form.letterhead is HeadKind.HEAD_OF_REGION
        return on_his_paper or self.form.typeface is TypeProfile.KEPUTUSAN

    def parties(self, parties: Iterable[Party]) -> Iterator[Signature]:
        for party in parties:
            for row in self.rows(party.each):
                if not self.shown(party.when, party.unless, row):
                    continue
                yield Signature(
                    tuple(text for key in party.post if (text := self.cell(key, row))),
                    self.say(party.name, row),
                    tuple(text for key in party.below if (text := self.cell(key, row))),
                    tuple(self.say(key, row) for key in party.before),
                )

    def attachments(self) -> Iterator[Attachment]:
        for one in self.form.attachment:
            if self.shown(one.when):
                yield self.attachment(one)

    def attachment(self, one: FormAttachment) -> Attachment:
        number = self.setting.number or self.setting.draft_number
        if not number and self.form.numbering is Numbering.OUTSIDE:
            # Whoever numbers the decree writes it on its annex too.
            number = self.values.text("surat.nomor")
        head = [Field(self.say("lampiran_tanggal"), self.values.text("surat.tanggal"))]
        if number:
            head.insert(0, Field(self.say("label_nomor"), number))
        return Attachment(
            label=self.say(one.label),
            head=tuple(head),
            title=self.say(one.title) if one.title else "",
            body=tuple(self.blocks(one.blocks)),
            signature=self.signature(()) if one.signed and self.setting.signer else None,
            landscape=one.landscape,
        )


def _tied(text: str) -> str:
    """Return a text in which no line ends inside ``NIP …``, ``6 (enam)`` or ``Pasal 5``."""
    return _TIED.sub(NBSP, text)


_LISTS: Final = frozenset(
    {BlockKind.ITEMS, BlockKind.GRID, BlockKind.EXCHANGES, BlockKind.GROUNDS, BlockKind.SIGNATURES}
)
"""Parts that repeat their entries, not themselves."""


def _mark(style: str, at: int) -> str:
    """Return the mark of a list's entry: ``1.``, a dash, or ``a.``."""
    return {"1": f"{at + 1}.", "-": "-"}.get(style, f"{letter_mark(at)}.")


def _missing_field(asked: FormField) -> MissingField:
    return MissingField(asked.name, "empty", "letter", asked.label)
