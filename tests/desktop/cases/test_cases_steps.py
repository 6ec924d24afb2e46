"""Steps: guarded by the tables, for one or many, with documents, dates and a way back."""

import hashlib
from datetime import date

import pytest

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.history import case_history
from desktop.cases.model import File
from desktop.cases.office import set_office
from desktop.cases.queries import case_list, case_view
from desktop.cases.registration import edit_object
from desktop.cases.respondents import why_not
from desktop.cases.steps import OVERRIDABLE, StepRequest, correct_step, take_step
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.journal.model import Side, Who
from tests.builders import receive
from tests.desks import PERSON, Desk, open_desk

DAY = date(2024, 10, 3)

STRAIGHT = {
    "DITERIMA": (),
    "VERIFIKASI": (),
    "PANGGILAN_1": (),
    "PEMERIKSAAN": (),
    "KAJIAN": ("BAP",),
    "EKSPOSE": ("LHP",),
    "REKOMENDASI": (),
    "DI_PPK": ("SURAT_REKOMENDASI",),
    "SK_TERBIT": (),
    "SK_DISAMPAIKAN": ("SK_HUKUMAN_DISIPLIN",),
}
"""The way to the delivered decree, with the documents that block."""


def paper(kind, name="surat.pdf"):
    digest = hashlib.sha256(f"{kind}{name}".encode()).hexdigest()
    return NewDocument({"type": kind}, File(digest, 12, name))


def step(desk, made, target, on=DAY, documents=(), **more):
    papers = tuple(paper(kind) for kind in documents)
    request = StepRequest(target, on=on, documents=papers, **more)
    return desk.do(take_step, made.respondents, request)


def walk(desk, made, until, on=DAY):
    for target, documents in STRAIGHT.items():
        step(desk, made, target, on, documents)
        if target == until:
            return
    raise AssertionError(until)


def refused(desk, made, target, **more):
    with pytest.raises(Refused) as caught:
        step(desk, made, target, **more)
    return caught.value


def person(desk, made, at=0):
    return desk.ask(case_view, made.case).respondents[at]


def test_the_whole_way_with_its_documents(desk):
    made = desk.register()
    walk(desk, made, "SK_DISAMPAIKAN")
    now = person(desk, made)
    assert (now.state, now.state_label, now.stage, now.since) == (
        *("SK_DISAMPAIKAN", "Keputusan disampaikan", "TINDAK_LANJUT"),
        DAY,
    )
    assert [one.to_state for one in now.taken] == list(STRAIGHT)
    view = desk.ask(case_view, made.case)
    assert {one.type for one in view.documents} == {
        *("BAP", "LHP", "SURAT_REKOMENDASI", "SK_HUKUMAN_DISIPLIN"),
    }
    assert all(one.respondents == (made.respondents[0],) for one in view.documents)


def test_five_documents_block_and_others_may_follow(desk):
    made = desk.register()
    walk(desk, made, "PEMERIKSAAN")
    error = refused(desk, made, "KAJIAN")
    assert error.code == "law.step_lacks_document"
    assert error.details["any_of"] == ["BAP", "BA_KETIDAKHADIRAN"]
    assert error.details["name"] == "Budi Santoso"
    lacks = person(desk, made).lacks
    (blocking,) = [one for one in lacks if one.blocking]
    assert blocking.labels == ("Berita acara pemeriksaan", "Berita acara ketidakhadiran")
    assert any(not one.blocking for one in lacks)
    desk.do(attach_document, made.case, paper("BAP"))
    assert person(desk, made).steps[0].allowed
    (done,) = step(desk, made, "KAJIAN")
    assert done.lacks
    assert all(not lack.blocking for lack in done.lacks)


def test_the_record_of_another_respondent_does_not_count(desk):
    made = desk.register(PERSON, {"name": "Ani"})
    walk(desk, made, "PEMERIKSAAN")
    desk.do(attach_document, made.case, paper("BAP"), [made.respondents[1]])
    error = refused(desk, made, "KAJIAN")
    assert [one["name"] for one in error.details["refused"]] == ["Budi Santoso"]
    assert person(desk, made, 1).state == "PEMERIKSAAN"


def test_an_issued_letter_counts_as_its_document_until_it_is_void(desk):
    made = desk.register()
    walk(desk, made, "PEMERIKSAAN")
    letter = desk.create("letter", made.case, kind="BAP-1", number="1")
    assert person(desk, made).steps[0].allowed
    desk.create("letter_mark", letter, kind="void", reason="salah")
    assert not person(desk, made).steps[0].allowed


def test_a_disabled_step_says_why_and_so_does_any_other(desk):
    made = desk.register()
    steps = {one.target: one for one in person(desk, made).steps}
    assert steps["DITERIMA"].allowed
    assert [one.code for one in steps["DI_PPK"].reasons] == ["law.step_wrong_source"]
    (why,) = desk.ask(why_not, made.respondents[0], "REKOMENDASI")
    assert why.code == "law.step_unknown"
    assert "DITERIMA" in why.details["possible"]
    assert desk.ask(why_not, made.respondents[0], "DITERIMA") == ()


def test_a_recommendation_from_headquarters_enters_without_an_examination(desk):
    made = desk.register(source="PUSAT")
    (done,) = step(desk, made, "DI_PPK")
    assert done.due_on == date(2024, 10, 23)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"on": date(2026, 11, 23)}, "step.in_future"),
        ({"on": date(2024, 10, 1)}, "step.before_last"),
        ({"values": {"hasill": "x"}}, "field.unknown"),
        ({"values": {"hasil": "menang"}}, "field.unknown_code"),
        ({"values": {"hasil": "terbukti"}}, "law.step_outcome_not_allowed"),
        ({"documents": ("SURAT_CINTA",)}, "field.unknown_code"),
        ({"overrides": frozenset({"law.step_lacks_document"})}, "step.not_overridable"),
        ({"overrides": OVERRIDABLE}, "step.override_needs_reason"),
        ({"cites": "0" * 32}, "step.cites_other"),
    ],
)
def test_what_a_step_cannot_be_taken_with(desk, more, code):
    made = desk.register()
    assert refused(desk, made, "DITERIMA", **more).code == code
    assert person(desk, made).state == "DRAF"
    assert desk.ask(case_view, made.case).documents == ()


def test_closing_needs_an_outcome_and_the_inspector(desk):
    made = desk.register()
    walk(desk, made, "VERIFIKASI")
    assert refused(desk, made, "TUTUP").code == "law.step_needs_outcome"
    clerk = Desk(desk.vault, Who("0" * 31 + "2", "Petugas Contoh", frozenset({"pemeriksa"})))
    error = refused(clerk, made, "TUTUP", values={"hasil": "dilimpahkan"})
    assert error.code == "law.step_needs_role"
    error = refused(desk, made, "TUTUP", values={"hasil": "dilimpahkan"})
    assert (error.code, error.details["field"]) == ("law.step_needs_value", "kepada")
    passed = {"hasil": "dilimpahkan", "kepada": "BAWASLU", "tujuan": "Bawaslu Kab. Contoh"}
    step(desk, made, "TUTUP", values=passed)
    now = person(desk, made)
    assert (now.outcome, now.closed, now.deadline) == ("dilimpahkan", True, None)
    assert now.taken[-1].values == passed
    assert [one.any_of[0] for one in now.lacks if one.state == "TUTUP"] == ["SURAT_PELIMPAHAN"]
    assert desk.ask(case_list, CaseFilter(closed=True)).total == 1
    again = {"values": {"novum": "Video baru"}, "reason": "Bukti baru"}
    step(desk, made, "DIBUKA_KEMBALI", **again)
    assert person(desk, made).outcome == ""
    assert {one.target for one in person(desk, made).steps} == {"DITERIMA", "VERIFIKASI"}


def test_a_deadline_is_stored_with_how_it_was_computed(desk):
    made = desk.register()
    walk(desk, made, "VERIFIKASI")
    (done,) = step(desk, made, "PANGGILAN_1", values={"tanggal": "2024-10-04", "nomor": "12"})
    deadline = person(desk, made).deadline
    assert deadline.due_on == done.due_on == date(2024, 10, 15)
    assert deadline.how["clock"] == "panggilan_1_maks"
    assert deadline.how["started_on"] == "2024-10-04"
    assert {"day": "2024-10-12", "name": "Sabtu"} in deadline.how["skipped"]
    page = desk.ask(case_list, CaseFilter(due_before=date(2024, 10, 16)))
    assert [row.due_on for row in page.rows] == [date(2024, 10, 15)]
    assert desk.ask(case_list, CaseFilter(due_before=date(2024, 10, 15))).total == 0


def test_the_office_sets_its_own_terms(desk):
    desk.do(set_office, {"terms": {"lokal_verifikasi": {"value": 5, "unit": "HK"}}})
    made = desk.register()
    walk(desk, made, "VERIFIKASI", on=date(2024, 10, 4))
    assert person(desk, made).deadline.due_on == date(2024, 10, 11)
    assert person(desk, made).deadline.how["from_table"] is False


def test_a_term_that_headquarters_named_goes_first_and_is_cited(builder):
    region, hq = open_desk(builder), open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    for one in (region, hq):
        one.vault.knows(region.vault, hq.vault)
    made = region.register(source="PUSAT")
    receive(hq.vault, region.vault.ops())
    advice = hq.create(
        *("hq_recommendation", made.respondents[0]), sanction="R1", due_on="2024-11-30"
    )
    receive(region.vault, hq.vault.ops(region.vault.device.scope))
    assert person(region, made).recommendations[0].id == advice
    (done,) = step(region, made, "DI_PPK")
    assert done.due_on == date(2024, 11, 30)
    assert person(region, made).taken[0].cites == advice
    assert person(region, made).deadline.how["recommendation"] == advice


def test_a_sanction_takes_effect_on_its_day_unless_overridden(desk):
    made = desk.register()
    walk(desk, made, "SK_DISAMPAIKAN")
    assert person(desk, made).deadline.how["clock"] == "sk_berlaku"
    desk.do(attach_document, made.case, paper("TANDA_TERIMA_SK"))
    error = refused(desk, made, "BERLAKU", on=date(2024, 10, 20))
    assert (error.code, error.details["due"]) == ("step.too_early", "2024-10-24")
    over = frozenset({"step.too_early"})
    step(desk, made, "BERLAKU", on=date(2024, 10, 20), overrides=over, reason="Putusan sela")
    assert person(desk, made).taken[-1].overridden == ("step.too_early",)


def test_the_term_of_a_sanction_runs_from_its_effect(desk):
    made = desk.register()
    walk(desk, made, "DI_PPK")
    offered = refused(desk, made, "SK_TERBIT", values={"sanksi": "PP53-S1"})
    assert offered.code in ("step.sanction_not_offered", "field.unknown_code")
    code = _sanction_of_twelve_months()
    given = {"sanksi": code, "tanggal": "2024-10-03"}
    step(desk, made, "SK_TERBIT", values=given)
    step(desk, made, "SK_DISAMPAIKAN", documents=("SK_HUKUMAN_DISIPLIN",))
    step(desk, made, "BERLAKU", on=date(2024, 10, 24), documents=("TANDA_TERIMA_SK",))
    step(desk, made, "DILAPORKAN", on=date(2024, 10, 25))
    (done,) = step(desk, made, "PEMANTAUAN", on=date(2024, 11, 1))
    assert done.due_on == date(2025, 10, 24)
    again = desk.register({**PERSON, "name": "Budi Santoso"})
    assert person(desk, again).prior[0].sanction == code
    (done,) = step(desk, made, "SELESAI", on=date(2025, 10, 24))
    assert done.outcome == "terbukti"


def _sanction_of_twelve_months():
    from desktop.law.packs import law

    rules = law().rules_for(date(2024, 9, 28))
    offered = law().sanctions(rules, asn_type="PNS")
    return next(row.code for row in offered if row.months == 12)


def test_ethics_alone_takes_the_moral_track(desk):
    made = desk.register({**PERSON, "allegations": ["KE-01"]})
    walk(desk, made, "EKSPOSE")
    assert person(desk, made).state_label == "Sidang Majelis Kode Etik"


def test_forty_people_take_one_step_together(desk):
    people = [{"name": f"Pegawai {n}", "unit": "Dinas"} for n in range(40)]
    made = desk.register(*people)
    done = step(desk, made, "DITERIMA", documents=("SURAT_BAWASLU",), reason="Serentak")
    assert len(done) == 40
    view = desk.ask(case_view, made.case)
    assert {one.state for one in view.respondents} == {"DITERIMA"}
    assert len(view.documents) == 1
    assert set(view.documents[0].respondents) == set(made.respondents)
    assert len({entry.at for entry in desk.ask(case_history, made.case)[-41:]}) == 1


def test_of_many_all_go_or_none(desk):
    first, second = desk.register(), desk.register({"name": "Ani"})
    step(desk, first, "DITERIMA")
    both = [*first.respondents, *second.respondents, *second.respondents]
    with pytest.raises(Refused) as caught:
        desk.do(take_step, both, StepRequest("VERIFIKASI", on=DAY))
    (left,) = caught.value.details["refused"]
    assert left["details"]["from"] == "DRAF"
    assert (left["respondent"], left["code"]) == (second.respondents[0], "law.step_unknown")
    assert person(desk, first).state == "DITERIMA"
    with pytest.raises(Refused, match=r"step\.nobody"):
        desk.do(take_step, [], StepRequest("VERIFIKASI"))


# --- taking back ----------------------------------------------------------------------


def test_a_wrong_step_is_taken_back_with_a_reason(desk):
    made = desk.register()
    walk(desk, made, "VERIFIKASI")
    before = person(desk, made)
    closing = {"hasil": "tidak_memenuhi_syarat"}
    step(desk, made, "TUTUP", values=closing, documents=("LEMBAR_VERIFIKASI",))
    with pytest.raises(Refused, match=r"correct\.reason_required"):
        desk.do(correct_step, made.respondents[0], " ")
    assert desk.do(correct_step, made.respondents[0], "Salah orang") == "VERIFIKASI"
    after = person(desk, made)
    assert (after.state, after.outcome, after.since) == (before.state, "", before.since)
    assert [one.corrected for one in after.taken] == [False, False, True]
    assert len(desk.ask(case_view, made.case).documents) == 1
    last = desk.ask(case_history, made.case)[-1]
    assert (last.what, last.reason) == ("step.corrected", "Salah orang")
    assert (last.before, last.after) == ({"state": "TUTUP"}, {"state": "VERIFIKASI"})
    step(desk, made, "KLARIFIKASI")


def test_steps_are_taken_back_one_after_the_other_to_the_first(desk):
    made = desk.register()
    walk(desk, made, "PANGGILAN_1")
    for state in ("VERIFIKASI", "DITERIMA", "DRAF"):
        assert desk.do(correct_step, made.respondents[0], "ulang") == state
    with pytest.raises(Refused, match=r"correct\.no_step"):
        desk.do(correct_step, made.respondents[0], "ulang")
    assert person(desk, made).deadline is None


def test_what_was_carried_away_is_not_taken_back(desk):
    made = desk.register()
    step(desk, made, "DITERIMA")
    (feed, seq), *_ = desk.vault.rows("SELECT feed, seq FROM feed WHERE scope LIKE 'w%'")
    _written(desk, f'{{"{feed}": [{seq}, "ab"]}}')
    assert [one.code for one in person(desk, made).correctable] == ["correct.exported"]
    with pytest.raises(Refused, match=r"correct\.exported"):
        desk.do(correct_step, made.respondents[0], "terlambat")
    step(desk, made, "VERIFIKASI")
    assert person(desk, made).correctable == ()
    desk.do(correct_step, made.respondents[0], "masih di sini")


def _written(desk, upto):
    """Write a line of the outbox as the sync room does."""

    def write(unit):
        unit._db.execute(
            "INSERT INTO bundle_out (recipient, epoch, number, file, digest, bytes, made_t, state,"
            " upto, summary) VALUES ('hq', 1, 1, 'f', 'd', 1, 1, 'made', ?, '{}')",
            (upto,),
        )

    desk.do(write)


def test_a_letter_issued_after_a_step_keeps_it(desk):
    made = desk.register(PERSON, {"name": "Ani"})
    step(desk, made, "DITERIMA")
    letter = desk.create(
        *("letter", made.case), kind="X", number="7", respondents=[made.respondents[0]]
    )
    assert [one.code for one in person(desk, made, 0).correctable] == ["correct.letter_issued"]
    assert person(desk, made, 1).correctable == ()
    desk.create("letter_mark", letter, kind="void")
    assert person(desk, made, 0).correctable == ()


# --- conflicts ------------------------------------------------------------------------


SAME = {"duplikat_dari": "0001/NET/2026"}


@pytest.fixture
def two_pcs(builder):
    """Two PCs of one office that both hold the same case, received."""
    one, other = open_desk(builder), open_desk(builder, "b")
    for desk in (one, other):
        desk.vault.knows(one.vault, other.vault)
    one.register({"name": "Orang lain"})
    made = one.register()
    step(one, made, "DITERIMA")
    receive(other.vault, one.vault.ops())
    return one, other, made


def test_two_steps_at_once_stop_the_respondent_until_somebody_decides(two_pcs):
    one, other, made = two_pcs
    step(one, made, "VERIFIKASI", on=date(2024, 10, 4))
    step(other, made, "DUPLIKAT", on=date(2024, 10, 5), values=SAME)
    receive(one.vault, other.vault.ops())
    now = person(one, made)
    assert "state" in now.conflicts
    assert all("step.state_in_conflict" in [why.code for why in it.reasons] for it in now.steps)
    with pytest.raises(Refused, match=r"step\.state_in_conflict"):
        one.do(take_step, made.respondents, StepRequest(now.steps[0].target if now.steps else "X"))
    with pytest.raises(Refused, match=r"step\.state_in_conflict"):
        one.do(correct_step, made.respondents[0], "x")


def test_nobody_closes_over_an_open_conflict(two_pcs):
    one, other, made = two_pcs
    for desk, name in ((one, "Budi S."), (other, "Budi Santosa")):
        desk.do(edit_object, made.respondents[0], {"name": name})
    receive(one.vault, other.vault.ops())
    error = refused(one, made, "DUPLIKAT", values=SAME)
    assert (error.code, error.details["fields"]) == ("step.field_in_conflict", ["name"])
    steps = {it.target: it for it in person(one, made).steps}
    assert not steps["DUPLIKAT"].allowed
    assert steps["VERIFIKASI"].allowed
    step(one, made, "VERIFIKASI")


def test_a_step_from_another_pc_is_not_taken_back_here(two_pcs):
    _, other, made = two_pcs
    with pytest.raises(Refused, match=r"correct\.exported"):
        other.do(correct_step, made.respondents[0], "x")
