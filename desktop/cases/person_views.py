"""What the registry of people shows: frozen values, ready to be listed, compared, printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.cases.nip import NipCheck
from desktop.cases.views import Appearance
from desktop.ids import ObjectId


class PersonColumn(StrEnum):
    """What the registry can be sorted by."""

    NAME = "name"
    CASES = "cases"
    SANCTIONS = "sanctions"
    LATEST = "latest"


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """Whom the registry shows: a name or number typed, people seen before, sanctioned, …

    ``repeated`` keeps those with more than one case, ``sanctioned`` those with a sanction,
    ``without_nip`` those nobody entered a number for.
    """

    text: str = ""
    repeated: bool = False
    sanctioned: bool = False
    without_nip: bool = False


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person of the registry: the card, and where he was seen last.

    ``id`` is the card that stands for the person, ``latest`` the respondent of the latest
    case, ``likeness`` how well the name fits what was looked for (0 to 100).
    """

    id: ObjectId
    name: str
    nip: str
    asn_type: str
    position: str
    unit: str
    appearances: int
    sanctions: int
    latest: str
    latest_case: str
    register_number: str
    likeness: int = 0


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One page of the registry and how many people the filter keeps in all."""

    rows: tuple[PersonRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PersonSanction:
    """A sanction of a person: from a case here, or from before, entered by hand.

    ``id`` is the respondent or the ``prior_sanction`` it stands on, ``case`` empty for one
    from before. ``stated`` are the words of an old register that alone tells of it, and that
    nobody verified; ``code`` is then what they seem to mean, or empty. ``ends_on`` is the
    first day on which it is over; ``None`` together with ``in_force`` means that it has no
    end. ``source`` says where one from before is known from, ``sha256`` names its scan.
    """

    id: ObjectId
    code: str
    number: str
    dated: date | None
    starts_on: date | None
    ends_on: date | None
    in_force: bool
    case: str = ""
    register_number: str = ""
    stated: str = ""
    official: str = ""
    source: str = ""
    note: str = ""
    sha256: str = ""
    size: int = 0
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a person did before: other cases and all sanctions known; empty for nobody."""

    person: str = ""
    cases: tuple[Appearance, ...] = ()
    sanctions: tuple[PersonSanction, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Two cards about which somebody said that they are two people."""

    id: ObjectId
    other: ObjectId
    name: str
    nip: str


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A person who may be the same as another: how alike the names are, and what agrees.

    ``signs`` are ``nip``, ``nip_old``, ``born``, ``name``, ``unit``, ``position``.
    """

    person: PersonRow
    likeness: int
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one, the likelier to stay first."""

    one: PersonRow
    other: PersonRow
    likeness: int
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of a comparison: field, both values, and whether they agree.

    ``agree`` is ``None`` where one of the two is not known.
    """

    field: str
    one: str
    other: str
    agree: bool | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two people side by side; ``refused`` is the code that forbids to make them one."""

    one: PersonRow
    other: PersonRow
    lines: tuple[Compared, ...]
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Rivals:
    """A field on which two PCs wrote different things, and what each of them says.

    ``object`` is the card, or the respondent whose ``person`` is disputed; ``choices`` are
    values with their words (a name for a card's id).
    """

    object: ObjectId
    field: str
    choices: tuple[tuple[str, str], ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person over all cases, the newest first, with every spelling of the name.

    ``id`` is the card that stands for the person. ``cards`` are all cards with the same
    number. ``sex`` (``L``, ``P``) and ``born`` follow from the NIP. Of the NIK only the
    mask is here; ``nik_findings`` are the codes of what its check found.
    """

    id: ObjectId
    name: str
    names: tuple[str, ...]
    nip: str
    nip_check: NipCheck
    appearances: tuple[Appearance, ...]
    full_name: str = ""
    front_title: str = ""
    back_title: str = ""
    asn_type: str = ""
    nip_old: str = ""
    note: str = ""
    nik: str = ""
    nik_findings: tuple[str, ...] = ()
    born: date | None = None
    sex: str = ""
    sanctions: tuple[PersonSanction, ...] = ()
    differences: tuple[Difference, ...] = ()
    similar: tuple[Suspicion, ...] = ()
    cards: tuple[ObjectId, ...] = ()
    conflicts: tuple[str, ...] = ()
    rivals: tuple[Rivals, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody here who may be the one being typed, with what can be copied into the form."""

    person: PersonRow
    likeness: int
    known: dict[str, str]
    repeat: Repeat
