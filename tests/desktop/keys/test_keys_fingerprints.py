"""Digits over the telephone: every slip is located, another key is told from a slip."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.keys.fingerprints import GROUPS, compare_typed, fingerprint

PUBLIC = bytes(range(32))
DIGITS = fingerprint(PUBLIC)


def refused(typed, public=PUBLIC):
    with pytest.raises(Refused) as refusal:
        compare_typed(public, typed)
    return refusal.value.code, refusal.value.details


def test_the_digits_of_a_key_never_change():
    assert re.fullmatch(r"(\d{5} ){7}\d{5}", DIGITS)
    assert DIGITS == "34859 65788 38094 54163 95986 65479 85809 86274"


@given(st.binary(min_size=32, max_size=32))
def test_every_key_has_digits_that_compare(public):
    compare_typed(public, fingerprint(public))


@pytest.mark.parametrize("mark", ["", "-", "  ", ".", "\n", " - ", "\u2013", "\u00a0"])
def test_how_it_is_parted_does_not_matter(mark):
    compare_typed(PUBLIC, " " + mark.join(DIGITS.split()) + " ")


def test_every_single_wrong_digit_is_located():
    bare = DIGITS.replace(" ", "")
    for at, digit in enumerate(bare):
        for other in set("0123456789") - {digit}:
            typed = bare[:at] + other + bare[at + 1 :]
            assert refused(typed) == ("fingerprint.slip", {"group": at // 5 + 1})


def test_every_swap_of_neighbours_is_located():
    bare = DIGITS.replace(" ", "")
    for at in range(len(bare) - 1):
        typed = bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :]
        if typed != bare:
            assert refused(typed) == ("fingerprint.slip", {"group": at // 5 + 1})


def test_swapped_groups_are_a_slip_and_not_another_key():
    for first in range(GROUPS):
        for second in range(first + 1, GROUPS):
            groups = DIGITS.split()
            groups[first], groups[second] = groups[second], groups[first]
            assert refused(" ".join(groups)) == ("fingerprint.slip", {"group": first + 1})


def test_another_key_is_not_called_a_slip():
    code, details = refused(fingerprint(bytes(32)))
    assert code == "fingerprint.different"
    assert details == {"group": 1}


def test_a_missing_digit_is_located_when_groups_are_parted():
    groups = DIGITS.split()
    groups[4] = groups[4][1:]
    code, details = refused(" ".join(groups))
    assert code == "fingerprint.incomplete"
    assert details == {"expected": 40, "found": 39, "group": 5}
    assert refused("".join(groups))[1]["group"] is None
    assert refused("")[0] == "fingerprint.incomplete"


@pytest.mark.parametrize("odd", ["O", "\u0663", "\uff11", "x"])
def test_only_plain_digits_are_read(odd):
    assert refused(odd + DIGITS[1:]) == ("fingerprint.not_digits", {"character": odd})


@given(st.text(max_size=60))
def test_arbitrary_text_is_refused(typed):
    assert refused(typed)[0].startswith("fingerprint.")
