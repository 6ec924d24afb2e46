from __future__ import annotations

from collections import Counter
from datetime import date
from importlib import resources

import msgspec
import pytest

from desktop.errors import Refused
from desktop.law import lists
from desktop.law.checks import CITED, REFERENCES, check_tables
from desktop.law.citations import cite_short
from desktop.law.model import (
    Assumed,
    Citation,
    Clock,
    Confidence,
    DocumentType,
    FormerRegion,
    Rank,
    Region,
    Regulation,
    Requirement,
    Row,
    RuleSet,
    Sanction,
    Source,
    Violation,
)
from desktop.law.packs import KINDS, law, read_law

LAW = law()


def files() -> dict[str, str]:
    folder = resources.files("desktop.law").joinpath("data")
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith((".toml", ".csv"))
    }


def refusal(changed: dict[str, str]) -> dict[str, object]:
    with pytest.raises(Refused) as caught:
        read_law(changed)
    assert caught.value.code == "law.bad_pack"
    return caught.value.details


def replaced(name: str, old: str, new: str) -> dict[str, str]:
    changed = files()
    assert old in changed[name]
    changed[name] = changed[name].replace(old, new, 1)
    return changed


def test_every_kind_has_rows() -> None:
    assert all(LAW.tables[kind] for kind in KINDS)


def test_catalogue_counts() -> None:
    by_prefix = Counter(row.code.split("-")[0] for row in LAW.rows(Violation))
    assert by_prefix == {"KE": 7, "DS": 13, "PD": 4, "P20": 16}


def test_forms_by_rule_set() -> None:
    def codes(rule_set: str) -> set[str]:
        return {row.code.split("-")[0] for row in LAW.violations(LAW.row(RuleSet, rule_set))}

    assert codes("RS2020") == {"P20"}
    assert codes("RS2021") == {"P20", "PD"}
    for rule_set in ("RS2022", "RS2023", "RS2024"):
        assert codes(rule_set) == {"KE", "DS", "PD"}


def test_forms_of_2020_cite_the_discipline_law_of_their_day() -> None:
    """By the wording of PP 53/2010, which counts first and has letters below its numbers."""

    def cited(code: str, rule_set: str) -> tuple[str, str]:
        row = LAW.row(Violation, code)
        return (
            cite_short(LAW, row.breached, rule_set=rule_set),
            cite_short(LAW, row.sanction_basis, rule_set=rule_set),
        )

    assert cited("P20-03", "RS2020") == (
        "PP 42/2004 Pasal 11 huruf c",
        "PP 42/2004 Pasal 15 ayat (1)",
    )
    assert cited("P20-08", "RS2020") == (
        "PP 53/2010 Pasal 4 angka 15 huruf d",
        "PP 53/2010 Pasal 12 angka 9",
    )
    assert cited("P20-12", "RS2020") == (
        "PP 53/2010 Pasal 4 angka 14",
        "PP 53/2010 Pasal 12 angka 8",
    )
    assert cited("P20-15", "RS2020") == (
        "PP 53/2010 Pasal 4 angka 15 huruf c",
        "PP 53/2010 Pasal 13 angka 13",
    )
    # That law had gone before the second rule set began, and no source names an article here.
    assert cited("P20-15", "RS2021") == ("", "")
    assert cited("P20-11", "RS2020") == ("", "")


def test_forms_of_2020_lead_to_forms_of_2022() -> None:
    for row in LAW.rows(Violation):
        if row.catalogue == "SKB2020":
            assert row.equivalents
            assert row.level == ""
            assert {"level", "breached", "sanction_basis"} <= set(row.unverified)
            assert all(LAW.row(Violation, code).catalogue != "SKB2020" for code in row.equivalents)


def test_counterparts_are_mutual() -> None:
    for row in LAW.rows(Violation):
        for code in row.counterpart:
            assert row.code in LAW.row(Violation, code).counterpart


def test_a_clause_cites_only_regulations_of_its_time() -> None:
    for rule_set in LAW.rows(RuleSet):
        for row in LAW.violations(rule_set):
            for citation in (*row.breached, *row.sanction_basis):
                if not citation.holds_in(rule_set.code):
                    continue
                regulation = LAW.row(Regulation, citation.regulation)
                last = rule_set.valid_to or date.max
                assert (regulation.valid_from or date.min) <= last, (row.code, rule_set.code)
                assert (regulation.valid_to or date.max) >= rule_set.valid_from, row.code


@pytest.mark.parametrize(
    ("acted_on", "code", "assumed"),
    [
        (None, "RS2024", Assumed.DATE_UNKNOWN),
        (date(2020, 9, 9), "RS2020", Assumed.BEFORE_FIRST),
        (date(2020, 9, 10), "RS2020", None),
        (date(2021, 8, 30), "RS2020", None),
        (date(2021, 8, 31), "RS2021", None),
        (date(2022, 9, 21), "RS2021", None),
        (date(2022, 9, 22), "RS2022", None),
        (date(2023, 10, 30), "RS2022", None),
        (date(2023, 10, 31), "RS2023", None),
        (date(2024, 9, 3), "RS2023", None),
        (date(2024, 9, 4), "RS2024", None),
        (date(2031, 1, 1), "RS2024", None),
    ],
)
def test_rule_set_by_date_of_the_act(
    acted_on: date | None, code: str, assumed: Assumed | None
) -> None:
    found = LAW.rules_for(acted_on)
    assert (found.code, found.assumed) == (code, assumed)


def test_sources_are_all_known_and_all_used() -> None:
    used = set()
    for table in LAW.tables.values():
        for row in table.values():
            if isinstance(row, Row):
                used |= set(row.source)
            if isinstance(row, Clock):
                used |= {code for other in row.others for code in other.source}
    assert used == {row.code for row in LAW.rows(Source)}


def test_knowledge_gaps_and_conflicts_ask_for_review() -> None:
    assert LAW.row(Violation, "DS-09").needs_review
    assert LAW.row(Violation, "KE-07").needs_review
    assert LAW.row(Rank, "XVII").needs_review
    assert not LAW.row(Violation, "DS-06").needs_review
    assert LAW.row(Violation, "DS-06").confidence is Confidence.SOURCED


def test_a_conflict_over_a_clock_keeps_the_other_value() -> None:
    clock = LAW.row(Clock, "ppk_tindak_lanjut")
    assert (clock.value, clock.unit) == (14, "HK")
    assert [other.value for other in clock.others] == [10]
    assert clock.conflict
    for row in LAW.rows(Clock):
        assert bool(row.others) <= bool(row.conflict), row.code


def test_clocks_of_the_reference() -> None:
    expected = {
        "panggilan_1_maks": "7 HK",
        "panggilan_2_maks": "7 HK",
        "sampaikan_sk_maks": "14 HK",
        "sk_berlaku": "15 HK",
        "keberatan_ajukan": "14 HK",
        "keberatan_putus": "21 HK",
        "banding_ajukan": "14 HK",
        "banding_tanggapan_ppk": "21 HK",
        "banding_putus_bpasn": "65 HK",
        "ppk_tindak_lanjut": "14 HK",
        "sbt_verifikasi": "7 HL",
        "sbt_kajian_bawaslu": "3 HK",
        "bawaslu_pemilu_lapor": "7 HK",
        "bawaslu_pemilu_tl": "7 HL",
        "bawaslu_pemilu_tl_tambahan": "14 HK",
        "bawaslu_pilkada_lapor": "7 HL",
        "bawaslu_pilkada_tl": "3 HL",
        "bawaslu_pilkada_tambahan": "2 HL",
        "tl_lhp_inspektorat": "60 HL",
    }
    set_by_law = {row.code: f"{row.value} {row.unit}" for row in LAW.rows(Clock) if row.value}
    assert set_by_law == expected


def test_exactly_five_documents_block() -> None:
    blocking = {row.state: row.any_of for row in LAW.rows(Requirement) if row.blocking}
    assert blocking == {
        "PANGGILAN_2": ("BA_KETIDAKHADIRAN",),
        "PEMERIKSAAN": ("BAP", "BA_KETIDAKHADIRAN"),
        "KAJIAN": ("LHP", "TELAAH"),
        "REKOMENDASI": ("SURAT_REKOMENDASI", "SURAT_REKOMENDASI_PUSAT"),
        "SK_TERBIT": (
            "SK_HUKUMAN_DISIPLIN",
            "KEPUTUSAN_SANKSI_MORAL",
            "PERNYATAAN_SANKSI_MORAL",
        ),
        "SK_DISAMPAIKAN": ("BA_PENYAMPAIAN_SK", "TANDA_TERIMA_SK", "BA_SANKSI_MORAL"),
    }
    rows = [row for row in LAW.rows(Requirement) if row.blocking]
    assert len({row.any_of[-1] for row in rows}) == 5


def test_a_letter_counts_as_one_kind_of_document() -> None:
    assert LAW.documents_of_letter("BAP-1") == ("BAP",)
    assert LAW.documents_of_letter("HD-S2") == ("SK_HUKUMAN_DISIPLIN",)
    assert LAW.documents_of_letter("PGT-1") == ()
    letters = [letter for row in LAW.rows(DocumentType) for letter in row.letters]
    assert len(letters) == len(set(letters))


def test_siasn_codes_of_sanctions() -> None:
    codes = {row.code: row.siasn for row in LAW.rows(Sanction) if row.siasn}
    assert codes["HD-S1"] == "23"
    assert codes["HD-B2"] == "28"
    assert (codes["MOR-B"], codes["MOR-T"]) == ("21", "22")


def test_both_families_of_the_middle_level_are_offered_and_an_office_chooses() -> None:
    rules = LAW.row(RuleSet, "RS2024")

    def middle(families: list[str] | None) -> list[str]:
        offered = LAW.sanctions(rules, asn_type="PNS", families=families)
        return [row.code for row in offered if row.level == "SEDANG"]

    assert middle(None) == ["HD-S1", "HD-S2", "HD-S3", "HD-T1", "HD-T2", "HD-T3"]
    assert middle(["PP94"]) == ["HD-S1", "HD-S2", "HD-S3"]
    assert middle(["PP53"]) == ["HD-T1", "HD-T2", "HD-T3"]


def test_sanctions_of_2020_are_those_of_the_old_rule() -> None:
    offered = {row.code for row in LAW.sanctions(LAW.row(RuleSet, "RS2020"), asn_type="PNS")}
    assert {"P53-B1", "HD-T1", "MOR-T", "PTDH"} <= offered
    assert not {"HD-S1", "HD-B1"} & offered


def test_no_pns_sanction_is_offered_for_pppk() -> None:
    for rules in LAW.rows(RuleSet):
        families = {row.family for row in LAW.sanctions(rules, asn_type="PPPK")}
        assert families == {"MORAL", "KONTRAK"}


def test_ranks() -> None:
    pns = [row for row in LAW.rows(Rank) if "PNS" in row.asn_types]
    pppk = [row for row in LAW.rows(Rank) if "PPPK" in row.asn_types]
    assert (len(pns), len(pppk)) == (17, 17)
    assert LAW.row(Rank, "III/d").pangkat == "Penata Tingkat I"
    assert not any(row.pangkat for row in pppk)


def test_plain_lists_are_complete() -> None:
    counts = {
        lists.ReportSource: 10,
        lists.EvidenceType: 9,
        lists.AsnType: 5,
        lists.Bucket: 6,
        lists.Outcome: 9,
        lists.ReporterMode: 3,
        lists.Confidentiality: 4,
        lists.Stage: 5,
        lists.EventKind: 8,
        lists.Role: 6,
    }
    assert {kind: len(LAW.rows(kind)) for kind in counts} == counts


def test_a_head_of_an_area_is_counted_apart() -> None:
    assert LAW.bucket("ADMINISTRATOR", "camat") == "KEPALA_WILAYAH"
    assert LAW.bucket("ADMINISTRATOR") == "ADMINISTRATOR"
    assert LAW.bucket("JPT_PRATAMA") == "JPT"


def test_authorities_by_date() -> None:
    assert LAW.authority_holds("KASN", date(2024, 9, 3))
    assert not LAW.authority_holds("KASN", date(2024, 9, 4))
    assert LAW.authority_holds("BKN", date(2024, 9, 4))
    assert not LAW.authority_holds("BKN", date(2024, 9, 3))


def test_regions() -> None:
    levels = Counter(row.level for row in LAW.rows(Region))
    assert levels == {"PROVINSI": 38, "KABUPATEN": 416, "KOTA": 98}
    for row in LAW.rows(Region):
        if row.level != "PROVINSI":
            assert row.parent == row.code[:2]
            assert (int(row.code[3:]) > 70) == (row.level == "KOTA")
    assert LAW.region("32.01").name == "Kabupaten Bogor"


def test_papuan_codes_change_at_a_date() -> None:
    former = LAW.rows(FormerRegion)
    assert len(former) == 26
    for row in former:
        now = LAW.row(Region, row.successor)
        assert now.name == row.name
        assert row.valid_to is not None
        assert now.valid_from is not None
        assert (now.valid_from - row.valid_to).days == 1
        assert row.needs_review
    assert LAW.present_region("91.01").code == "93.01"
    assert LAW.present_region("32.01").code == "32.01"
    assert LAW.region("92.71").name == LAW.region("96.71").name == "Kota Sorong"


def test_an_unknown_code_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Refused) as caught:
        LAW.row(lists.ReportSource, "KORAN")
    assert caught.value.code == "law.unknown_code"
    assert caught.value.details["kind"] == "report_source"
    assert caught.value.details["code"] == "KORAN"
    assert "BAWASLU" in caught.value.details["known"]


@pytest.mark.parametrize(("code", "known"), [("32.99", "32.01"), ("XX", "32")])
def test_a_long_list_is_not_read_out_whole(code: str, known: str) -> None:
    with pytest.raises(Refused) as caught:
        LAW.region(code)
    assert known in caught.value.details["known"]
    assert len(caught.value.details["known"]) < 60


def test_rows_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        LAW.row(Violation, "KE-01").level = "BERAT"  # type: ignore[misc]


def test_an_unknown_key_is_refused() -> None:
    details = refusal(replaced("clocks.toml", "bound =", "bounds ="))
    assert details["problem"] == "malformed"
    assert "bounds" in str(details["value"])


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        ("clocks.toml", "value = 7\n", 'value = "7"\n', "malformed"),
        ("clocks.toml", "value = 7\n", "value = 0\n", "out_of_range"),
        ("clocks.toml", 'confidence = "A"', 'confidence = "D"', "malformed"),
        ("clocks.toml", 'unit = "HK"', 'unit = "JAM"', "malformed"),
        ("clocks.toml", "[[clock]]", "[clock", "malformed"),
        ("clocks.toml", "[[clock]]", "[[clocks]]", "unknown_kind"),
        ("clocks.toml", 'source = ["luwuktimes"]', "source = []", "no_source"),
        ("clocks.toml", 'source = ["luwuktimes"]', 'source = ["x"]', "unknown_reference"),
        ("clocks.toml", '["unit"]', '["units"]', "unknown_field"),
        ("clocks.toml", "PP-79-2021", "PP-79-2022", "unknown_reference"),
        ("catalogue_2022.toml", '"KE-02"', '"KE-01"', "duplicate"),
        ("catalogue_2022.toml", 'level = "MORAL"', 'level = "BESAR"', "unknown_reference"),
        ("moves.toml", 'target = "DITERIMA"', 'target = "DI_PPK"', "duplicate_move"),
        ("moves.toml", 'target = "DITERIMA"', 'target = "TERIMA"', "unknown_reference"),
        ("rule_sets.toml", "valid_to = 2021-08-30", "valid_to = 2021-08-29", "gap_or_overlap"),
        ("rule_sets.toml", "valid_to = 2021-08-30", "", "gap_or_overlap"),
        (
            "rule_sets.toml",
            "valid_to = 2021-08-30",
            "valid_to = 2020-01-01",
            "ends_before_it_begins",
        ),
        (
            "rule_sets.toml",
            "valid_from = 2024-09-04",
            "valid_from = 2024-09-04\nvalid_to = 2030-01-01",
            "no_open_rule_set",
        ),
        (
            "rule_sets.toml",
            "valid_from = 2024-09-04",
            'valid_from = 2024-09-04\nassumed = "date_unknown"',
            "computed_field",
        ),
        ("region.csv", "11.01,", "11.01,,", "malformed"),
        ("region.csv", "KABUPATEN,11,", "KABUPATEN,10,", "unknown_reference"),
    ],
)
def test_a_damaged_table_is_refused(name: str, old: str, new: str, problem: str) -> None:
    assert refusal(replaced(name, old, new))["problem"] == problem


def test_a_table_that_is_no_list_is_refused() -> None:
    assert refusal({"x.toml": 'clock = "x"'})["problem"] == "malformed"
    assert refusal({"x.toml": "clock = [1]"})["problem"] == "malformed"


@pytest.mark.parametrize(
    ("kind", "field"),
    [(kind, field) for kind, fields in REFERENCES.items() for field in fields]
    + [(kind, field) for kind, fields in CITED.items() for field in fields],
)
def test_a_code_that_leads_nowhere_is_refused_in_every_field(kind: str, field: str) -> None:
    row = next(iter(LAW.tables[kind].values()))
    value: object = "NOWHERE"
    if field in CITED.get(kind, ()):
        value = (Citation(regulation="NOWHERE"),)
    elif isinstance(getattr(row, field), tuple):
        value = ("NOWHERE",)
    spoilt = msgspec.structs.replace(row, **{field: value})
    with pytest.raises(Refused) as caught:
        check_tables({**LAW.tables, kind: {**LAW.tables[kind], row.code: spoilt}})
    assert caught.value.details["problem"] == "unknown_reference"
    assert caught.value.details["field"] == field
