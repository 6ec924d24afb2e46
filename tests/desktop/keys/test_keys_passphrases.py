"""Which passphrases are refused, and why."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.keys.passphrases import LONGEST, Strength, judge, normalise, require_good


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.TOO_SHORT),
        ("elevenchars", Strength.TOO_SHORT),
        ("   pendek saja   ", Strength.TOO_SHORT),
        ("x" * (LONGEST + 1), Strength.TOO_LONG),
        ("password1234", Strength.TOO_COMMON),
        ("P@ssw0rd12345", Strength.TOO_COMMON),
        ("Inspektorat2024!", Strength.TOO_COMMON),
        ("Jakarta17081945", Strength.TOO_COMMON),
        ("bismillah786786", Strength.TOO_COMMON),
        ("kata sandi 2024", Strength.TOO_COMMON),
        ("qwertyuiop12", Strength.TOO_COMMON),
        ("poiuytrewq!!", Strength.TOO_COMMON),
        ("123456789012", Strength.TOO_COMMON),
        ("abcdefghijklmn", Strength.TOO_COMMON),
        ("aaaaaaaaaaaaaaaa", Strength.TOO_COMMON),
        ("abcabcabcabcabc", Strength.TOO_COMMON),
        ("siti.rahma-2024", Strength.TOO_COMMON),
        ("hj3k-Ws9!qpZ", Strength.FAIR),
        ("kopi hujan gunung biru", Strength.GOOD),
        ("kopi rahasia gunung biru", Strength.GOOD),
        ("merpati putih di atas genteng merah", Strength.STRONG),
    ],
)
def test_judgement(passphrase, strength):
    assert judge(passphrase, "siti.rahma") is strength


@pytest.mark.parametrize(
    ("passphrase", "code", "details"),
    [
        ("pendek", "passphrase.too_short", {"shortest": 12}),
        ("x" * 2000, "passphrase.too_long", {"longest": 1024}),
        ("password1234", "passphrase.too_common", {}),
    ],
)
def test_refusals(passphrase, code, details):
    with pytest.raises(Refused) as refusal:
        require_good(passphrase)
    assert (refusal.value.code, refusal.value.details) == (code, details)


def test_what_is_hashed_is_what_was_meant():
    assert require_good(" kopi hujan gunung caf\u0065\u0301 ") == "kopi hujan gunung caf\u00e9"
    assert normalise("a  b") == "a  b"


@given(st.text(max_size=1500))
def test_every_text_is_judged_quickly(text):
    begin = time.process_time()
    judge(text)
    assert time.process_time() - begin < 0.5
