"""What the first start asks for, as frozen values; nothing here is checked or stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path


class Side(Enum):
    """Who uses this vault."""

    REGION = "region"
    HQ = "hq"


class Capacity(Enum):
    """In what capacity a post is held; the value is printed before the post."""

    DEFINITIVE = ""
    ACTING = "Plt."
    DAILY = "Plh."
    TEMPORARY = "Pj."


class Paper(Enum):
    """Size of the office's paper."""

    A4 = "A4"
    F4 = "F4"


@dataclass(frozen=True, slots=True)
class RoleValues:
    """Which side, which authority it reports to, and which region it is (empty for HQ).

    A PC that ``joins`` an office gets authority and region from there.
    """

    side: Side = Side.REGION
    authority: str = "KASN"
    region: str = ""
    region_name: str = ""
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A crest whose bytes were looked at: PNG or JPEG, whatever its file was called."""

    data: bytes
    kind: str
    """``PNG`` or ``JPEG``."""


@dataclass(frozen=True, slots=True)
class OfficeValues:
    """The office as its letters show it."""

    government: str = ""
    name: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    web: str = ""
    place: str = ""
    """The town letters are dated in."""
    zone: str = "WIB"
    paper: Paper = Paper.A4
    crest: Picture | None = None


@dataclass(frozen=True, slots=True)
class OfficialValues:
    """One who signs, or the PPK."""

    name: str
    post: str
    front_degrees: str = ""
    back_degrees: str = ""
    rank: str = ""
    nip: str = ""
    capacity: Capacity = Capacity.DEFINITIVE
    signs: bool = True
    ppk: bool = False
    pronoun: str = ""
    addressee: str = ""
    """How letters address the PPK, and what they call this post in running text."""

    @property
    def full_name(self) -> str:
        """The name as it is printed: ``Dr. Sri Rahayu, S.H., M.H.``."""
        name = f"{self.front_degrees} {self.name}".strip()
        return f"{name}, {self.back_degrees}" if self.back_degrees else name

    @property
    def full_post(self) -> str:
        """The post with its capacity: ``Plt. Inspektur``."""
        return f"{self.capacity.value} {self.post}".strip()


@dataclass(frozen=True, slots=True)
class OfficerValues:
    """The first officer of the vault."""

    login: str
    full_name: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FirstStart:
    """Everything a new vault is made of."""

    role: RoleValues
    office: OfficeValues
    officials: tuple[OfficialValues, ...]
    officer: OfficerValues
    skipped: frozenset[str] = frozenset()
    """Pages that were skipped: ``office``, ``officials``; they wait in the settings."""
    folder: Path | None = None
    """Where the person wants the vault; ``None`` is the usual place."""


@dataclass(frozen=True, slots=True)
class Made:
    """A new vault: a handle of the roof's, and the code for the recovery sheet."""

    vault: object
    recovery_code: str = field(repr=False)
    """Groups parted by dashes."""


@dataclass(frozen=True, slots=True)
class VaultLine:
    """A vault this PC knows of."""

    folder: Path
    office: str
    practice: bool = False


@dataclass(frozen=True, slots=True)
class UnlockValues:
    """Who wants in, and with what; ``own`` takes the place of a passphrase somebody gave."""

    login: str
    passphrase: str = field(repr=False)
    own: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RecoverValues:
    """The recovery code as it was typed, and the passphrase that is to hold from now on."""

    login: str
    code: str = field(repr=False)
    passphrase: str = field(repr=False)
