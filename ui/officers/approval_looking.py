"""What waits for a second person, as the page of approvals shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.cases.approvals import (
    ApprovalView,
    PaperView,
    approval_view,
    papers_to_file,
    waiting_approvals,
)
from desktop.cases.lookup import need
from desktop.cases.returned import returned_to_me
from desktop.cases.rules import law_of
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.law import lists
from desktop.law.model import Sanction, State
from desktop.law.packs import Law
from desktop.letters.approval import letter_asked_for
from desktop.letters.leak_check import REASON
from desktop.letters.ports import LetterUnit, Press
from desktop.letters.queries import preview_letter


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, what came back to be mended, and approvals on paper not filed yet."""

    approvals: tuple[ApprovalView, ...]
    papers: tuple[PaperView, ...]
    returned: tuple[ApprovalView, ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovalLook:
    """One thing to decide: ``lines`` say what will happen, ``pdf`` is the letter as it would be.

    The first of a line is a word of the page, the second what it says in words.
    """

    view: ApprovalView
    lines: tuple[tuple[str, str], ...]
    pdf: bytes
    trouble: KnownError | None


def look_at_waiting(unit: LetterUnit) -> Waiting:
    """Return everything that waits."""
    return Waiting(waiting_approvals(unit), papers_to_file(unit), returned_to_me(unit))


def look_at_approval(unit: LetterUnit, press: Press, approval: ObjectId) -> ApprovalLook:
    """Return one thing to decide; raises ``approval.unknown`` (id), ``case.barred``."""
    view = approval_view(unit, approval)
    lines = tuple(_lines(law_of(unit), view))
    if view.kind != "SURAT":
        return ApprovalLook(view, lines, b"", None)
    people, kind, wishes = letter_asked_for(need(unit, approval, "approval"))
    try:
        pdf, trouble = preview_letter(unit, press, people, kind, wishes).pdf, None
    except KnownError as error:
        pdf, trouble = b"", error
    return ApprovalLook(view, lines, pdf, trouble)


def _lines(tables: Law, view: ApprovalView) -> list[tuple[str, str]]:
    lines = [("names", ", ".join(view.names))]
    content: dict[str, Any] = dict(view.content)
    request = content.get("request")
    if isinstance(request, dict):
        starts = {str(code) for code in dict(content.get("from") or {}).values()}
        lines.append(("from", ", ".join(sorted(_state(tables, code) for code in starts))))
        lines.append(("to", _state(tables, str(request.get("target") or ""))))
        lines += _values(tables, dict(request.get("values") or {}))
        lines.append(("documents", ", ".join(_paper(one) for one in request["documents"])))
        lines.append(("reason", str(request.get("reason") or "")))
        lines.append(("on", str(request.get("on") or "")))
    elif "recommendation" in content:
        advice = dict(content["recommendation"])
        row = tables.find(Sanction, str(advice.get("sanction")))
        lines.append(("sanction", row.name if row else str(advice.get("sanction"))))
        lines += [(key, str(advice.get(key) or "")) for key in ("reason", "number", "due_on")]
    else:
        lines.append(("reason", str(content.get("reason") or "")))
        values = dict(dict(content.get("wishes") or {}).get("values") or {})
        lines.append(("naming", str(values.get(REASON) or "")))
    return [(key, said) for key, said in lines if said]


def _state(tables: Law, code: str) -> str:
    row = tables.find(State, code)
    return row.label if row else code


def _values(tables: Law, values: dict[str, Any]) -> list[tuple[str, str]]:
    lines = []
    for key, value in values.items():
        if key == "hasil":
            row = tables.find(lists.Outcome, str(value))
            lines.append(("outcome", row.label if row else str(value)))
        elif key == "sanksi":
            sanction = tables.find(Sanction, str(value))
            lines.append(("sanction", sanction.name if sanction else str(value)))
        elif isinstance(value, str):
            lines.append((key, value))
    return lines


def _paper(document: dict[str, Any]) -> str:
    fields = dict(document.get("fields") or {})
    file = dict(document.get("file") or {})
    return str(file.get("name") or fields.get("title") or fields.get("type") or "")
