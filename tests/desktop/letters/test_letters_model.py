from datetime import date

import msgspec
import pytest

from desktop.errors import Refused
from desktop.letters.archive_code import read_code, write_code
from desktop.letters.compose import compose_recommendation
from desktop.letters.model import LetterData, Letterhead, Margins, Paper, StyleProfile
from desktop.letters.names import PersonName
from reports_templates.recommendation.sample import sample_collective_facts, sample_facts


@pytest.fixture(scope="module")
def letter(recommendation_wording):
    made = compose_recommendation(
        sample_collective_facts(StyleProfile(), 3), recommendation_wording
    )
    assert isinstance(made, LetterData)
    return made


def test_a_letter_survives_its_stored_form(letter):
    stored = letter.to_json()
    again = LetterData.from_json(stored)
    assert again == letter
    assert again.to_json() == stored
    assert again.digest() == letter.digest()


def test_another_word_gives_another_digest(letter):
    assert msgspec.structs.replace(letter, closing="Sekian.").digest() != letter.digest()


@pytest.mark.parametrize(
    ("stored", "code"),
    [
        (b"", "letter.data_malformed"),
        (b"{}", "letter.data_malformed"),
        (b'{"version":1}', "letter.data_malformed"),
        (b'{"version":2,"news":0}', "letter.data_too_new"),
        (b"\xff", "letter.data_malformed"),
    ],
)
def test_a_wrong_stored_form_is_refused(stored, code):
    with pytest.raises(Refused) as refused:
        LetterData.from_json(stored)
    assert refused.value.code == code


def test_an_unknown_field_is_refused(letter):
    stored = letter.to_json().replace(b'{"version":1,', b'{"version":1,"extra":1,', 1)
    with pytest.raises(Refused):
        LetterData.from_json(stored)


def test_the_archive_code_says_number_date_and_digest(letter):
    odd = msgspec.structs.replace(letter, number="R|700/1")
    code = read_code(write_code(odd))
    assert code == (odd.date, odd.digest(), "R|700/1")


@pytest.mark.parametrize(
    "text",
    ["", "NETRA1", f"NETRA1|2026-13-01|{'a' * 64}|1", f"NETRA2|2026-01-01|{'a' * 64}|1", "x" * 500],
)
def test_a_wrong_archive_code_is_refused(text):
    with pytest.raises(Refused) as refused:
        read_code(text)
    assert refused.value.code == "letter.archive_code_malformed"


def test_a_style_survives_its_stored_form():
    style = StyleProfile(paper=Paper.F4, margins=Margins(left=25), catchword=True)
    assert StyleProfile.from_json(style.to_json()) == style


@pytest.mark.parametrize(
    ("style", "code"),
    [
        (StyleProfile(margins=Margins(left=24.9)), "letter.margin_below_floor"),
        (StyleProfile(margins=Margins(top=61)), "letter.style_out_of_range"),
        (StyleProfile(font_size=8), "letter.style_out_of_range"),
        (StyleProfile(leading=float("nan")), "letter.style_out_of_range"),
        (StyleProfile(letterhead_sizes=(14, 30, 10)), "letter.style_out_of_range"),
    ],
)
def test_a_style_nobody_can_print_is_refused(style, code):
    with pytest.raises(Refused) as refused:
        style.check()
    assert refused.value.code == code


def test_a_malformed_style_is_refused():
    with pytest.raises(Refused) as refused:
        StyleProfile.from_json(b'{"paper":"A3"}')
    assert refused.value.code == "letter.style_malformed"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"office": ()}, "letter.office_name_lines"),
        ({"office": ("a", "b", "c", "d")}, "letter.office_name_lines"),
        ({"address": ("a",) * 6}, "letter.address_lines"),
        ({"crest": b"GIF89a"}, "letter.crest_unknown_format"),
        ({"crest": b"\x89PNG\r\n\x1a\n" + bytes(600_000)}, "letter.crest_too_large"),
        ({"preprinted_mm": 200}, "letter.style_out_of_range"),
    ],
)
def test_a_wrong_letterhead_is_refused(changes, code):
    with pytest.raises(Refused) as refused:
        Letterhead(**{"government": "X", "office": ("Y",), **changes}).check()
    assert refused.value.code == code


def test_a_post_is_held_between_its_days():
    official = sample_facts(StyleProfile()).signer
    assert official.holds_on(date(1990, 1, 1))
    assert official.name == PersonName("Contoh Inspektur", "Dr. H.", "S.H., M.Si.")
