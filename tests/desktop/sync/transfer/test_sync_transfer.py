"""A case goes from one region to another by the sticks, through headquarters."""

import pytest

from desktop.cases.documents import NewDocument
from desktop.cases.handing import Standing
from desktop.cases.queries import case_list
from desktop.cases.registration import edit_object
from desktop.cases.reporter import code_name
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.today import today
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.journal.model import Registry, Side
from desktop.keys.hq_joining import read_hq_join_request
from desktop.sync import headquarters, joining, queries
from desktop.sync.forwarding import forward, pass_on, send_back
from desktop.sync.model import Outcome
from desktop.sync.transfer_views import (
    handover_view,
    incoming,
    late_changes,
    stuck,
    transfers,
    whole_history,
)
from desktop.sync.transfers import Offer, accept_case, decline_case, offer_case, recall_case
from desktop.sync.trusting import list_file, take_list
from tests.desktop.sync.transferring import (
    BEKASI,
    BOGOR,
    DEPOK,
    REGISTRY,
    SCOPES,
    WHY,
    keep,
    lines,
    offer,
    pass_by,
    refuse,
    register,
    sound,
    standing,
    take,
    view,
)


def refused(office, action, *args, **kwargs):
    with pytest.raises(Refused) as caught:
        office.do(action, *args, **kwargs)
    return caught.value.code


def restore(office, snapshot):
    """Bring a vault's folder back as it was; what lies outside of it stays."""
    kept = {path: data for path, data in snapshot.items() if office.folder in path.parents}
    office.turn_back(kept)


def edit(office, case, subject="Lain"):
    return office.do(edit_object, case, {"subject": subject})


def test_the_whole_way_of_a_case(hq, bogor, depok, stick):
    made = register(bogor)
    content = b"foto" * 5000
    keep(bogor, made.case, content)
    offer(bogor, made.case, number="700/12/2026")
    assert standing(bogor, made.case) == Standing.OFFERED
    pass_by(stick, bogor, hq, depok)
    assert standing(hq, made.case) == Standing.FORWARDED
    (line,) = depok.ask(incoming)
    assert (line.their_number, line.office) == (made.register_number, "Inspektorat bogor")
    assert (line.reason, line.number) == (WHY, "700/12/2026")
    shown = depok.ask(handover_view, line.id)
    assert shown.case.respondents[0].name == "Budi Santoso"
    assert (shown.files, shown.files_missing) == (1, 0)
    taken = take(depok)
    mine = view(depok, taken.case)
    assert [one.state for one in mine.respondents] == ["VERIFIKASI"]
    assert [one.to_state for one in mine.respondents[0].taken] == ["DITERIMA", "VERIFIKASI"]
    assert depok.has_file(content)
    assert mine.evidence[0].held
    assert (mine.way.standing, mine.way.office) == ("taken", "Inspektorat bogor")
    assert mine.way.number == made.register_number
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert view(bogor, made.case).way.number == taken.register_number
    assert lines(bogor) == [("out", "accepted")]
    assert sound(hq, bogor, depok)


def test_the_new_office_goes_on_where_the_old_one_stood(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    people = [one.id for one in view(depok, taken.case).respondents]
    depok.do(take_step, people, StepRequest("PANGGILAN_1"))
    assert edit(depok, taken.case).result
    assert view(depok, taken.case).respondents[0].state == "PANGGILAN_1"
    pass_by(stick, depok, hq, bogor)
    # What the new office does is not the old one's business.
    assert view(bogor, made.case).respondents[0].state == "VERIFIKASI"
    assert bogor.get(taken.case) is None


def test_history_tells_what_happened_where(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    edit(depok, taken.case)
    told = [(one.what, one.office) for one in depok.ask(whole_history, taken.case)]
    assert told == [
        ("case.registered", "Inspektorat bogor"),
        ("respondent.added", "Inspektorat bogor"),
        ("step.taken", "Inspektorat bogor"),
        ("step.taken", "Inspektorat bogor"),
        ("case.taken_over", ""),
        ("case.changed", ""),
    ]
    assert all(one.officer_name == "Sari Contoh" for one in depok.ask(whole_history, taken.case))
    pass_by(stick, depok, hq, bogor)
    told = [one.what for one in bogor.ask(whole_history, made.case)]
    assert told[-3:] == ["case.offered", "case.passed_on", "case.taken_elsewhere"]


def test_every_copy_names_the_op_it_comes_from(hq, bogor, depok, stick):
    made = register(bogor)
    keep(bogor, made.case, b"x")
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    births = {
        op.id
        for oid in bogor.ask(lambda unit: unit.cases.tree(made.case))
        for op, _, _ in bogor.ask(lambda unit, oid=oid: unit.trail.history([oid]))
    }
    tree = [depok.get(oid) for oid in depok.ask(lambda unit: unit.cases.tree(taken.case))]
    assert {one.type for one in tree} == {"case", "respondent", "step", "evidence", "custody"}
    assert all(one.text("origin") in births for one in tree)


def test_a_case_on_its_way_is_closed_to_changes(bogor, hq):
    made = register(bogor)
    offer(bogor, made.case)
    assert refused(bogor, edit_object, made.case, {"subject": "x"}) == "case.handed_over"
    step = StepRequest("PANGGILAN_1")
    assert refused(bogor, take_step, made.respondents, step) == "case.handed_over"
    assert refused(bogor, offer_case, made.case, Offer(DEPOK, WHY)) == "case.handed_over"
    assert bogor.ask(today).groups == ()


def test_a_case_that_is_gone_stands_closed_in_the_list(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    take(depok)
    pass_by(stick, depok, hq, bogor)
    (row,) = bogor.ask(case_list, CaseFilter()).rows
    assert (row.states, row.due_on) == (("TUTUP",), None)
    assert bogor.ask(case_list, CaseFilter(closed=False)).total == 0
    assert depok.ask(case_list, CaseFilter(closed=False)).total == 1
    assert refused(bogor, edit_object, made.case, {"subject": "x"}) == "case.handed_over"


def test_what_is_refused_comes_back_with_the_reason(hq, bogor, depok, stick):
    made = register(bogor)
    content = b"foto" * 5000
    keep(bogor, made.case, content)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    refuse(depok, "Terlapor tidak pernah bertugas di sini")
    assert depok.ask(incoming) == ()
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == ""
    (line,) = bogor.ask(transfers)
    assert (line.standing, line.answer) == ("returned", "Terlapor tidak pernah bertugas di sini")
    assert edit(bogor, made.case).result
    # The office that refused it forgets what it was.
    pass_by(stick, hq, depok)
    parts = depok.ask(lambda unit: unit.objects.all("handover_part"))
    assert [one.fields for one in parts] == [{}]
    assert sound(hq, bogor, depok)


def test_it_can_be_offered_again(hq, bogor, depok, realm, stick):
    bekasi = realm.region("bekasi", BEKASI, hq)
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    refuse(depok)
    pass_by(stick, depok, hq, bogor)
    offer(bogor, made.case, BEKASI)
    pass_by(stick, bogor, hq, bekasi)
    take(bekasi)
    pass_by(stick, bekasi, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert lines(bogor) == [("out", "accepted"), ("out", "returned")]


def test_and_from_there_to_a_third_office_with_all_that_was_before(hq, bogor, depok, realm, stick):
    bekasi = realm.region("bekasi", BEKASI, hq)
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    edit(depok, taken.case, "Di Depok")
    offer(depok, taken.case, BEKASI)
    pass_by(stick, depok, hq, bekasi)
    last = take(bekasi)
    told = [(one.what, one.office) for one in bekasi.ask(whole_history, last.case)]
    offices = list(dict.fromkeys(office for _, office in told))
    assert offices == ["Inspektorat bogor", "Inspektorat depok", ""]
    assert view(bekasi, last.case).subject == "Di Depok"
    assert sound(bekasi, hq, depok)


def test_an_offer_that_never_left_is_undone_at_once(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    assert bogor.do(recall_case, made.case, "Salah pilih").result
    assert standing(bogor, made.case) == ""
    assert edit(bogor, made.case).result
    pass_by(stick, bogor, hq, depok)
    assert depok.ask(incoming) == ()
    assert lines(hq) == [("out", "returned")]


def test_an_offer_that_left_comes_back_through_headquarters(hq, bogor, depok, stick, tmp_path):
    made = register(bogor)
    offer(bogor, made.case)
    bogor.export(hq, tmp_path / "lost")
    assert not bogor.do(recall_case, made.case, "Salah pilih").result
    assert standing(bogor, made.case) == Standing.RECALLED
    pass_by(stick, bogor, hq, bogor)
    assert standing(bogor, made.case) == ""
    pass_by(stick, hq, depok)
    assert depok.ask(lambda unit: unit.objects.all("handover")) == []


def test_a_recall_after_forwarding_asks_the_receiver(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    bogor.do(recall_case, made.case, "Salah kantor")
    pass_by(stick, bogor, hq, depok)
    (line,) = depok.ask(incoming)
    assert (line.standing, line.answer) == ("recalled", "Salah kantor")
    assert refused(depok, accept_case, line.id) == "transfer.recall_pending"
    refuse(depok, "Diminta kembali")
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == ""


def test_an_acceptance_that_was_first_stands_against_a_recall(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    bogor.do(recall_case, made.case, "Salah kantor")
    pass_by(stick, bogor, hq, depok)
    assert standing(depok, taken.case) == ""
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert refused(bogor, recall_case, made.case, "x") == "transfer.accepted"


def test_what_a_second_pc_changed_meanwhile_is_listed_and_stays_behind(
    hq, bogor, depok, realm, stick
):
    second = realm.region("bogor2", BOGOR, hq)
    made = register(bogor)
    pass_by(stick, bogor, hq, second)
    offer(bogor, made.case)
    edit(second, made.case, "Diubah di PC kedua")
    pass_by(stick, second, hq, bogor, hq, depok)
    taken = take(depok)
    assert view(depok, taken.case).subject != "Diubah di PC kedua"
    (late,) = bogor.ask(transfers)
    assert late.late == 1
    (entry,) = bogor.ask(late_changes, late.id)
    assert (entry.what, entry.after) == ("case.changed", {"subject": "Diubah di PC kedua"})
    assert hq.ask(transfers)[0].late == 1
    pass_by(stick, hq, second)
    assert standing(second, made.case) == Standing.FORWARDED
    assert sound(hq, bogor, depok, second)


def test_two_pcs_that_offer_one_case_give_it_away_once(hq, bogor, depok, realm, stick):
    bekasi = realm.region("bekasi", BEKASI, hq)
    second = realm.region("bogor2", BOGOR, hq)
    made = register(bogor)
    pass_by(stick, bogor, hq, second)
    offer(bogor, made.case, DEPOK)
    offer(second, made.case, BEKASI)
    pass_by(stick, second, hq)
    pass_by(stick, bogor, hq)
    pass_by(stick, hq, depok)
    pass_by(stick, hq, bekasi)
    assert len([*depok.ask(incoming), *bekasi.ask(incoming)]) == 1


def test_two_pcs_that_accept_it_make_one_case_that_counts(hq, bogor, depok, realm, stick):
    second = realm.region("depok2", DEPOK, hq)
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    pass_by(stick, hq, second)
    first, other = take(depok), take(second)
    pass_by(stick, second, hq, depok, hq, second)
    for office in (depok, second, hq):
        found = sorted((standing(office, first.case), standing(office, other.case)))
        assert found == ["", Standing.DOUBLE]
    assert standing(depok, first.case) == standing(second, first.case)
    assert sound(depok, second, hq)


def test_headquarters_chooses_where_the_office_cannot_be_told(hq, bogor, depok, stick):
    made = register(bogor)
    transfer = offer(bogor, made.case, BEKASI)
    pass_by(stick, bogor, hq)
    (line,) = hq.ask(stuck)
    assert (line.id, line.code) == (transfer, "transfer.unknown_office")
    hq.do(forward, transfer, depok.id)
    assert hq.ask(stuck) == ()
    pass_by(stick, hq, depok)
    take(depok)
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert refused(hq, forward, transfer, depok.id) == "transfer.over"


def test_headquarters_sends_back_what_should_not_go(hq, bogor, depok, stick):
    made = register(bogor)
    transfer = offer(bogor, made.case, BEKASI)
    pass_by(stick, bogor, hq)
    assert hq.do(send_back, transfer, "Ditangani sendiri").result
    pass_by(stick, hq, bogor)
    assert standing(bogor, made.case) == ""
    assert bogor.ask(transfers)[0].answer == "Ditangani sendiri"


def test_headquarters_does_not_wait_for_an_office_that_never_answers(hq, bogor, depok, stick):
    made = register(bogor)
    transfer = offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    assert not hq.do(send_back, transfer, "Lama").result
    assert hq.do(send_back, transfer, "Terlalu lama", at_once=True).result
    pass_by(stick, hq, bogor)
    assert standing(bogor, made.case) == ""
    pass_by(stick, depok, hq, depok)
    assert standing(depok, taken.case) == Standing.SENT_BACK
    assert refused(depok, edit_object, taken.case, {"subject": "x"}) == "case.handed_over"
    assert sound(hq, depok)


def test_headquarters_may_assign_a_case_itself(hq, bogor, depok, stick):
    made = register(bogor)
    pass_by(stick, bogor, hq)
    offer(hq, made.case)
    hq.do(pass_on)
    pass_by(stick, hq, depok)
    taken = take(depok)
    assert view(depok, taken.case).respondents[0].name == "Budi Santoso"
    pass_by(stick, hq, bogor)
    assert standing(bogor, made.case) == Standing.FORWARDED
    assert refused(bogor, recall_case, made.case, "Jangan") == "transfer.assigned"
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED


def test_a_region_cannot_ask_back_what_headquarters_gives_away(hq, bogor, depok, stick):
    """Whatever its program writes: headquarters does not hear it."""
    made = register(bogor)
    pass_by(stick, bogor, hq)
    transfer = offer(hq, made.case)
    pass_by(stick, hq, bogor)
    bogor.add("transfer_recall", parent=transfer, reason="Jangan")
    pass_by(stick, bogor, hq, depok)
    (line,) = depok.ask(incoming)
    assert line.standing == "waiting"
    take(depok)
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED


def test_the_letter_behind_it_goes_along(hq, bogor, depok, stick):
    made = register(bogor)
    letter = NewDocument({"type": "SURAT_PELIMPAHAN", "number": "700/12"})
    offer(bogor, made.case, document=letter)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    assert [one.type for one in view(depok, taken.case).documents] == ["SURAT_PELIMPAHAN"]


def test_a_case_that_brings_nothing_new_is_refused(hq, bogor, depok, stick):
    made = register(bogor)
    assert refused(bogor, offer_case, made.case, Offer(BOGOR, WHY)) == "transfer.same_region"
    assert refused(bogor, offer_case, made.case, Offer("99.99", WHY)) == "law.unknown_code"
    assert refused(bogor, offer_case, made.case, Offer(DEPOK, " ")) == "transfer.reason_required"
    assert refused(bogor, recall_case, made.case, "x") == "transfer.none"
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    (line,) = depok.ask(incoming)
    assert refused(depok, decline_case, line.id, "") == "transfer.reason_required"
    take(depok)
    assert refused(depok, accept_case, line.id) == "transfer.answered"
    assert refused(depok, pass_on) == "sync.only_headquarters"


def test_a_reporter_keeps_a_code_name_and_no_more(hq, bogor, depok, stick):
    made = register(bogor, reporter={"mode": "dirahasiakan", "name": "", "contact": ""})
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    reporter = view(depok, taken.case).reporter
    assert reporter.mode == "dirahasiakan"
    assert reporter.code == depok.ask(code_name, taken.case).removesuffix("-2")


# --- sticks ---------------------------------------------------------------------------


def test_sticks_that_are_lost_doubled_and_late_end_the_same(hq, bogor, depok, stick, tmp_path):
    made = register(bogor)
    offer(bogor, made.case)
    bogor.export(hq, tmp_path / "lost")
    early = bogor.export(hq, tmp_path / "early").file
    assert hq.take(early).outcome is Outcome.IMPORTED
    hq.export(depok, tmp_path / "lost")
    forwarded = hq.export(depok, tmp_path / "forwarded").file
    assert depok.take(forwarded).outcome is Outcome.IMPORTED
    assert depok.take(forwarded).outcome is Outcome.DUPLICATE
    taken = take(depok)
    answer = depok.export(hq, tmp_path / "answer").file
    assert hq.take(answer).outcome is Outcome.IMPORTED
    assert hq.take(early).outcome is Outcome.DUPLICATE
    assert hq.take(answer).outcome is Outcome.DUPLICATE
    pass_by(stick, hq, bogor)
    assert (standing(bogor, made.case), standing(depok, taken.case)) == (Standing.ACCEPTED, "")
    assert len(hq.ask(lambda unit: unit.objects.all("handover"))) == 1


def test_a_restored_headquarters_does_not_hand_a_case_to_two(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    before = hq.snapshot()
    pass_by(stick, bogor, hq, depok)
    restore(hq, before)
    taken = take(depok)
    bogor.do(recall_case, made.case, "Salah")
    pass_by(stick, bogor, hq)
    pass_by(stick, depok, hq)
    for office in (bogor, depok, bogor, depok):
        pass_by(stick, hq, office, hq)
    held = [standing(bogor, made.case) == "", standing(depok, taken.case) == ""]
    assert held.count(True) == 1
    assert sound(hq, bogor, depok)


def test_a_restored_sender_learns_that_the_case_is_gone(hq, bogor, depok, stick):
    made = register(bogor)
    pass_by(stick, bogor, hq)
    before = bogor.snapshot()
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    restore(bogor, before)
    take(depok)
    assert edit(bogor, made.case, "Setelah dipulihkan").result
    pass_by(stick, depok, hq)
    pass_by(stick, bogor, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert bogor.ask(transfers)[0].late == 1
    assert sound(hq, bogor)


def test_a_restored_receiver_gets_its_case_back(hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    before = depok.snapshot()
    taken = take(depok)
    pass_by(stick, depok, hq)
    restore(depok, before)
    pass_by(stick, depok, hq, depok)
    assert depok.ask(incoming) == ()
    assert standing(depok, taken.case) == ""
    assert view(depok, taken.case).register_number == taken.register_number
    assert sound(hq, depok)


def test_an_older_program_keeps_what_it_does_not_know(hq, realm, bogor, stick):
    older = Registry({
        name: kind for name, kind in REGISTRY.types.items()
        if not name.startswith(("transfer", "handover"))
    })  # fmt: skip
    depok = realm.office("depok", scope=SCOPES[DEPOK], enrolled_at=hq, region=DEPOK, registry=older)
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    assert depok.ask(lambda unit: unit.objects.all("handover")) == []
    depok.close()
    depok.registry = REGISTRY
    depok.open()
    taken = take(depok)
    assert view(depok, taken.case).respondents[0].name == "Budi Santoso"
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == Standing.ACCEPTED
    assert sound(depok)
    assert bogor.ask(queries.status).waiting == 0


def test_of_two_pcs_of_headquarters_one_passes_on(realm, hq, bogor, depok, stick):
    second = realm.office("hq2", Side.HQ, "", joins=True)
    request = read_hq_join_request(second.do(joining.request_joining).result)
    answer = hq.do(headquarters.let_in, request).result
    second.do(joining.accept_joining, second.ask(joining.check_joining, answer))
    second.scope = "pusat"
    bogor.do(take_list, hq.ask(list_file))
    offer(bogor, register(bogor).case)
    pass_by(stick, bogor, second)
    assert handovers(second) == 0
    pass_by(stick, second, hq, depok)
    assert len(depok.ask(incoming)) == 1
    pass_by(stick, bogor, hq, second, hq)
    assert (handovers(hq), handovers(second)) == (1, 1)
    assert sound(hq, second)


def handovers(office):
    return len(office.ask(lambda unit: unit.objects.all("handover")))
