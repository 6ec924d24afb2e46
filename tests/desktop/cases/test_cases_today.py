"""Today: every open matter stands in one group, and says what the page of its case says."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.narrowing import week_end
from desktop.cases.queries import case_view
from desktop.cases.registration import edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.today import today, urgent
from desktop.cases.today_views import Deed, Group, TodayGroup, TodayLine
from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.law.calendar import WorkCalendar
from desktop.progress import Silent
from tests.builders import receive
from tests.desks import PERSON, open_desk

MONDAY = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def groups(desk, **more):
    return {one.group: one for one in desk.ask(today, **more).groups}


def lines(desk, **more):
    return [line for group in desk.ask(today, limit=1000, **more).groups for line in group.lines]


def at(desk, made, state, on, **more):
    desk.do(take_step, made.respondents, StepRequest(state, on=on, **more))


def summoned(desk, **changes):
    """A case that stands in the first summons since 2 November 2026: due 11 November."""
    desk.vault.clock.set(MONDAY)
    made = desk.register(received_on="2026-10-01", acted_on="2026-09-28", **changes)
    for state, day in (("DITERIMA", 2), ("VERIFIKASI", 5), ("PANGGILAN_1", 26)):
        at(desk, made, state, date(2026, 10, day))
    return made


def test_nothing_at_all_is_said_kindly(desk):
    found = desk.ask(today)
    assert (found.groups, found.any_case) == ((), False)


def test_an_overdue_summons_names_the_second_one(desk):
    made = summoned(desk)
    group = groups(desk)[Group.OVERDUE]
    line = group.lines[0]
    assert group.total == 1
    assert group.query == "jatuh:lewat"
    assert line.case == made.case
    assert line.due_on == date(2026, 11, 4)
    assert line.left == -13
    assert line.why
    assert line.basis
    deeds = [(button.deed, button.target) for button in line.buttons]
    assert (Deed.STEP, "PANGGILAN_2") in deeds
    assert deeds[-1] == (Deed.CASE, "")
    assert desk.ask(urgent) == 1


def test_days_are_working_days_of_the_office(desk):
    summoned(desk)
    desk.vault.clock.set(datetime(2026, 10, 30, 5, 0, tzinfo=UTC))
    line = groups(desk)[Group.WEEK].lines[0]
    assert (line.due_on, line.left) == (date(2026, 11, 4), 3)
    desk.vault.clock.set(datetime(2026, 10, 27, 5, 0, tzinfo=UTC))
    assert Group.WEEK not in groups(desk)


def test_the_week_reaches_over_the_weekend():
    friday = date(2026, 11, 20)
    assert week_end(WorkCalendar(), friday) == date(2026, 11, 27)


def test_the_letter_that_is_missing_comes_first_where_it_can_be_written(desk):
    summoned(desk)
    found = groups(desk, letters=["PGL-1"])[Group.OVERDUE].lines[0]
    assert (found.buttons[0].deed, found.buttons[0].target) == (Deed.LETTER, "PGL-1")
    assert groups(desk)[Group.OVERDUE].lines[0].buttons[0].deed is Deed.STEP


def test_people_who_stand_alike_are_one_line(desk):
    desk.vault.clock.set(MONDAY)
    people = [PERSON | {"name": f"Orang {n}", "nip": ""} for n in range(5)]
    made = desk.register(*people)
    (line,) = lines(desk)
    assert set(line.respondents) == set(made.respondents)
    assert line.who == "Orang 0"


def test_whose_cases_can_be_chosen(desk):
    made = summoned(desk)
    summoned(desk)
    desk.do(edit_object, made.case, {"officer": "Tono Contoh"})
    assert len(lines(desk)) == 2
    assert len(lines(desk, mine=True)) == 1
    assert groups(desk, mine=True)[Group.OVERDUE].query == "jatuh:lewat petugas:saya"


def test_who_waits_stands_with_whom_is_waited_for(desk):
    desk.vault.clock.set(MONDAY)
    made = desk.register()
    for state in ("DITERIMA", "VERIFIKASI", "LENGKAPI"):
        at(desk, made, state, date(2026, 11, 22))
    assert set(groups(desk)) == {Group.INCOMPLETE}


def test_advice_of_headquarters_wants_a_step(builder):
    region, hq = open_desk(builder), open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    for one in (region, hq):
        one.vault.knows(region.vault, hq.vault)
        one.vault.clock.set(MONDAY)
    made = region.register(source="PUSAT")
    receive(hq.vault, region.vault.ops())
    assert [line.buttons[0].deed for line in lines(hq)] == [Deed.REVIEW]
    assert set(groups(hq)) == {Group.NEW}
    assert hq.ask(urgent) == 1
    advice = hq.create(
        *("hq_recommendation", made.respondents[0]), sanction="R1", due_on="2026-11-20"
    )
    assert set(groups(hq)) == {Group.OVERDUE}
    receive(region.vault, hq.vault.ops(region.vault.device.scope))
    line = groups(region)[Group.OVERDUE].lines[0]
    assert (line.what, line.due_on) == ("advice", date(2026, 11, 20))
    at(region, made, "DITERIMA", date(2026, 11, 22), cites=advice)
    assert Group.OVERDUE not in groups(region)
    receive(hq.vault, region.vault.ops())
    assert set(groups(hq)) == {Group.NEW}


def test_a_further_source_joins_its_group_in_order(desk):
    summoned(desk)

    def papers(look):
        line = TodayLine(Group.OVERDUE, "evidence", due_on=date(2026, 1, 1))
        return [TodayGroup(Group.OVERDUE, (line,), 1)]

    found = groups(desk, more=[papers])[Group.OVERDUE]
    assert [line.what == "evidence" for line in found.lines] == [True, False]
    assert (found.total, found.query) == (2, "")


def test_the_rows_follow_from_the_journal(desk):
    summoned(desk)
    made = desk.register()
    desk.do(attach_document, made.case, NewDocument({"type": "FORMULIR_LAPORAN"}))
    at(desk, made, "DITERIMA", date(2026, 11, 22))
    before = desk.vault.rows("SELECT * FROM standing_row ORDER BY oid")
    assert desk.vault.store.differences(Silent()) == []
    desk.vault.store.rebuild(Silent())
    assert desk.vault.rows("SELECT * FROM standing_row ORDER BY oid") == before


STATES = ["DITERIMA", "VERIFIKASI", "LENGKAPI", "KLARIFIKASI", "PANGGILAN_1", "PANGGILAN_2",
          "PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI", "DI_PPK", "SK_TERBIT"]  # fmt: skip
PAPERS = ["BAP", "LHP", "SURAT_REKOMENDASI", "BA_EKSPOSE", "SURAT_TIM_PEMERIKSA",
          "SK_HUKUMAN_DISIPLIN", "FORMULIR_LAPORAN"]  # fmt: skip
DEEDS = st.lists(
    st.tuples(st.sampled_from(STATES), st.integers(0, 1)) | st.sampled_from(PAPERS), max_size=14
)


@given(DEEDS, st.integers(0, 9))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_today_agrees_with_the_page_of_every_case(desk, deeds, days):
    desk.vault.clock.set(desk.vault.clock.now() + timedelta(days=days))
    made = desk.register(PERSON, PERSON | {"name": "Siti Contoh", "nip": ""})
    for deed in deeds:
        try:
            if isinstance(deed, str):
                desk.do(attach_document, made.case, NewDocument({"type": deed}))
            else:
                state, who = deed
                desk.do(take_step, [made.respondents[who]], StepRequest(state, reason="x"))
        except Refused:
            continue
    agrees(desk, made.case)


def agrees(desk, case):
    found = [line for line in lines(desk) if line.case == case]
    view = desk.ask(case_view, case)
    people = [oid for line in found for oid in line.respondents]
    assert sorted(people) == sorted(one.id for one in view.respondents if not one.closed)
    for line in found:
        for person in (one for one in view.respondents if one.id in line.respondents):
            due = person.deadline.due_on if person.deadline else None
            assert (line.state, line.due_on, line.since) == (person.state, due, person.since)
            forward = {step.target for step in person.steps if step.sort == "maju"}
            offered = {one.target for one in line.buttons if one.deed is Deed.STEP}
            assert offered <= forward
            assert line.lacks == person.lacks
            lacking = bool(person.lacks or line.gaps or line.state == "LENGKAPI")
            if line.group is Group.INCOMPLETE:
                assert lacking
            if line.group is Group.READY:
                assert not lacking


@pytest.mark.parametrize("zone", ["WIB", "WIT"])
def test_midnight_is_the_offices(desk, zone):
    made = summoned(desk)
    assert made
    desk.do(_set_office, zone)
    desk.vault.clock.set(datetime(2026, 11, 4, 16, 0, tzinfo=UTC))
    expected = Group.OVERDUE if zone == "WIT" else Group.WEEK
    assert set(groups(desk)) == {expected}


def _set_office(unit, zone):
    from desktop.cases.office import set_office

    return set_office(unit, {"name": "Inspektorat", "zone": zone})
