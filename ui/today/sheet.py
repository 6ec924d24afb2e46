"""The week sheet in words: what the page of today says, as a paper to print."""

from __future__ import annotations

from desktop.cases.today_views import Today, TodayGroup, TodayLine
from desktop.letters.papers import WeekGroup, WeekLine, WeekSheet
from ui.messages import agenda

MOST: int = 60
"""Lines of a group on paper; the rest is counted."""


def week_sheet(today: Today, office: str, officer: str = "") -> WeekSheet:
    """Return the sheet; ``officer`` names whose cases were asked for, if not everybody's."""
    return WeekSheet(
        office=office,
        officer=officer,
        made_on=today.on,
        until=today.until,
        calendar_final=today.calendar_final,
        groups=tuple(_group(group) for group in today.groups),
    )


def _group(group: TodayGroup) -> WeekGroup:
    return WeekGroup(
        title=agenda.group_words(group.group),
        total=max(group.total, len(group.lines)),
        lines=tuple(_line(line) for line in group.lines),
    )


def _line(line: TodayLine) -> WeekLine:
    return WeekLine(
        number=line.register_number,
        who=agenda.who_words(line),
        what=agenda.what_words(line.what),
        missing=agenda.missing_words(line),
        due=agenda.left_words(line),
        why=agenda.why_words(line),
        officer=line.officer,
    )
