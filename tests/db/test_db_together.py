"""Several objects written together, and rows that are made once: nothing differs but the work."""

import pytest

from desktop.cases.queries import case_list
from desktop.cases.views import CaseFilter
from desktop.errors import BugError, Refused
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.builders import BOGOR, write
from tests.desks import desk

__all__ = ["desk"]


def enter(unit, number, *, fail=False):
    journal = unit.journal
    with journal.together():
        case = journal.create("case", {"register_number": number, "subject": "x"}, scope=BOGOR)
        for name in ("Ani Contoh", "Budi Contoh"):
            journal.create("respondent", {"name": name}, parent=case)
        journal.put(case, {"subject": "Dua orang"})
        assert unit.objects.get(case).text("subject") == "Dua orang"
        assert len(unit.objects.children(case, "respondent")) == 2
        assert unit.sheets.known().numbers.get(number) is None
        if fail:
            raise Refused("case.unknown", id="")
    assert unit.sheets.known().numbers[number] == case
    return case


def test_rows_come_at_the_end_and_a_rebuild_makes_the_same(desk):
    case = desk.do(lambda unit: write(unit, lambda unit: enter(unit, "77")))
    (row,) = desk.ask(case_list, CaseFilter(query="ani contoh")).rows
    assert (row.id, row.respondents, row.subject) == (case, 2, "Dua orang")
    assert desk.vault.store.differences(Silent()) == []
    assert desk.ask(lambda unit: verify(unit, Silent())).flaws == ()


def test_what_is_torn_in_between_is_not_saved(desk):
    def swallow(unit):
        with pytest.raises(Refused):
            write(unit, lambda unit: enter(unit, "78", fail=True))

    with pytest.raises(BugError):
        desk.do(swallow)
    assert desk.ask(lambda unit: unit.objects.all("case")) == []


def test_a_birth_that_may_not_be_leaves_no_op(desk):
    before = len(desk.vault.ops())

    def forge(unit):
        write(unit, lambda unit: unit.journal.create("case", {"subject": 7}, scope=BOGOR))

    with pytest.raises(Refused) as caught:
        desk.do(forge)
    assert caught.value.code == "journal.bad_value"
    assert len(desk.vault.ops()) == before
