"""Names of people: with their titles, and whether two spellings are one name."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

ALIKE: Final = 80
"""From this likeness (0 to 100) two names with the same NIP count as one person's."""


def full_name(front_title: str, name: str, back_title: str) -> str:
    """Return ``Drs. Budi Santoso, M.Si.``; whatever is empty is left out."""
    front = f"{front_title} {name}".strip()
    return f"{front}, {back_title}" if back_title else front


def same_person(one: str, other: str) -> bool:
    """Say whether two spellings may be the same name: order, initials, a letter or two."""
    from rapidfuzz.fuzz import token_set_ratio

    first, second = _plain(one), _plain(other)
    return first == second or token_set_ratio(first, second) >= ALIKE


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", letters))
