"""What this room writes that joins several actions into one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.drafts import DraftUnit, drop_draft
from desktop.cases.intake import read_case, read_reporter
from desktop.cases.model import File
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.registration import Registered, register_case
from desktop.cases.reporter import seal_reporter
from desktop.cases.step_approval import submit_step
from desktop.cases.steps import StepDone, StepRequest, take_step, take_step_for_ready
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.cases.step_dialog import DocumentValues, StepValues


def register_typed(
    unit: DraftUnit, typed: dict[str, Json], draft: str, clock_is_right: str = ""
) -> Registered:
    """Read the form, register the case and forget its draft, all or nothing.

    A clock that cannot be right refuses before it measures any date of the form.
    """
    doubt = doubt_about_clock(unit)
    if doubt is not None and not clock_is_right.strip():
        raise doubt
    registered = register_case(unit, read_case(typed, reading(unit)), clock_is_right)
    drop_draft(unit, draft)
    return registered


def seal_typed(unit: CaseUnit, case: ObjectId, typed: dict[str, Json]) -> ObjectId:
    """Read who reported and seal it; raises the ``field.…`` codes."""
    return seal_reporter(unit, case, read_reporter(typed, reading(unit)))


def step_typed(
    unit: CaseUnit, typed: StepValues, files: Mapping[str, File]
) -> tuple[StepDone, ...]:
    """Take a step as typed; ``files`` are those kept already, by place in the list.

    Where only those who can should take it, the others are not in the answer.
    """
    people, request = _asked(typed, files)
    if typed.those_who_can:
        return take_step_for_ready(unit, people, request)[0]
    return take_step(unit, people, request)


def submit_typed(unit: CaseUnit, typed: StepValues, files: Mapping[str, File]) -> ObjectId:
    """Submit a step as typed for a second person to take; returns the approval."""
    people, request = _asked(typed, files)
    return submit_step(unit, people, request)


def _asked(typed: StepValues, files: Mapping[str, File]) -> tuple[list[ObjectId], StepRequest]:
    people = [ObjectId(respondent) for respondent in typed.respondents]
    request = StepRequest(
        target=typed.target,
        on=typed.on,
        reason=typed.reason,
        values=typed.values,
        documents=_documents(typed.documents, files),
        overrides=typed.overrides,
        cites=ObjectId(typed.cites) if typed.cites else None,
    )
    return people, request


def attach_typed(
    unit: CaseUnit,
    case: ObjectId,
    typed: DocumentValues,
    respondents: Sequence[ObjectId],
    files: Mapping[str, File],
) -> ObjectId:
    """File a document as typed."""
    return attach_document(unit, case, _documents([typed], files)[0], respondents)


def _documents(
    typed: Sequence[DocumentValues], files: Mapping[str, File]
) -> tuple[NewDocument, ...]:
    return tuple(NewDocument(one.fields, files.get(str(at))) for at, one in enumerate(typed))
