"""How an office's letters look, from which day on: the profile, its versions, its own fonts.

A version is written once and never changed: a letter of an earlier day keeps the look that was
in force then, and an issued letter keeps its bytes whatever comes later. What a regulation
prescribes differs from region to region, so every
value is the office's own, with the national one to go back to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from desktop.cases.office import office_view, today
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json
from desktop.letters.crest import check_crest
from desktop.letters.font_files import check_font
from desktop.letters.forms import Form, Shape
from desktop.letters.model import (
    HeadKind,
    Margins,
    MonthStyle,
    OwnFont,
    PageNumbers,
    Paper,
    PlaceDatePosition,
    SignatureAlignment,
    StyleProfile,
    TypeProfile,
    in_range,
)
from desktop.letters.ports import LetterUnit, Press, stream

_IN_PARTS: Final = frozenset({"margins", "letter_type", "decree_type"})
"""Fields of the profile that are several values under one name."""

NOT_LOOK: Final = frozenset({"copies", "emblem", "forms"})
"""What older settings keep beside the look: who gets copies, the emblem, the office's words."""


class FileKind(StrEnum):
    """What a file of the profile is."""

    FONT = "huruf"
    EMBLEM = "lambang"


class Picture(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture in the vault's folder of files."""

    sha256: str
    size: int


class Typography(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Letterforms, their size in points and the spacing; ``own`` replaces the shipped family."""

    family: TypeProfile = TypeProfile.SURAT
    own: OwnFont | None = None
    font_size: float = 11
    leading: float = 1.15


class OfficeStyle(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The profile of an office (profil tata naskah).

    ``papers`` names single kinds that go on another sheet than their shape; ``letter_type`` and
    ``decree_type`` are the two typographies a form chooses between. ``preprinted_…_mm`` above
    zero leaves that much free for paper with a printed head. ``setda_…`` are name and address
    lines of the regional secretariat, for letters that its secretary signs.
    """

    paper_letter: Paper = Paper.A4
    paper_titled: Paper = Paper.A4
    papers: dict[str, Paper] = {}
    margins: Margins = Margins()
    letter_type: Typography = Typography()
    decree_type: Typography = Typography(family=TypeProfile.KEPUTUSAN, font_size=12)
    letterhead_sizes: tuple[float, float, float] = (13.5, 18, 9)
    crest_colour: bool = True
    preprinted_office_mm: int = 0
    preprinted_head_mm: int = 0
    setda_name: str = "Sekretariat Daerah"
    setda_address: tuple[str, ...] = ()
    emblem: Picture | None = None
    place_date: PlaceDatePosition = PlaceDatePosition.NUMBER_LINE
    signature: SignatureAlignment = SignatureAlignment.LEFT
    month_style: MonthStyle = MonthStyle.WORD
    catchword: bool = False
    page_numbers: PageNumbers = PageNumbers.ALWAYS

    def to_builtins(self) -> dict[str, Json]:
        """Return the profile as plain values."""
        plain: dict[str, Json] = msgspec.to_builtins(self)
        return plain

    def for_form(self, form: Form | None) -> StyleProfile:
        """Return how letters of a kind look; ``None`` is the recommendation, a letter."""
        decree = form is not None and form.typeface is TypeProfile.KEPUTUSAN
        chosen = self.decree_type if decree else self.letter_type
        return StyleProfile(
            paper=self._paper(form),
            margins=self.margins,
            type_profile=chosen.family,
            own_font=chosen.own,
            font_size=chosen.font_size,
            leading=chosen.leading,
            letterhead_sizes=self.letterhead_sizes,
            crest_colour=self.crest_colour,
            place_date=self.place_date,
            signature=self.signature,
            month_style=self.month_style,
            catchword=self.catchword,
            page_numbers=self.page_numbers,
        )

    def _paper(self, form: Form | None) -> Paper:
        """Return the sheet: the office's for the kind, the kind's own, the one of its shape."""
        if form is None:
            return self.papers.get("REK-1", self.paper_letter)
        if form.code in self.papers:
            return self.papers[form.code]
        if form.paper:
            return Paper(form.paper)
        return self.paper_letter if form.shape is Shape.LETTER else self.paper_titled

    def preprinted_mm(self, kind: HeadKind) -> int:
        """Return how much stays free at the top for paper with this head printed on it."""
        return self.preprinted_head_mm if kind is HeadKind.HEAD_OF_REGION else (
            self.preprinted_office_mm
        )  # fmt: skip

    def check(self) -> None:
        """Refuse what cannot be printed; raises as :meth:`StyleProfile.check`."""
        for form_type in (self.letter_type, self.decree_type):
            msgspec.structs.replace(
                self.for_form(None), font_size=form_type.font_size, leading=form_type.leading
            ).check()
        for name in ("preprinted_office_mm", "preprinted_head_mm"):
            in_range(name, getattr(self, name), 0, 80)
        if len(self.setda_address) > 5:
            raise Refused("letter.address_lines", lines=len(self.setda_address))


STANDARD: Final = OfficeStyle()


@dataclass(frozen=True, slots=True)
class StyleVersion:
    """A profile and the first day on which letters look like it.

    ``version`` is 0 for what was in force before the first one was kept.
    """

    version: int
    valid_from: date
    style: OfficeStyle
    id: ObjectId | None = None


class StyleFile(NamedTuple):
    """A font or picture that the office has given to the profile."""

    kind: str
    title: str
    sha256: str
    size: int


def style_versions(unit: LetterUnit) -> tuple[StyleVersion, ...]:
    """Return every version, in the order in which they come into force."""
    kept = [
        StyleVersion(
            int(found.get("version", 0)),
            date.fromisoformat(found.text("valid_from")),
            _read(found.get("profile", {})),
            found.id,
        )
        for found in unit.objects.all("style_version")
    ]
    # Two PCs may have kept one each for the same day; the id settles it alike on both.
    kept.sort(key=lambda one: (one.valid_from, one.version, one.id or ""))
    return (_before(unit), *kept)


def style_on(unit: LetterUnit, day: date) -> StyleVersion:
    """Return the version in force for letters of a day."""
    versions = style_versions(unit)
    return next((one for one in reversed(versions[1:]) if one.valid_from <= day), versions[0])


def _before(unit: LetterUnit) -> StyleVersion:
    """Return what holds without a version: the office's paper and look as first entered.

    Raises ``Refused``: ``letter.style_malformed``, and what ``StyleProfile.check`` raises.
    """
    office = office_view(unit)
    look = {key: value for key, value in office.style.items() if key not in NOT_LOOK}
    if office.paper:
        look.setdefault("paper", Paper(office.paper).value)
    old = StyleProfile.from_json(msgspec.json.encode(look))
    emblem = office.style.get("emblem")
    letter = Typography(family=old.type_profile, font_size=old.font_size, leading=old.leading)
    # Without a size of the office's own, decrees have theirs, which is not that of letters.
    own = {key: look[key] for key in ("font_size", "leading") if key in look}
    style = OfficeStyle(
        paper_letter=old.paper,
        paper_titled=old.paper,
        margins=old.margins,
        letter_type=letter,
        decree_type=msgspec.structs.replace(STANDARD.decree_type, **own),
        letterhead_sizes=old.letterhead_sizes,
        crest_colour=old.crest_colour,
        emblem=Picture(emblem["sha256"], int(emblem["size"])) if emblem else None,
        place_date=old.place_date,
        signature=old.signature,
        month_style=old.month_style,
        catchword=old.catchword,
    )
    return StyleVersion(0, date.min, style)


def _read(untrusted: Json) -> OfficeStyle:
    try:
        return msgspec.convert(untrusted, OfficeStyle)
    except msgspec.ValidationError as error:
        raise Refused("letter.style_malformed", reason=str(error)) from error


def changed_style(style: OfficeStyle, changes: Mapping[str, Json]) -> OfficeStyle:
    """Return a profile with some values changed; ``None`` brings the standard one back.

    Of margins and types a part can be given alone; the rest of them stays as it is.

    Raises ``Refused``: ``style.unknown_field`` (field, known), ``letter.style_malformed``,
    ``letter.margin_below_floor``, ``letter.style_out_of_range``, ``letter.address_lines``.
    """
    known = style.__struct_fields__
    for name in changes:
        if name not in known:
            raise Refused("style.unknown_field", field=name, known=list(known))
    standard = STANDARD.to_builtins()
    before = style.to_builtins()
    given = {
        name: standard[name] if value is None else _with_rest(name, before[name], value)
        for name, value in changes.items()
    }
    made = _read(before | given)
    made.check()
    return made


def _with_rest(name: str, before: Json, value: Json) -> Json:
    whole = name in _IN_PARTS and isinstance(before, dict) and isinstance(value, dict)
    return {**before, **value} if whole else value


@action("style.set")
def set_style(unit: LetterUnit, changes: Mapping[str, Json], valid_from: date) -> ObjectId:
    """Keep a new version of the profile, in force for letters dated ``valid_from`` or later.

    It builds on the version in force on that day. Raises as :func:`changed_style`, and
    ``style.unknown_file`` (sha256) for a font or picture the vault does not hold.
    """
    versions = style_versions(unit)
    style = changed_style(style_on(unit, valid_from).style, changes)
    held = {one.sha256 for one in style_files(unit)}
    for sha256 in _named(style):
        if sha256 not in held and sha256 != _old_emblem(versions[0]):
            raise Refused("style.unknown_file", sha256=sha256)
    values: dict[str, Json] = {
        "version": 1 + max(one.version for one in versions),
        "valid_from": valid_from.isoformat(),
        "profile": style.to_builtins(),
    }
    return unit.journal.create("style_version", values, scope=OFFICE)


def _named(style: OfficeStyle) -> list[str]:
    own = [one.own for one in (style.letter_type, style.decree_type) if one.own is not None]
    fonts = [name for font in own for name in (font.regular, font.bold)]
    return [*fonts, *([style.emblem.sha256] if style.emblem is not None else [])]


def _old_emblem(first: StyleVersion) -> str:
    return first.style.emblem.sha256 if first.style.emblem is not None else ""


@action("style.file")
def keep_style_file(unit: LetterUnit, kind: FileKind, untrusted_data: bytes) -> StyleFile:
    """Check a font or picture and keep it in the vault, to be named by a profile.

    Raises as :func:`~desktop.letters.font_files.check_font` and
    :func:`~desktop.letters.crest.check_crest`.
    """
    title = ""
    if kind is FileKind.FONT:
        title = check_font(untrusted_data).title
    else:
        check_crest(untrusted_data)
    kept = unit.files.add(stream(untrusted_data))
    if not any(one.sha256 == kept.sha256 for one in style_files(unit)):
        values: dict[str, Json] = {
            "kind": kind.value,
            "title": title,
            "sha256": kept.sha256,
            "size": kept.size,
        }
        unit.journal.create("style_file", values, scope=OFFICE)
    return StyleFile(kind.value, title, kept.sha256, kept.size)


def style_files(unit: LetterUnit) -> tuple[StyleFile, ...]:
    """Return the fonts and pictures that the office has given."""
    return tuple(
        StyleFile(
            found.text("kind"), found.text("title"), found.text("sha256"), int(found.get("size", 0))
        )
        for found in unit.objects.all("style_file")
    )


def own_font(regular: StyleFile, bold: StyleFile) -> OwnFont:
    """Return a family made of two files; its name is that of the regular one."""
    return OwnFont(
        title=regular.title,
        regular=regular.sha256,
        regular_size=regular.size,
        bold=bold.sha256,
        bold_size=bold.size,
    )


def teach_fonts(unit: LetterUnit, press: Press, style: StyleProfile) -> None:
    """Hand the office's own font to the press, once a run of the program."""
    font = style.own_font
    if font is None:
        return
    for sha256, size in ((font.regular, font.regular_size), (font.bold, font.bold_size)):
        if not press.knows_font(sha256):
            press.learn_font(sha256, unit.files.named(sha256, size))


def working_style(unit: LetterUnit) -> StyleProfile:
    """Return today's look for lists and covers: in the shipped type, which needs no teaching."""
    style = style_on(unit, today(unit)).style.for_form(None)
    return msgspec.structs.replace(style, own_font=None)
