"""What a letter is: every word final, frozen, ready to be kept and printed.

``LetterData`` is the content, ``StyleProfile`` the look; a renderer takes both and looks
nothing up. The types are msgspec structs because the frozen letter is stored as JSON:
fields are written in the order below, so the same letter always gives the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from desktop.errors import Refused
from desktop.letters.names import PersonName

LETTER_FORMAT: Final = 1
"""Version of the stored form of a letter; raised when a field changes its meaning."""

CREST_LIMIT: Final = 512 * 1024
"""Largest crest in bytes; it is kept with every letter."""

_CREST_MARKS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


# --- how it looks -------------------------------------------------------------------------


class Size(NamedTuple):
    """Width and height of a sheet in millimetres, upright."""

    width: float
    height: float


class Paper(StrEnum):
    """The sheets in use; "F4" is sold in two widths, so both are offered."""

    A4 = "A4"
    F4 = "F4"
    FOLIO = "FOLIO"
    LEGAL = "LEGAL"

    @property
    def size(self) -> Size:
        """The sheet's size in millimetres."""
        return _SIZES[self]


_SIZES: Final = {
    Paper.A4: Size(210, 297),
    Paper.F4: Size(215, 330),
    Paper.FOLIO: Size(210, 330),
    Paper.LEGAL: Size(215.9, 355.6),
}


class TypeProfile(StrEnum):
    """Which letterforms: Arial widths for letters, Bookman widths for decrees."""

    SURAT = "SURAT"
    KEPUTUSAN = "KEPUTUSAN"


class PlaceDatePosition(StrEnum):
    """Where place and date stand: at the right on the line of Nomor, or on a line above."""

    NUMBER_LINE = "NUMBER_LINE"
    OWN_LINE = "OWN_LINE"


class SignatureAlignment(StrEnum):
    """How the lines of the signature block stand within the right half of the page."""

    LEFT = "LEFT"
    CENTRE = "CENTRE"


class MonthStyle(StrEnum):
    """How a date is written: 22 November 2026 or 22-11-2026."""

    WORD = "WORD"
    DIGITS = "DIGITS"


class PageNumbers(StrEnum):
    """Where "Halaman 1 dari 3" stands: on every page, only where there are several, nowhere."""

    ALWAYS = "ALWAYS"
    SEVERAL = "SEVERAL"
    NEVER = "NEVER"


class OwnFont(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A font of the office: the hashes and sizes of its two files in the vault."""

    title: str
    regular: str
    regular_size: int
    bold: str
    bold_size: int


class Margins(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Free border of the sheet in millimetres; the left one keeps the punch off the text."""

    top: float = 20
    right: float = 20
    bottom: float = 25
    left: float = 30


MARGIN_FLOORS: Final = Margins(top=15, right=15, bottom=15, left=25)
"""Less than this a margin may not be."""


class StyleProfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The look of an office's letters (profil tata naskah); defaults are the national ones.

    ``leading`` counts as word processors do: 1.0 is single spacing. ``letterhead_sizes``
    are points for government, office and address line. ``own_font`` prints instead of the
    shipped face, which still helps out with characters that it lacks.
    """

    paper: Paper = Paper.A4
    margins: Margins = Margins()
    type_profile: TypeProfile = TypeProfile.SURAT
    own_font: OwnFont | None = None
    font_size: float = 11
    leading: float = 1.15
    letterhead_sizes: tuple[float, float, float] = (13.5, 18, 9)
    crest_colour: bool = True
    place_date: PlaceDatePosition = PlaceDatePosition.NUMBER_LINE
    signature: SignatureAlignment = SignatureAlignment.LEFT
    month_style: MonthStyle = MonthStyle.WORD
    catchword: bool = False
    page_numbers: PageNumbers = PageNumbers.ALWAYS

    def to_json(self) -> bytes:
        """Return the profile as JSON."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, untrusted_json: bytes) -> StyleProfile:
        """Read a profile and check it.

        Raises ``Refused``: ``letter.style_malformed``, and whatever ``check`` raises.
        """
        try:
            style = msgspec.json.decode(untrusted_json, type=cls)
        except msgspec.MsgspecError as error:
            raise Refused("letter.style_malformed", reason=str(error)) from error
        style.check()
        return style

    def check(self) -> None:
        """Refuse a look that cannot be printed or punched.

        Raises ``Refused``: ``letter.margin_below_floor`` (side, floor),
        ``letter.style_out_of_range`` (field, low, high).
        """
        for side in ("top", "right", "bottom", "left"):
            floor = getattr(MARGIN_FLOORS, side)
            if getattr(self.margins, side) < floor:
                raise Refused("letter.margin_below_floor", side=side, floor=floor)
            in_range(f"margins.{side}", getattr(self.margins, side), floor, 60)
        in_range("font_size", self.font_size, 9, 13)
        in_range("leading", self.leading, 1, 2)
        for size in self.letterhead_sizes:
            in_range("letterhead_sizes", size, 7, 24)


def in_range(field: str, value: float, low: float, high: float) -> None:
    """Refuse a value outside its limits: ``letter.style_out_of_range`` (field, low, high)."""
    if not low <= value <= high:
        raise Refused("letter.style_out_of_range", field=field, low=low, high=high)


# --- who signs and who is addressed ----------------------------------------------------------


class Capacity(StrEnum):
    """In what capacity a post is held; the abbreviation stands before the post."""

    DEFINITIVE = ""
    PLT = "Plt."
    PLH = "Plh."
    PJ = "Pj."


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """A holder of a post, as signer or addressee; snapshot of the registry of officials.

    ``address`` is how running text speaks to the post with its pronoun, e.g. ``Bapak Bupati``;
    ``ppk`` marks a Pejabat Pembina Kepegawaian. A head of region signs without rank and NIP.
    """

    post: str
    name: PersonName
    nip: str = ""
    rank: str = ""
    capacity: Capacity = Capacity.DEFINITIVE
    head_of_region: bool = False
    ppk: bool = False
    pronoun: str = ""
    address: str = ""
    place: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def titled_post(self) -> str:
        """Return the post with its capacity, e.g. ``Plt. Inspektur``."""
        return f"{self.capacity.value} {self.post}".strip()

    def holds_on(self, day: date) -> bool:
        """Say whether the post is held on ``day``."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


# --- what it says -------------------------------------------------------------------------


class HeadKind(StrEnum):
    """Whose paper it is: the office's, the head of region's (Garuda above), the regional
    secretariat's, or nobody's."""

    OFFICE = "PD"
    HEAD_OF_REGION = "KD"
    SECRETARIAT = "SETDA"
    NONE = ""


class Letterhead(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Head of official paper.

    On the office's paper (kop perangkat daerah) ``crest`` stands at the left of the lines and
    a double rule below them. On the head of region's (kop kepala daerah) ``crest`` is the
    state emblem, centred above ``office``, which then holds the post; there is no address and
    no rule. Without a kind the page begins with the text.

    ``office`` has one to three lines, ``address`` the lines below it in their order: street,
    telephone and fax, website and e-mail. ``crest`` is a PNG or JPEG, or empty.
    ``preprinted_mm`` above zero leaves that much free for paper with a printed head, and
    nothing is drawn.
    """

    government: str
    office: tuple[str, ...]
    address: tuple[str, ...] = ()
    crest: bytes = b""
    preprinted_mm: int = 0
    kind: HeadKind = HeadKind.OFFICE

    def check(self) -> None:
        """Refuse what cannot be a letterhead.

        Raises ``Refused``: ``letter.office_name_lines`` (lines), ``letter.address_lines`` (lines),
        ``letter.crest_too_large`` (limit), ``letter.crest_unknown_format``,
        ``letter.style_out_of_range``.
        """
        if self.kind is not HeadKind.NONE and not 1 <= len(self.office) <= 3:
            raise Refused("letter.office_name_lines", lines=len(self.office))
        if len(self.address) > 5:
            raise Refused("letter.address_lines", lines=len(self.address))
        if len(self.crest) > CREST_LIMIT:
            raise Refused("letter.crest_too_large", limit=CREST_LIMIT)
        if self.crest and not self.crest.startswith(_CREST_MARKS):
            raise Refused("letter.crest_unknown_format")
        in_range("preprinted_mm", self.preprinted_mm, 0, 80)


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A label and its value, printed with the colons in one column."""

    label: str
    value: str


class Heading(msgspec.Struct, frozen=True, tag="heading", forbid_unknown_fields=True):
    """A numbered point's own line, e.g. ``1.`` ``Dasar``."""

    mark: str
    text: str
    bold: bool = True


class Text(msgspec.Struct, frozen=True, tag="text", forbid_unknown_fields=True):
    """Running text; level 0 has an indented first line, 1 stands under a heading, 2 is flush."""

    text: str
    level: int = 0


class Item(msgspec.Struct, frozen=True, tag="item", forbid_unknown_fields=True):
    """One entry of a list under a heading, e.g. ``a.`` and its text."""

    mark: str
    text: str


class Fields(msgspec.Struct, frozen=True, tag="fields", forbid_unknown_fields=True):
    """A block of labels and values under a heading (identity, findings)."""

    rows: tuple[Field, ...]


class Signature(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lines above the room for the signature, the name, and the lines below it.

    ``before`` are place and date where they belong to the signature, as in a decree.
    """

    post: tuple[str, ...]
    name: str
    below: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


class Centred(msgspec.Struct, frozen=True, tag="centred", forbid_unknown_fields=True):
    """A line in the middle of the page, as in the head of a decree; ``space`` follows it."""

    text: str
    bold: bool = False
    space: bool = False


class Grounds(msgspec.Struct, frozen=True, tag="grounds", forbid_unknown_fields=True):
    """``Menimbang :`` or ``Mengingat :`` with its marked entries beside it."""

    label: str
    entries: tuple[Item, ...]


class Dictum(msgspec.Struct, frozen=True, tag="dictum", forbid_unknown_fields=True):
    """``KESATU :`` with its paragraphs and blocks of labels beside it."""

    mark: str
    parts: tuple[Text | Item | Fields, ...]


class Exchange(msgspec.Struct, frozen=True, tag="exchange", forbid_unknown_fields=True):
    """A question of an examination and its answer, each after its label."""

    mark: str
    question_label: str
    question: str
    answer_label: str
    answer: str


class Grid(msgspec.Struct, frozen=True, tag="grid", forbid_unknown_fields=True, kw_only=True):
    """A ruled table; ``shares`` are the relative widths, ``row_mm`` the least height of a row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]
    shares: tuple[float, ...]
    row_mm: float = 0


class Signatures(msgspec.Struct, frozen=True, tag="signatures", forbid_unknown_fields=True):
    """Several people who sign, two beside each other, in reading order."""

    parties: tuple[Signature, ...]


class Space(msgspec.Struct, frozen=True, tag="space", forbid_unknown_fields=True):
    """Empty lines."""

    lines: float = 1


Block = (
    Heading
    | Text
    | Item
    | Fields
    | Centred
    | Grounds
    | Dictum
    | Exchange
    | Grid
    | Signatures
    | Space
)


class Annex(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A Lampiran with one table, signed again.

    ``rows`` hold, per cell, the lines to be set below each other.
    """

    label: str
    head: tuple[Field, ...]
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]
    total: str
    landscape: bool = True


class Attachment(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A Lampiran on pages of its own made of any blocks, signed again if ``signature``."""

    label: str
    head: tuple[Field, ...]
    title: str
    body: tuple[Block, ...]
    signature: Signature | None = None
    landscape: bool = False


class LetterData(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A letter with every word final; rendering it needs no further knowledge.

    A letter to somebody (surat) has ``head``, ``addressee`` and ``salutation``; a titled
    document (decree, record, order) has none of them and begins with its ``body``. Where
    ``signature`` is ``None``, the signatures stand in the body. ``numbered`` is false for
    papers that get no number of ours: their number is written by somebody else, or they
    have none. ``number`` is empty in a draft. ``page_label`` keeps the only two placeholders left,
    ``[halaman]`` and ``[jumlah]``, which nobody knows before the pages are made.
    """

    version: int = LETTER_FORMAT
    kind: str
    number: str
    date: date
    title: str
    letterhead: Letterhead
    security_mark: str
    copy_note: str
    head: tuple[Field, ...] = ()
    place_date: str = ""
    addressee_label: str = ""
    addressee: tuple[str, ...] = ()
    salutation: str = ""
    body: tuple[Block, ...]
    closing: str = ""
    signature: Signature | None
    copies_label: str
    copies: tuple[str, ...]
    annex: Annex | None = None
    attachments: tuple[Attachment, ...] = ()
    numbered: bool = True
    footer: str
    page_label: str
    archive_note: str

    def to_json(self) -> bytes:
        """Return the letter as JSON with a fixed order of keys."""
        return msgspec.json.encode(self)

    @classmethod
    def from_json(cls, untrusted_json: bytes) -> LetterData:
        """Read a stored letter.

        Raises ``Refused``: ``letter.data_too_new`` (version), ``letter.data_malformed``.
        """
        try:
            version = msgspec.json.decode(untrusted_json, type=_Versioned).version
            if version > LETTER_FORMAT:
                raise Refused("letter.data_too_new", version=version)
            return msgspec.json.decode(untrusted_json, type=cls)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise Refused("letter.data_malformed", reason=str(error)) from error

    def digest(self) -> str:
        """Return the SHA-256 of the stored form, 64 lower-case hexadecimal digits."""
        return hashlib.sha256(self.to_json()).hexdigest()


class _Versioned(msgspec.Struct):
    version: int


# --- what stands in the way ---------------------------------------------------------------


class MissingField(NamedTuple):
    """One thing a letter cannot be made without.

    ``field`` is a dotted path (``respondents[1].nip``), ``why`` a code (``empty``, ``none``),
    ``where`` the place to fill it: ``office``, ``official``, ``respondent``, ``allegation``,
    ``examination``, ``case`` or ``letter``. ``about`` names the person or paper meant, if
    there can be several.
    """

    field: str
    why: str
    where: str
    about: str = ""


class GlyphProblem(NamedTuple):
    """Characters of ``text`` that no shipped font can print as they are."""

    text: str
    characters: tuple[str, ...]
    field: str


class LintFinding(NamedTuple):
    """One remark; ``blocks`` says whether issuing must wait. ``about`` quotes what is meant.

    ``details`` are further values that the sentence of ``code`` names.
    """

    code: str
    blocks: bool
    field: str
    about: str = ""
    details: Mapping[str, str | int] = {}
