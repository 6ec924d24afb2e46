"""The list of cases as lines of a table; made on the reading thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from desktop.cases.ports import CaseUnit
from desktop.cases.queries import case_list
from desktop.cases.views import CaseColumn, CaseFilter, CaseLine
from ui.cases.lists import Lists, case_lists
from ui.cases.words import counted, due_tone, due_words, translate
from ui.widgets.page_model import Column, PageOfRows, PageRequest, Row

BORDER = "\u2063"
"""Stands, unseen, between a name that may be cut and how many stand behind it."""
_KEYS = tuple(column.value for column in CaseColumn)


def case_columns() -> tuple[Column, ...]:
    """Return the columns of the list; their keys are what the query sorts by."""
    return (
        Column("number", translate("cases", "Number"), 130),
        Column("respondent", translate("cases", "Respondents"), 192),
        Column("allegation", translate("cases", "Violation"), 104, sortable=False),
        Column("state", translate("cases", "State"), 138),
        Column("due", translate("cases", "Due"), 142),
        Column("officer", translate("cases", "Officer"), 100),
        Column("subject", translate("cases", "Subject"), 240, hidden=True),
        Column("received", translate("cases", "Received"), 110, hidden=True),
        Column("source", translate("cases", "Source"), 120, sortable=False, hidden=True),
        Column("event", translate("cases", "Election"), 150, sortable=False, hidden=True),
    )


def case_rows(unit: CaseUnit, request: PageRequest) -> PageOfRows:
    """Return one page of the list, sorted and narrowed by the database."""
    wanted = request.filter if isinstance(request.filter, CaseFilter) else CaseFilter()
    order = request.order
    sort = CaseColumn(order.column) if order and order.column in _KEYS else CaseColumn.NUMBER
    page = case_list(
        unit,
        wanted,
        sort=sort,
        descending=order.descending if order else True,
        limit=request.limit,
        offset=request.offset,
    )
    lists = case_lists(unit)
    rows = tuple(_row(line, lists, lists.today) for line in page.rows)
    return PageOfRows(request, rows, page.total)


def any_case(unit: CaseUnit) -> bool:
    """Say whether there is a case at all."""
    return case_list(unit, limit=0).total > 0


def narrowed(wanted: CaseFilter, text: str) -> CaseFilter:
    """Return the filter with another search."""
    return replace(wanted, query=text)


def _row(line: CaseLine, lists: Lists, today: date) -> Row:
    cells = (
        line.register_number,
        named_and_counted(line.first_name, line.respondents),
        # The names of forms are sentences; the code is short, and the summary says the rest.
        ", ".join(line.allegations),
        _states(line.states, lists),
        due_words(line.due_on, today),
        line.officer,
        line.subject,
        due_words(line.received_on, date.min),
        lists.label("source", line.source),
        lists.label("event", line.event),
    )
    tone = due_tone(line.due_on, today)
    return Row(line.id, cells, ("", "", "", "", tone, "second", "second", "", "", ""))


def _states(codes: tuple[str, ...], lists: Lists) -> str:
    """Return ``Pemeriksaan`` or, with several respondents, ``Pemeriksaan 2 · Kajian 1``."""
    found = Counter(lists.label("state", code) for code in codes)
    if len(found) <= 1:
        return next(iter(found), "")
    return " · ".join(f"{label} {count}" for label, count in found.items())


def named_and_counted(name: str, count: int) -> str:
    """Return ``Budi`` + :data:`BORDER` + `` dan 3 lainnya``: only the name may be cut."""
    return counted(f"{name}{BORDER}", count) if count > 1 else name
