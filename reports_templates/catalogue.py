"""The papers there are, and the one call that prints any of them.

To add a letter: copy a folder, edit its ``wording.toml``, add one line to ``PAPERS``.
Importing this module loads no heavy library; the first ``render`` does.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from desktop.errors import BugError, Refused
from desktop.letters.model import GlyphProblem, LetterData, StyleProfile
from desktop.letters.papers import (
    AgendaBook,
    CaptureSheet,
    CustodyReceipt,
    EnrolmentSheet,
    HandoverSlip,
    RecoverySheet,
    WeekSheet,
)
from desktop.letters.wording import parse_wording

if TYPE_CHECKING:
    from desktop.letters.facts import RecommendationFacts
    from reports_templates.page import Document
    from reports_templates.styles import Sheet

Paper = (
    LetterData
    | RecoverySheet
    | HandoverSlip
    | EnrolmentSheet
    | CustodyReceipt
    | CaptureSheet
    | WeekSheet
    | AgendaBook
)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of paper: the folder with its sentences and the value it prints."""

    folder: str
    data: type[Paper]


PAPERS: Final = {
    "REK-1": Kind("recommendation", LetterData),
    "REK-2": Kind("recommendation", LetterData),
    "recovery_sheet": Kind("recovery_sheet", RecoverySheet),
    "handover_slip": Kind("handover_slip", HandoverSlip),
    "enrolment_sheet": Kind("enrolment_sheet", EnrolmentSheet),
    "week_sheet": Kind("week_sheet", WeekSheet),
    "agenda_book": Kind("agenda_book", AgendaBook),
    "custody_receipt": Kind("custody_receipt", CustodyReceipt),
    "capture_sheet": Kind("capture_sheet", CaptureSheet),
    "case_file": Kind("case_file", LetterData),
    "entry_sheet": Kind("entry_sheet", LetterData),
    "dispatch": Kind("dispatch", LetterData),
}
"""Every kind of paper by its stable name."""


FORMS: Final = "forms"
"""Folder with one folder per form: ``form.toml`` and ``wording.toml``."""
_COMMON: Final = "common.toml"
_INSERT: Final = "sisipan"


class Rendered(NamedTuple):
    """A finished PDF/A-2b and the number of its pages."""

    pdf: bytes
    pages: int


def wording_text(kind: str) -> str:
    """Return the shipped ``wording.toml`` of a kind, for ``desktop.letters.wording``."""
    if kind not in PAPERS:
        raise Refused("letter.unknown_kind", kind=kind, known=tuple(PAPERS))
    folder = files("reports_templates") / PAPERS[kind].folder
    return (folder / "wording.toml").read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def form_tables() -> tuple[Mapping[str, Any], ...]:
    """Return the form of every kind as TOML holds it, by the folders' names.

    A form with a ``base`` takes over what that one says and puts its own parts where the
    base has one of kind ``sisipan``. A folder that begins with an underscore is only a base.
    """
    forms = _forms()
    return tuple(_whole(form, forms) for name, form in forms.items() if name[0] != "_")


def form_wordings(kind: str) -> tuple[str, ...]:
    """Return the sentences of a form as TOML: the common ones, its base's, its own."""
    forms = _forms()
    own = _folder(kind)
    folders = [name for name in (forms[own].get("base", ""), own) if name]
    root = files("reports_templates") / FORMS
    texts = [(root / name / "wording.toml").read_text(encoding="utf-8") for name in folders]
    return ((root / _COMMON).read_text(encoding="utf-8"), *texts)


def _whole(form: Mapping[str, Any], forms: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    base = forms.get(form.get("base", ""), {})
    whole = {**base, **form}
    whole.pop("base", None)
    own = {field["name"] for field in form.get("field", ())}
    inherited = [field for field in base.get("field", ()) if field["name"] not in own]
    whole["field"] = [*inherited, *form.get("field", ())]
    if base:
        whole["block"] = [
            part
            for block in base["block"]
            for part in (form.get("block", ()) if block["kind"] == _INSERT else (block,))
        ]
    return whole


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, Any]]:
    root = files("reports_templates") / FORMS
    folders = sorted((one for one in root.iterdir() if one.is_dir()), key=lambda one: one.name)
    return {
        folder.name: tomllib.loads((folder / "form.toml").read_text(encoding="utf-8"))
        for folder in folders
        if (folder / "form.toml").is_file()
    }


def _folder(kind: str) -> str:
    """Return the folder of a form: its code in small letters, ``hd_r1`` for ``HD-R1``."""
    folder = kind.lower().replace("-", "_")
    if folder not in _forms() or folder[0] == "_":
        raise Refused("letter.unknown_kind", kind=kind, known=tuple(PAPERS))
    return folder


def trial_facts() -> tuple[RecommendationFacts, ...]:
    """Return what recommendations are tried with: one person, and forty of them."""
    from reports_templates.recommendation.sample import sample_collective_facts, sample_facts

    style = StyleProfile()
    return sample_facts(style), sample_collective_facts(style, 40)


def knows_font(sha256: str) -> bool:
    """Say whether a font of an office was learnt since the program began."""
    from reports_templates import fonts

    return fonts.knows(sha256)


def learn_font(sha256: str, data: bytes) -> None:
    """Make a font of an office known; raises ``Refused("font.damaged")``."""
    from reports_templates import fonts

    fonts.learn(sha256, data)


def problems(kind: str, data: Paper, style: StyleProfile) -> list[GlyphProblem]:
    """Return the texts with characters that no shipped font prints; issuing waits for none."""
    from reports_templates import glyphs

    _check(kind, data)
    return glyphs.problems(data, style)


def render(kind: str, data: Paper, style: StyleProfile, *, draft: bool) -> Rendered:
    """Print a paper; the same input gives the same bytes.

    A draft carries DRAF across every page and no archive code, and shows unprintable
    characters by their number. Any other has an empty signature field wherever somebody
    signs, and raises ``Refused``: ``letter.glyphs_missing``
    (problems), ``letter.number_missing``; always those of the style and the letterhead.
    """
    _check(kind, data)
    style.check()
    if isinstance(data, LetterData | CustodyReceipt | CaptureSheet):
        data.letterhead.check()
    if not draft:
        if isinstance(data, LetterData) and data.numbered and not data.number.strip():
            raise Refused("letter.number_missing")
        if found := problems(kind, data, style):
            raise Refused("letter.glyphs_missing", problems=tuple(found))
    from reports_templates import page, styles
    from reports_templates.archive import archive

    plain = isinstance(data, RecoverySheet | HandoverSlip | WeekSheet | AgendaBook)
    sheet = styles.sheet(StyleProfile() if plain else style)
    document = _document(kind, data, sheet, draft=draft)
    pages = page.build(document, sheet)
    pdf = archive(
        pages.pdf,
        title=document.title,
        author=document.author,
        day=document.day,
        rooms=() if draft else pages.rooms,
    )
    return Rendered(pdf, pages.total)


def render_copy(kind: str, data: LetterData, style: StyleProfile, mark: str = "") -> Rendered:
    """Print what is not the record: ``mark`` across every page, and no archive code.

    Otherwise as :func:`render` prints a draft; the same input gives the same bytes.
    """
    _check(kind, data)
    style.check()
    data.letterhead.check()
    from reports_templates import official, page, styles
    from reports_templates.archive import archive

    sheet = styles.sheet(style)
    document = official.document(data, sheet, mark=mark)
    pages = page.build(document, sheet)
    pdf = archive(pages.pdf, title=document.title, author=document.author, day=document.day)
    return Rendered(pdf, pages.total)


def merge(papers: Sequence[bytes], title: str, author: str, day: date) -> Rendered:
    """Put finished papers behind each other for one print job; they stay as they are."""
    from reports_templates import binding

    return binding.merge(papers, title=title, author=author, day=day)


def editable(data: LetterData, style: StyleProfile) -> bytes:
    """Return a letter as a text document to finish by hand, marked as no record."""
    from reports_templates import editable as made

    return made.editable(data, style)


def code_rows(text: str) -> tuple[bytes, ...]:
    """Return a square code's rows of modules, one byte each, 1 is black; no quiet zone."""
    from reports_templates import squares

    return squares.rows_of(text)


def _document(kind: str, data: Paper, sheet: Sheet, *, draft: bool) -> Document:
    """Lay out a paper; the imports are here because they load ReportLab."""
    from reports_templates import official
    from reports_templates.agenda_book import letter as agenda_book
    from reports_templates.capture_sheet import letter as capture_sheet
    from reports_templates.custody_receipt import letter as custody_receipt
    from reports_templates.enrolment_sheet import letter as enrolment_sheet
    from reports_templates.handover_slip import letter as handover_slip
    from reports_templates.recovery_sheet import letter as recovery_sheet
    from reports_templates.week_sheet import letter as week_sheet

    match data:
        case LetterData():
            return official.document(data, sheet, mark="DRAF" if draft else None)
        case RecoverySheet():
            sentences = parse_wording(wording_text(kind), recovery_sheet.WORDING)
            return recovery_sheet.document(data, sheet, sentences, draft=draft)
        case HandoverSlip():
            sentences = parse_wording(wording_text(kind), handover_slip.WORDING)
            return handover_slip.document(data, sheet, sentences, draft=draft)
        case EnrolmentSheet():
            sentences = parse_wording(wording_text(kind), enrolment_sheet.WORDING)
            return enrolment_sheet.document(data, sheet, sentences, draft=draft)
        case CustodyReceipt():
            sentences = parse_wording(wording_text(kind), custody_receipt.WORDING)
            return custody_receipt.document(data, sheet, sentences, draft=draft)
        case CaptureSheet():
            sentences = parse_wording(wording_text(kind), capture_sheet.WORDING)
            return capture_sheet.document(data, sheet, sentences, draft=draft)
        case WeekSheet():
            sentences = parse_wording(wording_text(kind), week_sheet.WORDING)
            return week_sheet.document(data, sheet, sentences, draft=draft)
        case AgendaBook():
            sentences = parse_wording(wording_text(kind), agenda_book.WORDING)
            return agenda_book.document(data, sheet, sentences, draft=draft)


def _kind(kind: str) -> Kind:
    """Return where a kind of paper lives; a form is always a letter."""
    return PAPERS.get(kind) or Kind(f"{FORMS}/{_folder(kind)}", LetterData)


def _check(kind: str, data: Paper) -> None:
    if not isinstance(data, _kind(kind).data):
        raise BugError(f"{kind} printed from {type(data).__name__}")
    if isinstance(data, LetterData) and data.kind != kind:
        raise BugError(f"{kind} printed from a letter of kind {data.kind}")
