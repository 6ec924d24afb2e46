"""Names of people: with their titles, and how alike two spellings are.

Indonesian names are spelt in many ways: ``Mohammad``, ``Muhamad`` and ``Moch.``, the old
``Oe``, ``Dj`` and ``Tj``, with or without degrees, in any order, with initials. A name is
therefore compared by its *sounds*: one folded word for each part that is no title.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

ALIKE: Final = 80
"""From this likeness (0 to 100) two names with the same NIP count as one person's."""
DOUBTFUL: Final = 85
"""From this likeness two names without any other sign may be one person's."""

_INITIAL: Final = 90
"""An initial that fits says less than the name written out."""
_BEGUN: Final = 96
"""So does a word that is still being typed."""
_NEAR: Final = 72
"""Below this likeness two words are two words, however many letters they share."""

_BRIEF: Final = 3
"""Words of so few letters are two words as soon as more than one differs."""
_NEAR_BRIEF: Final = 80
_MOST: Final = 12
"""Parts of a name that are compared; nobody's has more."""

_MUHAMMAD: Final = "muhamad"
_SHORT: Final = {
    **dict.fromkeys(("moh", "moch", "muh", "much", "mhd", "mohd", "muhd", "md"), _MUHAMMAD),
    **dict.fromkeys(("abd", "abdl", "abdoel"), "abdul"),
}
_MUHAMMADS: Final = re.compile(r"m[uo](?:h|ch|kh)+[ae]?m+[aeu]d")
_TITLES: Final = frozenset(
    ("drs", "dra", "dr", "drg", "drh", "ir", "prof", "h", "hj", "kh", "haji", "hajjah", "hajah")
    + ("r", "rr", "raden", "alm", "almh", "bin", "binti")
)
_DEGREE: Final = re.compile(r"(?:[SMD]|A|Ph|Sp|Ak|Apt|BA|Lc)\.[A-Za-z]{1,6}(?:\.[A-Za-z]{1,5})*\.?")
_BRACKETS: Final = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_FOLDS: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        ("oe", "u"),
        ("oo", "u"),
        ("tj", "c"),
        ("dj", "j"),
        ("sj", "s"),
        ("^ch(?=[ou]|a[ils])", "h"),
        ("^ch", "c"),
        ("[ck]h", "h"),
        ("s[yh]", "s"),
        ("d[hl]", "d"),
        ("th", "t"),
        ("bh", "b"),
        ("gh", "g"),
        ("ph|[fv]", "p"),
        ("q", "k"),
        ("x", "ks"),
        ("z", "s"),
        ("y", "i"),
        ("a[ie]|ei", "e"),
        ("a[uw]|ou", "o"),
        ("ie", "i"),
        (r"(.)\1+", r"\1"),
        ("(?<=..)h$", ""),
    )
)


def full_name(front_title: str, name: str, back_title: str) -> str:
    """Return ``Drs. Budi Santoso, M.Si.``; whatever is empty is left out."""
    front = f"{front_title} {name}".strip()
    return f"{front}, {back_title}" if back_title else front


@lru_cache(maxsize=65536)
def sounds(name: str) -> tuple[str, ...]:
    """Return how the parts of a name sound, without titles, degrees and what is in brackets.

    ``Drs. H. Moch. Djoko Soesilo, M.Si.`` gives ``muhamad joko susilo``. A part of one
    letter is an initial. A name of nothing but titles keeps them.
    """
    bare = _BRACKETS.sub(" ", name).split(",")[0]
    words = [word for word in bare.split() if not _DEGREE.fullmatch(word)] or bare.split()
    parts = [part for word in words for part in _letters(word)]
    kept = [part for part in parts if part not in _TITLES] or parts
    return tuple(_sound(part) for part in kept[:_MOST])


def likeness(one: str, other: str, *, typing: bool = False) -> int:
    """Return how alike two names are, from 0 to 100, whatever the order of their parts.

    ``typing`` takes the first for the beginning of a name that is still being typed: its
    last word may be cut off, and what is not there yet costs nothing.
    """
    first, second = sounds(one), sounds(other)
    if not first or not second:
        return 0
    if first == second:
        return 100
    if not typing:
        first, second = sorted((first, second))
    matched = _matched(first, second, typing=typing)
    mine = sum(value * len(first[i]) for value, i, _ in matched) / _size(first)
    if typing:
        return round(mine)
    theirs = sum(value * len(second[k]) for value, _, k in matched) / _size(second)
    return round(0.7 * max(mine, theirs) + 0.3 * min(mine, theirs))


def same_person(one: str, other: str) -> bool:
    """Say whether two spellings may be the same name: order, initials, a letter or two."""
    from rapidfuzz.fuzz import token_set_ratio

    first, second = " ".join(sounds(one)), " ".join(sounds(other))
    return (
        first == second or token_set_ratio(first, second) >= ALIKE or likeness(one, other) >= ALIKE
    )


def _matched(
    first: tuple[str, ...], second: tuple[str, ...], *, typing: bool
) -> list[tuple[int, int, int]]:
    """Pair the words of two names, the likest first: likeness, place here, place there."""
    pairs = [
        (_word_likeness(a, b, begun=typing and i == len(first) - 1), i, k)
        for i, a in enumerate(first)
        for k, b in enumerate(second)
    ]
    found: list[tuple[int, int, int]] = []
    for value, i, k in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if value and all(i != a and k != b for _, a, b in found):
            found.append((value, i, k))
    return found


def _word_likeness(one: str, other: str, *, begun: bool) -> int:
    from rapidfuzz.fuzz import ratio

    if one == other:
        return 100
    if len(one) == 1 or len(other) == 1:
        return _INITIAL if one[0] == other[0] else 0
    if begun and other.startswith(one):
        return _BEGUN
    value = round(ratio(one, other))
    needed = _NEAR if min(len(one), len(other)) > _BRIEF else _NEAR_BRIEF
    return value if value >= needed else value // 3


def _size(parts: tuple[str, ...]) -> int:
    return sum(map(len, parts))


def _letters(word: str) -> list[str]:
    """Return the runs of letters in a word; an apostrophe inside it is no gap."""
    folded = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(c for c in folded if not unicodedata.combining(c) and c not in "'`’‘ʼ")
    return re.findall(r"[^\W_]+", kept)


def _sound(part: str) -> str:
    if part in _SHORT or _MUHAMMADS.fullmatch(part):
        return _SHORT.get(part, _MUHAMMAD)
    for pattern, by in _FOLDS:
        part = pattern.sub(by, part)
    return part
