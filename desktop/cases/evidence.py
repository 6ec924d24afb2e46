"""Evidence: files and things, with the hands they went through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.cases.fields import FORMS, line, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import File
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Side

RECEIVED: Final = "diterima"
EXPORTED: Final = "diekspor"
HANDED_OVER: Final = "diserahkan"
"""What an entry of custody tells; handed over is for things and sticks."""

_CUSTODY: Final = {"what": line, "how": line, "from_whom": line, "to_whom": line}


@dataclass(frozen=True, slots=True)
class AddedEvidence:
    """A new piece of evidence; ``also_in`` are other cases that hold the very same file."""

    evidence: ObjectId
    also_in: tuple[ObjectId, ...]


@action("evidence.add")
def add_evidence(
    unit: CaseUnit, case: ObjectId, form: Json, file: File | None = None
) -> AddedEvidence:
    """Add a piece of evidence with its first entry of custody; only its type is needed.

    ``file`` already lies in the vault. Raises the ``field.…`` codes, ``case.unknown``
    (id), ``evidence.empty_file`` and ``evidence.already_here`` (evidence, title) when this
    case holds the same file already.
    """
    need(unit, case, "case")
    at = reading(unit)
    values = read_form(FORMS["evidence"], form, at)
    required(at, values, "type")
    holders: list[ObjectId] = []
    if file is not None:
        if file.size == 0:
            raise Refused("evidence.empty_file", file=file.name)
        holders = unit.cases.cases_with_file(file.sha256)
        if case in holders:
            raise _already_here(unit, case, file)
        values |= {"sha256": file.sha256, "size": file.size, "file_name": file.name}
        values.setdefault("title", file.name)
    evidence = unit.journal.create("evidence", values, parent=case)
    _enter(
        unit,
        evidence,
        {"what": RECEIVED, "how": values.get("how"), "from_whom": values.get("from_whom")},
    )
    return AddedEvidence(evidence, tuple(holders))


@action("custody.add")
def add_custody(unit: CaseUnit, evidence: ObjectId, form: Json) -> ObjectId:
    """Enter that a piece of evidence went from hand to hand; ``what`` is needed."""
    need(unit, evidence, "evidence")
    at = reading(unit)
    values = read_form(_CUSTODY, form, at)
    required(at, values, "what")
    return _enter(unit, evidence, values)


@action("evidence.export")
def record_export(unit: CaseUnit, evidence: ObjectId, place: str) -> None:
    """Enter that a file of evidence was written in clear to ``place``.

    At a region the chain of custody gets an entry; a trace stays on this PC in any case.
    """
    found = need(unit, evidence, "evidence")
    if unit.side is Side.REGION:
        _enter(unit, evidence, {"what": EXPORTED, "to_whom": unit.who.name})
    details = {"title": found.text("title"), "place": place}
    unit.journal.create(
        "trace", {"kind": "evidence.exported", "subject": evidence, "details": details}, scope=LOCAL
    )


def _enter(unit: CaseUnit, evidence: ObjectId, values: dict[str, Json]) -> ObjectId:
    at = unit.clock.now().isoformat(timespec="seconds")
    entry = {"at": at, "who": unit.who.name, **values}
    return unit.journal.create("custody", entry, parent=evidence)


def _already_here(unit: CaseUnit, case: ObjectId, file: File) -> Refused:
    here = unit.objects.children(case, "evidence")
    same = next(found for found in here if found.get("sha256") == file.sha256)
    return Refused("evidence.already_here", evidence=same.id, title=same.text("title"))
