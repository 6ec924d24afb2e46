"""What one can see of evidence over all cases: meetings, checks that are due."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from desktop.ids import ObjectId


@dataclass(frozen=True, slots=True)
class CrossLink:
    """Another case that bears a mark of this one.

    ``kind`` is ``account``, ``link``, ``phone`` or ``file``; ``value`` its one way of writing.
    ``here`` is the thing of this case that bears it, ``there`` that of the other case.
    """

    kind: str
    value: str
    here: ObjectId
    there: ObjectId
    case: ObjectId
    register_number: str
    subject: str


@dataclass(frozen=True, slots=True)
class SharedMark:
    """A mark that several cases bear, with the register numbers of the latest of them."""

    kind: str
    value: str
    cases: int
    register_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DueCheck:
    """A case whose files nobody has read through for long; ``checked_at`` tells the
    oldest check."""

    case: ObjectId
    register_number: str
    files: int
    checked_at: datetime


@dataclass(frozen=True, slots=True)
class Picture:
    """A page or picture as pixels: rows from the top, four bytes each, blue green red unused."""

    pages: int
    width: int
    height: int
    pixels: bytes = field(repr=False)
