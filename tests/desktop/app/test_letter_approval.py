"""A letter is drafted by one officer and issued by another, over a real sample vault."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.app.vaults import seat_of, seated
from desktop.cases.approvals import paper_approvals_of, return_approval, waiting_approvals
from desktop.cases.history import case_history
from desktop.cases.officers import add_officer
from desktop.cases.registration import edit_object
from desktop.cases.returned import returned_to_me, wanting_count
from desktop.clock import SystemClock
from desktop.desk.approving import approve
from desktop.errors import Refused
from desktop.keys.slots import unlock
from desktop.letters.actions import issue_letter
from desktop.letters.agenda import AFTER, RESERVATION, WHY, release_number, reserve_number
from desktop.letters.approval import submit_letter
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import REASON
from desktop.letters.queries import register
from tests.ui.letters.window_vaults import (
    CHEAP_FOR_TESTS,
    catalogue,
    complete,
    people_of,
    region_sample,
)
from ui.letters.looking import look_around
from ui.officers.approval_looking import look_at_approval, look_at_waiting

WISHES = Wishes(values={REASON: "nama tempat, bukan pelapor"})
PASSPHRASE = "sementara dari admin 9"  # noqa: S105


def sit(session, login, roles):
    form = {"login": login, "name": login.title(), "roles": roles}
    session.do(add_officer, session.keyring, form, PASSPHRASE)
    unlocked = unlock(session.store.folder, PASSPHRASE, login, cost=CHEAP_FOR_TESTS)
    return seated(session, unlocked, session.ask(seat_of, login))


@pytest.fixture
def office(tmp_path):
    """An administrator alone with a case of which a recommendation can be written."""
    sample = region_sample(tmp_path, cases=1)
    people = people_of(sample.session)
    complete(sample.session, people)
    yield sample.session, people
    sample.session.close()


def letters(session):
    return len(session.ask(register))


def test_alone_a_letter_is_approved_on_paper(office):
    session, people = office
    session.do(issue_letter, catalogue, people, "", WISHES)
    case = session.ask(lambda unit: unit.objects.get(people[0]).parent)
    papers = session.ask(paper_approvals_of, case)
    assert [(one.kind, one.filed) for one in papers if one.kind == "SURAT"] == [("SURAT", False)]


def test_one_submits_and_another_issues(office):
    session, people = office
    examiner = sit(session, "ani", ["petugas", "pemeriksa"])
    checker = sit(session, "budi", ["pengendali"])
    with pytest.raises(Refused) as caught:
        session.do(issue_letter, catalogue, people, "", WISHES)
    assert caught.value.code == "approval.second_person"
    with pytest.raises(Refused, match="role.missing"):
        examiner.do(issue_letter, catalogue, people, "", WISHES)
    approval = examiner.do(submit_letter, catalogue, people, "", WISHES).result
    with pytest.raises(Refused, match="approval.own"):
        examiner.do(approve, approval, catalogue)
    look = checker.ask(look_at_approval, catalogue, approval)
    assert look.pdf.startswith(b"%PDF-")
    assert look.view.why_not == ()
    assert ("naming", WISHES.values[REASON]) in look.lines
    assert len(checker.ask(look_at_waiting).approvals) == 1
    before = letters(session)
    issued = checker.do(approve, approval, catalogue).result
    assert letters(session) == before + 1
    assert issued.number
    assert session.ask(waiting_approvals) == ()


def test_a_changed_word_is_not_issued(office):
    session, people = office
    checker = sit(session, "budi", ["pengendali"])
    approval = session.do(submit_letter, catalogue, people, "", WISHES).result
    session.do(edit_object, people[0], {"position": "Jabatan yang lain"})
    with pytest.raises(Refused, match="approval.changed"):
        checker.do(approve, approval, catalogue)
    before = letters(session)
    checker.do(return_approval, approval, "jabatan berubah")
    again = session.do(submit_letter, catalogue, people, "", WISHES).result
    checker.do(approve, again, catalogue)
    assert letters(session) == before + 1


def test_another_letter_in_between_changes_nothing(office):
    """The number a letter would take is no part of what is approved."""
    session, people = office
    checker = sit(session, "budi", ["pengendali"])
    other = sit(session, "cici", ["pemeriksa", "pengendali"])
    one = session.do(submit_letter, catalogue, people, "", WISHES).result
    two = other.do(
        submit_letter,
        catalogue,
        people,
        "",
        replace(WISHES, values={**WISHES.values, "sifat": "SR"}),
    ).result
    before = letters(session)
    checker.do(approve, two, catalogue)
    checker.do(approve, one, catalogue)
    assert letters(session) == before + 2


@pytest.fixture
def clock_far_ahead(monkeypatch):
    """Set the PC's clock ahead by years, as a hand that slipped does."""
    real = SystemClock.now

    def set_ahead():
        monkeypatch.setattr(SystemClock, "now", lambda clock: real(clock) + timedelta(days=900))

    return set_ahead


def test_a_letter_takes_no_year_from_a_clock_that_cannot_be_right(office, clock_far_ahead):
    session, people = office
    clock_far_ahead()
    before = letters(session)
    with pytest.raises(Refused) as caught:
        session.do(issue_letter, catalogue, people, "", WISHES)
    assert (caught.value.code, caught.value.details["why"]) == ("clock.doubtful", "far_ahead")
    assert letters(session) == before
    reason = "Jam sudah dicocokkan dengan BMKG"
    session.do(issue_letter, catalogue, people, "", WISHES, clock_is_right=reason)
    case = session.ask(lambda unit: unit.objects.get(people[0]).parent)
    said = [entry.reason for entry in session.ask(case_history, case)]
    assert any(reason in one and WISHES.values[REASON] in one for one in said)


def test_who_approves_answers_for_the_clock(office, clock_far_ahead):
    session, people = office
    checker = sit(session, "budi", ["pengendali"])
    approval = session.do(submit_letter, catalogue, people, "", WISHES).result
    clock_far_ahead()
    with pytest.raises(Refused, match="clock.doubtful"):
        checker.do(approve, approval, catalogue)
    checker.do(approve, approval, catalogue, "Jam sudah dicocokkan dengan BMKG")
    assert session.ask(waiting_approvals) == ()


def test_what_is_returned_comes_back_to_its_maker_as_it_was(office):
    session, people = office
    examiner = sit(session, "ani", ["petugas", "pemeriksa"])
    checker = sit(session, "budi", ["pengendali"])
    wishes = replace(WISHES, values={**WISHES.values, "tenggat": "segera"})
    approval = examiner.do(submit_letter, catalogue, people, "", wishes).result
    assert examiner.ask(returned_to_me) == ()
    checker.do(return_approval, approval, "tenggat keliru")
    (back,) = examiner.ask(returned_to_me)
    assert (back.decided_by, back.decision_reason) == ("Budi", "tenggat keliru")
    assert examiner.ask(wanting_count) == 1
    assert checker.ask(returned_to_me) == session.ask(returned_to_me) == ()
    around = examiner.ask(look_around, catalogue, people, "letter:x", "")
    assert around.returned.id == approval
    assert around.draft == wishes.values
    examiner.do(submit_letter, catalogue, people, "", WISHES)
    assert examiner.ask(returned_to_me) == ()
    assert examiner.ask(look_around, catalogue, people, "letter:x", "").returned is None


def test_the_second_person_reads_why_a_number_is_squeezed_in(office):
    session, people = office
    for _ in range(2):
        session.do(issue_letter, catalogue, people, "", WISHES)
    checker = sit(session, "budi", ["pengendali"])
    late = replace(WISHES, values={**WISHES.values, AFTER: "1", WHY: "listrik padam"})
    with pytest.raises(Refused, match=r"approval\.second_person"):
        session.do(issue_letter, catalogue, people, "", late)
    approval = session.do(submit_letter, catalogue, people, "", late).result
    subject = checker.ask(look_at_approval, catalogue, approval).view.subject
    assert subject.endswith("; nomor sisipan sesudah 1: listrik padam")
    issued = checker.do(approve, approval, catalogue).result
    line = next(row for row in session.ask(register) if row.id == issued.letter)
    assert (line.serial, line.insertion, line.reason) == (1, 1, "listrik padam")


def test_the_second_person_issues_under_the_reserved_number(office):
    session, people = office
    kept = session.do(reserve_number, "Rekomendasi").result
    checker = sit(session, "budi", ["pengendali"])
    asked = replace(WISHES, values={**WISHES.values, RESERVATION: kept.id})
    approval = session.do(submit_letter, catalogue, people, "", asked).result
    session.do(release_number, kept.id, "tidak jadi")
    with pytest.raises(Refused, match=r"letter\.reservation_over"):
        checker.do(approve, approval, catalogue)
    checker.do(return_approval, approval, "nomor sudah dilepas")
    again = session.do(reserve_number, "Rekomendasi").result
    asked = replace(WISHES, values={**WISHES.values, RESERVATION: again.id})
    approval = session.do(submit_letter, catalogue, people, "", asked).result
    assert checker.do(approve, approval, catalogue).result.number == again.text("number")
