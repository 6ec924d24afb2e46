"""The lines above a signature: in whose name, through whom, and the post.

Order and abbreviations follow guides of regional offices: ``a.n.`` before the post signed
for, ``u.b.`` on a line of its own between two posts, ``Plt.``, ``Plh.`` and ``Pj.`` before
the post that is held so. Abbreviations keep their small letters in a decree too.
"""

from __future__ import annotations

import re
from typing import Final

_ABBREVIATED: Final = re.compile(r"^((?:Plt|Plh|Pj)\.)\s+(.+)$", re.IGNORECASE)


def without_capacity(post: str) -> str:
    """Return a post without ``Plt.``, ``Plh.`` or ``Pj.`` before it."""
    found = _ABBREVIATED.match(post.strip())
    return found[2] if found else post.strip()


def in_post_capitals(post: str) -> str:
    """Return a post in capitals; ``Plt.``, ``Plh.`` and ``Pj.`` before it stay as they are."""
    found = _ABBREVIATED.match(post.strip())
    if found is None:
        return post.strip().upper()
    return f"{found[1].capitalize()} {found[2].upper()}"


def post_lines(
    signer: str, principal: str = "", between: str = "", *, words: tuple[str, str], capitals: bool
) -> tuple[str, ...]:
    """Return the lines from the name signed for down to the signer's post and its comma.

    ``words`` are ``a.n. [jabatan]`` with the principal already filled in, and ``u.b.``. With
    ``capitals`` posts are set as in a decree; the abbreviations stay small.
    """
    set_as = in_post_capitals if capitals else str.strip
    last = f"{set_as(signer)},"
    if not principal.strip():
        return (last,)
    on_behalf, through = words
    first = on_behalf.replace(principal, set_as(principal))
    return (first, set_as(between), through, last) if between.strip() else (first, last)
