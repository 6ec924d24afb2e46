"""Rows about signing: in what capacity and in whose name a paper may be signed."""

from __future__ import annotations

from typing import ClassVar, Final

from desktop.law.lists import Listed
from desktop.law.model import Row

OWN, ON_BEHALF, THROUGH = "sendiri", "an", "ub"
"""Codes of ``signing_mode``: in the own name, ``a.n.``, and ``a.n.`` with ``u.b.``."""
REFUSED, HELD, TOLD = "tolak", "tahan", "ingat"
"""What a rule does: refuses, holds until somebody writes why, or only reminds."""
SANCTION, BY_PPK, ANY = "sanksi", "ppk", "semua"
"""Which papers a rule is about: decrees of a sanction, other papers of the PPK, all."""
VERDICTS: Final = (REFUSED, HELD, TOLD)


class SigningCapacity(Listed, frozen=True, kw_only=True):
    """How a post is held; ``abbreviation`` stands before the post, ``meaning`` says when."""

    kind = "signing_capacity"
    abbreviation: str = ""
    meaning: str = ""


class SigningMode(Listed, frozen=True, kw_only=True):
    """In whose name a paper is signed, and how many posts below it the signer stands."""

    kind = "signing_mode"
    posts_below: int = 0
    meaning: str = ""


class SigningRule(Row, frozen=True, kw_only=True):
    """What stands against a signature; whatever is empty covers everything.

    ``papers`` is ``sanksi``, ``ppk`` or ``semua``, ``levels`` those of the sanction,
    ``heads`` is ``ya`` for a head of region and ``tidak`` for everybody else. ``matrix``
    limits it to sanctions that by the matrix only the PPK may impose. ``verdict`` is
    ``tolak``, ``tahan`` (somebody may write why it is right all the same) or ``ingat``.
    """

    kind: ClassVar[str] = "signing_rule"
    label: str
    papers: str
    levels: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    capacities: tuple[str, ...] = ()
    heads: str = ""
    matrix: bool = False
    verdict: str
    reason: str
    basis: str

    def covers(self, paper: str, level: str, mode: str, capacity: str, *, head: bool) -> bool:
        """Say whether the rule is about such a signature, the matrix left out."""
        return (
            self.papers in (paper, ANY)
            and (not self.levels or level in self.levels)
            and (not self.modes or mode in self.modes)
            and (not self.capacities or capacity in self.capacities)
            and self.heads in ("", "ya" if head else "tidak")
        )
