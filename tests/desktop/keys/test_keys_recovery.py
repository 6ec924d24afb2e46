"""The printed code: typed back sloppily it is read, typed back wrongly the place is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BugError, Refused
from desktop.keys.recovery import new_secret, read_code, write_code

SECRET = bytes(range(100, 120))
CODE = write_code(SECRET)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def refused(typed):
    with pytest.raises(Refused) as refusal:
        read_code(typed)
    return refusal.value.code, refusal.value.details


@given(st.binary(min_size=20, max_size=20))
def test_every_secret_comes_back(secret):
    code = write_code(secret)
    assert re.fullmatch(f"([{ALPHABET}]{{5}}-){{7}}[{ALPHABET}]{{5}}", code)
    assert read_code(code) == secret


def test_a_printed_code_is_read_for_ever():
    assert CODE == "CHJPC-CSV8H-D5N6Y-PV3D6-DSQQM-0WBJD-EDT7E-AXKQ2"
    assert read_code("CHJPC-CSV8H-D5N6Y-PV3D6-DSQQM-0WBJD-EDT7E-AXKQ2") == SECRET
    assert len(new_secret()) == 20
    with pytest.raises(BugError):
        write_code(b"short")


def test_sloppy_typing_is_read():
    for typed in (
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", "  "),
        " " + CODE.replace("-", " \u2013 ") + "\n",
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
    ):
        assert read_code(typed) == SECRET


def test_every_wrong_character_is_located():
    bare = CODE.replace("-", "")
    for at, character in enumerate(bare):
        for other in set(ALPHABET) - {character}:
            typed = bare[:at] + other + bare[at + 1 :]
            assert refused(typed) == ("recovery.wrong_group", {"groups": (at // 5 + 1,)})


def test_every_swap_of_characters_in_a_group_is_located():
    for place, group in enumerate(CODE.split("-")):
        for first in range(5):
            for second in range(first + 1, 5):
                mixed = list(group)
                mixed[first], mixed[second] = mixed[second], mixed[first]
                groups = CODE.split("-")
                groups[place] = "".join(mixed)
                if groups != CODE.split("-"):
                    code, details = refused("-".join(groups))
                    assert (code, details["groups"]) == ("recovery.wrong_group", (place + 1,))


def test_every_swap_of_groups_is_named():
    for first in range(8):
        for second in range(first + 1, 8):
            groups = CODE.split("-")
            groups[first], groups[second] = groups[second], groups[first]
            found = refused("-".join(groups))
            assert found == (
                "recovery.swapped_groups",
                {"first": first + 1, "second": second + 1},
            )


def test_length_and_alphabet():
    assert refused(CODE[:-1]) == ("recovery.incomplete", {"expected": 40, "found": 39})
    assert refused("") == ("recovery.incomplete", {"expected": 40, "found": 0})
    code, details = refused(CODE[:8] + "U" + CODE[9:])
    assert (code, details) == ("recovery.unknown_character", {"character": "U", "group": 2})


@given(st.text(max_size=80))
def test_arbitrary_text_is_refused(typed):
    assert refused(typed)[0].startswith("recovery.")
