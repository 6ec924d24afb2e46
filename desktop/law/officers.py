"""What a second person must approve, and why an officer keeps out of a case."""

from __future__ import annotations

from typing import ClassVar

from desktop.law.lists import Listed
from desktop.law.model import Row


class SecondPerson(Row, frozen=True, kw_only=True):
    """Something that one officer prepares and another one does.

    ``action`` is what is done; of ``respondent.step`` only steps of these ``sorts`` (of the
    move) or to these ``targets``. ``checker`` is the role of the second person, ``reason``
    says why in a sentence, ``basis`` where it is written.
    """

    kind: ClassVar[str] = "second_person"
    label: str
    action: str
    checker: str
    sorts: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    reason: str
    basis: str


class RecusalGround(Listed, frozen=True, kw_only=True):
    """Why an officer takes no part in a case; ``basis`` says where it is written."""

    kind = "recusal_ground"
    basis: str = ""


class RolePower(Row, frozen=True, kw_only=True):
    """What a role allows, in plain words for whoever gives it; ``code`` is the role."""

    kind: ClassVar[str] = "role_power"
    may: str
    may_not: str
