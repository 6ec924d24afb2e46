"""A public key as digits that two people compare over the telephone.

Eight groups of four digits and a check digit. The check digit (Damm, 2004) finds every
single wrong digit and every swap of neighbours; it starts from the group's place, so that
groups read in the wrong order are found too. 32 digits are about 106 bits of the hash.
"""

from __future__ import annotations

import hashlib
import re

from desktop.errors import Refused

GROUPS = 8
_DIGITS = 5

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
"""The totally anti-symmetric table of H. M. Damm."""


def fingerprint(public: bytes) -> str:
    """Return the digits of a raw public key, groups parted by single spaces."""
    return " ".join(_groups(public))


def compare_typed(public: bytes, typed: str) -> None:
    """Return quietly if ``typed`` are the digits of ``public``; spaces, dashes, dots do not count.

    Raises :class:`Refused`: ``fingerprint.not_digits`` (character), ``fingerprint.incomplete``
    (expected, found, group or None), ``fingerprint.slip`` (group) when that group was misheard
    or mistyped, ``fingerprint.different`` (group) when it is cleanly typed but belongs to
    another key, the one case in which somebody may be cheating.
    """
    expected = _groups(public)
    for group, (wanted, found) in enumerate(zip(expected, _split(typed), strict=True), start=1):
        if found == wanted:
            continue
        slipped = _check(group, found[:-1]) != found[-1]
        raise Refused("fingerprint.slip" if slipped else "fingerprint.different", group=group)


def _groups(public: bytes) -> list[str]:
    digest = hashlib.sha256(b"netra-fingerprint/1\0" + public).digest()
    number = int.from_bytes(digest, "big") % 10 ** (GROUPS * (_DIGITS - 1))
    digits = f"{number:0{GROUPS * (_DIGITS - 1)}d}"
    size = _DIGITS - 1
    parts = [digits[at : at + size] for at in range(0, len(digits), size)]
    return [part + _check(group, part) for group, part in enumerate(parts, start=1)]


def _check(group: int, digits: str) -> str:
    state = group
    for digit in digits:
        state = _DAMM[state][int(digit)]
    return str(state)


def _split(typed: str) -> list[str]:
    bare = re.sub(r"[\s.\-‐-―−]+", " ", typed).strip()
    if odd := re.search(r"[^0-9 ]", bare):
        raise Refused("fingerprint.not_digits", character=odd.group())
    parts = bare.split(" ")
    digits = "".join(parts)
    if len(digits) != GROUPS * _DIGITS:
        # As many groups as there should be: then the one of the wrong length can be named.
        lengths = (group for group, part in enumerate(parts, start=1) if len(part) != _DIGITS)
        group = next(lengths, None) if len(parts) == GROUPS else None
        found, expected = len(digits), GROUPS * _DIGITS
        raise Refused("fingerprint.incomplete", expected=expected, found=found, group=group)
    return [digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS)]
