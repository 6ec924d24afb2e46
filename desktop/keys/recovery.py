"""The printed recovery code: 160 random bits that a person can type back.

Eight groups of four characters and a check character, in Crockford's Base32 (no I, L, O, U).
The check is a polynomial over GF(32) that starts from the group's place: every wrong
character, every swap within a group and every swap of groups is found and located.
"""

from __future__ import annotations

import re
import secrets

from desktop.errors import BugError, Refused

SECRET_BYTES = 20
GROUPS = 8
_SIZE = 5
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_LOOKALIKES = str.maketrans("OIL", "011")


def new_secret() -> bytes:
    """Return the 20 random bytes behind a new recovery code."""
    return secrets.token_bytes(SECRET_BYTES)


def write_code(secret: bytes) -> str:
    """Return the code to print, for example ``0G4S7-…``: eight groups parted by dashes."""
    if len(secret) != SECRET_BYTES:
        raise BugError("a recovery secret has 20 bytes")
    number = int.from_bytes(secret, "big")
    values = [number >> shift & 31 for shift in range(155, -1, -5)]
    groups = []
    for place in range(GROUPS):
        group = values[place * 4 : place * 4 + 4]
        groups.append("".join(_ALPHABET[value] for value in (*group, _check(place, group))))
    return "-".join(groups)


def read_code(typed: str) -> bytes:
    """Return the secret of a code as a person typed it.

    Case, spaces, dashes and the look-alikes O/0 and I/L/1 do not matter. Raises
    :class:`Refused`: ``recovery.unknown_character`` (character, group), ``recovery.incomplete``
    (expected, found), ``recovery.swapped_groups`` (first, second), ``recovery.wrong_group``
    (groups: the places that do not add up, counted from 1).
    """
    text = re.sub(r"[\s.\-‐-―−]+", "", typed).upper().translate(_LOOKALIKES)
    for at, character in enumerate(text):
        if character not in _VALUES:
            group = at // _SIZE + 1
            raise Refused("recovery.unknown_character", character=character, group=group)
    if len(text) != GROUPS * _SIZE:
        raise Refused("recovery.incomplete", expected=GROUPS * _SIZE, found=len(text))
    values = [_VALUES[character] for character in text]
    groups = [values[at : at + _SIZE] for at in range(0, len(values), _SIZE)]
    _require_checks(groups)
    number = 0
    for value in (value for group in groups for value in group[:-1]):
        number = number << 5 | value
    return number.to_bytes(SECRET_BYTES, "big")


def _require_checks(groups: list[list[int]]) -> None:
    wrong = [place for place in range(GROUPS) if not _fits(place, groups[place])]
    if not wrong:
        return
    if len(wrong) == 2 and _fits(wrong[0], groups[wrong[1]]) and _fits(wrong[1], groups[wrong[0]]):
        raise Refused("recovery.swapped_groups", first=wrong[0] + 1, second=wrong[1] + 1)
    raise Refused("recovery.wrong_group", groups=tuple(place + 1 for place in wrong))


def _fits(place: int, group: list[int]) -> bool:
    return _check(place, group[:-1]) == group[-1]


def _check(place: int, values: list[int]) -> int:
    # Horner's rule: each position weighs a different power of the field's generator.
    state = place + 1
    for value in values:
        state = _double(state) ^ value
    return _double(state)


def _double(value: int) -> int:
    # Times x in GF(32) with the primitive polynomial x^5 + x^2 + 1.
    doubled = value << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
