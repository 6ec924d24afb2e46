"""The week sheet in words: what the page of today says, as a paper to print."""

from __future__ import annotations

from typing import Final, Protocol

import msgspec

from desktop.cases.today_views import Today, TodayGroup, TodayLine
from desktop.letters.model import GlyphProblem, StyleProfile
from desktop.letters.papers import WeekGroup, WeekLine, WeekSheet
from ui.messages import agenda

MOST: Final = 60
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
        what=agenda.what_words(line),
        missing=agenda.missing_words(line),
        due=agenda.left_words(line),
        why=agenda.why_words(line),
        officer=line.officer,
    )


class SheetPress(Protocol):
    """What prints the sheet."""

    def problems(self, kind: str, data: WeekSheet, style: StyleProfile) -> list[GlyphProblem]:
        """Return the texts with characters that no font prints."""
        ...

    def render(self, kind: str, data: WeekSheet, style: StyleProfile, *, draft: bool) -> Printed:
        """Return the finished paper."""
        ...


class Printed(Protocol):
    """A finished paper."""

    @property
    def pdf(self) -> bytes:
        """The PDF."""
        ...

    @property
    def pages(self) -> int:
        """How many pages it has."""
        ...


def printed(press: SheetPress, sheet: WeekSheet) -> Printed:
    """Print the sheet; a character that no font has becomes a square, and nothing stops."""
    style = StyleProfile()
    found = press.problems("week_sheet", sheet, style)
    if found:
        text = msgspec.json.encode(sheet).decode()
        for character in {one for problem in found for one in problem.characters}:
            text = text.replace(character, "□")
        sheet = msgspec.json.decode(text.encode(), type=WeekSheet)
    return press.render("week_sheet", sheet, style, draft=False)
