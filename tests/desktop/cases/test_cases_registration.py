"""Registering takes a number at once, seals the reporter and freezes the rules."""

from datetime import UTC, date, datetime

import pytest

from desktop.cases.office import set_office
from desktop.cases.queries import case_view
from desktop.cases.registration import (
    add_report,
    add_respondent,
    edit_object,
    register_number,
)
from desktop.cases.steps import StepRequest, take_step
from desktop.errors import Refused
from desktop.progress import Silent
from tests.desks import PERSON, form

OTHER = {"name": "Ani Wijaya", "nip": "199001012015052002"}


def person(desk, made, at=0):
    return desk.ask(case_view, made.case).respondents[at]


def test_numbers_run_through_the_year_and_begin_again(desk):
    assert desk.register().register_number == "0001/NET/2026"
    assert desk.register().register_number == "0002/NET/2026"
    desk.vault.clock.set(datetime(2026, 12, 31, 16, 59, tzinfo=UTC))
    assert desk.register().register_number == "0003/NET/2026"
    desk.vault.clock.set(datetime(2026, 12, 31, 17, 1, tzinfo=UTC))  # 2027 in WIB
    assert desk.register().register_number == "0001/NET/2027"


def test_the_office_says_how_numbers_look(desk):
    desk.do(set_office, {"register_pattern": "{tahun}.N.{nomor:03}", "zone": "WIT"})
    assert desk.register().register_number == "2026.N.001"
    assert register_number("{nomor}/{tahun}", 12345, 2026) == "12345/2026"


def test_two_pcs_of_an_office_number_from_their_ranges(desk):
    desk.do(lambda unit: unit.local.set("register_range", "500-501"))
    assert desk.register().register_number == "0500/NET/2026"
    assert desk.register().register_number == "0501/NET/2026"
    with pytest.raises(Refused, match=r"case\.register_range_full"):
        desk.register()


def test_what_was_not_given_stays_empty_and_can_follow(desk):
    made = desk.register({"name": "Budi"}, acted_on=None, place=None, confidentiality=None)
    view = desk.ask(case_view, made.case)
    assert (view.acted_on, view.place, view.confidentiality) == (None, "", "R")
    assert view.respondents[0].rule_set_assumed == "date_unknown"
    desk.do(edit_object, made.case, {"acted_on": "2021-03-01", "place": "Bogor"})
    after = desk.ask(case_view, made.case)
    assert (after.acted_on, after.place) == (date(2021, 3, 1), "Bogor")
    assert (after.respondents[0].rule_set, after.respondents[0].rule_set_assumed) == ("RS2020", "")


def test_rules_follow_the_day_of_the_act_of_each_person(desk):
    late = {**OTHER, "acted_on": "2021-01-05"}
    made = desk.register(PERSON, late, acted_on="2024-09-28")
    assert person(desk, made, 0).rule_set == "RS2024"
    assert person(desk, made, 1).rule_set == "RS2020"
    desk.do(edit_object, made.respondents[1], {"acted_on": ""})
    assert person(desk, made, 1).rule_set == "RS2024"


def test_editing_says_whether_anything_changed_and_keeps_the_reason(desk):
    made = desk.register()
    assert desk.do(edit_object, made.case, {"subject": "Baru"}, "salah ketik") is True
    assert desk.do(edit_object, made.case, {"subject": "Baru"}) is False
    assert desk.ask(case_view, made.case).subject == "Baru"


@pytest.mark.parametrize(
    ("which", "changes", "code"),
    [
        ("case", {"subject": ""}, "field.required"),
        ("case", {"received_on": "2030-01-01"}, "case.received_in_future"),
        ("case", {"received_on": "2024-09-01"}, "case.received_before_acted"),
        ("case", {"acted_on": "2024-10-03"}, "case.received_before_acted"),
        ("case", {"register_number": "9"}, "field.not_editable"),
        ("case", {"colour": "red"}, "field.unknown"),
        ("respondent", {"name": ""}, "field.required"),
        ("respondent", {"state": {"code": "SELESAI"}}, "field.not_editable"),
        ("respondent", {"nip": "123"}, "nip.length"),
        ("respondent", {"acted_on": "2024-10-03"}, "case.received_before_acted"),
        ("respondent", {"primary_allegation": "DS-07"}, "respondent.primary_not_alleged"),
    ],
)
def test_an_edit_keeps_the_rules_of_the_form(desk, which, changes, code):
    made = desk.register()
    oid = made.case if which == "case" else made.respondents[0]
    before = desk.ask(case_view, made.case)
    with pytest.raises(Refused) as caught:
        desk.do(edit_object, oid, changes)
    assert caught.value.code == code
    assert desk.ask(case_view, made.case) == before


def test_what_is_written_once_cannot_be_edited(desk):
    made = desk.register()
    (done,) = desk.do(take_step, made.respondents, StepRequest("DITERIMA"))
    with pytest.raises(Refused, match=r"object\.not_editable"):
        desk.do(edit_object, done.step, {"reason": "x"})
    with pytest.raises(Refused, match=r"object\.unknown"):
        desk.do(edit_object, "0" * 32, {"reason": "x"})


def test_a_change_of_type_checks_the_nip_again(desk):
    made = desk.register({**PERSON, "asn_type": "PPPK", "nip": "198609262022211001"})
    with pytest.raises(Refused, match=r"nip\.appointment_month"):
        desk.do(edit_object, made.respondents[0], {"asn_type": "PNS"})


def test_a_nip_belongs_to_one_person(desk):
    first = desk.register()
    with pytest.raises(Refused) as caught:
        desk.register({**PERSON, "name": "Ani Wijaya"})
    assert caught.value.code == "nip.other_person"
    assert caught.value.details["case"] == first.register_number
    again = desk.register({**PERSON, "name": "Santoso, Budi"})
    assert person(desk, again).prior[0].case == first.case
    desk.do(edit_object, again.respondents[0], {"position": "Sekretaris Camat"})
    with pytest.raises(Refused, match=r"case\.same_nip_twice"):
        desk.do(add_respondent, again.case, {"name": "Budi Santoso", "nip": PERSON["nip"]})


def test_a_respondent_and_a_report_can_come_later(desk):
    made = desk.register()
    late = desk.do(add_respondent, made.case, OTHER)
    report = desk.do(
        add_report, made.case, {"source": "MEDIA", "received_on": "2024-10-09", "sender": "Koran"}
    )
    view = desk.ask(case_view, made.case)
    assert [one.id for one in view.respondents] == [made.respondents[0], late]
    assert view.respondents[1].state == "DRAF"
    assert [(one.id, one.sender) for one in view.reports] == [(report, "Koran")]


def test_a_refused_form_leaves_nothing(desk):
    before = desk.vault.rows("SELECT count(*) FROM op")
    with pytest.raises(Refused):
        desk.register(PERSON, {"name": "Ani", "nip": "1"})
    assert desk.vault.rows("SELECT count(*) FROM op") == before


def test_everything_survives_a_rebuild_and_closing(desk):
    desk.register(PERSON, OTHER)
    made = desk.register(**{"subject": "Lain"})
    desk.do(edit_object, made.respondents[0], {"name": "Budi S."})
    view = desk.ask(case_view, made.case)
    assert desk.vault.store.differences(Silent()) == []
    desk.vault.reopen()
    assert desk.ask(case_view, made.case) == view
    desk.vault.store.rebuild(Silent())
    assert desk.ask(case_view, made.case) == view


def test_the_form_of_the_contract_is_whole():
    assert set(form()) | {"reporter"} == {
        *("event", "received_on", "source", "external_numbers", "subject", "account", "place"),
        *("acted_on", "confidentiality", "reporter", "respondents"),
    }
