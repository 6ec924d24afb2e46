"""Elections can be corrected, and their dates say which list of forms an act belongs to."""

import itertools
from datetime import date

import pytest

from desktop.cases.events import change_event, event_of, phase_advice
from desktop.cases.office import EVENT_DATES, add_event, events
from desktop.cases.registration import edit_object
from desktop.errors import Refused

DAYS = ("2027-03-01", "2027-03-05", "2027-04-20", "2027-05-04")


def test_a_known_election_is_changed_by_its_code(desk):
    own = desk.do(change_event, "PILKADA-2020", {"candidate_fixing_on": "2020-09-23"})
    found = desk.ask(event_of, "PILKADA-2020")
    assert (found.id, found.candidate_fixing_on) == (own, date(2020, 9, 23))
    assert found.vote_on == date(2020, 12, 9)
    assert found.kinds == ("PILGUB", "PILBUP", "PILWALKOT")
    assert desk.do(change_event, "PILKADA-2020", {"area": "Kabupaten Bogor"}) == own
    assert [one.code for one in desk.ask(events)].count("PILKADA-2020") == 1


def test_an_unknown_election_is_said(desk):
    with pytest.raises(Refused, match=r"event\.unknown"):
        desk.do(change_event, "PILKADA-1999", {"area": "x"})


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(range(4), 2)))
def test_dates_must_follow_each_other_whichever_are_known(desk, first, second):
    form = {"code": "PSU-2027", "name": "PSU contoh"}
    wrong = {EVENT_DATES[first]: DAYS[second], EVENT_DATES[second]: DAYS[first]}
    with pytest.raises(Refused, match=r"event\.out_of_order"):
        desk.do(add_event, {**form, **wrong})
    right = {EVENT_DATES[first]: DAYS[first], EVENT_DATES[second]: DAYS[second]}
    event = desk.do(add_event, {**form, **right})
    with pytest.raises(Refused, match=r"event\.out_of_order"):
        desk.do(edit_object, event, {EVENT_DATES[first]: "2028-01-01"})
    assert desk.do(edit_object, event, {EVENT_DATES[second]: DAYS[second], "name": "PSU lain"})


@pytest.mark.parametrize(
    ("day", "family", "certain"),
    [("2024-09-21", "KE", True), ("2024-09-22", "DS", False), ("2024-09-23", "DS", True)],
)
def test_the_fixing_of_candidates_parts_ethics_from_discipline(desk, day, family, certain):
    advice = desk.ask(phase_advice, "PILKADA-2024", date.fromisoformat(day))
    assert (advice.family, advice.certain) == (family, certain)


def test_forms_of_the_other_phase_are_named_with_what_stands_there(desk):
    codes = ("DS-06", "DS-05", "KE-03", "P20-01", "XX")
    advice = desk.ask(phase_advice, "PILKADA-2024", date(2024, 8, 1), codes)
    assert [(one.code, one.instead) for one in advice.unfit] == [("DS-06", ("KE-04",))]
    after = desk.ask(phase_advice, "PILKADA-2024", date(2024, 10, 1), codes)
    assert [(one.code, one.instead) for one in after.unfit] == [("KE-03", ("DS-04",))]


def test_without_a_date_nothing_is_suggested(desk):
    assert desk.ask(phase_advice, "PILKADA-2020", date(2020, 10, 1)) is None
    assert desk.ask(phase_advice, "PILKADA-2024", None) is None
    assert desk.ask(phase_advice, "", date(2024, 10, 1)) is None
    desk.do(change_event, "PILKADA-2020", {"candidate_fixing_on": "2020-09-23"})
    assert desk.ask(phase_advice, "PILKADA-2020", date(2020, 10, 1)).family == "DS"
