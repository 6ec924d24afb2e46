"""Another phase than the dates suggest needs a reason, and the reason stays."""

from datetime import date

import pytest

from desktop.cases.queries import case_view
from desktop.cases.registration import add_respondent, edit_object
from desktop.errors import Refused
from tests.desks import PERSON

AFTER = {**PERSON, "acted_on": "2024-09-28"}


def test_what_the_dates_suggest_needs_no_reason(desk):
    made = desk.register({**AFTER, "phase": "DS"})
    assert desk.ask(case_view, made.case).respondents[0].phase == "DS"


def test_another_phase_needs_a_reason_that_is_kept(desk):
    with pytest.raises(Refused) as refused:
        desk.register(PERSON, {**AFTER, "name": "Ani", "nip": "", "phase": "KE"})
    assert refused.value.code == "respondent.phase_reason_required"
    assert refused.value.details == {
        "field": "respondents.1.phase_reason",
        "chosen": "KE",
        "proposed": "DS",
    }
    why = "Penetapan calon daerah ini mundur"
    made = desk.register({**AFTER, "phase": "KE", "phase_reason": why})
    (person,) = desk.ask(case_view, made.case).respondents
    assert (person.phase, person.phase_reason) == ("KE", why)
    with pytest.raises(Refused, match=r"respondent\.phase_reason_required"):
        desk.do(edit_object, person.id, {"phase_reason": ""})


def test_without_dates_nothing_is_suggested_and_any_phase_may_stand(desk):
    made = desk.register({"name": "Ani", "phase": "KE"}, event="", acted_on=None)
    assert desk.ask(case_view, made.case).respondents[0].phase == "KE"
    desk.do(add_respondent, made.case, {"name": "Budi", "phase": "DS"})


def test_a_respondent_added_later_is_asked_too(desk):
    made = desk.register()
    with pytest.raises(Refused, match=r"respondent\.phase_reason_required"):
        desk.do(add_respondent, made.case, {"name": "Ani", "phase": "KE"})
    assert desk.ask(case_view, made.case).acted_on == date(2024, 9, 28)
