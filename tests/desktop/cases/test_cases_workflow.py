"""Beside the steps: warnings, escalation, bodies, releases, remedies, many at once, the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.escalation import record_escalation
from desktop.cases.examination import add_examination, withdraw_examination
from desktop.cases.history import case_history
from desktop.cases.office import set_office
from desktop.cases.queries import case_view
from desktop.cases.registration import edit_object
from desktop.cases.release import end_release, record_release
from desktop.cases.remedies import record_remedy
from desktop.cases.steps import StepRequest, readiness, take_step, take_step_for_ready
from desktop.cases.warnings import dismiss_warning
from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.law.model import State
from desktop.law.packs import law
from desktop.progress import Silent
from tests.builders import receive
from tests.desks import PERSON, form, open_desk

DAY = date(2024, 10, 3)
LINE = (
    *("DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI"),
    *("DI_PPK", "SK_TERBIT", "SK_DISAMPAIKAN"),
)
PAPERS = (*("BAP", "LHP", "SURAT_REKOMENDASI", "SK_HUKUMAN_DISIPLIN", "TANDA_TERIMA_SK"),)
FROM_HQ = {"source": "PUSAT"}


def walk(desk, made, until, on=DAY, **last):
    for kind in PAPERS:
        desk.do(attach_document, made.case, NewDocument({"type": kind}))
    for state in LINE[: LINE.index(until) + 1]:
        more = last if state == until else {}
        desk.do(take_step, made.respondents, StepRequest(state, on, **more))


def seen(desk, made, at=0):
    return desk.ask(case_view, made.case).respondents[at]


def codes(person):
    return [one.code for one in person.warnings]


def refused(desk, action, *args, **more):
    with pytest.raises(Refused) as caught:
        desk.do(action, *args, **more)
    assert desk.vault.store.differences(Silent()) == []
    return caught.value


# --- warnings -------------------------------------------------------------------------


def team(*elements):
    return {
        "kind": "TIM_PEMERIKSA",
        "number": "800/12",
        "dated": "2024-10-03",
        "members": [{"name": f"Anggota {one}", "element": one} for one in elements],
    }


def test_a_team_silences_its_warning_and_its_composition_is_checked(desk):
    made = desk.register()
    walk(desk, made, "PEMERIKSAAN")
    assert "TIM_WAJIB" in codes(seen(desk, made))
    body = desk.do(add_examination, made.case, team("atasan", "pengawasan"))
    assert codes(seen(desk, made)) == ["SUSUNAN_TIM", "PEMBEBASAN_SEMENTARA"]
    missing = seen(desk, made).warnings[0]
    assert missing.text == "Tim pemeriksa belum lengkap: unsur kepegawaian."
    whole = team("atasan", "pengawasan", "kepegawaian")
    desk.do(edit_object, body, {"members": whole["members"]})
    assert "SUSUNAN_TIM" not in codes(seen(desk, made))
    view = desk.ask(case_view, made.case)
    assert [one.label for one in view.examinations] == ["Tim pemeriksa"]
    desk.do(withdraw_examination, body, "Salah perkara")
    assert "TIM_WAJIB" in codes(seen(desk, made))
    assert desk.vault.store.differences(Silent()) == []


def test_a_body_of_one_respondent_examines_nobody_else(desk):
    made = desk.register(PERSON, {"name": "Ani", "allegations": ["DS-06"]})
    walk(desk, made, "PEMERIKSAAN")
    one = {**team("atasan", "pengawasan", "kepegawaian"), "respondents": [made.respondents[0]]}
    desk.do(add_examination, made.case, one)
    assert "TIM_WAJIB" not in codes(seen(desk, made, 0))
    assert "TIM_WAJIB" in codes(seen(desk, made, 1))
    other = desk.register({"name": "Orang lain"})
    error = refused(desk, add_examination, other.case, one)
    assert error.code == "case.not_of_this_case"


def test_an_office_sets_the_size_of_its_council(desk):
    made = desk.register({**PERSON, "allegations": ["KE-01"]})
    walk(desk, made, "EKSPOSE")
    seats = ("ketua", "sekretaris", "anggota")
    council = {
        "kind": "MAJELIS_KODE_ETIK",
        "members": [{"name": f"Anggota {one}", "element": one, "rank": "III/a"} for one in seats],
    }
    desk.do(add_examination, made.case, council)
    assert codes(seen(desk, made)) == ["JUMLAH_MAJELIS", "PANGKAT_MAJELIS"]
    desk.do(set_office, {"bodies": {"MAJELIS_KODE_ETIK": 3}})
    assert codes(seen(desk, made)) == ["PANGKAT_MAJELIS"]
    desk.do(edit_object, made.respondents[0], {"rank": "III/a"})
    assert codes(seen(desk, made)) == []


def test_a_supervisor_who_stands_in_the_case_is_replaced(desk):
    chief = {"name": "Tuti Contoh", "position": "Sekretaris Daerah"}
    made = desk.register(PERSON, chief)
    walk(desk, made, "PEMERIKSAAN")
    assert "ATASAN_TERLIBAT" in codes(seen(desk, made))
    body = {"kind": "TIM_PEMERIKSA", "members": [{"name": "Tuti Contoh", "element": "atasan"}]}
    desk.do(add_examination, made.case, body)
    error = refused(desk, take_step, made.respondents[:1], StepRequest("KAJIAN", DAY))
    assert (error.code, error.details["override"]) == ("step.warned", "TIM_MEMERIKSA_DIRI")


def test_a_repeat_is_heavier_or_needs_a_reason(desk):
    first = desk.register()
    walk(desk, first, "SK_TERBIT", values={"sanksi": "HD-B1"}, reason="x",
         overrides=frozenset({"BERAT_TANPA_TIM"}))  # fmt: skip
    again = desk.register(acted_on="2024-09-30")
    walk(desk, again, "KAJIAN")
    person = seen(desk, again)
    note = next(one for one in person.warnings if one.code == "PERNAH_DIHUKUM")
    assert first.register_number in note.text
    desk.do(take_step, again.respondents, StepRequest("EKSPOSE", DAY))
    request = StepRequest("REKOMENDASI", DAY, values={"sanksi": "HD-R2"}, reason="x")
    error = refused(desk, take_step, again.respondents, request)
    assert [one["override"] for one in error.details["doubts"]] == ["ULANG_LEBIH_BERAT"]
    over = frozenset({"ULANG_LEBIH_BERAT"})
    request = StepRequest("REKOMENDASI", DAY, "Khilaf", {"sanksi": "HD-R2"}, overrides=over)
    desk.do(take_step, again.respondents, request)
    assert seen(desk, again).taken[-1].overridden == tuple(sorted(over))


def test_one_breach_is_not_punished_twice(desk):
    first = desk.register()
    walk(desk, first, "SK_TERBIT", values={"sanksi": "HD-B1"}, reason="x",
         overrides=frozenset({"BERAT_TANPA_TIM"}))  # fmt: skip
    again = desk.register()
    walk(desk, again, "KAJIAN")
    assert "SATU_PELANGGARAN_SATU_HUKUMAN" in codes(seen(desk, again))


def test_the_screen_tells_beforehand_what_a_step_will_ask(desk):
    made = desk.register()
    walk(desk, made, "EKSPOSE")
    desk.do(edit_object, made.respondents[0], {"proposed_sanction": "HD-S1"})
    (choice,) = [one for one in seen(desk, made).steps if one.target == "REKOMENDASI"]
    told = {one.code: one for one in choice.warnings}
    assert told["SATU_HUKUMAN_TERBERAT"].weight == "catatan"
    assert "tingkat hukuman disiplin berat" in told["SATU_HUKUMAN_TERBERAT"].text
    assert "PPK kabupaten/kota" not in str(told), "an office without a region names nobody"
    desk.do(take_step, made.respondents, StepRequest("REKOMENDASI", DAY))


def test_who_may_impose_is_suggested_and_checked(desk):
    desk.do(set_office, {"name": "Inspektorat Contoh", "region_code": "32.01"})
    made = desk.register()
    walk(desk, made, "DI_PPK")
    desk.do(edit_object, made.respondents[0], {"proposed_sanction": "HD-S1"})
    (choice,) = [one for one in seen(desk, made).steps if one.target == "SK_TERBIT"]
    (told,) = [one.text for one in choice.warnings if one.code == "YANG_BERWENANG"]
    assert "PPK kabupaten/kota (bupati/wali kota)" in told
    wrong = StepRequest("SK_TERBIT", DAY, "", {"sanksi": "HD-S1", "pejabat": "PENGAWAS"})
    error = refused(desk, take_step, made.respondents, wrong)
    assert error.details["override"] == "PEJABAT_TIDAK_BERWENANG"
    right = StepRequest("SK_TERBIT", DAY, "", {"sanksi": "HD-S1", "pejabat": "PPK_KABKOTA"})
    desk.do(take_step, made.respondents, right)


def test_a_pppk_gets_no_decree_of_pns(desk):
    pppk = {**PERSON, "asn_type": "PPPK", "nip": "", "rank": ""}
    made = desk.register(pppk)
    walk(desk, made, "DI_PPK")
    request = StepRequest("SK_TERBIT", DAY, "x", {"sanksi": "HD-R1"})
    error = refused(desk, take_step, made.respondents, request)
    assert (error.code, error.details["warning"]) == ("step.forbidden", "STATUS_LAIN")
    over = StepRequest("SK_TERBIT", DAY, "x", {"sanksi": "HD-R1"}, (), frozenset({"STATUS_LAIN"}))
    assert refused(desk, take_step, made.respondents, over).code == "step.not_overridable"
    desk.do(take_step, made.respondents, StepRequest("SK_TERBIT", DAY, "", {"sanksi": "PPPK-1"}))


def test_a_warning_is_set_aside_with_a_reason_until_its_facts_change(desk):
    made = desk.register()
    walk(desk, made, "PEMERIKSAAN")
    desk.do(add_examination, made.case, team("atasan"))
    one = made.respondents[0]
    assert refused(desk, dismiss_warning, one, "SUSUNAN_TIM", " ").code == (
        "warning.reason_required"
    )
    assert refused(desk, dismiss_warning, one, "SUSUNAN", "x").code == "warning.not_there"
    desk.do(dismiss_warning, one, "SUSUNAN_TIM", "Menyusul minggu depan")
    (found,) = [warning for warning in seen(desk, made).warnings if warning.dismissed]
    assert (found.code, found.dismissed) == ("SUSUNAN_TIM", "Menyusul minggu depan")
    body = desk.ask(case_view, made.case).examinations[0].id
    members = team("atasan", "pengawasan")["members"]
    desk.do(edit_object, body, {"members": members})
    assert all(not warning.dismissed for warning in seen(desk, made).warnings)
    last = [entry for entry in desk.ask(case_history, made.case) if entry.type == "dismissal"]
    assert last[0].reason == "Menyusul minggu depan"


def test_what_the_law_insists_on_is_not_set_aside(desk):
    made = desk.register({**PERSON, "allegations": []})
    walk(desk, made, "KAJIAN")
    error = refused(desk, dismiss_warning, made.respondents[0], "PELANGGARAN_DISEBUT", "x")
    assert error.code == "warning.not_dismissible"


def test_crime_and_move_are_noted_with_whom_they_went_to(desk):
    made = desk.register()
    walk(desk, made, "VERIFIKASI")
    noted = {"criminal": ["PILKADA_71"], "criminal_to": "Bawaslu Kab. Contoh"}
    desk.do(edit_object, made.respondents[0], noted)
    desk.do(edit_object, made.respondents[0], {"moved_to": "Kota Contoh", "moved_on": "2024-10-01"})
    told = {one.code: one.text for one in seen(desk, made).warnings}
    assert "UU 10/2016 Pasal 71" in told["PIDANA_PARALEL"]
    assert "Bawaslu Kab. Contoh" in told["PIDANA_PARALEL"]
    assert "Kota Contoh sejak 1 Okt 2024" in told["PINDAH_INSTANSI"]


# --- escalation -----------------------------------------------------------------------


def at_ppk(desk):
    made = desk.register(**FROM_HQ)
    desk.do(take_step, made.respondents, StepRequest("DI_PPK", DAY))
    return made


def test_overdue_follows_from_the_clock_and_each_step_is_entered(desk):
    made = at_ppk(desk)
    track = seen(desk, made).escalation
    assert track.overdue_since == date(2024, 10, 23)
    assert [one.step for one in track.choices if one.allowed] == ["PERINGATAN"]
    given = {"on": "2024-10-25", "number": "B-1/2024", "by_whom": "BKN", "reason": "Belum dijawab"}
    (done,) = desk.do(record_escalation, made.respondents, "PERINGATAN", given)
    desk.do(record_escalation, made.respondents, "TEGURAN", {"on": "2024-11-10"})
    track = seen(desk, made).escalation
    assert [(one.step, one.number) for one in track.entries] == [
        ("PERINGATAN", "B-1/2024"),
        ("TEGURAN", ""),
    ]
    assert track.entries[0].id == done.escalation
    assert seen(desk, made).state == "DI_PPK"
    assert desk.vault.store.differences(Silent()) == []


def test_an_escalation_says_why_not(desk):
    made = at_ppk(desk)
    early = refused(desk, record_escalation, made.respondents, "BLOKIR_DATA", {})
    assert early.code == "escalation.too_early"
    assert refused(desk, record_escalation, made.respondents, "LEWAT_TENGGAT", {}).code == (
        "escalation.derived"
    )
    before = refused(desk, record_escalation, made.respondents, "PERINGATAN", {"on": "2024-10-23"})
    assert before.code == "escalation.too_early"
    future = refused(desk, record_escalation, made.respondents, "PERINGATAN", {"on": "2099-01-01"})
    assert future.code == "step.in_future"
    with pytest.raises(Refused, match=r"step\.override_needs_reason"):
        desk.do(record_escalation, made.respondents, "BLOKIR_DATA", {}, override=True)
    given = {"reason": "Langsung diblokir BKN"}
    desk.do(record_escalation, made.respondents, "BLOKIR_DATA", given, override=True)
    assert seen(desk, made).escalation.entries[0].overridden
    assert seen(desk, made).escalation.blocked


def test_a_block_ends_once_the_sanction_is_there(desk):
    made = at_ppk(desk)
    desk.do(record_escalation, made.respondents, "BLOKIR_DATA", {"reason": "x"}, override=True)
    assert refused(desk, record_escalation, made.respondents, "BUKA_BLOKIR", {}).code == (
        "escalation.no_sanction"
    )
    desk.do(take_step, made.respondents, StepRequest("SK_TERBIT", DAY))
    desk.do(record_escalation, made.respondents, "BUKA_BLOKIR", {})
    assert not seen(desk, made).escalation.blocked


def test_what_headquarters_enters_reaches_the_region(builder):
    region, hq = open_desk(builder), open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    for one in (region, hq):
        one.vault.knows(region.vault, hq.vault)
    made = at_ppk(region)
    receive(hq.vault, region.vault.ops())
    hq.do(record_escalation, made.respondents, "PERINGATAN", {"by_whom": "Pusat"})
    with pytest.raises(Refused, match=r"sync\.only_region"):
        hq.do(take_step, made.respondents, StepRequest("SK_TERBIT"))
    receive(region.vault, hq.vault.ops(region.vault.device.scope))
    assert [one.by_whom for one in seen(region, made).escalation.entries] == ["Pusat"]


# --- releases and remedies ------------------------------------------------------------


def test_a_release_runs_until_its_last_day(desk):
    made = desk.register()
    walk(desk, made, "PEMERIKSAAN")
    one = made.respondents[0]
    given = {"from_on": "2024-10-05", "number": "800/9", "acting": "Eko Contoh"}
    release = desk.do(record_release, one, given)
    assert "PEMBEBASAN_SEMENTARA" not in codes(seen(desk, made))
    assert refused(desk, record_release, one, given).code == "release.runs"
    assert refused(desk, end_release, release, date(2024, 10, 4)).code == "release.out_of_order"
    desk.do(end_release, release, date(2024, 10, 20))
    (found,) = seen(desk, made).releases
    assert (found.acting, found.until) == ("Eko Contoh", date(2024, 10, 20))


def delivered(desk, sanction="HD-B1"):
    made = desk.register()
    walk(desk, made, "SK_TERBIT", values={"sanksi": sanction, "tanggal": "2024-10-03"}, reason="x",
         overrides=frozenset({"BERAT_TANPA_TIM"}))  # fmt: skip
    desk.do(take_step, made.respondents, StepRequest("SK_DISAMPAIKAN", DAY))
    return made


def appeal(desk, made, kind, on, **more):
    request = StepRequest("UPAYA_ADM", on, values={"upaya": kind}, **more)
    return desk.do(take_step, made.respondents, request)


def test_all_clocks_of_a_state_are_told(desk):
    made = delivered(desk)
    found = {one.how["clock"]: one.due_on for one in seen(desk, made).deadlines}
    assert found == {
        "sk_berlaku": date(2024, 10, 24),
        "keberatan_ajukan": date(2024, 10, 23),
    }


def test_an_objection_in_time_is_decided_and_changes_the_sanction(desk):
    made = delivered(desk)
    (done,) = appeal(desk, made, "keberatan", date(2024, 10, 23))
    assert done.due_on == date(2024, 11, 21)
    way = StepRequest("BERLAKU", date(2024, 11, 20), values={"putusan": "meringankan"})
    error = refused(desk, take_step, made.respondents, way)
    assert (error.code, error.details["possible"]) == ("step.decision_other_way", ["SK_TERBIT"])
    missing = refused(desk, take_step, made.respondents, StepRequest("BERLAKU", DAY))
    assert missing.code in ("law.step_needs_value", "step.before_last")
    values = {"putusan": "meringankan", "sanksi": "HD-S1", "nomor": "P-1"}
    request = StepRequest("SK_TERBIT", date(2024, 11, 20), "Putusan", values)
    desk.do(take_step, made.respondents, request)
    person = seen(desk, made)
    assert person.sanction == "HD-S1"
    (remedy,) = person.remedies
    assert (remedy.result, remedy.decision_number) == ("meringankan", "P-1")
    assert [one.values.get("sanksi") for one in person.taken if one.to_state == "SK_TERBIT"] == [
        "HD-B1",
        "HD-S1",
    ]


def test_a_late_remedy_is_not_admissible(desk):
    made = delivered(desk)
    late = date(2024, 10, 24)
    with pytest.raises(Refused) as caught:
        appeal(desk, made, "keberatan", late)
    assert (caught.value.code, caught.value.details["due"]) == ("step.remedy_late", "2024-10-23")
    kept = {"kind": "keberatan", "filed_on": "2024-10-24", "number": "K-1"}
    desk.do(record_remedy, made.respondents[0], kept)
    (remedy,) = seen(desk, made).remedies
    assert (remedy.result, remedy.late, remedy.step) == ("tidak_dapat_diterima", True, None)
    desk.do(take_step, made.respondents, StepRequest("BERLAKU", late))


def test_dismissal_goes_to_the_appeal_body_alone(desk):
    made = delivered(desk, "HD-B3")
    with pytest.raises(Refused) as caught:
        appeal(desk, made, "keberatan", DAY)
    assert caught.value.code == "step.remedy_does_not_fit"
    (done,) = appeal(desk, made, "banding", date(2024, 10, 4))
    assert done.due_on == date(2025, 1, 9)
    closing = {"hasil": "dibatalkan", "putusan": "membatalkan"}
    desk.do(take_step, made.respondents, StepRequest("TUTUP", date(2024, 12, 2), values=closing))
    assert (seen(desk, made).outcome, seen(desk, made).sanction) == ("dibatalkan", "")


def test_no_remedy_before_a_decree(desk):
    made = desk.register()
    given = {"kind": "banding", "filed_on": "2024-10-24"}
    assert refused(desk, record_remedy, made.respondents[0], given).code == "remedy.not_yet"


def test_a_moral_sanction_has_no_fifteenth_day(desk):
    made = desk.register()
    walk(desk, made, "SK_TERBIT", values={"sanksi": "MOR-T"}, reason="Majelis")
    desk.do(take_step, made.respondents, StepRequest("SK_DISAMPAIKAN", DAY))
    person = seen(desk, made)
    assert (person.track, person.deadline) == ("MORAL", None)
    assert person.state_label == "Pernyataan dibacakan"
    desk.do(take_step, made.respondents, StepRequest("BERLAKU", DAY))


def test_a_decree_that_was_cancelled_is_replaced_and_kept(desk):
    made = delivered(desk)
    desk.do(take_step, made.respondents, StepRequest("BERLAKU", date(2024, 10, 24)))
    request = StepRequest("SK_TERBIT", date(2024, 11, 1), "Dibatalkan BKN", {"sanksi": "HD-B2"},
                          overrides=frozenset({"BERAT_TANPA_TIM"}))  # fmt: skip
    desk.do(take_step, made.respondents, request)
    taken = [one.values.get("sanksi") for one in seen(desk, made).taken]
    assert [one for one in taken if one] == ["HD-B1", "HD-B2"]


def test_the_second_summons_counts_from_the_examination_that_was_missed(desk):
    made = desk.register()
    walk(desk, made, "PANGGILAN_1", values={"tanggal": "2024-10-03", "periksa_pada": "2024-10-20"})
    assert "PERIKSA_LEWAT_BATAS" in codes(seen(desk, made))
    desk.do(take_step, made.respondents, StepRequest("PANGGILAN_2", date(2024, 10, 25)))
    assert seen(desk, made).deadline.how["started_on"] == "2024-10-20"


# --- many at once ---------------------------------------------------------------------


def forty(desk):
    people = [{"name": f"Pegawai {n:02}", "unit": "Dinas"} for n in range(40)]
    made = desk.register(*people)
    desk.do(take_step, made.respondents, StepRequest("DITERIMA", DAY))
    desk.do(take_step, made.respondents[:30], StepRequest("VERIFIKASI", DAY))
    return made


def test_forty_people_one_list_of_who_can_and_why_not(desk):
    made = forty(desk)
    found = desk.ask(readiness, made.respondents, StepRequest("KLARIFIKASI", DAY))
    assert [one.refused for one in found] == [""] * 30 + ["law.step_unknown"] * 10
    assert found[-1].state_label == "Laporan diterima"
    error = refused(desk, take_step, made.respondents, StepRequest("KLARIFIKASI", DAY))
    assert len(error.details["refused"]) == 10
    done, left = desk.do(take_step_for_ready, made.respondents, StepRequest("KLARIFIKASI", DAY))
    assert (len(done), len(left)) == (30, 10)
    assert {one.code for one in left} == {"law.step_unknown"}
    states = [one.state for one in desk.ask(case_view, made.case).respondents]
    assert states == ["KLARIFIKASI"] * 30 + ["DITERIMA"] * 10
    assert desk.vault.store.differences(Silent()) == []


def test_a_document_filed_along_is_filed_once_for_those_who_go(desk):
    made = forty(desk)
    papers = (NewDocument({"type": "LEMBAR_VERIFIKASI"}),)
    desk.do(take_step_for_ready, made.respondents, StepRequest("KLARIFIKASI", DAY, "", {}, papers))
    (document,) = desk.ask(case_view, made.case).documents
    assert set(document.respondents) == set(made.respondents[:30])


def test_a_step_that_nobody_can_take_is_refused(desk):
    made = forty(desk)
    error = refused(desk, take_step_for_ready, made.respondents, StepRequest("SELESAI", DAY))
    assert error.code == "law.step_unknown"


def test_a_duplicate_names_the_other_case(desk):
    first, second = desk.register(), desk.register()
    desk.do(take_step, second.respondents, StepRequest("DITERIMA", DAY))

    def mark(named):
        values = {"duplikat_dari": named}
        return StepRequest("DUPLIKAT", DAY, values=values)

    for named, code in (
        ("9999/NET/2026", "step.duplicate_unknown"),
        (second.register_number, "step.duplicate_of_itself"),
    ):
        assert refused(desk, take_step, second.respondents, mark(named)).code == code
    desk.do(take_step, second.respondents, mark(first.case[:8]))
    assert seen(desk, second).taken[-1].values["duplikat_dari"] == first.case
    assert seen(desk, second).outcome == "duplikat"


# --- the register and the clock -------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (datetime(2001, 1, 1, tzinfo=UTC), "behind_program"),
        (datetime(2040, 6, 1, tzinfo=UTC), "far_ahead"),
        (datetime(2026, 11, 20, 18, tzinfo=UTC), "behind_journal"),
    ],
)
def test_a_clock_that_cannot_be_right_numbers_nothing(builder, moment, why):
    from desktop.cases.intake import read_case
    from desktop.cases.office import reading
    from desktop.cases.registration import register_case

    desk = open_desk(builder)
    desk.register()
    desk.vault.clock.set(moment)
    typed = form({"name": "Ani"}, received_on="2000-01-01", acted_on="")
    draft = desk.ask(lambda unit: read_case(typed, reading(unit)))
    error = refused(desk, register_case, draft)
    assert (error.code, error.details["why"]) == ("clock.doubtful", why)
    assert error.details["now"] == moment.astimezone(ZoneInfo("Asia/Jakarta")).date().isoformat()
    made = desk.do(register_case, draft, "Jam sudah dicocokkan dengan BMKG")
    assert made.register_number.endswith(str(moment.year))


def test_a_clock_a_little_slow_is_nobodys_business(desk):
    desk.register()
    desk.vault.clock.set(desk.vault.clock.now() - timedelta(hours=20))
    assert desk.register().register_number


def test_two_cases_with_one_number_are_told_on_both(builder):
    one, other = open_desk(builder), open_desk(builder, "b")
    for desk in (one, other):
        desk.vault.knows(one.vault, other.vault)
    first, second = one.register(), other.register()
    assert first.register_number == second.register_number
    receive(one.vault, other.vault.ops())
    assert one.ask(case_view, first.case).same_number == (second.case,)
    assert one.ask(case_view, second.case).same_number == (first.case,)
    shared = one.ask(lambda unit: unit.register.shared_numbers())
    assert shared == [(first.register_number, sorted([first.case, second.case]))]


def test_every_state_says_who_acts():
    assert all(row.actor for row in law().rows(State))
