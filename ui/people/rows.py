"""The registry as lines of tables; made on the reading thread."""

from __future__ import annotations

from desktop.cases.duplicates import duplicates
from desktop.cases.nip import grouped
from desktop.cases.people import person_page
from desktop.cases.person_views import Pair, PersonColumn, PersonFilter, PersonRow
from desktop.cases.ports import CaseUnit
from ui.people.words import sign_words, translate
from ui.widgets.page_model import Column, PageOfRows, PageRequest, Row

_KEYS = tuple(column.value for column in PersonColumn)
_PAIRS = 200
BETWEEN = "|"
"""Between the two ids in the key of a pair."""


def person_columns() -> tuple[Column, ...]:
    """Return the columns of the registry; their keys are what the query sorts by."""
    return (
        Column("name", translate("people", "Name"), 200, stretch=True),
        Column("nip", translate("people", "NIP"), 182, sortable=False),
        Column("cases", translate("people", "Cases"), 76, number=True),
        Column("sanctions", translate("people", "Sanctions"), 70, number=True),
        Column("latest", translate("people", "Last case"), 130),
        Column("position", translate("people", "Last position"), 190, sortable=False, hidden=True),
        Column("unit", translate("people", "Last unit"), 180, sortable=False, hidden=True),
    )


def person_rows(unit: CaseUnit, request: PageRequest) -> PageOfRows:
    """Return one page of the registry, sorted and narrowed by the database."""
    wanted = request.filter if isinstance(request.filter, PersonFilter) else PersonFilter()
    order = request.order
    page = person_page(
        unit,
        wanted,
        sort=PersonColumn(order.column) if order and order.column in _KEYS else PersonColumn.LATEST,
        descending=order.descending if order else True,
        limit=request.limit,
        offset=request.offset,
    )
    return PageOfRows(request, tuple(map(_row, page.rows)), page.total)


def _row(person: PersonRow) -> Row:
    cells = (
        person.name,
        grouped(person.nip),
        str(person.appearances),
        str(person.sanctions) if person.sanctions else "",
        person.register_number,
        person.position,
        person.unit,
    )
    repeated = "warning" if person.appearances > 1 else ""
    return Row(person.id, cells, ("", "", repeated, "danger", "second", "second", "second"))


def pair_columns() -> tuple[Column, ...]:
    """Return the columns of the people who may be one."""
    return (
        Column("one", translate("people", "Person"), 400, sortable=False),
        Column("other", translate("people", "Perhaps the same"), 330, sortable=False, stretch=True),
        Column("signs", translate("people", "What agrees"), 250, sortable=False),
        Column("alike", translate("people", "Names alike"), 90, sortable=False, number=True),
    )


def pair_rows(unit: CaseUnit, request: PageRequest) -> PageOfRows:
    """Return the pairs that may be one person; they are looked for anew each time."""
    pairs = duplicates(unit, _PAIRS)
    part = pairs[request.offset : request.offset + request.limit]
    return PageOfRows(request, tuple(map(_pair, part)), len(pairs))


def _pair(pair: Pair) -> Row:
    cells = (
        _short(pair.one),
        _short(pair.other),
        sign_words(pair.signs),
        f"{pair.likeness} %",
    )
    return Row(f"{pair.one.id}{BETWEEN}{pair.other.id}", cells, ("", "", "second", ""))


def _short(person: PersonRow) -> str:
    parts = (person.name, grouped(person.nip) or person.position or person.unit)
    return " · ".join(part for part in parts if part)
