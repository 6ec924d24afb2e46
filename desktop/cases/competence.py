"""Who may impose a sanction, for this office: the matrix, and the officials registered here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.cases.office import office_of, officials, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.ids import ObjectId
from desktop.law.competence import Competence, competent_officials
from desktop.law.lists import FunctionalGrade, Level
from desktop.law.model import PositionKind, Sanction
from desktop.law.packs import Law


@dataclass(frozen=True, slots=True)
class Holder:
    """An official of the office's registry who is in such a post on that day."""

    id: ObjectId
    name: str
    post: str


@dataclass(frozen=True, slots=True)
class Competent:
    """An official who may act, and who holds such a post here, as far as registered."""

    competence: Competence
    holders: tuple[Holder, ...]


def officials_for(
    unit: CaseUnit,
    position_kind: str,
    level: str,
    *,
    grade: str = "",
    dismissal: bool = False,
    on: date | None = None,
) -> tuple[Competent, ...]:
    """Return who may impose a sanction of that level on the holder of such a post.

    The nearest official comes first. Only appointing officials are matched with the
    registry, which marks them. Raises ``law.unknown_code``.
    """
    law = law_of(unit)
    law.row(PositionKind, position_kind)
    law.row(Level, level)
    if grade:
        law.row(FunctionalGrade, grade)
    found = competent_officials(
        law, position_kind, level, government_of(unit, law), grade=grade, dismissal=dismissal
    )
    in_post = officials(unit, on or today(unit))
    heads = tuple(Holder(one.id, one.full_name, one.post) for one in in_post if one.ppk)
    return tuple(Competent(one, heads if one.ppk else ()) for one in found)


def officials_for_sanction(
    unit: CaseUnit, position_kind: str, sanction: str, *, grade: str = "", on: date | None = None
) -> tuple[Competent, ...]:
    """Return who may impose one kind of sanction on the holder of such a post.

    Empty while post or sanction is not known. Dismissal is told by the sanction itself.
    """
    law = law_of(unit)
    row = law.find(Sanction, sanction)
    if row is None or law.find(PositionKind, position_kind) is None:
        return ()
    return officials_for(
        unit, position_kind, row.level, grade=grade, dismissal=row.dismissal, on=on
    )


def government_of(unit: CaseUnit, law: Law) -> str:
    """Return the level of this office's region, or nothing where it has none."""
    office = office_of(unit)
    code = office.text("region_code") if office else ""
    if not code:
        return ""
    return law.present_region(code).level
