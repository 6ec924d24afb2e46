"""What a filter means in this office today: its terms as conditions on the list of cases.

Codes may be typed as they are, by their label or a part of it; days are days of the
office. A value that begins with ``=`` is a code or a name exactly as it stands: so the
chips above the list write theirs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from desktop.cases.calendar import calendar_of
from desktop.cases.office import events, today
from desktop.cases.ports import CaseUnit
from desktop.cases.quickfilter import (
    CLOSED,
    COMPLETE,
    Condition,
    Term,
    read_terms,
    write_terms,
)
from desktop.cases.rules import law_of
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.law import lists
from desktop.law.calendar import WorkCalendar
from desktop.law.model import State, Violation
from desktop.law.packs import Law
from desktop.law.waiting import Awaited
from desktop.law.workflow import Facts, missing_documents

WEEK: Final = 5
"""Working days that "this week" reaches ahead: on a Friday it must not end on Sunday."""
WORDS: Final = 8
"""Words of a search that count; more only narrow what is narrow already."""
ME: Final = ("saya", "me")
ANY_IMPORT: Final = ("semua", "any")
_NAMED: Final = 24
"""Known values that are read out to somebody who typed an unknown one."""
_GROUPED_NUMBER: Final = re.compile(r"[0-9][0-9.\s]*")
_RANGE: Final = re.compile(r"([0-9-]{4,10})?\.\.([0-9-]{4,10})?")
_COMPARED: Final = re.compile(r"(<=|>=|<|>)?([0-9]{4}(?:-[0-9]{1,2}){0,2})")
_AHEAD: Final = re.compile(r"(<=|>=|<|>)?([0-9]{1,3})")
_ONE_DAY: Final = timedelta(days=1)
_FIRST, _LAST = date(1, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the words of a filter are held against."""

    unit: CaseUnit
    tables: Law
    today: date


# --- text and chips -------------------------------------------------------------------


def write_filter(wanted: CaseFilter) -> str:
    """Return a filter with its chips as one text of the language."""
    terms = [
        _chip("status", wanted.states),
        _chip("petugas", wanted.officers),
        _chip("peristiwa", wanted.events),
        _chip("sumber", wanted.sources),
        _chip("kode", wanted.allegations),
    ]
    if wanted.received_from or wanted.received_to:
        span = (wanted.received_from, wanted.received_to)
        terms.append(Term("terima", ("..".join(day.isoformat() if day else "" for day in span),)))
    if wanted.due_before is not None:
        terms.append(Term("jatuh", (f"<{wanted.due_before.isoformat()}",)))
    if wanted.closed is not None:
        terms.append(Term(CLOSED, (), negated=not wanted.closed))
    text = write_terms(term for term in terms if term.field)
    return f"{text} {wanted.query.strip()}".strip()


def read_filter(text: str) -> CaseFilter:
    """Return a text of the language as a filter: what chips can say in them, the rest as words.

    Raises what :func:`~desktop.cases.quickfilter.read_terms` raises.
    """
    found = CaseFilter()
    rest: list[Term] = []
    for term in read_terms(text):
        chips = None if term.negated and term.field != CLOSED else _as_chips(found, term)
        if chips is None:
            rest.append(term)
        else:
            found = replace(found, **chips)
    return replace(found, query=write_terms(rest))


_CHIPS: Final = {
    "status": "states",
    "petugas": "officers",
    "peristiwa": "events",
    "sumber": "sources",
    "kode": "allegations",
}


def _chip(field: str, values: Iterable[str]) -> Term:
    exact = tuple(f"={value}" for value in values)
    return Term(field, exact) if exact else Term("")


def _as_chips(found: CaseFilter, term: Term) -> dict[str, Any] | None:
    """Return the fields that say the same as a term, or ``None``."""
    if term.field == CLOSED:
        return {"closed": not term.negated} if found.closed is None else None
    if term.field in _CHIPS and all(len(v) > 1 and v.startswith("=") for v in term.values):
        return {_CHIPS[term.field]: tuple(value[1:] for value in term.values)}
    if term.field == "terima" and len(term.values) == 1:
        span = _RANGE.fullmatch(term.values[0])
        days = [_full_day(part) for part in span.groups()] if span else []
        if days and any(days) and term.values[0] == "..".join(str(day or "") for day in days):
            return {"received_from": days[0], "received_to": days[1]}
    if term.field == "jatuh" and len(term.values) == 1 and term.values[0].startswith("<"):
        day = _full_day(term.values[0][1:])
        if day is not None:
            return {"due_before": day}
    return None


def _full_day(text: str | None) -> date | None:
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return None
    return day if day.isoformat() == text else None


# --- terms and conditions -------------------------------------------------------------


def conditions_of(unit: CaseUnit, wanted: CaseFilter) -> tuple[Condition, ...]:
    """Return what has to hold for a case that a filter keeps.

    Raises the ``filter.…`` codes: those of the language, ``filter.unknown_value``
    (prefix, value, known) and ``filter.bad_day`` (prefix, value).
    """
    if _GROUPED_NUMBER.fullmatch(wanted.query.strip()):
        # A NIP with its spaces is one number.
        number = "".join(wanted.query.replace(".", "").split())
        wanted = replace(wanted, query=number)
    terms = read_terms(write_filter(wanted))
    around = _Around(unit, law_of(unit), today(unit))
    words = [term for term in terms if not term.field]
    # A dash between two words is no word; alone it finds nothing.
    said = [term for term in words if any(map(str.isalnum, term.values[0]))]
    kept = [*(said or words)[:WORDS], *(term for term in terms if term.field)]
    return tuple(_READ[term.field](around, term) for term in kept)


def week_end(calendar: WorkCalendar, day: date) -> date:
    """Return the last day of "this week": the fifth working day after a day."""
    left = WEEK
    while left:
        day += _ONE_DAY
        left -= calendar.is_working_day(day)
    return day


Kind = tuple[str, str, int]
"""A kind of standing: state, standing, and ``gap`` as :class:`~today_views.Asked` has it."""


def kinds_of(
    unit: CaseUnit, tables: Law, states: Iterable[str]
) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
    """Return the kinds of standing in these states that miss something, and those that do not.

    A kind with all its documents stands in both: a respondent of it may have a field open.
    """
    missing: list[Kind] = []
    complete: list[Kind] = []
    judged: dict[tuple[object, ...], bool] = {}
    awaited = {row.code for row in tables.rows(Awaited) if row.party == "pelapor"}
    for state, standing in unit.standings.kinds(tuple(states)):
        path, papers, forms = json.loads(standing)
        track = _track(tables, forms)
        key = (tuple(path), tuple(papers), track)
        if key not in judged:
            judged[key] = state in awaited or _lacks(tables, path, papers, track)
        missing.append((state, standing, 0 if judged[key] else 1))
        if not judged[key]:
            complete.append((state, standing, 2))
    return tuple(missing), tuple(complete)


def _lacks(tables: Law, path: list[str], papers: list[str], track: str) -> bool:
    """Say whether the law misses a document on a path with these papers."""
    if any(tables.find(State, state) is None for state in path):
        return False
    found = {paper for paper in papers if not paper.startswith("@")}
    for paper in papers:
        if paper.startswith("@"):
            found.update(tables.documents_of_letter(paper[1:]))
    facts = Facts(documents=frozenset(found), visited=frozenset(path), track=track)
    return bool(missing_documents(tables, path, facts))


def _track(tables: Law, forms: Iterable[str]) -> str:
    rows = (tables.find(Violation, code) for code in forms)
    ethics = {row.category for row in rows if row is not None} == {"KODE_ETIK"}
    return "MORAL" if ethics else "DISIPLIN"


def open_states(tables: Law) -> tuple[str, ...]:
    """Return the states in which a matter is not at an end."""
    return tuple(row.code for row in tables.rows(State) if not row.closed)


def _words(kind: str) -> Callable[[_Around, Term], Condition]:
    return lambda _around, term: Condition(kind, term.values, term.negated)


def _coded(
    kind: str, rows: Callable[[_Around], Mapping[str, str]]
) -> Callable[[_Around, Term], Condition]:
    def read(around: _Around, term: Term) -> Condition:
        known = rows(around)
        codes = dict.fromkeys(
            code for value in term.values for code in _meant(term.field, value, known)
        )
        return Condition(kind, tuple(codes), term.negated)

    return read


def _meant(prefix: str, value: str, known: Mapping[str, str]) -> list[str]:
    """Return the codes that somebody means by a code, a label or a part of one."""
    if value.startswith("="):
        return [value[1:]]
    wanted = value.casefold()
    found = [code for code in known if code.casefold() == wanted]
    found = found or [code for code, label in known.items() if label.casefold() == wanted]
    found = found or [
        code
        for code, label in known.items()
        if wanted in label.casefold() or code.casefold().startswith(wanted)
    ]
    if not found:
        said = {code if prefix == "kode" else label.casefold() for code, label in known.items()}
        raise Refused(
            "filter.unknown_value", prefix=prefix, value=value, known=sorted(said)[:_NAMED]
        )
    return found


def _labels(kind: type[lists.Listed] | type[State]) -> Callable[[_Around], dict[str, str]]:
    return lambda around: {row.code: row.label for row in around.tables.rows(kind)}


def _forms(around: _Around) -> dict[str, str]:
    return {row.code: row.name for row in around.tables.rows(Violation)}


def _elections(around: _Around) -> dict[str, str]:
    return {one.code: one.name for one in events(around.unit)}


def _officers(around: _Around, term: Term) -> Condition:
    me = f"={around.unit.who.name}"
    names = tuple(me if value.casefold() in ME else value for value in term.values)
    return Condition("officer", names, term.negated)


def _nip(_around: _Around, term: Term) -> Condition:
    digits = tuple("".join(value.replace(".", "").split()) for value in term.values)
    for typed, value in zip(term.values, digits, strict=True):
        if not (value.isascii() and value.isdigit()):
            raise Refused("filter.unknown_value", prefix="nip", value=typed, known=["1986…"])
    return Condition("nip", digits, term.negated)


def _waits(around: _Around, term: Term) -> Condition:
    parties: dict[str, list[str]] = {}
    for row in around.tables.rows(Awaited):
        parties.setdefault(row.party, []).append(row.code)
    codes = [
        code
        for value in term.values
        for party in _meant("menunggu", value, {party: party for party in parties})
        for code in parties.get(party, ())
    ]
    return Condition("state", tuple(dict.fromkeys(codes)), term.negated)


def _closed(around: _Around, term: Term) -> Condition:
    # At an end is whoever has nobody left in an open state.
    return Condition("state", open_states(around.tables), not term.negated)


def _imported(around: _Around, term: Term) -> Condition:
    """Return the condition that a case came from one of these old registers, or from any."""
    if any(value.casefold() in ANY_IMPORT for value in term.values):
        return Condition("imported", (), term.negated)
    files = {str(one.id): one.text("file") for one in around.unit.objects.all("sheet_import")}
    found = (code for value in term.values for code in _meant(term.field, value, files))
    return Condition("imported", tuple(dict.fromkeys(found)), term.negated)


def _complete(around: _Around, term: Term) -> Condition:
    missing, _ = kinds_of(around.unit, around.tables, open_states(around.tables))
    return Condition("lacks", (json.dumps(missing, ensure_ascii=False),), not term.negated)


# --- days -----------------------------------------------------------------------------


def _due(around: _Around, term: Term) -> Condition:
    now = around.today
    spans = {
        "lewat": (_FIRST, now),
        "overdue": (_FIRST, now),
        "hari-ini": (now, now + _ONE_DAY),
        "today": (now, now + _ONE_DAY),
        "ada": (_FIRST, _LAST),
        "any": (_FIRST, _LAST),
    }

    def read(value: str) -> str:
        typed = value.casefold()
        if typed in {"tidak", "none"}:
            return "none"
        if typed in {"minggu", "minggu-ini", "week"}:
            end = week_end(calendar_of(around.unit), now)
            return _span(now, end + _ONE_DAY)
        if typed in spans:
            return _span(*spans[typed])
        ahead = _AHEAD.fullmatch(typed)
        if ahead is not None:
            day = now + timedelta(days=int(ahead[2]))
            return _span(*_compared(ahead[1] or "<=", day, day + _ONE_DAY))
        return _days(term.field, value)

    return Condition("due", tuple(map(read, term.values)), term.negated)


def _received(_around: _Around, term: Term) -> Condition:
    return Condition("received", tuple(_days(term.field, v) for v in term.values), term.negated)


def _days(prefix: str, value: str) -> str:
    """Return the days that ``2026-11``, ``>=2026-11-01`` or ``2026-01..2026-03`` means."""
    compared, ranged = _COMPARED.fullmatch(value), _RANGE.fullmatch(value)
    try:
        if compared is not None:
            return _span(*_compared(compared[1] or "", *_period(compared[2])))
        if ranged is not None and any(ranged.groups()):
            first = _period(ranged[1])[0] if ranged[1] else _FIRST
            return _span(first, _period(ranged[2])[1] if ranged[2] else _LAST)
    except ValueError:
        pass
    raise Refused("filter.bad_day", prefix=prefix, value=value)


def _period(text: str) -> tuple[date, date]:
    """Return the first day of a year, month or day and the first one after it."""
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, first + _ONE_DAY
    following = date(year + 1, 1, 1) if not month or month == 12 else date(year, month + 1, 1)
    return first, following


def _compared(sign: str, first: date, end: date) -> tuple[date, date]:
    return {
        "<": (_FIRST, first),
        "<=": (_FIRST, end),
        ">": (end, _LAST),
        ">=": (first, _LAST),
    }.get(sign, (first, end))


def _span(first: date, end: date) -> str:
    return "/".join("" if day in (_FIRST, _LAST) else day.isoformat() for day in (first, end))


_READ: Final[dict[str, Callable[[_Around, Term], Condition]]] = {
    "": _words("words"),
    "nama": _words("names"),
    "nomor": _words("numbers"),
    "status": _coded("state", _labels(State)),
    "sumber": _coded("source", _labels(lists.ReportSource)),
    "hasil": _coded("outcome", _labels(lists.Outcome)),
    "kode": _coded("form", _forms),
    "peristiwa": _coded("event", _elections),
    "petugas": _officers,
    "nip": _nip,
    "menunggu": _waits,
    "jatuh": _due,
    "terima": _received,
    "impor": _imported,
    CLOSED: _closed,
    COMPLETE: _complete,
}
