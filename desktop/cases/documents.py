"""Documents on a case: filed with a step, or on their own when they come later; exported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop.cases.fields import FORMS, Reading, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import File
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json

_FORM: Final = {key: read for key, read in FORMS["document"].items() if key != "respondents"}


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document to file: fields as typed (``type`` is needed), and its file if there is one."""

    fields: dict[str, Json] = field(default_factory=dict)
    file: File | None = None


def read_document(document: NewDocument, at: Reading) -> dict[str, Json]:
    """Return a document's fields as kept; raises the ``field.…`` codes."""
    values = read_form(_FORM, document.fields, at)
    required(at, values, "type")
    file = document.file
    if file is None:
        return values
    return values | {"sha256": file.sha256, "size": file.size, "file_name": file.name}


@action("document.attach")
def attach_document(
    unit: CaseUnit,
    case: ObjectId,
    document: NewDocument,
    respondents: Sequence[ObjectId] = (),
) -> ObjectId:
    """File a document on a case; without respondents it stands for all of them.

    Raises the ``field.…`` codes, ``case.unknown`` (id) and ``case.not_of_this_case``
    (respondent).
    """
    need(unit, case, "case")
    for respondent in respondents:
        if need(unit, respondent, "respondent").parent != case:
            raise Refused("case.not_of_this_case", respondent=respondent)
    values = read_document(document, reading(unit))
    return unit.journal.create(
        "document", {**values, "respondents": list(respondents) or None}, parent=case
    )


@action("document.export")
def record_document_export(unit: CaseUnit, document: ObjectId, place: str) -> None:
    """Write down, on this PC, that a document's file was written in clear to ``place``."""
    found = need(unit, document, "document")
    details = {"title": found.text("title") or found.text("type"), "place": place}
    unit.journal.create(
        "trace", {"kind": "document.exported", "subject": document, "details": details}, scope=LOCAL
    )
