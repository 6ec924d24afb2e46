"""The matrix of officials, read as the table of the regulation is read."""

from __future__ import annotations

import itertools

import pytest

from desktop.law.competence import competent_officials, examination_of, may_impose
from desktop.law.lists import FunctionalGrade, Level, RegionLevel
from desktop.law.model import PositionKind
from desktop.law.packs import law

LAW = law()

MATRIX = """
KABUPATEN JPT_PRATAMA RINGAN PPK_KABKOTA
KABUPATEN JPT_PRATAMA SEDANG PPK_KABKOTA
KOTA JPT_PRATAMA BERAT PPK_KABKOTA
KABUPATEN ADMINISTRATOR RINGAN JPT_PRATAMA
KABUPATEN ADMINISTRATOR SEDANG PPK_KABKOTA
KABUPATEN ADMINISTRATOR BERAT PPK_KABKOTA
KABUPATEN PENGAWAS RINGAN ADMINISTRATOR
KABUPATEN PENGAWAS SEDANG JPT_PRATAMA PPK_KABKOTA
KABUPATEN PENGAWAS BERAT PPK_KABKOTA
KABUPATEN PELAKSANA RINGAN PENGAWAS JF_DITUNJUK
KABUPATEN PELAKSANA SEDANG ADMINISTRATOR PPK_KABKOTA
KABUPATEN PELAKSANA BERAT PPK_KABKOTA
PROVINSI JPT_MADYA RINGAN PPK_PROVINSI
PROVINSI JPT_MADYA BERAT PPK_PROVINSI
PROVINSI JPT_PRATAMA RINGAN JPT_MADYA
PROVINSI JPT_PRATAMA SEDANG PPK_PROVINSI
PROVINSI ADMINISTRATOR RINGAN JPT_PRATAMA
PROVINSI ADMINISTRATOR SEDANG JPT_MADYA
PROVINSI ADMINISTRATOR BERAT PPK_PROVINSI
PROVINSI PENGAWAS SEDANG JPT_PRATAMA
PROVINSI PENGAWAS BERAT PPK_PROVINSI
PROVINSI PELAKSANA BERAT PPK_PROVINSI
PROVINSI JPT_UTAMA SEDANG PRESIDEN
""".strip().splitlines()

FUNCTIONAL = [
    ("KABUPATEN", "AHLI_MUDA", "RINGAN", False, ["ADMINISTRATOR", "JPT_PRATAMA", "JF_DITUNJUK"]),
    ("KABUPATEN", "AHLI_MUDA", "SEDANG", False, ["ADMINISTRATOR", "JPT_PRATAMA"]),
    ("KABUPATEN", "AHLI_MUDA", "BERAT", True, ["PPK_KABKOTA"]),
    ("KABUPATEN", "AHLI_UTAMA", "SEDANG", False, ["PPK_KABKOTA"]),
    ("KABUPATEN", "AHLI_UTAMA", "BERAT", False, ["PPK_KABKOTA"]),
    ("PROVINSI", "AHLI_UTAMA", "BERAT", True, ["PRESIDEN"]),
    ("PROVINSI", "AHLI_PERTAMA", "BERAT", False, ["PPK_PROVINSI"]),
]


@pytest.mark.parametrize("line", MATRIX)
def test_the_matrix(line: str) -> None:
    government, kind, level, *wanted = line.split()
    found = competent_officials(LAW, kind, level, government)
    assert [one.official for one in found] == wanted
    assert not any(one.stands_in for one in found)
    assert all(one.basis for one in found)


@pytest.mark.parametrize(("government", "grade", "level", "dismissal", "wanted"), FUNCTIONAL)
def test_functional_posts(
    government: str, grade: str, level: str, dismissal: bool, wanted: list[str]
) -> None:
    found = competent_officials(
        LAW, "FUNGSIONAL", level, government, grade=grade, dismissal=dismissal
    )
    assert [one.official for one in found] == wanted


def test_only_the_president_dismisses_a_high_official() -> None:
    kept = competent_officials(LAW, "JPT_MADYA", "BERAT", "PROVINSI")
    ended = competent_officials(LAW, "JPT_MADYA", "BERAT", "PROVINSI", dismissal=True)
    assert [one.official for one in kept] == ["PPK_PROVINSI"]
    assert [one.official for one in ended] == ["PRESIDEN"]


@pytest.mark.parametrize("level", ["MORAL", "PTDH", "KONTRAK"])
def test_what_is_no_discipline_is_the_appointing_officials(level: str) -> None:
    for kind in LAW.rows(PositionKind):
        found = competent_officials(LAW, kind.code, level, "KOTA", dismissal=level == "PTDH")
        heads = [one.official for one in found if one.ppk]
        assert heads == ["PPK_KABKOTA"]
        assert all(one.needs_review for one in found if one.ppk)


def test_nothing_is_suggested_for_a_level_nobody_decides_here() -> None:
    assert competent_officials(LAW, "ADMINISTRATOR", "SATGAS", "KOTA") == ()
    assert competent_officials(LAW, "ADMINISTRATOR", "BELUM_JELAS", "KOTA") == ()
    assert may_impose((), "PENGAWAS")


def test_a_signatory_without_the_level_is_noticed() -> None:
    found = competent_officials(LAW, "ADMINISTRATOR", "BERAT", "KABUPATEN")
    assert may_impose(found, "PPK_KABKOTA")
    assert not may_impose(found, "JPT_PRATAMA")


def test_every_combination_has_an_answer_or_none_and_never_two_of_one_official() -> None:
    for kind, level, government, grade in itertools.product(
        *(LAW.rows(row) for row in (PositionKind, Level, RegionLevel, FunctionalGrade))
    ):
        found = competent_officials(LAW, kind.code, level.code, government.code, grade=grade.code)
        officials = [one.official for one in found]
        assert len(officials) == len(set(officials))


def test_how_each_level_is_examined() -> None:
    rules = [examination_of(LAW, level) for level in ("RINGAN", "SEDANG", "BERAT")]
    assert [rule.team for rule in rules if rule] == ["tidak", "boleh", "wajib"]
    assert [rule.release for rule in rules if rule] == [False, False, True]
    assert examination_of(LAW, "MORAL") is None
