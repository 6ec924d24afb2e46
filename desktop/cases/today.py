"""What wants somebody today: overdue, due this week, waiting, ready to go on, incomplete.

Every respondent of an open matter stands in exactly one group. A further source of lines is
one function in :data:`SOURCES` (of this room), or one given to :func:`today` by whoever sees
the rooms above. Which cases stand in a group is asked of flat rows; only the lines that are
shown are judged one by one, by the rules that the page of a case uses.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from desktop.cases.approvals import waiting_approvals, waiting_count
from desktop.cases.calendar import calendar_of
from desktop.cases.cross_links import evidence_checks_due
from desktop.cases.escalation import escalation_of
from desktop.cases.handing import unanswered
from desktop.cases.narrowing import Kind, kinds_of, open_states, week_end
from desktop.cases.office import today as office_today
from desktop.cases.ports import CaseUnit
from desktop.cases.respondents import steps_and_lacks
from desktop.cases.rules import law_of
from desktop.cases.standing import papers_of
from desktop.cases.today_views import (
    Asked,
    Button,
    Deed,
    Group,
    StandingLine,
    Today,
    TodayGroup,
    TodayLine,
)
from desktop.cases.views import Lack, StepChoice
from desktop.ids import ObjectId
from desktop.journal.model import Side
from desktop.law.calendar import WorkCalendar
from desktop.law.model import DocumentType
from desktop.law.packs import Law
from desktop.law.waiting import Awaited

SHOWN: Final = 8
"""Lines of a group that are shown; the others stand in the list of cases."""
_EVER: Final = date(1, 1, 1)
_ONE_DAY: Final = timedelta(days=1)
_PPK, _HQ = "ppk", "pusat"
_ONLY_PAPERS: Final = "law.step_lacks_document"


@dataclass(frozen=True)
class Look:
    """One look at today: the unit, the law, the day, whose cases and how many lines.

    ``letters`` are the kinds that can be written here.
    """

    unit: CaseUnit
    limit: int
    officer: str
    letters: Collection[str]

    @cached_property
    def tables(self) -> Law:
        """The law in force."""
        return law_of(self.unit)

    @cached_property
    def calendar(self) -> WorkCalendar:
        """The office's working days."""
        return calendar_of(self.unit)

    @cached_property
    def day(self) -> date:
        """Today where the office is."""
        return office_today(self.unit)

    @cached_property
    def until(self) -> date:
        """The last day of this week."""
        return week_end(self.calendar, self.day)

    @cached_property
    def parties(self) -> dict[str, str]:
        """Who is waited for, by state."""
        return {row.code: row.party for row in self.tables.rows(Awaited)}

    @cached_property
    def open(self) -> tuple[str, ...]:
        """The states in which a matter is not at an end."""
        return open_states(self.tables)

    def awaiting(self, *parties: str) -> tuple[str, ...]:
        """Return the states in which somebody of these parties has to move."""
        return tuple(state for state in self.open if self.parties.get(state) in parties)

    @cached_property
    def kinds(self) -> tuple[tuple[Kind, ...], tuple[Kind, ...]]:
        """The kinds of standing in the inspectorate's own states: incomplete, and complete."""
        waiting = self.awaiting(_PPK, _HQ)
        own = [state for state in self.open if state not in waiting]
        return kinds_of(self.unit, self.tables, own)

    def left(self, due: date | None) -> int | None:
        """Return the working days until a day, negative when it has passed."""
        return None if due is None else self.calendar.working_days_between(self.day, due)


Source = Callable[[Look], Iterable[TodayGroup]]
"""Gives groups or parts of them; parts of one group are put together in order of due dates."""


def today(
    unit: CaseUnit,
    *,
    mine: bool = False,
    limit: int = SHOWN,
    letters: Collection[str] = (),
    more: Sequence[Source] = (),
) -> Today:
    """Return what wants somebody; ``mine`` keeps the cases of the officer at the desk."""
    look = Look(unit, limit, unit.who.name if mine else "", letters)
    sources = HQ_SOURCES if unit.side is Side.HQ else SOURCES
    parts = [part for source in (*sources, *more) for part in source(look)]
    groups = tuple(
        _together(group, [part for part in parts if part.group is group], limit) for group in Group
    )
    return Today(
        look.day,
        look.until,
        look.calendar.is_final(look.day.year) and look.calendar.is_final(look.until.year),
        tuple(group for group in groups if group.total),
        unit.standings.any_case(),
    )


def urgent(unit: CaseUnit, *, mine: bool = False) -> int:
    """Return how much presses: overdue, due this week, new at headquarters, to be approved."""
    look = Look(unit, 0, unit.who.name if mine else "", ())
    if unit.side is Side.HQ:
        asked = [_late_regions(look), _late_advice(look), _unreviewed(look)]
    else:
        asked = [_due(look, _EVER, look.until), _advised(look)]
    arrived = len(unanswered(unit.objects, unit.scope))
    return sum(map(unit.standings.count, asked)) + waiting_count(unit) + arrived


def _together(group: Group, parts: Sequence[TodayGroup], limit: int) -> TodayGroup:
    lines = sorted(
        (line for part in parts for line in part.lines),
        key=lambda line: (line.due_on is None, line.due_on or date.max),
    )
    queries = {part.query for part in parts if part.total}
    query = queries.pop() if len(queries) == 1 else ""
    return TodayGroup(group, tuple(lines[:limit]), sum(part.total for part in parts), query)


# --- the region's groups --------------------------------------------------------------


def _due(look: Look, first: date, last: date) -> Asked:
    return Asked(states=look.open, due=(first, last), advised=False, officer=look.officer)


def _advised(look: Look) -> Asked:
    return Asked(states=look.open, advised=True, officer=look.officer)


def _deadlines(look: Look) -> Iterable[TodayGroup]:
    yesterday = look.day - _ONE_DAY
    spans = (
        (Group.OVERDUE, _EVER, yesterday, "jatuh:lewat"),
        (Group.WEEK, look.day, look.until, "jatuh:minggu-ini"),
    )
    for group, first, last, query in spans:
        yield _group(look, group, _due(look, first, last), _mine(look, query))


def _recommended(look: Look) -> Iterable[TodayGroup]:
    """Give what headquarters recommended and no step has cited yet."""
    yesterday = look.day - _ONE_DAY
    spans = ((Group.OVERDUE, (None, yesterday)), (Group.WEEK, (look.day, None)))
    for group, span in spans:
        asked = Asked(look.open, advised=True, advice_due=span, officer=look.officer)
        yield _group(look, group, asked, "", what="advice")


def _later(look: Look, states: tuple[str, ...]) -> Asked:
    """Return who stands in these states and has time until after this week."""
    following = look.until + _ONE_DAY
    return Asked(states, not_before=following, advised=False, officer=look.officer)


def _awaited(look: Look) -> Iterable[TodayGroup]:
    for group, party in ((Group.PPK, _PPK), (Group.HQ, _HQ)):
        states = look.awaiting(party)
        if states:
            query = _mine(look, f"menunggu:{party}")
            yield _group(look, group, _later(look, states), query)


def _own(look: Look) -> Iterable[TodayGroup]:
    incomplete, complete = look.kinds
    following = look.until + _ONE_DAY
    sorts = ((Group.INCOMPLETE, incomplete, "-lengkap"), (Group.READY, complete, "lengkap"))
    for group, kinds, query in sorts:
        if kinds:
            asked = Asked(not_before=following, kinds=kinds, advised=False, officer=look.officer)
            yield _group(look, group, asked, _mine(look, f"-selesai {query}"))


def _approvals(look: Look) -> Iterable[TodayGroup]:
    """Give what waits for a second person, first what the officer at the desk may decide."""
    found = sorted(waiting_approvals(look.unit), key=lambda one: bool(one.why_not))
    lines = tuple(
        TodayLine(
            group=Group.APPROVAL,
            what=one.subject or one.label,
            case=one.case,
            register_number=one.register_number,
            subject=one.label,
            respondents=one.respondents,
            who=one.names[0] if one.names else "",
            officer=one.asked_by,
            since=one.asked_at.date(),
            basis=one.basis,
            buttons=() if one.why_not else (Button(Deed.APPROVALS, one.id), Button(Deed.CASE)),
        )
        for one in found[: look.limit]
    )
    yield TodayGroup(Group.APPROVAL, lines, len(found))


def _checks(look: Look) -> Iterable[TodayGroup]:
    """Give one line for all cases whose files nobody has read through for a month."""
    found = evidence_checks_due(look.unit)
    if found:
        first = found[0]
        line = TodayLine(
            group=Group.READY,
            what="evidence",
            case=first.case,
            register_number=first.register_number,
            since=first.checked_at.date() if first.checked_at else None,
            buttons=(Button(Deed.EVIDENCE),),
            number=len(found),
        )
        yield TodayGroup(Group.READY, (line,), 1)


SOURCES: Final[tuple[Source, ...]] = (
    _deadlines,
    _recommended,
    _approvals,
    _awaited,
    _own,
    _checks,
)
"""Where the lines of a region come from; what else wants somebody is added here."""


# --- headquarters ---------------------------------------------------------------------


def _unreviewed(look: Look) -> Asked:
    return Asked(look.open, advised=False, reviewed=False, officer=look.officer)


def _late_advice(look: Look) -> Asked:
    yesterday = look.day - _ONE_DAY
    return Asked(look.open, advised=True, advice_due=(None, yesterday), officer=look.officer)


def _late_regions(look: Look) -> Asked:
    """Return whose PPK is late, where headquarters has recommended nothing that is open."""
    states = look.awaiting(_PPK)
    span = (_EVER, look.day - _ONE_DAY)
    return Asked(states, due=span, advised=False, reviewed=True, officer=look.officer)


def _of_regions(look: Look) -> Iterable[TodayGroup]:
    open_advice = Asked(look.open, advised=True, advice_due=(look.day, None), officer=look.officer)
    yield _group(look, Group.OVERDUE, _late_advice(look), "", what="region_late")
    yield _group(look, Group.OVERDUE, _late_regions(look), "", what="region_late")
    yield _group(look, Group.NEW, _unreviewed(look), "", what="review")
    yield _group(look, Group.REGIONS, open_advice, "", what="region")
    yield from _approvals(look)


HQ_SOURCES: Final[tuple[Source, ...]] = (_of_regions,)
"""Where the lines of headquarters come from."""


# --- lines ----------------------------------------------------------------------------


def _mine(look: Look, query: str) -> str:
    return f"{query} petugas:saya" if look.officer else query


def _group(look: Look, group: Group, asked: Asked, query: str, *, what: str = "") -> TodayGroup:
    found, total = look.unit.standings.lines(asked, look.limit)
    lines = tuple(_line(look, group, one, what) for one in found)
    return TodayGroup(group, lines, total, query)


def _line(look: Look, group: Group, found: StandingLine, what: str) -> TodayLine:
    due = found.advice_due or found.due_on if what else found.due_on
    steps, missing, pressing = _judged(look, found)
    coming = _coming(steps)
    buttons = (*pressing, *_buttons(look, coming, missing, found.state))
    if look.unit.side is Side.HQ:
        buttons = (Button(Deed.REVIEW if what == "review" else Deed.CASE),)
    if not what:
        what = _what(look, group, found.state, coming)
    return TodayLine(
        group=group,
        what=what,
        case=found.case,
        register_number=found.register_number,
        subject=found.subject,
        respondents=found.respondents,
        who=found.first_name,
        officer=found.officer,
        state=found.state,
        since=found.since,
        due_on=due,
        left=look.left(due),
        why=found.clock if due == found.due_on else "",
        basis=(found.basis if due == found.due_on else "") or (coming[0].basis if coming else ""),
        lacks=missing,
        gaps=found.gaps,
        buttons=buttons,
    )


def _judged(
    look: Look, found: StandingLine
) -> tuple[tuple[StepChoice, ...], tuple[Lack, ...], tuple[Button, ...]]:
    """Return steps, lacks and the next escalation of a line's first respondent.

    The others of the line stand alike.
    """
    case = look.unit.objects.get(found.case)
    person = look.unit.objects.get(found.respondents[0]) if found.respondents else None
    if case is None or person is None:
        return (), (), ()
    papers = papers_of(look.unit, found.case)
    steps, missing = steps_and_lacks(look.unit, look.tables, person, case, papers)
    late = found.due_on is not None and found.due_on < look.day
    if not late or found.state not in look.awaiting(_PPK):
        return steps, missing, ()
    choices = escalation_of(look.unit, look.tables, person).choices
    pressing = [Button(Deed.ESCALATE, one.step, one.label) for one in choices if one.allowed]
    return steps, missing, tuple(pressing[:1])


def _coming(steps: Iterable[StepChoice]) -> list[StepChoice]:
    """Return the steps forward that can be taken now, papers being filed along with them."""
    return [
        step
        for step in steps
        if step.sort == "maju" and all(why.code == _ONLY_PAPERS for why in step.reasons)
    ]


def _what(look: Look, group: Group, state: str, coming: Sequence[StepChoice]) -> str:
    """Return what must happen, in the words of the tables."""
    awaited = look.tables.find(Awaited, state)
    if group in (Group.PPK, Group.HQ) and awaited is not None:
        return awaited.label
    return coming[0].label if coming else "look"


def _buttons(
    look: Look, coming: Sequence[StepChoice], missing: Sequence[Lack], state: str
) -> tuple[Button, ...]:
    """Return what can be done, first the letter that the present state wants."""
    letters = [
        Button(Deed.LETTER, kind, row.label)
        for lack in missing
        if lack.state == state
        for row in (look.tables.find(DocumentType, code) for code in lack.any_of)
        if row is not None
        for kind in row.letters[:1]
        if kind in look.letters
    ]
    steps = [Button(Deed.STEP, step.target, step.label) for step in coming]
    return (*letters[:1], *steps, Button(Deed.CASE))


def line_of(today: Today, case: ObjectId) -> tuple[TodayLine, ...]:
    """Return the lines that are about one case."""
    return tuple(line for group in today.groups for line in group.lines if line.case == case)
