"""The check of a NIP, case by case as the domain's rules read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.nip import Severity, check_nik, check_nip, grouped

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
        ("198609262015051000,00", "nip.excel"),
        ("198.609.262.015.051.000,00", "nip.excel"),
        ("198,609,262,015,051,000.00", "nip.excel"),
        ("'198609262015051000", "nip.excel"),
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


@pytest.mark.parametrize("typed", [f"'{GOOD}", f"’{GOOD}", f'"{GOOD}"', f"' {GOOD[:8]} {GOOD[8:]}"])
def test_the_sign_that_spreadsheets_put_before_text_is_left_out(typed):
    check = check_nip(typed, "PNS", TODAY)
    assert check.digits == GOOD
    assert check.well_formed
    assert [found.code for found in check.findings] == ["nip.apostrophe"]


def test_dots_that_group_a_whole_number_are_no_decimals():
    assert check_nip("198.609.262.015.051.001", "PNS", TODAY).findings == ()


BIRTHS = st.dates(date(1940, 1, 1), TODAY)


@given(BIRTHS, st.integers(1960, 2026), st.integers(1, 12), st.integers(1, 2), st.integers(1, 999))
def test_every_number_that_follows_the_rules_is_well_formed(born, year, month, sex, serial):
    typed = f"{born:%Y%m%d}{year}{month:02}{sex}{serial:03}"
    check = check_nip(typed, "PNS", TODAY)
    assert check.well_formed
    assert (check.born, check.appointed, check.sex) == (born, (year, month), "LP"[sex - 1])
    assert {one.code for one in check.findings} <= {"nip.age"}
    assert ("nip.age" in codes(typed)) is not (18 <= year - born.year <= 60)


@given(BIRTHS, st.integers(1960, 2026), st.integers(0, 99), st.integers(1, 2), st.integers(1, 999))
def test_the_contract_of_a_pppk_is_any_two_digits(born, year, contract, sex, serial):
    typed = f"{born:%Y%m%d}{year}{contract:02}{sex}{serial:03}"
    check = check_nip(typed, "PPPK", TODAY)
    assert (check.well_formed, check.contract) == (True, f"{contract:02}")
    assert ("nip.appointment_month" in codes(typed)) is not (1 <= contract <= 12)


@given(st.text("0123456789 .,'eE+-O", max_size=30))
def test_what_is_kept_is_18_digits_or_refused(typed):
    check = check_nip(typed, "PNS", TODAY)
    if check.well_formed:
        assert len(check.digits) == 18
        assert check.digits.isdigit()
        assert check.digits in "".join(c for c in typed if c.isdigit())


def test_a_nik_is_masked_and_read():
    check = check_nik("3201 0126 0986 0004", TODAY, ["32.01"], sex="L", born=date(1986, 9, 26))
    assert (check.findings, check.sex, check.born) == ((), "L", date(1986, 9, 26))
    assert check.shown == "••••••••••••0004"
    assert "3201" not in repr(check)
    assert check_nik("", TODAY).findings == ()


@pytest.mark.parametrize(
    ("typed", "code", "severity"),
    [
        ("320101260986000", "nik.length", "error"),
        ("32010126098600O4", "nik.characters", "error"),
        ("3,20101E+15", "nik.excel", "error"),
        ("9901012609860004", "nik.region", "warning"),
        ("3201013209860004", "nik.birth_date", "warning"),
        ("3201012609860000", "nik.serial", "warning"),
        ("3201012709860004", "nik.birth_differs", "warning"),
        ("3201016609860004", "nik.sex_differs", "warning"),
    ],
)
def test_what_a_nik_is_told(typed, code, severity):
    check = check_nik(typed, TODAY, ["32.01"], sex="L", born=date(1986, 9, 26))
    assert (code, severity) in [(found.code, found.severity.value) for found in check.findings]


@given(st.dates(date(1945, 1, 1), date(2009, 12, 31)), st.booleans(), st.integers(1, 9999))
def test_every_nik_tells_birth_and_sex(born, woman, serial):
    typed = f"320101{born.day + 40 * woman:02}{born:%m%y}{serial:04}"
    check = check_nik(typed, TODAY, born=born)
    assert (check.born, check.sex, check.errors) == (born, "P" if woman else "L", ())
