"""Headquarters reviews and recommends; the region follows by its own step."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.desk.actions import (
    TEXT_LIMIT,
    Recommendation,
    Review,
    read_review,
    recommend,
    write_review,
)
from desktop.desk.queries import open_recommendations, reviews
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.law.model import Sanction
from desktop.law.packs import law

TODAY = date(2026, 11, 22)
KNOWN = "a known one"


@pytest.fixture
def case(bogor, hq, stick):
    """A case with two respondents that headquarters has received."""
    oid = bogor.add("case", register_number="0001/NET/2026", subject="Unggahan")
    for name in ("Contoh Satu", "Contoh Dua"):
        bogor.add("respondent", parent=oid, name=name)
    bogor.send(hq, stick)
    return oid


@pytest.fixture
def respondents(bogor, case):
    return [one.id for one in bogor.ask(lambda unit: unit.objects.children(case, "respondent"))]


@pytest.fixture
def sanction():
    return law().rows(Sanction)[0].code


def refused(call, *args):
    with pytest.raises(Refused) as caught:
        call(*args)
    return caught.value.code


def test_review_reaches_the_region(bogor, hq, stick, case):
    made = hq.do(write_review, case, Review(" Bukti cukup. ", "cukup")).result
    hq.send(bogor, stick)
    (found,) = bogor.ask(reviews, case)
    assert (found.id, found.text, found.finding) == (made, "Bukti cukup.", "cukup")
    assert (found.dated, found.officer_name) == (TODAY, "Sari Contoh")


def test_recommendation_moves_no_state(bogor, hq, stick, case, respondents, sanction):
    before = bogor.get(respondents[0]).fields
    made = hq.do(
        recommend, respondents, Recommendation(sanction, "Berat", due_on=date(2026, 12, 6))
    ).result
    hq.send(bogor, stick)
    assert bogor.get(respondents[0]).fields == before
    found = bogor.ask(open_recommendations, TODAY)
    assert {one.id for one in found} == set(made)
    first = next(one for one in found if one.respondent == respondents[0])
    assert (first.name, first.case, first.register_number) == (
        "Contoh Satu",
        case,
        "0001/NET/2026",
    )
    assert (first.sanction, first.due_on, first.overdue) == (sanction, date(2026, 12, 6), False)
    assert all(one.overdue for one in bogor.ask(open_recommendations, date(2026, 12, 7)))


def test_a_step_that_cites_it_follows_it(bogor, hq, stick, respondents, sanction):
    (made, other) = hq.do(recommend, respondents, Recommendation(sanction, "Berat")).result
    hq.send(bogor, stick)
    bogor.add("step", parent=respondents[0], from_state="A", to_state="B", cites=made)
    assert [one.id for one in bogor.ask(open_recommendations, TODAY)] == [other]
    bogor.send(hq, stick)
    assert [one.id for one in hq.ask(open_recommendations, TODAY)] == [other]


def test_regions_cannot_write_for_headquarters(bogor, case, respondents, sanction):
    assert refused(bogor.do, write_review, case, Review("x")) == "sync.only_headquarters"
    advice = Recommendation(sanction, "x")
    assert refused(bogor.do, recommend, respondents, advice) == "sync.only_headquarters"


@pytest.mark.parametrize(
    ("advice", "code"),
    [
        (Recommendation("NONE_SUCH", "x"), "law.unknown_code"),
        (Recommendation(KNOWN, " "), "field.required"),
        (Recommendation(KNOWN, "x" * (TEXT_LIMIT + 1)), "field.too_long"),
        (Recommendation(KNOWN, "x", number="9" * 501), "field.too_long"),
        (Recommendation(KNOWN, "x", due_on=date(2026, 11, 21)), "desk.due_passed"),
        (Recommendation(KNOWN, "x", dated=date(2026, 11, 23)), "desk.future"),
    ],
)
def test_bad_recommendations_are_refused_and_write_nothing(hq, respondents, sanction, advice, code):
    before = hq.count_ops()
    if advice.sanction == KNOWN:
        advice = replace(advice, sanction=sanction)
    assert refused(hq.do, recommend, respondents, advice) == code
    assert hq.count_ops() == before


def test_unknown_objects_are_refused(hq, case, sanction):
    nobody = ObjectId("0" * 32)
    assert refused(hq.do, write_review, nobody, Review("x")) == "case.unknown"
    assert refused(hq.do, recommend, [case], Recommendation(sanction, "x")) == "respondent.unknown"


def test_reading_a_review():
    found = read_review({"text": "a", "finding": None, "dated": "2026-11-20"})
    assert found == Review("a", "", date(2026, 11, 20))
    for form, code in [
        ([], "field.type"),
        ({"text": 1}, "field.type"),
        ({"colour": "x"}, "field.unknown"),
        ({"dated": "kemarin"}, "field.date"),
    ]:
        assert refused(read_review, form) == code
