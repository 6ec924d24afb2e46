"""The office, the officials who sign, and the elections."""

from datetime import UTC, date, datetime

import pytest

from desktop.cases.model import File
from desktop.cases.office import (
    add_event,
    add_official,
    events,
    office_view,
    officials,
    set_office,
    today,
)
from desktop.cases.queries import case_view
from desktop.cases.registration import edit_object
from desktop.errors import Refused


def test_an_office_that_nobody_entered_has_the_defaults(desk):
    view = desk.ask(office_view)
    assert (view.id, view.zone, view.register_pattern) == (None, "WIB", "{nomor:04}/NET/{tahun}")


def test_the_office_is_one_and_is_changed_in_place(desk):
    first = desk.do(set_office, {"name": "Inspektorat", "address": ["Jl. Satu", ""], "zone": "WIT"})
    crest = File("ab" * 32, 100, "lambang.png")
    assert desk.do(set_office, {"place": "Sorong", "zone": ""}, crest) == first
    view = desk.ask(office_view)
    assert (view.name, view.address, view.place, view.zone, view.crest) == (
        *("Inspektorat", ("Jl. Satu",), "Sorong", "WIB", crest.sha256),
    )


@pytest.mark.parametrize("nothing", ["", None])
def test_a_crest_can_be_taken_away(desk, nothing):
    crest = File("ab" * 32, 100, "lambang.png")
    desk.do(set_office, {"name": "Inspektorat"}, crest)
    desk.do(set_office, {"crest": nothing, "place": "Sorong"})
    view = desk.ask(office_view)
    assert (view.crest, view.crest_size, view.place) == ("", 0, "Sorong")
    desk.do(set_office, {"crest": nothing}, crest)
    assert desk.ask(office_view).crest == crest.sha256


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"crest": "ab" * 32}, "field.not_editable"),
        ({"zone": "GMT"}, "field.unknown_code"),
        ({"authority": "KPK"}, "field.unknown_code"),
        ({"region_code": "99.99"}, "field.unknown_code"),
        ({"terms": {"lokal_kajian": {"value": 0, "unit": "HK"}}}, "field.type"),
        ({"terms": {"lokal_kajian": {"value": True, "unit": "HK"}}}, "field.type"),
        ({"terms": {"lokal_kajian": 5}}, "field.type"),
        ({"terms": {"lain": {"value": 5, "unit": "HK"}}}, "field.unknown_code"),
        ({"role": "hq"}, "field.not_editable"),
        ({"colour": "x"}, "field.unknown"),
    ],
)
def test_what_an_office_cannot_be(desk, changes, code):
    with pytest.raises(Refused) as caught:
        desk.do(set_office, changes)
    assert caught.value.code == code


def test_an_unknown_region_is_refused_with_its_neighbours_only(desk):
    with pytest.raises(Refused) as caught:
        desk.do(set_office, {"region_code": "32.99"})
    known = caught.value.details["known"]
    assert "32.01" in known
    assert all(code.startswith("32") for code in known)


def test_today_is_the_offices(desk):
    desk.vault.clock.set(datetime(2026, 11, 22, 16, 30, tzinfo=UTC))
    assert desk.ask(today) == date(2026, 11, 22)
    desk.do(set_office, {"zone": "WIT"})
    assert desk.ask(today) == date(2026, 11, 23)


def test_officials_hold_their_posts_for_a_time(desk):
    old = {"name": "Ade Contoh", "post": "Bupati Bogor", "ppk": True, "valid_to": "2025-02-19"}
    new = {"name": "Rudi Contoh", "post": "Bupati Bogor", "ppk": True, "valid_from": "2025-02-20"}
    for form in (old, new, {"name": "Tuti", "front_title": "Dr.", "post": "Inspektur"}):
        desk.do(add_official, form)
    assert [one.name for one in desk.ask(officials)] == ["Ade Contoh", "Rudi Contoh", "Tuti"]
    assert [one.name for one in desk.ask(officials, date(2025, 2, 19))] == ["Ade Contoh", "Tuti"]
    assert [one.name for one in desk.ask(officials, date(2025, 2, 20))] == ["Rudi Contoh", "Tuti"]
    last = desk.ask(officials)[2]
    assert (last.full_name, last.ppk) == ("Dr. Tuti", False)
    desk.do(edit_object, last.id, {"valid_to": "2026-01-01"})
    assert len(desk.ask(officials, date(2026, 1, 2))) == 1


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"name": "X"}, "field.required"),
        ({"name": "X", "post": "Y", "nip": "1"}, "nip.length"),
        ({"name": "X", "post": "Y", "capacity": "wakil"}, "field.unknown_code"),
        (
            {"name": "X", "post": "Y", "valid_from": "2025-01-02", "valid_to": "2025-01-01"},
            "official.ends_before_start",
        ),
    ],
)
def test_what_an_official_cannot_be(desk, form, code):
    with pytest.raises(Refused) as caught:
        desk.do(add_official, form)
    assert caught.value.code == code


def test_elections_are_the_tables_and_the_offices_own(desk):
    assert "PILKADA-2024" in [one.code for one in desk.ask(events)]
    own = {"code": "PSU-2025", "name": "PSU 2025", "kinds": ["PSU"], "vote_on": "2025-04-16"}
    desk.do(add_event, own)
    desk.do(add_event, {"code": "PEMILU-2024", "name": "Pemilu 2024", "vote_on": "2024-02-14"})
    seen = desk.ask(events)
    assert [one.code for one in seen].count("PEMILU-2024") == 1
    assert next(one for one in seen if one.code == "PSU-2025").vote_on == date(2025, 4, 16)
    made = desk.register(event="PSU-2025")
    assert desk.ask(case_view, made.case).event_name == "PSU 2025"
    with pytest.raises(Refused, match=r"event\.exists"):
        desk.do(add_event, own)
    backwards = {"code": "X", "name": "X", "campaign_to": "2025-01-02", "vote_on": "2025-01-01"}
    with pytest.raises(Refused, match=r"event\.out_of_order"):
        desk.do(add_event, backwards)
