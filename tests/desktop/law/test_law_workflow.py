from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.law import lists
from desktop.law.model import DocumentType, Move, State
from desktop.law.packs import law
from desktop.law.process import StepValue
from desktop.law.workflow import (
    Facts,
    Request,
    allowed_steps,
    check_step,
    explain_step,
    first_state,
    missing_documents,
)

LAW = law()

TABLE = """
DRAF -> DITERIMA | DI_PPK
DITERIMA -> VERIFIKASI | DUPLIKAT(duplikat)
VERIFIKASI -> KLARIFIKASI | PANGGILAN_1 | LENGKAPI | TUTUP(tidak_memenuhi_syarat,dilimpahkan)
LENGKAPI -> VERIFIKASI | TUTUP(tidak_memenuhi_syarat,dicabut)
KLARIFIKASI -> PANGGILAN_1 | KAJIAN | TUTUP(dihentikan,dilimpahkan)
PANGGILAN_1 -> PEMERIKSAAN | PANGGILAN_2
PANGGILAN_2 -> PEMERIKSAAN | KAJIAN*
PEMERIKSAAN -> KAJIAN | PANGGILAN_1*
KAJIAN -> EKSPOSE | PEMERIKSAAN*
EKSPOSE -> REKOMENDASI | KAJIAN* | TUTUP(tidak_terbukti,dihentikan)
REKOMENDASI -> DI_PPK
DI_PPK -> SK_TERBIT | KAJIAN* | TUTUP(gugur,dilimpahkan)
SK_TERBIT -> SK_DISAMPAIKAN | SK_TERBIT*
SK_DISAMPAIKAN -> UPAYA_ADM | BERLAKU | SK_TERBIT*
UPAYA_ADM -> BERLAKU | SK_TERBIT | TUTUP(dibatalkan)
BERLAKU -> DILAPORKAN | SK_TERBIT*
DILAPORKAN -> PEMANTAUAN | SK_TERBIT*
PEMANTAUAN -> SELESAI(terbukti) | SK_TERBIT*
SELESAI -> DIBUKA_KEMBALI*
TUTUP -> DIBUKA_KEMBALI*
"""
"""The moves as the reference draws them; ``*`` asks for a reason, brackets hold outcomes."""

EARLIER = (
    *("DITERIMA", "VERIFIKASI", "LENGKAPI", "KLARIFIKASI", "PANGGILAN_1", "PANGGILAN_2"),
    *("PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI", "DI_PPK", "SK_TERBIT"),
    *("SK_DISAMPAIKAN", "UPAYA_ADM", "BERLAKU", "DILAPORKAN", "PEMANTAUAN"),
)

states = st.sampled_from([row.code for row in LAW.rows(State)])
facts = st.builds(
    Facts,
    documents=st.frozensets(st.sampled_from([row.code for row in LAW.rows(DocumentType)])),
    report_source=st.sampled_from(["", *(row.code for row in LAW.rows(lists.ReportSource))]),
    visited=st.frozensets(states),
    roles=st.none() | st.frozensets(st.sampled_from([row.code for row in LAW.rows(lists.Role)])),
    track=st.sampled_from(["DISIPLIN", "MORAL"]),
)
requests = st.builds(
    Request,
    reason=st.sampled_from(["", "  ", "Alasan"]),
    outcome=st.sampled_from(["", *(row.code for row in LAW.rows(lists.Outcome))]),
    novum=st.sampled_from(["", "Bukti baru"]),
)
ALL_DOCUMENTS = frozenset(row.code for row in LAW.rows(DocumentType))


def parsed() -> dict[tuple[str, str], tuple[bool, tuple[str, ...]]]:
    moves = {}
    for line in TABLE.strip().splitlines():
        origin, targets = line.split(" -> ")
        for target in targets.split(" | "):
            name, _, outcomes = target.rstrip(")").partition("(")
            listed = tuple(outcomes.split(",")) if outcomes else ()
            moves[origin, name.rstrip("*")] = (name.endswith("*"), listed)
    for target in EARLIER:
        moves["DIBUKA_KEMBALI", target] = (False, ())
    return moves


def refused(state: str, to: str, given_facts: Facts, request: Request) -> Refused:
    with pytest.raises(Refused) as caught:
        check_step(LAW, state, to, given_facts, request)
    return caught.value


def test_moves_are_those_of_the_table() -> None:
    ours = {(row.origin, row.target): (row.reason_required, row.outcomes) for row in LAW.rows(Move)}
    assert ours == parsed()


def test_closing_and_reopening_belong_to_the_inspektur() -> None:
    for row in LAW.rows(Move):
        alone = row.target in {"TUTUP", "SELESAI", "DIBUKA_KEMBALI"}
        alone |= row.origin == "DIBUKA_KEMBALI"
        assert row.roles == (("inspektur",) if alone else ()), row.code
        assert row.outcome_required == (row.target == "TUTUP"), row.code
        assert row.novum_required == (row.target == "DIBUKA_KEMBALI"), row.code


def test_a_respondent_starts_as_a_draft() -> None:
    assert first_state(LAW) == "DRAF"


def test_every_state_can_be_reached_and_left() -> None:
    origins = {row.origin for row in LAW.rows(Move)}
    targets = {row.target for row in LAW.rows(Move)}
    all_states = {row.code for row in LAW.rows(State)}
    assert all_states - targets == {"DRAF"}
    assert all_states - origins == {"DUPLIKAT"}


def granted(row: Move) -> Request:
    """Return a request that gives a move all that it asks for."""
    outcome = row.outcomes[0] if row.outcomes else ""
    asked = {one.field: "nilai" for one in LAW.rows(StepValue)}
    return Request(reason="Alasan", outcome=outcome, novum="Bukti baru", values=asked)


@pytest.mark.parametrize("row", LAW.rows(Move), ids=lambda row: f"{row.origin}-{row.target}")
def test_each_move_is_allowed_once_it_has_what_it_asks_for(row: Move) -> None:
    everybody = frozenset(one.code for one in LAW.rows(lists.Role))
    here = Facts(
        documents=ALL_DOCUMENTS,
        report_source=row.report_sources[0] if row.report_sources else "",
        visited=frozenset(one.code for one in LAW.rows(State)),
        roles=everybody,
    )
    taken = check_step(LAW, row.origin, row.target, here, granted(row))
    assert (taken.to, taken.allowed) == (row.target, True)


def test_every_move_lies_on_a_way_from_the_draft() -> None:
    begun = frozenset({first_state(LAW)})
    walks = [(first_state(LAW), begun, source) for source in ("", "PUSAT")]
    seen = set(walks)
    taken: set[str] = set()
    while walks:
        state, visited, source = walks.pop()
        here = Facts(documents=ALL_DOCUMENTS, report_source=source, visited=visited)
        for step in allowed_steps(LAW, state, here):
            if not step.allowed:
                continue
            taken.add(f"{state}-{step.to}")
            onward = (step.to, visited | {step.to}, source)
            # How far a matter had come counts only after a reopening.
            if onward not in seen and len(seen) < 20_000:
                seen.add(onward)
                walks.append(onward)
    assert taken == {f"{row.origin}-{row.target}" for row in LAW.rows(Move)}


def test_buttons_of_a_fresh_examination() -> None:
    steps = {step.to: step for step in allowed_steps(LAW, "PEMERIKSAAN", Facts())}
    assert not steps["KAJIAN"].allowed
    assert steps["KAJIAN"].why_not[0].code == "law.step_lacks_document"
    assert steps["KAJIAN"].why_not[0].basis == "PP 94/2021"
    assert [lack.any_of for lack in steps["KAJIAN"].lacks_blocking] == [
        ("BAP", "BA_KETIDAKHADIRAN")
    ]
    assert [lack.any_of for lack in steps["KAJIAN"].lacks_later] == [
        ("SURAT_TIM_PEMERIKSA", "SK_MAJELIS_KODE_ETIK")
    ]
    assert steps["PANGGILAN_1"].allowed
    assert steps["PANGGILAN_1"].needs_reason
    assert steps["PANGGILAN_1"].lacks_later == ()


@pytest.mark.parametrize("document", ["BAP", "BA_KETIDAKHADIRAN"])
def test_either_document_opens_the_way(document: str) -> None:
    here = Facts(documents=frozenset({document}))
    assert check_step(LAW, "PEMERIKSAAN", "KAJIAN", here, Request()).to == "KAJIAN"


def test_absent_twice_is_decided_on_the_evidence_with_a_reason() -> None:
    error = refused("PANGGILAN_2", "KAJIAN", Facts(), Request())
    assert error.details["any_of"] == ["BA_KETIDAKHADIRAN"]
    absent = Facts(documents=frozenset({"BA_KETIDAKHADIRAN"}))
    error = refused("PANGGILAN_2", "KAJIAN", absent, Request())
    assert error.code == "law.step_needs_reason"
    assert error.details["basis"] == "PP 94/2021 Pasal 26 ayat (4)"
    assert check_step(LAW, "PANGGILAN_2", "KAJIAN", absent, Request(reason="Tidak hadir")).allowed


def test_closing_asks_for_an_outcome_of_its_list() -> None:
    here = Facts(roles=frozenset({"inspektur"}))
    assert refused("EKSPOSE", "TUTUP", here, Request()).code == "law.step_needs_outcome"
    error = refused("EKSPOSE", "TUTUP", here, Request(outcome="gugur"))
    assert error.code == "law.step_outcome_not_allowed"
    assert error.details["outcomes"] == ["tidak_terbukti", "dihentikan"]
    assert check_step(LAW, "EKSPOSE", "TUTUP", here, Request(outcome="dihentikan")).to == "TUTUP"
    error = refused("EKSPOSE", "TUTUP", here, Request(outcome="menang"))
    assert (error.code, error.details["kind"]) == ("law.unknown_code", "outcome")


def test_an_outcome_nobody_needs_to_name_is_implied() -> None:
    error = refused("DITERIMA", "DUPLIKAT", Facts(), Request())
    assert (error.code, error.details["field"]) == ("law.step_needs_value", "duplikat_dari")
    other = Request(values={"duplikat_dari": "0001/NET/2026"})
    step = check_step(LAW, "DITERIMA", "DUPLIKAT", Facts(), other)
    assert step.implied_outcome == "duplikat"
    assert not step.needs_outcome


def test_an_outcome_on_an_ordinary_step_is_refused() -> None:
    error = refused("DRAF", "DITERIMA", Facts(), Request(outcome="terbukti"))
    assert error.code == "law.step_outcome_not_allowed"


def test_a_recommendation_from_headquarters_enters_at_the_ppk() -> None:
    here = Facts(report_source="PUSAT")
    assert check_step(LAW, "DRAF", "DI_PPK", here, Request()).allowed
    error = refused("DRAF", "DI_PPK", Facts(report_source="BAWASLU"), Request())
    assert error.code == "law.step_wrong_source"
    assert error.details["needed"] == ["PUSAT"]


def test_reopening_takes_the_inspektur_a_novum_and_a_reason() -> None:
    inspektur = Facts(roles=frozenset({"inspektur"}))
    complete = Request(reason="Saksi baru", novum="Keterangan saksi")
    clerk = Facts(roles=frozenset({"petugas"}))
    nobody = Facts(roles=frozenset())
    for other in (clerk, nobody):
        assert refused("TUTUP", "DIBUKA_KEMBALI", other, complete).code == "law.step_needs_role"
    error = refused("SELESAI", "DIBUKA_KEMBALI", inspektur, Request())
    assert error.details["reasons"] == ["law.step_needs_reason", "law.step_needs_novum"]
    assert check_step(LAW, "TUTUP", "DIBUKA_KEMBALI", inspektur, complete).allowed


def test_a_reopened_matter_goes_no_further_than_it_had_come() -> None:
    been = frozenset({"DRAF", "DITERIMA", "VERIFIKASI", "KLARIFIKASI", "TUTUP", "DIBUKA_KEMBALI"})
    here = Facts(visited=been, roles=frozenset({"inspektur"}))
    offered = [step.to for step in allowed_steps(LAW, "DIBUKA_KEMBALI", here)]
    assert offered == ["DITERIMA", "VERIFIKASI", "LENGKAPI", "KLARIFIKASI"]
    assert refused("DIBUKA_KEMBALI", "KAJIAN", here, Request()).code == "law.step_not_earlier"


def test_a_step_the_table_does_not_know_names_those_it_knows() -> None:
    step = explain_step(LAW, "KAJIAN", "SK_TERBIT", Facts())
    assert not step.allowed
    assert step.label == "Sanksi ditetapkan"
    assert step.why_not[0].code == "law.step_unknown"
    assert step.why_not[0].params["possible"] == ["EKSPOSE", "PEMERIKSAAN"]


def test_the_moral_path_has_its_own_words() -> None:
    assert LAW.row(State, "EKSPOSE").label_on("MORAL") == "Sidang Majelis Kode Etik"
    assert LAW.row(State, "KAJIAN").label_on("MORAL") == "Kajian/analisis"
    assert LAW.row(State, "EKSPOSE").label_on("DISIPLIN") == "Ekspose/pleno"


def test_unknown_states_are_refused() -> None:
    for state, to in (("HILANG", "KAJIAN"), ("KAJIAN", "HILANG")):
        error = refused(state, to, Facts(), Request())
        assert (error.code, error.details["kind"]) == ("law.unknown_code", "state")


def test_what_may_follow_later_stays_on_the_list() -> None:
    path = ["DRAF", "DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PANGGILAN_2", "KAJIAN"]
    here = Facts(documents=frozenset({"SURAT_BAWASLU", "SURAT_PANGGILAN_1", "TELAAH"}))
    missing = [lack.requirement for lack in missing_documents(LAW, path, here)]
    assert missing == [
        "VERIFIKASI/lembar",
        "PANGGILAN_1/bukti-kirim",
        "PANGGILAN_2/surat",
        "PANGGILAN_2/bukti-kirim",
        "PANGGILAN_2/tidak-hadir",
    ]


def test_a_state_left_backwards_asks_for_nothing() -> None:
    assert missing_documents(LAW, ["KAJIAN", "PEMERIKSAAN", "PANGGILAN_1"], Facts()) == (
        missing_documents(LAW, ["PANGGILAN_1"], Facts())
    )


def test_nothing_is_missing_when_everything_is_there() -> None:
    everything = Facts(documents=ALL_DOCUMENTS)
    assert missing_documents(LAW, list(EARLIER), everything) == ()


@given(states, states, facts, requests)
def test_no_move_outside_the_table_is_ever_allowed(
    state: str, to: str, here: Facts, request: Request
) -> None:
    step = explain_step(LAW, state, to, here)
    if (state, to) not in parsed():
        assert not step.allowed
    assert step.allowed == (not step.why_not)
    assert step.allowed or not (step.lacks_blocking and step.why_not == ())
    needs, outcomes = parsed().get((state, to), (False, ()))
    try:
        taken = check_step(LAW, state, to, here, request)
    except Refused as error:
        assert error.code.startswith("law.step_")
        assert error.details["reasons"][0] == error.code
    else:
        assert taken == step
        assert step.allowed
        assert request.reason.strip() or not needs
        assert not request.outcome or request.outcome in outcomes
        assert not step.needs_outcome or request.outcome
        assert not step.needs_novum or request.novum


@given(states, facts)
def test_offered_steps_are_those_explained_one_by_one(state: str, here: Facts) -> None:
    for step in allowed_steps(LAW, state, here):
        assert step == explain_step(LAW, state, step.to, here)


@given(states, facts)
def test_more_documents_never_close_a_way(state: str, here: Facts) -> None:
    before = {step.to for step in allowed_steps(LAW, state, here) if step.allowed}
    full = Facts(ALL_DOCUMENTS, here.report_source, here.visited, here.roles, here.track)
    after = {step.to for step in allowed_steps(LAW, state, full) if step.allowed}
    assert before <= after
