"""A form that was not saved yet survives, per officer, and is forgotten once it was."""

from desktop.cases.drafts import NEW_CASE, Draft, drop_draft, keep_draft, kept_draft
from desktop.journal.model import Who
from tests.desks import Desk

FORM = {"subject": "Perihal", "respondents": [{"name": "Budi <b>"}]}


def test_nothing_is_kept_at_first(desk):
    assert desk.ask(kept_draft, NEW_CASE) is None
    desk.do(drop_draft, NEW_CASE)


def test_the_newest_draft_comes_back_with_its_time(desk):
    desk.do(keep_draft, NEW_CASE, {"subject": "Lama"})
    at = desk.do(keep_draft, NEW_CASE, FORM)
    kept = desk.ask(kept_draft, NEW_CASE)
    assert kept.form == FORM
    assert kept.saved_at == at


def test_each_officer_has_one_of_his_own(desk):
    desk.do(keep_draft, NEW_CASE, FORM)
    other = Desk(desk.vault, Who("0" * 31 + "2", "Wati", frozenset({"petugas"})))
    assert other.ask(kept_draft, NEW_CASE) is None
    other.do(keep_draft, NEW_CASE, {"subject": "Lain"})
    other.do(drop_draft, NEW_CASE)
    assert desk.ask(kept_draft, NEW_CASE).form == FORM


def test_a_draft_writes_no_op(desk):
    before = desk.ask(lambda unit: [state.seq for state in unit.trail.feeds()])
    desk.do(keep_draft, NEW_CASE, FORM)
    assert desk.ask(lambda unit: [state.seq for state in unit.trail.feeds()]) == before


def test_the_tables_give_back_the_very_draft(desk):
    desk.do(keep_draft, NEW_CASE, FORM)
    name = f"{NEW_CASE}:{desk.who.officer}"
    kept = desk.ask(lambda unit: unit.local.draft(name))
    assert isinstance(kept, Draft)
    assert (kept.name, kept.officer) == (name, desk.who.officer)


def test_a_draft_that_cannot_be_read_is_no_draft(desk):
    for body in ("{", "[]", "7"):
        name = f"{NEW_CASE}:{desk.who.officer}"
        desk.do(lambda unit, b=body, n=name: unit.local.keep_draft(Draft(n, "x", 0, b)))
        assert desk.ask(kept_draft, NEW_CASE) is None
