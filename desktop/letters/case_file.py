"""The bound case file: what lies on a case, in order, as one book with numbered pages.

Here is decided what belongs into it and what its first pages say. Making the pages is the
binder's work (``desktop/app/binding.py``), off the data threads: files from outside come in
as pictures of their pages, so that nothing in them can act or hide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import msgspec

from desktop.cases.leaks import Finder
from desktop.cases.lookup import require_open
from desktop.cases.model import File
from desktop.cases.office import office_view, today
from desktop.cases.queries import case_view
from desktop.cases.rules import law_of
from desktop.cases.views import CaseView, DocumentView, EvidenceView, LetterLine
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL
from desktop.law.lists import Confidentiality, EvidenceType, ReportSource
from desktop.law.packs import Law
from desktop.letters.compose import in_capitals, written_date
from desktop.letters.gather import letterhead
from desktop.letters.marks import VOID, signed_copy
from desktop.letters.model import LetterData, Letterhead, MonthStyle, StyleProfile
from desktop.letters.office_style import working_style
from desktop.letters.ports import LetterUnit
from desktop.letters.redaction import Redaction, finder_for, letter_without

_LETTER, _DOCUMENT, _EVIDENCE = "S", "D", "B"
"""What the marks of the parts begin with: S1, D1, B1."""


class Fate(StrEnum):
    """What became of a part: in the book whole, changed, or only on its lists, and why."""

    WHOLE = "utuh"
    CHANGED = "disamarkan"
    NO_FILE = "tanpa_berkas"
    ELSEWHERE = "belum_di_sini"
    NO_PAGES = "bukan_halaman"
    VOID = "batal"
    REPLACED = "diganti"
    UNSEEN = "belum_dilihat"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of the case: ``letter`` is what is printed anew, ``file`` what is kept.

    ``fate`` is known beforehand where nothing can be bound. ``outside`` files come in as
    pictures; in a redacted copy only ``seen`` ones may hold what no program reads.
    """

    mark: str
    object: ObjectId
    title: str
    about: str
    file: File | None = None
    letter: LetterData | None = None
    style: StyleProfile = StyleProfile()
    outside: bool = True
    seen: bool = False
    fate: Fate | None = None

    @property
    def is_evidence(self) -> bool:
        """Whether it stands on the list of evidence."""
        return self.mark.startswith(_EVIDENCE)


@dataclass(frozen=True, slots=True)
class Person:
    """A respondent as the cover names him."""

    name: str
    nip: str
    post: str
    state: str


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything a bound file is made of; ``found`` finds whoever a redacted copy leaves out."""

    case: ObjectId
    register_number: str
    subject: str
    source: str
    event: str
    received_on: date | None
    officer: str
    grade: str
    security: str
    office: str
    letterhead: Letterhead
    style: StyleProfile
    made_on: date
    people: tuple[Person, ...]
    parts: tuple[Part, ...]
    hidden: tuple[str, ...] = ()
    found: Finder | None = None

    @property
    def file_name(self) -> str:
        """A name that tells the register number and nothing else."""
        number = "-".join("".join(c if c.isalnum() else " " for c in self.register_number).split())
        return f"berkas-{number}{'-disamarkan' if self.found else ''}.pdf"


def case_file(unit: LetterUnit, case: ObjectId, redaction: Redaction | None = None) -> CaseFile:
    """Return what the bound file of a case holds; with ``redaction`` a copy without names.

    Raises ``case.unknown`` (id), ``case.barred``, and those of ``finder_for``.
    """
    require_open(unit, case)
    tables, view, office = law_of(unit), case_view(unit, case), office_view(unit)
    found = None if redaction is None else finder_for(unit, case, redaction)
    grade = tables.find(Confidentiality, view.confidentiality)
    source = tables.find(ReportSource, view.source)
    return CaseFile(
        case=case,
        register_number=view.register_number,
        subject=view.subject,
        source=source.label if source else view.source,
        event=view.event_name,
        received_on=view.received_on,
        officer=view.officer,
        grade=grade.label if grade else view.confidentiality,
        security=view.confidentiality or "R",
        office=" ".join(office.name.split()),
        letterhead=in_capitals(letterhead(unit, office)),
        style=working_style(unit),
        made_on=today(unit),
        people=tuple(
            Person(one.full_name, one.nip, one.position, one.state_label)
            for one in view.respondents
        ),
        parts=tuple(_parts(unit, tables, view, redaction, found)),
        hidden=() if redaction is None else tuple(sorted(one.value for one in redaction.hide)),
        found=found,
    )


@action("package.file")
def record_case_file(unit: LetterUnit, case: ObjectId, place: str, *, redacted: bool) -> None:
    """Write down, on this PC, that a case was bound to a file outside the vault."""
    require_open(unit, case)
    details = {"place": place, "redacted": redacted}
    values = {"kind": "case.bound", "subject": case, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def _parts(
    unit: LetterUnit,
    tables: Law,
    view: CaseView,
    redaction: Redaction | None,
    found: Finder | None,
) -> Sequence[Part]:
    def by_day(one: LetterLine | DocumentView) -> tuple[bool, date]:
        return one.dated is None, one.dated or date.min

    letters = sorted(view.letters, key=by_day)
    documents = sorted(view.documents, key=by_day)
    seen = redaction.seen if redaction else frozenset()
    replaced = frozenset(one.redacts for one in view.evidence if redaction and one.redacts)
    return [
        *(_letter(unit, f"{_LETTER}{at}", one, found) for at, one in enumerate(letters, start=1)),
        *(_document(f"{_DOCUMENT}{at}", one, seen) for at, one in enumerate(documents, start=1)),
        *(
            _evidence(tables, f"{_EVIDENCE}{at}", one, seen, replaced)
            for at, one in enumerate(view.evidence, start=1)
        ),
    ]


def _letter(unit: LetterUnit, mark: str, line: LetterLine, found: Finder | None) -> Part:
    kept = unit.objects.get(line.id)
    about = _about(line.number, line.dated)
    if kept is None or VOID in line.marks:
        return Part(mark, line.id, line.subject, about, fate=Fate.VOID)
    file = File(kept.text("sha256"), int(kept.get("size", 0)), kept.text("file_name"))
    if not unit.cases.holds(file.sha256, file.size):
        return Part(mark, line.id, line.subject, about, file, fate=Fate.ELSEWHERE)
    if found is not None:
        frozen = unit.files.named(kept.text("data_sha256"), int(kept.get("data_size", 0)))
        data = letter_without(found, LetterData.from_json(frozen))
        # The shipped type needs no font of the office, which this copy may outlive.
        style = msgspec.structs.replace(
            msgspec.convert(kept.get("style", {}), StyleProfile), own_font=None
        )
        return Part(mark, line.id, line.subject, about, file, data, style, outside=False)
    signed = signed_copy(unit, line.id)
    if signed is not None:
        name, size = signed.text("file_name"), int(signed.get("size", 0))
        return Part(mark, line.id, line.subject, about, File(signed.text("sha256"), size, name))
    return Part(mark, line.id, line.subject, about, file, outside=False)


def _document(mark: str, one: DocumentView, seen: frozenset[ObjectId]) -> Part:
    title = ": ".join(filter(None, (one.label, one.title)))
    about = _about(one.number, one.dated)
    if not one.sha256:
        return Part(mark, one.id, title, about, fate=Fate.NO_FILE)
    file = File(one.sha256, one.size, one.file_name)
    fate = None if one.held else Fate.ELSEWHERE
    return Part(mark, one.id, title, about, file, seen=one.id in seen, fate=fate)


def _evidence(
    tables: Law,
    mark: str,
    one: EvidenceView,
    seen: frozenset[ObjectId],
    replaced: frozenset[str],
) -> Part:
    kind = tables.find(EvidenceType, one.type)
    about = kind.label if kind else one.type
    if not one.sha256:
        return Part(mark, one.id, one.title, about, fate=Fate.NO_FILE)
    file = File(one.sha256, one.size, one.file_name)
    if one.id in replaced:
        fate: Fate | None = Fate.REPLACED
    else:
        fate = None if one.held else Fate.ELSEWHERE
    # A copy that somebody made without names was looked at by whoever made it.
    looked_at = one.id in seen or bool(one.redacts)
    return Part(mark, one.id, one.title, about, file, seen=looked_at, fate=fate)


def _about(number: str, dated: date | None) -> str:
    day = written_date(dated, MonthStyle.WORD) if dated else ""
    return ", ".join(filter(None, (number, day)))
