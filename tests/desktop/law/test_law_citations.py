from __future__ import annotations

import msgspec
import pytest

from desktop.law.citations import cite, cite_short, join
from desktop.law.model import Citation, RuleSet, Violation
from desktop.law.packs import law

LAW = law()
PP94 = "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil"
PP42 = (
    "Peraturan Pemerintah Nomor 42 Tahun 2004 tentang "
    "Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil"
)


def place(pasal: str, **levels: tuple[str, ...]) -> Citation:
    return Citation(regulation="PP-94-2021", pasal=pasal, **levels)  # type: ignore[arg-type]


def test_a_form_cites_its_clause() -> None:
    breached = LAW.row(Violation, "DS-01").breached
    assert cite(LAW, breached) == f"Pasal 5 huruf n angka 5 dan angka 6 {PP94}"
    assert cite_short(LAW, breached) == "PP 94/2021 Pasal 5 huruf n angka 5 dan angka 6"


def test_several_paragraphs() -> None:
    basis = LAW.row(Violation, "KE-01").sanction_basis
    assert cite(LAW, basis) == f"Pasal 15 ayat (1), ayat (2), dan ayat (3) {PP42}"


@pytest.mark.parametrize(
    ("rule_set", "expected"),
    [
        ("RS2022", "UU 5/2014 Pasal 87 ayat (4) huruf c"),
        ("RS2024", "UU 20/2023 Pasal 52 ayat (3) huruf j juncto Pasal 52 ayat (4)"),
    ],
)
def test_party_members_by_the_law_of_their_day(rule_set: str, expected: str) -> None:
    basis = LAW.row(Violation, "DS-05").sanction_basis
    assert cite_short(LAW, basis, rule_set=rule_set) == expected


def test_a_law_stands_before_a_government_regulation() -> None:
    breached = LAW.row(Violation, "DS-06").breached
    assert cite_short(LAW, reversed(breached), rule_set="RS2024") == (
        "UU 20/2023 Pasal 9 ayat (2) dan PP 94/2021 Pasal 5 huruf n angka 5"
    )


def test_articles_run_from_lowest_to_highest() -> None:
    given = [
        place("14", huruf=("i",), angka=("4", "3")),
        place("5", huruf=("n",)),
        place("71A"),
        place("9", ayat=("2",)),
    ]
    assert cite_short(LAW, given) == (
        "PP 94/2021 Pasal 5 huruf n, Pasal 9 ayat (2), "
        "Pasal 14 huruf i angka 3 dan angka 4, dan Pasal 71A"
    )


def test_numbers_and_letters_sort_as_people_count() -> None:
    assert cite_short(LAW, [place("5", angka=("10", "9"))]) == (
        "PP 94/2021 Pasal 5 angka 9 dan angka 10"
    )
    assert cite_short(LAW, [place("5", huruf=("aa", "z"))]) == (
        "PP 94/2021 Pasal 5 huruf z dan huruf aa"
    )


def test_an_article_that_counts_first_has_letters_below() -> None:
    row = LAW.row(Violation, "P20-14")
    assert cite_short(LAW, row.breached) == "PP 53/2010 Pasal 4 angka 15 huruf b"
    given = [
        place("4", angka=("15",), huruf=("d", "a")),
        place("4", angka=("14",)),
    ]
    given = [msgspec.structs.replace(one, number_first=True) for one in given]
    assert cite_short(LAW, given) == (
        "PP 94/2021 Pasal 4 angka 14 dan Pasal 4 angka 15 huruf a dan huruf d"
    )


def test_a_regulation_named_before_stands_short() -> None:
    breached = LAW.row(Violation, "DS-07").breached
    named = frozenset({"PP-94-2021"})
    assert cite(LAW, breached, already_named=named) == "Pasal 5 huruf n angka 5 PP 94/2021"


def test_a_whole_regulation_and_nothing() -> None:
    assert cite(LAW, [Citation(regulation="PP-94-2021")]) == PP94
    assert cite(LAW, []) == ""


def test_amendments_are_named() -> None:
    text = cite(LAW, [Citation(regulation="PERPU-1-2014", pasal="134")])
    assert text.endswith("sebagaimana telah diubah dengan Undang-Undang Nomor 10 Tahun 2016")


def test_every_form_can_be_cited_under_every_rule_set() -> None:
    for rule_set in LAW.rows(RuleSet):
        for row in LAW.violations(rule_set):
            text = cite(LAW, row.breached, rule_set=rule_set.code)
            assert text or row.breached_note or "breached" in row.unverified


def test_joining() -> None:
    assert join(["a"]) == "a"
    assert join(["a", "b"]) == "a dan b"
    assert join(["a", "", "b", "c"]) == "a, b, dan c"


def test_articles_of_several_forms_stand_together_under_one_name() -> None:
    five = Citation(regulation="PP-94-2021", pasal="5", huruf=("n",), angka=("5",))
    six = Citation(regulation="PP-94-2021", pasal="5", huruf=("n",), angka=("6",))
    ethics = Citation(regulation="PP-42-2004", pasal="11", huruf=("c",))
    said = cite(LAW, [six, ethics, five, six])
    assert said == (
        f"{cite(LAW, [ethics])} dan Pasal 5 huruf n angka 5 dan angka 6 "
        f"{cite(LAW, [Citation(regulation='PP-94-2021')])}"
    )


def test_letters_of_one_number_stand_together() -> None:
    a, d = (
        Citation(regulation="PP-53-2010", pasal="4", angka=("15",), huruf=(letter,),
                 number_first=True)
        for letter in "ad"
    )  # fmt: skip
    alone = Citation(regulation="PP-53-2010", pasal="4", angka=("14",), number_first=True)
    said = cite(LAW, [d, alone, a])
    assert said.startswith("Pasal 4 angka 14 dan Pasal 4 angka 15 huruf a dan huruf d Peraturan")


def test_what_is_tied_by_juncto_is_not_merged() -> None:
    first = Citation(regulation="UU-20-2023", pasal="52", ayat=("3",), huruf=("j",))
    tied = Citation(regulation="UU-20-2023", pasal="52", ayat=("4",), juncto=True)
    assert cite(LAW, [first, tied]).startswith("Pasal 52 ayat (3) huruf j juncto Pasal 52 ayat")
