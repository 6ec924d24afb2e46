"""The office corrects its calendar; deadlines follow, stored ones stay."""

from datetime import date

import pytest

from desktop.cases.calendar import (
    add_day_off,
    calendar_of,
    calendar_view,
    confirm_year,
    remove_day_off,
)
from desktop.cases.steps import StepRequest, take_step
from desktop.errors import Refused
from desktop.law.clocks import deadline
from desktop.law.packs import law

ANNIVERSARY = date(2026, 6, 3)
JOINT = date(2026, 3, 20)


def due(desk, start, clock="panggilan_1_maks"):
    return desk.ask(lambda unit: deadline(law(), clock, start, calendar_of(unit)))


def sorts(desk, year=2026):
    return {line.day: line.sort for line in desk.ask(calendar_view, year).days}


def test_an_added_day_off_moves_a_due_date(desk):
    before = due(desk, date(2026, 5, 29)).due
    desk.do(add_day_off, ANNIVERSARY, "Hari jadi  daerah")
    found = due(desk, date(2026, 5, 29))
    assert found.due > before
    assert ("Hari jadi daerah", ANNIVERSARY) in {(one.name, one.day) for one in found.skipped}
    assert sorts(desk)[ANNIVERSARY] == "own"


def test_a_day_off_becomes_a_working_day_and_comes_back(desk):
    assert desk.ask(calendar_of).day_off(JOINT)
    desk.do(remove_day_off, JOINT, "Keputusan bersama menghapusnya")
    assert desk.ask(calendar_of).is_working_day(JOINT)
    assert sorts(desk)[JOINT] == "removed"
    desk.do(add_day_off, JOINT, "Cuti bersama")
    assert not desk.ask(calendar_of).is_working_day(JOINT)
    assert sorts(desk)[JOINT] == "national"


def test_taking_back_an_own_day_leaves_nothing(desk):
    desk.do(add_day_off, ANNIVERSARY, "Hari jadi")
    desk.do(remove_day_off, ANNIVERSARY, "Salah tanggal")
    assert ANNIVERSARY not in sorts(desk)
    assert desk.ask(calendar_of).is_working_day(ANNIVERSARY)


def test_a_year_is_confirmed_and_unconfirmed(desk):
    assert not desk.ask(calendar_view, 2028).final
    desk.do(confirm_year, 2028, "SKB 3 Menteri")
    view = desk.ask(calendar_view, 2028)
    assert (view.final, view.decreed, view.confirmed, view.note) == (
        *(True, False, True),
        "SKB 3 Menteri",
    )
    assert due(desk, date(2028, 1, 3)).calendar_final
    desk.do(confirm_year, 2028, confirmed=False)
    assert not desk.ask(calendar_view, 2028).final
    assert not due(desk, date(2027, 12, 28)).calendar_final


@pytest.mark.parametrize(
    ("work", "code"),
    [
        (lambda desk: desk.do(add_day_off, ANNIVERSARY, "  "), "calendar.name_needed"),
        (lambda desk: desk.do(add_day_off, ANNIVERSARY, "x" * 201), "calendar.name_too_long"),
        (lambda desk: desk.do(add_day_off, date(2026, 8, 17), "x"), "calendar.already_off"),
        (lambda desk: desk.do(add_day_off, date(2026, 6, 6), "x"), "calendar.already_off"),
        (lambda desk: desk.do(remove_day_off, ANNIVERSARY, "x"), "calendar.not_off"),
        (lambda desk: desk.do(remove_day_off, JOINT, " "), "calendar.reason_needed"),
        (lambda desk: desk.do(confirm_year, 1900), "calendar.year_out_of_range"),
        (lambda desk: desk.ask(calendar_view, 3000), "calendar.year_out_of_range"),
    ],
)
def test_what_cannot_be_is_refused(desk, work, code):
    with pytest.raises(Refused) as caught:
        work(desk)
    assert caught.value.code == code


def test_a_step_counts_by_the_offices_calendar_and_keeps_what_it_counted(desk):
    person = desk.register().respondents[0]
    desk.do(add_day_off, date(2026, 11, 24), "Hari jadi daerah")
    for state in ("DITERIMA", "VERIFIKASI"):
        desk.do(take_step, [person], StepRequest(state))
    given = StepRequest("PANGGILAN_1", values={"tanggal": "2026-11-20"})
    done = desk.do(take_step, [person], given)[0]
    assert done.due_on == date(2026, 12, 2)
    desk.do(remove_day_off, date(2026, 11, 24), "Salah tanggal")
    state = desk.ask(lambda unit: unit.objects.get(person).get("state"))
    assert state["due"] == "2026-12-02"
    assert {one["name"] for one in state["due_how"]["skipped"]} >= {"Hari jadi daerah"}
