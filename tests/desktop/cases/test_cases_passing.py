"""Who drops out between bodies, and which document the next one waits for."""

from datetime import date

import pytest

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.queries import case_view
from desktop.cases.steps import StepRequest, take_step
from tests.desks import PERSON

DAY = date(2024, 10, 3)


@pytest.fixture
def seven(desk):
    people = [{"name": f"Pegawai {n}", "allegations": ["KE-01"]} for n in range(7)]
    return desk.register(*people)


def passed(desk, made):
    view = desk.ask(case_view, made.case)
    return {one.code: (len(one.people), len(one.missing)) for one in view.passages}


def test_seven_reported_six_recommended(desk, seven):
    assert passed(desk, seven) == {}
    advice = NewDocument({"type": "SURAT_REKOMENDASI_PUSAT", "number": "B-1"})
    desk.do(attach_document, seven.case, advice, seven.respondents[:6])
    assert passed(desk, seven) == {"reported": (7, 0), "recommended": (6, 1)}
    view = desk.ask(case_view, seven.case)
    assert view.passages[1].missing == (seven.respondents[6],)


def test_who_was_closed_did_not_drop_out(desk, seven):
    for state in ("DITERIMA", "VERIFIKASI"):
        desk.do(take_step, seven.respondents, StepRequest(state, DAY))
    closing = StepRequest("TUTUP", DAY, values={"hasil": "tidak_memenuhi_syarat"})
    desk.do(take_step, seven.respondents[6:], closing)
    advice = NewDocument({"type": "SURAT_REKOMENDASI_PUSAT"})
    desk.do(attach_document, seven.case, advice, seven.respondents[:6])
    assert passed(desk, seven)["recommended"] == (6, 0)


def test_the_hearing_waits_for_the_report(desk, seven):
    for state in ("DITERIMA", "VERIFIKASI", "KLARIFIKASI", "KAJIAN"):
        desk.do(take_step, seven.respondents, StepRequest(state, DAY))
    (waits,) = desk.ask(case_view, seven.case).awaited
    assert (waits.body, waits.documents) == ("Sidang Majelis Kode Etik", ("LHP", "TELAAH"))
    assert waits.people == seven.respondents
    desk.do(attach_document, seven.case, NewDocument({"type": "LHP"}))
    assert desk.ask(case_view, seven.case).awaited == ()


def test_one_person_passes_without_counting(desk):
    made = desk.register(PERSON)
    desk.do(attach_document, made.case, NewDocument({"type": "SURAT_REKOMENDASI"}))
    assert passed(desk, made) == {}
