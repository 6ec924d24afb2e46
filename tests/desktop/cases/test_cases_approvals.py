"""Maker and checker: nobody does alone what two people do, in whatever order they try."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.cases.approvals import (
    approval_view,
    approvals_of,
    file_paper_approval,
    paper_approvals_of,
    papers_to_file,
    return_approval,
    waiting_approvals,
    withdraw_approval,
)
from desktop.cases.model import File, state_of
from desktop.cases.office import set_office
from desktop.cases.recusal import recuse
from desktop.cases.registration import edit_object
from desktop.cases.step_approval import carry_out_step, submit_correction, submit_step
from desktop.cases.steps import StepRequest, correct_step, take_step
from desktop.desk.approving import approve
from desktop.errors import Refused
from desktop.journal.model import OFFICE, Who
from desktop.journal.roles import ROLES
from desktop.progress import Silent
from tests.builders import Builder
from tests.desks import PERSON, Desk, open_desk

CLOSE = StepRequest("DUPLIKAT", reason="laporan sama", values={"duplikat_dari": ""})


def enter(desk, name, nip="", roles=ROLES):
    values = {"login": name.lower(), "name": name, "nip": nip, "roles": list(roles)}
    oid = desk.create("officer", scope=OFFICE, **values)
    return Desk(desk.vault, Who(oid, name, frozenset(roles)))


def register(desk):
    """Register a case that is ready to be closed as a duplicate, and how one does that."""
    first = desk.register(PERSON | {"name": "Lain", "nip": ""}, subject="Pertama")
    made = desk.register(PERSON)
    desk.do(take_step, list(made.respondents), StepRequest("DITERIMA"))
    number = desk.ask(lambda unit: unit.objects.get(first.case).text("register_number"))
    return made, replace(CLOSE, values={"duplikat_dari": number})


def state(desk, respondent):
    return desk.ask(lambda unit: state_of(unit.objects.get(respondent)).code)


@pytest.fixture
def sari(desk):
    return enter(desk, "Sari")


@pytest.fixture
def wati(desk):
    return enter(desk, "Wati", roles=["petugas", "pemeriksa", "inspektur"])


def test_nobody_closes_alone_while_a_second_inspektur_is_there(sari, wati):
    made, close = register(sari)
    with pytest.raises(Refused) as caught:
        sari.do(take_step, list(made.respondents), close)
    assert caught.value.code == "approval.second_person"
    assert caught.value.details["officers"] == ["Wati"]
    assert caught.value.details["basis"]
    assert state(sari, made.respondents[0]) == "DITERIMA"


def test_what_one_submits_another_approves_and_it_is_done(sari, wati):
    made, close = register(sari)
    approval = sari.do(submit_step, list(made.respondents), close, "lihat nomor lain")
    (mine,) = sari.ask(waiting_approvals)
    assert (mine.mine, [reason.code for reason in mine.why_not]) == (True, ["approval.own"])
    (theirs,) = wati.ask(waiting_approvals)
    assert (theirs.why_not, theirs.asked_by, theirs.note) == ((), "Sari", "lihat nomor lain")
    assert theirs.names == ("Budi Santoso",)
    with pytest.raises(Refused, match="approval.asked_already"):
        wati.do(submit_step, list(made.respondents), close)
    with pytest.raises(Refused, match="approval.own"):
        sari.do(approve, approval)
    wati.do(approve, approval)
    assert state(sari, made.respondents[0]) == "DUPLIKAT"
    (done,) = sari.ask(approvals_of, made.case)
    assert (done.status, done.decided_by) == ("approved", "Wati")
    assert sari.ask(waiting_approvals) == ()
    with pytest.raises(Refused, match="approval.decided"):
        wati.do(approve, approval)
    assert sari.vault.store.differences(Silent()) == []


def test_returned_with_a_reason_it_can_be_submitted_again(sari, wati):
    made, close = register(sari)
    approval = sari.do(submit_step, list(made.respondents), close)
    with pytest.raises(Refused, match="approval.reason_required"):
        wati.do(return_approval, approval, " ")
    with pytest.raises(Refused, match="approval.own"):
        sari.do(return_approval, approval, "x")
    wati.do(return_approval, approval, "sebut nomor yang benar")
    view = sari.ask(approval_view, approval)
    assert (view.status, view.decision_reason) == ("returned", "sebut nomor yang benar")
    again = sari.do(submit_step, list(made.respondents), close)
    with pytest.raises(Refused, match="approval.not_own"):
        wati.do(withdraw_approval, again)
    sari.do(withdraw_approval, again)
    with pytest.raises(Refused, match="approval.decided"):
        wati.do(approve, again)


def test_what_has_changed_since_is_not_done(sari, wati):
    made, close = register(sari)
    approval = sari.do(submit_step, list(made.respondents), close)
    wati.do(take_step, list(made.respondents), StepRequest("VERIFIKASI"))
    with pytest.raises(Refused) as caught:
        wati.do(approve, approval)
    assert caught.value.code.startswith(("approval.changed", "law."))


def test_two_log_ins_of_one_person_are_one_person(desk, sari):
    nip = "198609262015051001"
    one, two = enter(desk, "Satu", "197912052006042007"), enter(desk, "Dua", nip)
    again = enter(desk, "Tiga", nip)
    first = desk.register({"name": "A"})
    made = desk.register({"name": "B"})
    desk.do(take_step, list(made.respondents), StepRequest("DITERIMA"))
    number = desk.ask(lambda unit: unit.objects.get(first.case).text("register_number"))
    close = replace(CLOSE, values={"duplikat_dari": number})
    approval = two.do(submit_step, list(made.respondents), close)
    with pytest.raises(Refused, match="approval.own"):
        again.do(approve, approval)
    one.do(approve, approval)


def test_a_role_is_needed_to_approve(desk, sari, wati):
    made, close = register(sari)
    approval = wati.do(submit_step, list(made.respondents), close)
    clerk = enter(desk, "Cici", roles=["pengendali"])
    with pytest.raises(Refused, match="role.missing"):
        clerk.do(approve, approval)
    with pytest.raises(Refused, match="role.missing"):
        clerk.do(submit_step, list(made.respondents), close)


def test_who_keeps_out_of_the_case_is_no_second_person(sari, wati):
    made, close = register(sari)
    sari.do(recuse, made.case, wati.who.officer, "kerabat")
    assert wati.ask(waiting_approvals) == ()
    sari.do(take_step, list(made.respondents), close)
    (paper,) = sari.ask(paper_approvals_of, made.case)
    assert (paper.label, paper.filed) == ("Menutup perkara", False)


def test_an_approval_for_one_thing_opens_no_other(sari, wati):
    made, close = register(sari)
    approval = sari.do(submit_step, list(made.respondents), close)
    other = replace(close, reason="alasan lain")
    with pytest.raises(Refused, match="approval.changed"):
        wati.do(take_step, list(made.respondents), other, approval=approval)


def test_a_correction_is_approved_too(sari, wati, desk):
    checker = enter(desk, "Tono", roles=["pengendali"])
    made = desk.register(PERSON)
    sari.do(take_step, list(made.respondents), StepRequest("DITERIMA"))
    (person,) = made.respondents
    with pytest.raises(Refused, match="approval.second_person"):
        sari.do(correct_step, person, "salah klik")
    approval = sari.do(submit_correction, person, "salah klik")
    checker.do(approve, approval)
    assert state(sari, person) == "DRAF"


# --- an office of one -------------------------------------------------------------------


def test_in_an_office_of_one_the_approval_is_on_paper_and_asked_for_once(sari):
    made, close = register(sari)
    with pytest.raises(Refused, match="approval.nobody"):
        sari.do(submit_step, list(made.respondents), close)
    sari.do(take_step, list(made.respondents), close)
    (paper,) = sari.ask(papers_to_file)
    assert (paper.officer_name, paper.approver) == ("Sari", "")
    with pytest.raises(Refused, match="field.required"):
        sari.do(file_paper_approval, paper.id, "", None, None, "map 3")
    with pytest.raises(Refused, match="field.required"):
        sari.do(file_paper_approval, paper.id, "Inspektur")
    sari.do(file_paper_approval, paper.id, "Inspektur", None, File("ab" * 32, 3, "setuju.pdf"))
    assert sari.ask(papers_to_file) == ()
    (paper,) = sari.ask(paper_approvals_of, made.case)
    assert (paper.filed, paper.approver, paper.file_name) == (True, "Inspektur", "setuju.pdf")
    assert sari.vault.store.differences(Silent()) == []


def test_an_office_of_one_that_says_so_is_not_asked_for_scans(sari):
    made, close = register(sari)
    sari.do(set_office, {"name": "Inspektorat", "single_officer": True})
    sari.do(take_step, list(made.respondents), close)
    assert sari.ask(papers_to_file) == ()
    assert len(sari.ask(paper_approvals_of, made.case)) == 1


def test_saying_so_is_no_way_around_a_second_person(sari, wati):
    made, close = register(sari)
    sari.do(set_office, {"name": "Inspektorat", "single_officer": True})
    with pytest.raises(Refused, match="approval.second_person"):
        sari.do(take_step, list(made.respondents), close)


# --- whatever they try ------------------------------------------------------------------


class TwoPeople(RuleBasedStateMachine):
    """Three officers, two of them one person, try everything in every order."""

    @initialize()
    def begin(self):
        import tempfile
        from pathlib import Path

        self.place = tempfile.TemporaryDirectory()
        self.builder = Builder(Path(self.place.name))
        self.desk = open_desk(self.builder)
        nip = "197912052006042007"
        self.officers = [
            enter(self.desk, "Satu", nip),
            enter(self.desk, "Dua", nip),
            enter(self.desk, "Tiga"),
        ]
        self.made, self.close = register(self.desk)
        self.approvals = []

    def teardown(self):
        if hasattr(self, "builder"):
            self.builder.close()
            self.place.cleanup()

    def attempt(self, who, what, *given):
        try:
            return self.officers[who].do(what, *given)
        except Refused:
            return None

    @rule(who=st.integers(0, 2))
    def submit(self, who):
        made = self.attempt(who, submit_step, list(self.made.respondents), self.close)
        if made:
            self.approvals.append(made)

    @rule(who=st.integers(0, 2), at=st.integers(0, 5))
    def approve(self, who, at):
        if self.approvals:
            self.attempt(who, approve, self.approvals[at % len(self.approvals)])

    @rule(who=st.integers(0, 2), at=st.integers(0, 5))
    def carry_out_directly(self, who, at):
        if self.approvals:
            found = self.desk.ask(
                lambda unit: unit.objects.get(self.approvals[at % len(self.approvals)])
            )
            self.attempt(who, take_step, list(self.made.respondents), self.close)
            with pytest.raises(BaseException):  # noqa: B017, PT011 - outside an action
                self.officers[who].ask(carry_out_step, found)

    @rule(who=st.integers(0, 2), at=st.integers(0, 5))
    def give_back(self, who, at):
        if self.approvals:
            self.attempt(who, return_approval, self.approvals[at % len(self.approvals)], "x")

    @rule(who=st.integers(0, 2))
    def alone(self, who):
        self.attempt(who, take_step, list(self.made.respondents), self.close)

    @rule(who=st.integers(0, 2))
    def reopen(self, who):
        request = StepRequest("DITERIMA", reason="salah", values={"novum": "baru"})
        self.attempt(who, take_step, list(self.made.respondents), request)

    @rule(who=st.integers(0, 2), text=st.sampled_from(["a", "b"]))
    def edit(self, who, text):
        self.attempt(who, edit_object, self.made.case, {"subject": text})

    @invariant()
    def no_closing_had_one_person(self):
        if not hasattr(self, "made"):
            return
        person = {one.who.officer: "T" if one is self.officers[2] else "S" for one in self.officers}

        def look(unit):
            steps = unit.objects.children(self.made.respondents[0], "step")
            closed = [one for one in steps if one.text("to_state") == "DUPLIKAT"]
            asked = unit.objects.children(self.made.case, "approval")
            decided = [
                (person[one.text("officer")], person[answer.text("officer")])
                for one in asked
                for answer in unit.objects.children(one.id, "approval_decision")
                if answer.text("verdict") == "approved"
            ]
            papers = unit.objects.children(self.made.case, "paper_approval")
            return len(closed), decided, len(papers)

        closed, decided, papers = self.desk.ask(look)
        assert closed == len(decided)
        assert all(maker != checker for maker, checker in decided)
        assert papers == 0


TestTwoPeople = TwoPeople.TestCase
TestTwoPeople.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
