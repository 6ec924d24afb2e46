"""The check of a NIP, case by case as the domain's rules read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.nip import Severity, check_nip, grouped

TODAY = date(2026, 11, 22)
GOOD = "198609262015051001"


def codes(typed, asn_type="PNS", **more):
    return [found.code for found in check_nip(typed, asn_type, TODAY, **more).findings]


@pytest.mark.parametrize(
    "typed", [GOOD, "19860926 201505 1 001", "19860926.201505.1.001", f"  {GOOD}\t"]
)
def test_spaces_and_dots_are_only_grouping(typed):
    check = check_nip(typed, "PNS", TODAY)
    assert (check.digits, check.shown) == (GOOD, "19860926 201505 1 001")
    assert check.well_formed
    assert (check.born, check.appointed, check.sex) == (date(1986, 9, 26), (2015, 5), "L")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("19860926201505100", "nip.length"),
        (GOOD + "1", "nip.length"),
        ("1986092620150510O1", "nip.characters"),
        ("１９８６０９２６２０１５０５１００１", "nip.characters"),
        ("…", "nip.characters"),
        ("198602302015051001", "nip.birth_date"),
        ("198613012015051001", "nip.birth_date"),
        ("193912312015051001", "nip.birth_year"),
        ("202612012015051001", "nip.birth_year"),
        ("198609261959051001", "nip.appointment_year"),
        ("198609262027051001", "nip.appointment_year"),
        ("198609262015001001", "nip.appointment_month"),
        ("198609262015131001", "nip.appointment_month"),
        ("198609262015050001", "nip.sex"),
        ("198609262015053001", "nip.sex"),
        ("198609262015051000", "nip.excel"),
        ("1.98609E+17", "nip.excel"),
        ("1,98609262015051E+17", "nip.excel"),
        ("2E17", "nip.excel"),
    ],
)
def test_what_cannot_be_a_number_is_an_error(typed, code):
    check = check_nip(typed, "PNS", TODAY)
    assert code in [found.code for found in check.errors]
    assert not check.well_formed


def test_the_contract_number_of_a_pppk_is_not_a_month():
    check = check_nip("198609262022211001", "PPPK", TODAY)
    assert check.findings == ()
    assert (check.contract, check.appointed) == ("21", (2022, 0))
    assert codes("198609262022211001", "PNS") == ["nip.appointment_month"]


@pytest.mark.parametrize(("year", "warns"), [(2003, True), (2004, False), (2046, None)])
def test_an_unusual_age_is_only_a_warning(year, warns):
    check = check_nip(f"19860926{year}051001", "PNS", TODAY)
    ages = [found for found in check.findings if found.code == "nip.age"]
    if warns is None:
        assert check.errors  # beyond this year
    else:
        assert bool(ages) is warns
        assert check.well_formed
        assert all(found.severity is Severity.WARNING for found in ages)


def test_other_papers_that_differ_warn():
    assert codes(GOOD, sex="P") == ["nip.sex_differs"]
    assert codes(GOOD, born=date(1986, 9, 27)) == ["nip.birth_differs"]
    assert codes(GOOD, sex="L", born=date(1986, 9, 26)) == []


def test_nothing_typed_is_nothing_wrong():
    check = check_nip("  ", "PNS", TODAY)
    assert check.findings == ()
    assert not check.well_formed


@given(st.text(max_size=30), st.sampled_from(["PNS", "PPPK", "CPNS", ""]))
def test_anything_typed_gets_an_answer(typed, asn_type):
    check = check_nip(typed, asn_type, TODAY)
    assert check.well_formed == (bool(check.digits) and not check.errors)
    assert check.digits == "" or (check.digits.isascii() and check.digits.isdigit())


@given(
    st.dates(date(1940, 1, 1), date(2008, 1, 1)),
    st.integers(1, 12),
    st.sampled_from("12"),
    st.integers(1, 999),
)
def test_every_number_that_keeps_the_rules_is_well_formed(born, month, sex, serial):
    year = max(1960, min(born.year + 25, TODAY.year))
    digits = f"{born:%Y%m%d}{year}{month:02}{sex}{serial:03}"
    check = check_nip(grouped(digits), "PNS", TODAY)
    assert check.well_formed
    assert check.digits == digits
