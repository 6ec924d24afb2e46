"""Warnings: each row has its rule, speaks where its row says, and names its facts."""

from dataclasses import replace
from datetime import date
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.law.lists import Track
from desktop.law.model import Sanction, State, Violation
from desktop.law.packs import law
from desktop.law.process import Body, Caution, Remedy, Weight
from desktop.law.warnings import (
    RULES,
    BodyFacts,
    Matter,
    Member,
    Prior,
    day_text,
    heavier,
    threatened,
    warnings_of,
)

LAW = law()
DAY = date(2024, 10, 2)
SEVERE = next(row.code for row in LAW.rows(Violation) if row.level == "BERAT")
TEAM = BodyFacts(
    "TIM_PEMERIKSA",
    (
        Member("Tuti Contoh", element="atasan"),
        Member("Uli Contoh", element="pengawasan"),
        Member("Vera Contoh", element="kepegawaian"),
    ),
)
BASE = Matter("KAJIAN", asn_type="PNS", rank="III/d", forms=(SEVERE,), acted_on=DAY, today=DAY)
POST = replace(BASE, sanction="HD-B1", position_kind="ADMINISTRATOR", government="KABUPATEN")
PRIOR = Prior("HD-S1", "0001/NET/2023", frozenset({SEVERE}), date(2023, 5, 1))


def found(matter):
    return {one.code: one for one in warnings_of(LAW, matter)}


def test_every_row_has_its_rule_and_every_rule_its_row():
    assert set(RULES) == {row.code for row in LAW.rows(Caution)}


@pytest.mark.parametrize("row", LAW.rows(Caution), ids=lambda row: row.code)
def test_a_row_stands_somewhere_and_can_be_dismissed_only_as_a_note(row):
    assert row.states or row.targets
    assert not (row.dismissible and row.weight is not Weight.NOTE)
    assert row.weight is Weight.NOTE or row.targets


CASES = {
    "PERNAH_DIHUKUM": replace(BASE, prior=(PRIOR,)),
    "ULANG_LEBIH_BERAT": replace(BASE, target="SK_TERBIT", sanction="HD-R2", prior=(PRIOR,)),
    "SATU_PELANGGARAN_SATU_HUKUMAN": replace(BASE, prior=(replace(PRIOR, acted_on=DAY),)),
    "SATU_HUKUMAN_TERBERAT": replace(BASE, target="REKOMENDASI", sanction="HD-R2"),
    "PELANGGARAN_DISEBUT": replace(BASE, forms=()),
    "SANKSI_BELUM_DICATAT": replace(BASE, state="SK_TERBIT"),
    "TIM_WAJIB": BASE,
    "BERAT_TANPA_TIM": replace(BASE, target="SK_TERBIT", sanction="HD-B2"),
    "SUSUNAN_TIM": replace(BASE, bodies=(BodyFacts("TIM_PEMERIKSA", TEAM.members[:2]),)),
    "JUMLAH_MAJELIS": replace(BASE, bodies=(BodyFacts("MAJELIS_KODE_ETIK", TEAM.members),)),
    "PANGKAT_MAJELIS": replace(
        BASE, bodies=(BodyFacts("MAJELIS_KODE_ETIK", (Member("Rendah", rank="III/a"),)),)
    ),
    "ATASAN_TERLIBAT": replace(
        BASE, state="PEMERIKSAAN", supervisor=Member("TUTI CONTOH"), involved=TEAM.members[:1]
    ),
    "TIM_MEMERIKSA_DIRI": replace(BASE, bodies=(TEAM,), involved=(Member("Uli Contoh"),)),
    "PEMBEBASAN_SEMENTARA": BASE,
    "STATUS_LAIN": replace(BASE, target="SK_TERBIT", asn_type="PPPK", sanction="HD-B2"),
    "YANG_BERWENANG": replace(POST, target="REKOMENDASI"),
    "PEJABAT_TIDAK_BERWENANG": replace(POST, target="SK_TERBIT", official="ADMINISTRATOR"),
    "TINDAK_LANJUT_LEWAT": replace(
        BASE, state="DI_PPK", due=date(2024, 10, 1), today=date(2024, 10, 2)
    ),
    "REKOMENDASI_LAMA": replace(
        BASE, state="DI_PPK", received_on=date(2024, 1, 2), stale_on=date(2024, 4, 2)
    ),
    "PIDANA_PARALEL": replace(BASE, criminal=("PILKADA_71",), criminal_to="Bawaslu Kab. Contoh"),
    "PINDAH_INSTANSI": replace(BASE, moved_to="Pemerintah Kota Contoh", moved_on=DAY),
    "PERIKSA_LEWAT_BATAS": replace(
        BASE, state="PANGGILAN_1", examined_on=date(2024, 10, 20), examined_by=date(2024, 10, 11)
    ),
}


@pytest.mark.parametrize("code", sorted(CASES))
def test_each_warning_is_reached_with_all_its_facts(code):
    one = found(CASES[code])[code]
    assert "{" not in one.text
    row = LAW.row(Caution, code)
    named = {name for _, name, _, _ in Formatter().parse(row.text) if name}
    assert named <= set(one.facts)
    assert all(one.facts[name] in one.text for name in named)
    assert bool(one.basis) == bool(row.basis)


def test_the_cases_above_are_all_of_the_table():
    assert set(CASES) == set(RULES)


def test_a_sanction_of_an_old_register_warns_in_its_own_words():
    stated = Prior("", "001/REG/2019", words="hukuman sedang")
    warned = found(replace(BASE, prior=(stated,)))["PERNAH_DIHUKUM"]
    assert "hukuman sedang (menurut register lama, belum diverifikasi)" in warned.text
    lighter = found(replace(BASE, target="SK_TERBIT", sanction="HD-R2", prior=(stated,)))
    assert "ULANG_LEBIH_BERAT" not in lighter, "what nobody can weigh asks for no reason"


def test_a_sanction_for_nobody_knows_what_counts_as_one_of_the_same_kind():
    entered = Prior("HD-S1", "800/1/2019")
    assert "PERNAH_DIHUKUM" in found(replace(BASE, prior=(entered,)))


QUIET = {
    "ULANG_LEBIH_BERAT": {"sanction": "HD-B2"},
    "SATU_PELANGGARAN_SATU_HUKUMAN": {"acted_on": date(2024, 10, 3)},
    "SATU_HUKUMAN_TERBERAT": {"sanction": "HD-B1"},
    "BERAT_TANPA_TIM": {"bodies": (TEAM,)},
    "SUSUNAN_TIM": {"bodies": (TEAM,)},
    "JUMLAH_MAJELIS": {
        "bodies": (BodyFacts("MAJELIS_KODE_ETIK", TEAM.members, least=3),)
    },
    "ATASAN_TERLIBAT": {"involved": (Member("Orang Lain"),)},
    "TIM_MEMERIKSA_DIRI": {"involved": ()},
    "PEMBEBASAN_SEMENTARA": {"released": True},
    "STATUS_LAIN": {"sanction": "PPPK-1"},
    "YANG_BERWENANG": {"official": "PPK_KABKOTA"},
    "PEJABAT_TIDAK_BERWENANG": {"official": "PPK_KABKOTA"},
    "TINDAK_LANJUT_LEWAT": {"escalated": True},
    "REKOMENDASI_LAMA": {"stale_on": DAY},
    "SANKSI_BELUM_DICATAT": {"imposed": "HD-R1"},
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(QUIET))
def test_what_mends_it_silences_it(code):
    assert code in found(CASES[code])
    assert code not in found(replace(CASES[code], **QUIET[code]))


def test_a_supervisor_with_another_nip_is_somebody_else():
    chief = Member("Tuti Contoh", nip="197001011990032001")
    other = Member("Tuti Contoh", nip="198001012005032001")
    matter = replace(BASE, state="PEMERIKSAAN", supervisor=chief, involved=(other,))
    assert "ATASAN_TERLIBAT" not in found(matter)


def test_the_appeal_is_against_what_ends_the_service():
    ends = {row.code for row in LAW.rows(Sanction) if row.dismissal}
    assert set(LAW.row(Remedy, "banding").sanctions) == ends
    assert not set(LAW.row(Remedy, "keberatan").sanctions) & ends


def test_ranks_on_two_ladders_are_not_compared():
    body = BodyFacts("MAJELIS_KODE_ETIK", (Member("Ahli", rank="IX"),))
    assert "PANGKAT_MAJELIS" not in found(replace(BASE, bodies=(body,)))


def test_sanctions_are_compared_by_level_and_then_by_the_table():
    assert heavier(LAW, "HD-B1", "HD-S3") is True
    assert heavier(LAW, "HD-S2", "HD-S1") is True
    assert heavier(LAW, "HD-R1", "HD-R1") is False
    assert heavier(LAW, "HD-R1", "unknown") is None
    assert threatened(LAW, ["KE-01", SEVERE]) == "BERAT"
    assert threatened(LAW, []) == ""
    assert day_text(date(2026, 5, 1)) == "1 Mei 2026"


matters = st.builds(
    Matter,
    state=st.sampled_from([row.code for row in LAW.rows(State)]),
    target=st.sampled_from(["", *(row.code for row in LAW.rows(State))]),
    track=st.sampled_from([row.code for row in LAW.rows(Track)]),
    asn_type=st.sampled_from(["", "PNS", "PPPK", "unknown"]),
    rank=st.sampled_from(["", "III/d", "IX", "unknown"]),
    forms=st.lists(
        st.sampled_from([*(row.code for row in LAW.rows(Violation)), "unknown"]), max_size=3
    ).map(tuple),
    acted_on=st.none() | st.dates(),
    sanction=st.sampled_from(["", *(row.code for row in LAW.rows(Sanction)), "unknown"]),
    prior=st.lists(
        st.builds(Prior, st.sampled_from(["HD-R1", "PTDH", "unknown"]), st.just("1")), max_size=2
    ).map(tuple),
    bodies=st.lists(
        st.builds(
            BodyFacts,
            st.sampled_from([*(row.code for row in LAW.rows(Body)), "unknown"]),
            st.lists(st.builds(Member, st.text(max_size=3)), max_size=6).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    today=st.dates(),
)


@given(matters)
def test_nothing_that_can_be_stored_breaks_the_rules(matter):
    for one in warnings_of(LAW, matter):
        row = LAW.row(Caution, one.code)
        assert (matter.target or matter.state) in (row.targets if matter.target else row.states)
        assert not row.tracks or matter.track in row.tracks
