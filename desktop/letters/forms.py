"""The form of a letter, read from data: which fields it asks for and of which parts it is made.

A form is a TOML file beside the letter's sentences. It names sentences by their keys and
values by their names (``terlapor.nama``); how a part looks is the templates' business, what
a value is :mod:`desktop.letters.values`'s. Nothing in a form is executed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

import msgspec

from desktop.errors import Refused
from desktop.letters.model import HeadKind, TypeProfile


class Shape(StrEnum):
    """A letter to somebody, or a document with a title."""

    LETTER = "surat"
    TITLED = "judul"


class About(StrEnum):
    """Whom a letter is about: one respondent, one or more, several, or the case as a whole."""

    ONE = "satu"
    ANY = "satu-atau-lebih"
    SEVERAL = "beberapa"
    CASE = "perkara"


class Numbering(StrEnum):
    """Who gives the number: this office, somebody else after signing, or nobody."""

    OWN = "sendiri"
    OUTSIDE = "luar"
    NONE = "tanpa"


class FieldKind(StrEnum):
    """What somebody types into a field."""

    LINE = "baris"
    TEXT = "teks"
    DATE = "tanggal"
    TIME = "jam"
    NUMBER = "angka"
    CHOICE = "pilihan"
    LINES = "daftar"
    TABLE = "tabel"
    OFFICIAL = "pejabat"


class BlockKind(StrEnum):
    """The parts that a paper can be made of."""

    CENTRED = "tengah"
    TEXT = "alinea"
    HEADING = "pokok"
    ITEMS = "butir"
    FIELDS = "isian"
    PERSON = "orang"
    GROUNDS = "dasar"
    DICTUM = "diktum"
    EXCHANGES = "tanya-jawab"
    GRID = "tabel"
    SIGNATURES = "tanda-tangan"
    SPACE = "jarak"


LETTER_DAY: Final = "surat"
"""In a field, the day of the letter itself."""


class FormField(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something that somebody types, offered under ``name`` to the sentences.

    ``default`` is a text with placeholders, or ``=name`` for another value or list.
    ``columns`` are the fields of a table's row. ``required_when`` names a value with which
    the field must be there too. A date is ``not_before`` or ``not_after`` another one: a
    field's name, or ``surat`` for the day of the letter.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    required: bool = True
    default: str = ""
    choices: tuple[str, ...] = ()
    columns: tuple[FormField, ...] = ()
    help: str = ""
    required_when: str = ""
    not_before: str = ""
    not_after: str = ""


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A label and a value; ``label`` and ``value`` are keys of sentences."""

    label: str
    value: str
    when: str = ""


class Party(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One who signs; every entry is a key of a sentence, or empty."""

    post: tuple[str, ...] = ()
    name: str
    below: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    each: str = ""
    when: str = ""
    unless: str = ""


class FormBlock(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One part. ``each`` repeats it, or its entries, for every row of a list.

    ``when`` and ``unless`` name a value that must be there, or must not; ``name=value``
    compares. ``say`` is the key of its sentence, ``says`` those of a list that is always the
    same. ``of`` is the person whose identity is
    printed (``terlapor``, a field of officials, a list's row). ``locked`` parts cannot be
    reworded by an office: title, identity, articles, sanction, signature.
    """

    kind: BlockKind
    say: str = ""
    says: tuple[str, ...] = ()
    of: str = ""
    label: str = ""
    mark: str = ""
    each: str = ""
    when: str = ""
    unless: str = ""
    level: int = 0
    bold: bool = False
    space: bool = False
    lines: float = 1
    rows: tuple[Row, ...] = ()
    columns: tuple[str, ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()
    shares: tuple[float, ...] = ()
    row_mm: float = 0
    parts: tuple[FormBlock, ...] = ()
    parties: tuple[Party, ...] = ()
    locked: bool = False


class FormAttachment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A Lampiran on pages of its own."""

    label: str
    title: str = ""
    blocks: tuple[FormBlock, ...]
    signed: bool = True
    landscape: bool = False
    when: str = ""
    each: str = ""


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A kind of letter.

    ``head`` are the rows beside place and date of a letter. ``signer`` is ``pejabat``,
    ``ppk`` or empty (then the parties sign in the body); ``addressee`` is ``ppk``,
    ``terlapor``, ``lembaga`` (the supervising authority), ``isian`` (lines typed under
    ``tujuan``) or empty. ``asn_types`` limits whom it may be used for.

    ``sanctions`` marks decrees by their rows of law. ``regulations`` are cited as the list
    ``mengingat``; ``@discipline_law`` and ``@civil_service_law`` are those of the
    respondent's rule set. ``encloses`` are the types of document that go along with the
    letter, each with those that may stand in for it. ``most_pages`` above zero is how many
    pages it should fit on. ``states`` are those in which it is offered first, ``sources``
    keys of ``sources.toml``; ``needs_review``: no official text of the form could be read.
    """

    code: str
    title: str
    group: str
    shape: Shape
    letterhead: HeadKind = HeadKind.OFFICE
    typeface: TypeProfile = TypeProfile.SURAT
    paper: str = ""
    security: str = "R"
    about: About = About.ONE
    asn_types: tuple[str, ...] = ()
    numbering: Numbering = Numbering.OWN
    signer: str = "pejabat"
    addressee: str = ""
    states: tuple[str, ...] = ()
    sanctions: tuple[str, ...] = ()
    regulations: tuple[str, ...] = ()
    needs_review: bool = True
    sources: tuple[str, ...] = ()
    document_title: str = "judul_dokumen"
    subject: str = "perihal"
    field: tuple[FormField, ...] = ()
    head: tuple[Row, ...] = ()
    block: tuple[FormBlock, ...]
    closing: str = ""
    signature_before: tuple[str, ...] = ()
    copies: bool = True
    most_pages: int = 0
    encloses: tuple[tuple[str, ...], ...] = ()
    attachment: tuple[FormAttachment, ...] = ()

    def field_named(self, name: str) -> FormField | None:
        """Return one of the fields, or ``None``."""
        return next((one for one in self.field if one.name == name), None)


def parse_form(untrusted_table: Mapping[str, Any]) -> Form:
    """Read a form and check that its parts are whole.

    Raises ``Refused("letter.form_malformed", reason)``.
    """
    try:
        form = msgspec.convert(untrusted_table, Form)
    except msgspec.ValidationError as error:
        reason = f"{untrusted_table.get('code', '')}: {error}"
        raise Refused("letter.form_malformed", reason=reason) from error
    for problem in _problems(form):
        raise Refused("letter.form_malformed", reason=f"{form.code}: {problem}")
    return form


def sentences_of(form: Form) -> dict[str, bool]:
    """Return the key of every sentence the form uses, and whether its part is locked."""
    used = dict.fromkeys((form.document_title, form.subject, form.closing), False)
    for row in form.head:
        used |= {row.label: False, row.value: False}
    used |= dict.fromkeys(form.signature_before, False)
    for block in every_block(form):
        used |= dict.fromkeys(_sentences(block), block.locked)
    for one in form.attachment:
        used |= {one.label: False, one.title: False}
    return {key: locked for key, locked in used.items() if key}


def every_block(form: Form) -> Iterator[FormBlock]:
    """Yield all parts, those inside others too, in order."""
    yield from _walk(form.block)
    for one in form.attachment:
        yield from _walk(one.blocks)


def _walk(blocks: Iterable[FormBlock]) -> Iterator[FormBlock]:
    for block in blocks:
        yield block
        yield from _walk(block.parts)


def _sentences(block: FormBlock) -> Iterator[str]:
    yield from (block.say, *block.says, block.label, *block.columns)
    for row in block.rows:
        yield from (row.label, row.value)
    for cell in block.cells:
        yield from cell
    for party in block.parties:
        yield from (*party.before, *party.post, party.name, *party.below)


def _problems(form: Form) -> Iterator[str]:
    """Yield what makes a form unusable; the types were checked before."""
    names = [field.name for field in form.field]
    yield from (f"field {name} twice" for name in names if names.count(name) > 1)
    for field in form.field:
        if not field.name.replace("_", "").isalnum() or not field.name.islower():
            yield f"field name {field.name!r}"
        if field.kind is FieldKind.CHOICE and not field.choices:
            yield f"field {field.name} without choices"
        if (field.kind is FieldKind.TABLE) != bool(field.columns):
            yield f"field {field.name}: columns belong to a table"
        if field.required_when and field.required_when not in names:
            yield f"field {field.name}: no field {field.required_when}"
        for other in filter(None, (field.not_before, field.not_after)):
            dates = [LETTER_DAY, *(one.name for one in form.field if one.kind is FieldKind.DATE)]
            if field.kind is not FieldKind.DATE or other not in dates:
                yield f"field {field.name}: no date {other}"
    if form.signer not in ("pejabat", "ppk", ""):
        yield f"signer {form.signer!r}"
    if form.addressee not in ("ppk", "terlapor", "lembaga", "isian", ""):
        yield f"addressee {form.addressee!r}"
    if (form.shape is Shape.LETTER) != bool(form.head):
        yield "a letter has a head, a titled document has none"
    for block in every_block(form):
        yield from _problems_of(block)


_NEEDS: Final = {
    BlockKind.CENTRED: ("say",),
    BlockKind.TEXT: ("say",),
    BlockKind.HEADING: ("say",),
    BlockKind.FIELDS: ("rows",),
    BlockKind.PERSON: ("of",),
    BlockKind.GROUNDS: ("label", "parts"),
    BlockKind.DICTUM: ("parts",),
    BlockKind.EXCHANGES: ("each", "columns"),
    BlockKind.GRID: ("columns", "cells", "shares"),
    BlockKind.SIGNATURES: ("parties",),
}
_INSIDE: Final = {
    BlockKind.GROUNDS: (BlockKind.ITEMS,),
    BlockKind.DICTUM: (BlockKind.TEXT, BlockKind.ITEMS, BlockKind.FIELDS, BlockKind.PERSON),
}


def _problems_of(block: FormBlock) -> Iterator[str]:
    for name in _NEEDS.get(block.kind, ()):
        if not getattr(block, name):
            yield f"{block.kind.value} without {name}"
    sides = {len(block.columns), len(block.cells), len(block.shares)}
    if block.kind is BlockKind.GRID and len(sides) != 1:
        yield "a table with different numbers of columns, cells and shares"
    if block.kind is BlockKind.ITEMS and bool(block.say) == bool(block.says):
        yield "a list has one sentence for all rows, or one for each"
    for part in block.parts:
        if part.kind not in _INSIDE.get(block.kind, ()):
            yield f"{part.kind.value} inside {block.kind.value}"
