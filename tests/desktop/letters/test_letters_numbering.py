from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.letters.numbering import (
    DRAFT_NUMBER,
    TOKENS,
    NumberParts,
    parse_pattern,
    preview,
)

DAY = date(2026, 5, 7)


def parts(**changes):
    values = {
        "sequence": 12,
        "date": DAY,
        "security": "R",
        "classification": "700",
        "unit": "INSP",
        "institution": "KAB",
    }
    return NumberParts(**{**values, **changes})


@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{klasifikasi}/{nomor}/{unit}/{tahun}", "700/12/INSP/2026"),
        ("{keamanan}-{nomor:03}/{instansi}/{bulan}/{tahun}", "R-012/KAB/05/2026"),
        ("{nomor}/{bulan_romawi}", "12/V"),
        (" {nomor} ", "12"),
    ],
)
def test_tokens_are_replaced(pattern, number):
    assert parse_pattern(pattern).format(parts()) == number


def test_the_example_of_the_settings_page():
    pattern = parse_pattern("{klasifikasi}/{nomor}/{unit}/{tahun}")
    assert preview(pattern, DAY) == "700/123/INSP/2026"


def test_an_inserted_number_keeps_its_width():
    assert parse_pattern("{nomor:03}").format(parts(sequence=5, insertion=1)) == "005.01"


def test_a_draft_shows_a_gap_instead_of_a_number():
    assert parse_pattern("700/{nomor:03}").format(parts(sequence=None)) == f"700/{DRAFT_NUMBER}"


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("{nomer}", "letter.number_unknown_token"),
        ("{}/{nomor}", "letter.number_unknown_token"),
        ("700/{tahun}", "letter.number_without_sequence"),
        ("", "letter.number_without_sequence"),
        ("{nomor}/{nomor}", "letter.number_twice"),
        ("{nomor", "letter.number_stray_brace"),
        ("{{nomor}}", "letter.number_stray_brace"),
        ("{nomor:3}", "letter.number_bad_width"),
        ("{nomor:07}", "letter.number_bad_width"),
        ("{tahun:04}/{nomor}", "letter.number_bad_width"),
        ("{nomor}|x", "letter.number_forbidden_character"),
        ("{nomor}\u202e", "letter.number_forbidden_character"),
        ("x" * 80 + "{nomor}", "letter.number_too_long"),
    ],
)
def test_a_wrong_pattern_is_refused_with_its_reason(pattern, code):
    with pytest.raises(Refused) as refused:
        parse_pattern(pattern)
    assert refused.value.code == code


def test_an_empty_part_is_refused_by_its_name():
    with pytest.raises(Refused) as refused:
        parse_pattern("{unit}/{nomor}").format(parts(unit=""))
    assert refused.value.details == {"token": "unit"}


@given(st.text(max_size=90))
def test_any_text_is_a_pattern_or_refused(text):
    try:
        pattern = parse_pattern(text)
    except Refused:
        return
    assert "nomor" in pattern.tokens() <= set(TOKENS)
    assert "12" in pattern.format(parts())
