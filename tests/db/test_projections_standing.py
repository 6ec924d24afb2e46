"""The rows of where people stand follow the letters of a case, however many there are."""

import pytest

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.journal.actions import action
from desktop.journal.model import Registry
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.progress import Silent
from tests.builders import blob_identity, builder
from tests.desks import PERSON, Desk

__all__ = ["builder"]

OTHER = PERSON | {"name": "Wati Contoh", "nip": "198609262015052002"}


@pytest.fixture
def desk(builder):
    registry = Registry.of(TYPES, LETTER_TYPES)
    desk = Desk(builder.vault(registry=registry, projectors=PROJECTORS))
    desk.do(lambda unit: unit.local.set("identity_recipient", blob_identity().recipient))
    return desk


@action("case.edit")
def withdraw(unit, oid):
    unit.journal.withdraw(oid)


def papers(desk, person):
    row = desk.vault.rows(
        "SELECT json_extract(standing, '$[1]') FROM standing_row WHERE oid = ?", person
    )
    return row[0][0]


def check(desk):
    assert desk.vault.store.differences(Silent()) == []


def test_a_letter_stands_with_those_it_is_about(desk):
    made = desk.register(PERSON, OTHER)
    one, other = made.respondents
    desk.create("letter", made.case, kind="PGL-1", number="1", respondents=[one])
    assert (papers(desk, one), papers(desk, other)) == ('["@PGL-1"]', "[]")
    desk.create("letter", made.case, kind="BA-1", number="2", respondents=[])
    assert (papers(desk, one), papers(desk, other)) == ('["@BA-1","@PGL-1"]', '["@BA-1"]')
    check(desk)


def test_a_letter_that_is_void_or_taken_back_stands_no_more(desk):
    made = desk.register(PERSON)
    (one,) = made.respondents
    first = desk.create("letter", made.case, kind="PGL-1", number="1", respondents=[one])
    again = desk.create("letter", made.case, kind="PGL-1", number="2", respondents=[one])
    desk.create("letter_mark", first, kind="signed")
    desk.create("letter_mark", first, kind="void", reason="salah")
    assert papers(desk, one) == '["@PGL-1"]'
    check(desk)
    desk.do(withdraw, again)
    assert papers(desk, one) == "[]"
    check(desk)


def test_a_void_mark_that_is_taken_back_lets_the_letter_stand_again(desk):
    made = desk.register(PERSON)
    (one,) = made.respondents
    letter = desk.create("letter", made.case, kind="PGL-1", number="1", respondents=[one])
    mark = desk.create("letter_mark", letter, kind="void", reason="salah")
    assert papers(desk, one) == "[]"
    desk.do(withdraw, mark)
    assert papers(desk, one) == '["@PGL-1"]'
    check(desk)


def test_a_letter_does_not_read_the_other_letters_of_its_case(desk):
    """What one letter costs must not grow with their number."""
    made = desk.register(PERSON)
    (one,) = made.respondents

    def read(count):
        for at in range(count):
            desk.create("letter", made.case, kind="PGL-1", number=str(at), respondents=[one])
        seen = []
        connection = desk.vault.store._writer
        connection.set_trace_callback(seen.append)
        desk.create("letter", made.case, kind="PGL-1", number="x", respondents=[one])
        connection.set_trace_callback(None)
        return len(seen)

    assert read(1) == read(20)
