"""Rows about powers: who may impose which sanction on whom, how each level is examined."""

from __future__ import annotations

from typing import ClassVar

from desktop.law.lists import Listed
from desktop.law.model import Citation, Row


class PunishingOfficial(Listed, frozen=True, kw_only=True):
    """An official who may impose sanctions; ``order`` rises with the rank of the post.

    ``governments`` are the levels of region in which he exists, none means all;
    ``ppk`` marks the appointing official, whom the office's registry marks as well.
    """

    kind = "punishing_official"
    order: int
    ppk: bool = False
    governments: tuple[str, ...] = ()


class Power(Row, frozen=True, kw_only=True):
    """One line of the matrix: an official may impose these levels on holders of these posts.

    ``grades`` limits it to functional posts of these grades, ``but_grades`` takes some out;
    ``dismissal`` is ``with``, ``without`` or ``only``; ``relation`` says in words how the
    person must stand to the official.
    """

    kind: ClassVar[str] = "power"
    official: str
    position_kinds: tuple[str, ...]
    grades: tuple[str, ...] = ()
    but_grades: tuple[str, ...] = ()
    levels: tuple[str, ...]
    dismissal: str = "with"
    relation: str = ""
    basis: tuple[Citation, ...] = ()


class ExaminationRule(Listed, frozen=True, kw_only=True):
    """A rule about examining; those with a ``level`` say who examines at that level.

    ``team`` is ``wajib``, ``boleh`` or ``tidak``; ``release`` says whether the examinee may
    be released from his duties until the decision.
    """

    kind = "examination_rule"
    level: str = ""
    team: str = ""
    release: bool = False
    basis: tuple[Citation, ...] = ()


class SanctionRule(Listed, frozen=True, kw_only=True):
    """A general rule about sanctions."""

    kind = "sanction_rule"
    basis: tuple[Citation, ...] = ()
