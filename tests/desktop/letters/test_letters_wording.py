import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BugError, Refused
from desktop.letters.wording import parse_wording, sentence

CONTRACT = {"salam": sentence(), "hal": sentence("nama jumlah?")}
GOOD = '[kalimat]\nsalam = "Dengan hormat,"\nhal = "Surat a.n. [nama]"\n'


def test_placeholders_are_filled_and_doubled_brackets_printed():
    wording = parse_wording(GOOD.replace("Surat", "[[Surat]]"), CONTRACT)
    assert wording.fill("hal", nama="[jumlah]") == "[Surat] a.n. [jumlah]"


def test_an_optional_placeholder_may_be_used():
    wording = parse_wording(GOOD, CONTRACT).override({"hal": "[nama] ([jumlah])"})
    assert wording.fill("hal", nama="A", jumlah="2") == "A (2)"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[kalimat", "letter.wording_malformed"),
        ("", "letter.wording_malformed"),
        ("[kalimat]\nsalam = 1\n", "letter.wording_malformed"),
        ('[kalimat]\nsalam = "x"\n', "letter.wording_incomplete"),
        (GOOD + 'lain = "x"\n', "letter.wording_unknown_sentence"),
        (GOOD.replace("Dengan hormat,", " "), "letter.wording_empty"),
        (GOOD.replace("Dengan hormat,", "x" * 2001), "letter.wording_too_long"),
        (GOOD.replace("[nama]", "[nama"), "letter.wording_stray_bracket"),
        (GOOD.replace("[nama]", "[nama] [namaa]"), "letter.wording_unknown_placeholder"),
        (GOOD.replace("[nama]", "Budi"), "letter.wording_placeholder_missing"),
    ],
)
def test_a_wrong_wording_is_refused_with_its_reason(text, code):
    with pytest.raises(Refused) as refused:
        parse_wording(text, CONTRACT)
    assert refused.value.code == code


def test_an_override_is_checked_like_the_file():
    with pytest.raises(Refused) as refused:
        parse_wording(GOOD, CONTRACT).override({"hal": "tanpa nama"})
    assert refused.value.details == {"sentence": "hal", "placeholder": "nama"}


def test_a_forgotten_value_is_our_fault():
    with pytest.raises(BugError):
        parse_wording(GOOD, CONTRACT).fill("hal")


@given(st.text(), st.text())
def test_any_sentence_is_filled_or_refused(text, value):
    wording = parse_wording(GOOD, CONTRACT)
    try:
        changed = wording.override({"hal": text})
    except Refused:
        return
    assert value in changed.fill("hal", nama=value, jumlah="")
