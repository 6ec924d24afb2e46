"""Who is one person: said at a region, seen at headquarters, through real bundles."""

import pytest

from db.projections import PROJECTORS
from db.store import Surroundings
from desktop.cases.people import find_people, person_page, person_view, repeat_of
from desktop.cases.person_views import PersonFilter
from desktop.cases.persons import link_respondent, unlink_respondent
from desktop.progress import Silent
from desktop.sync.model import Outcome
from tests.desks import PERSON, _register, form
from tests.desktop.sync.conftest import Office

NAMELESS = {"name": "Boedi Santosa", "position": "Sekretaris Camat"}


@pytest.fixture
def rows(monkeypatch):
    """Let offices write their flat rows, as the program does."""
    monkeypatch.setattr(Office, "around", property(
        lambda self: Surroundings(self.registry, PROJECTORS, self.clock, self.anchors, "test")
    ))  # fmt: skip


@pytest.fixture
def hq(rows, hq):
    return hq


@pytest.fixture
def bogor(rows, bogor):
    return bogor


@pytest.fixture
def depok(rows, depok):
    return depok


def register(office, person):
    return office.do(_register, form(person)).result


def numbers(office, person):
    return sorted(one.register_number for one in office.ask(person_view, person).appearances)


def test_a_link_made_at_a_region_makes_one_person_at_headquarters(bogor, hq, stick):
    known, late = register(bogor, PERSON), register(bogor, NAMELESS)
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    assert len(hq.ask(person_page, PersonFilter()).rows) == 2
    bogor.do(link_respondent, late.respondents[0], known.respondents[0], "Orang yang sama")
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    (row,) = hq.ask(person_page, PersonFilter()).rows
    assert (row.name, row.appearances) == ("Budi Santoso", 2)
    assert numbers(hq, row.id) == sorted([known.register_number, late.register_number])
    before = hq.ask(repeat_of, late.respondents[0]).cases
    assert [one.register_number for one in before] == [known.register_number]
    assert [one.id for one in hq.ask(find_people, "boedi")] == [row.id]
    assert hq.store.differences(Silent()) == []
    bogor.do(unlink_respondent, late.respondents[0], "Keliru")
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED
    assert len(hq.ask(person_page, PersonFilter()).rows) == 2


def test_one_number_in_two_regions_is_one_person_at_headquarters(bogor, depok, hq, stick):
    here, there, late = (
        register(bogor, PERSON), register(depok, PERSON), register(depok, NAMELESS),
    )  # fmt: skip
    depok.do(link_respondent, late.respondents[0], there.respondents[0], "Orang yang sama")
    for office in (bogor, depok):
        assert office.send(hq, stick / office.name).outcome is Outcome.IMPORTED
    (row,) = hq.ask(person_page, PersonFilter()).rows
    assert row.appearances == 3
    assert len(numbers(hq, row.id)) == 3
    for respondent in (*here.respondents, *there.respondents, *late.respondents):
        assert len(hq.ask(repeat_of, respondent).cases) == 2
    assert hq.store.differences(Silent()) == []
