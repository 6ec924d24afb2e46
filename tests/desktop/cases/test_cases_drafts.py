"""A form that was not saved yet survives, per officer, and is forgotten once it was."""

from desktop.cases.drafts import (
    NEW_CASE,
    Draft,
    draft_lines,
    drop_draft,
    edited_case_draft,
    keep_draft,
    kept_draft,
    new_case_draft,
    newest_new_case,
)
from desktop.cases.recusal import recuse
from desktop.journal.model import OFFICE, Who
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


def test_new_cases_are_kept_side_by_side_the_newest_first(desk):
    one, two = new_case_draft(), new_case_draft()
    desk.do(keep_draft, one, FORM)
    desk.do(keep_draft, two, {"subject": "Lain", "respondents": [{"name": ""}]})
    assert [(line.name, line.subject, line.names) for line in desk.ask(draft_lines)] == [
        (two, "Lain", ()),
        (one, "Perihal", ("Budi <b>",)),
    ]
    name, kept = desk.ask(newest_new_case)
    assert (name, kept.form["subject"]) == (two, "Lain")
    desk.do(drop_draft, two)
    assert desk.ask(newest_new_case)[0] == one


def test_changes_to_a_case_are_one_draft_that_says_what_it_holds(desk):
    made = desk.register()
    name = edited_case_draft(made.case)
    (person,) = made.respondents
    desk.do(keep_draft, name, {"case": {"subject": "Baru"}})
    desk.do(keep_draft, name, {"respondents": {person: {"position": "Camat"}}})
    (line,) = desk.ask(draft_lines)
    assert (line.case, line.register_number) == (made.case, made.register_number)
    assert (line.people, line.names, line.whole) == ((person,), ("Budi Santoso",), False)
    assert desk.ask(newest_new_case) is None


def test_drafts_are_listed_to_who_typed_them_only(desk):
    made = desk.register()
    desk.do(keep_draft, new_case_draft(), FORM)
    other = Desk(desk.vault, Who("0" * 31 + "2", "Wati", frozenset({"petugas"})))
    other.do(keep_draft, edited_case_draft(made.case), {"case": {"subject": "Baru"}})
    assert [line.case for line in desk.ask(draft_lines)] == [""]
    assert [line.case for line in other.ask(draft_lines)] == [made.case]


def test_changes_to_a_case_closed_meanwhile_are_not_listed(desk):
    made = desk.register()
    values = {"login": "wati", "name": "Wati", "roles": ["petugas"]}
    officer = desk.create("officer", scope=OFFICE, **values)
    other = Desk(desk.vault, Who(officer, "Wati", frozenset({"petugas"})))
    other.do(keep_draft, edited_case_draft(made.case), {"case": {"subject": "Baru"}})
    desk.do(recuse, made.case, officer, "kerabat", "ipar terlapor")
    assert other.ask(draft_lines) == ()


def test_letters_and_what_cannot_be_read_are_not_listed(desk):
    desk.do(keep_draft, "letter:x", {"kesimpulan": "Terbukti"})
    desk.do(keep_draft, edited_case_draft("f" * 32), {"case": {"subject": "Hilang"}})
    name = f"{new_case_draft()}:{desk.who.officer}"
    desk.do(lambda unit: unit.local.keep_draft(Draft(name, desk.who.officer, 0, "{")))
    assert desk.ask(draft_lines) == ()
