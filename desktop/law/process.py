"""Rows about the process beside states and moves: values of a step, bodies, remedies, warnings.

The rows lie in ``process.toml`` and ``warnings.toml``; :mod:`desktop.law.workflow`,
:mod:`desktop.law.escalation` and :mod:`desktop.law.warnings` read them.
"""

from __future__ import annotations

from enum import StrEnum

from desktop.law.lists import Listed
from desktop.law.model import Citation, Row


class Weight(StrEnum):
    """What a warning does: it is read, it asks for a reason, or it refuses."""

    NOTE = "catatan"
    REASON = "alasan"
    REFUSE = "tolak"


class StepField(Listed, frozen=True):
    """Something that can be given along with a step."""

    kind = "step_field"


class StepValue(Row, frozen=True, kw_only=True):
    """A step that a field belongs to.

    ``origins``, ``outcomes`` and ``tracks`` limit it, empty ones do not; without a
    ``required`` field the step is refused.
    """

    kind = "step_value"
    field: str
    targets: tuple[str, ...]
    origins: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    required: bool = False
    basis: tuple[Citation, ...] = ()


class Destination(Listed, frozen=True):
    """To whom a matter can be passed on."""

    kind = "destination"


class Remedy(Listed, frozen=True, kw_only=True):
    """An administrative remedy: against which sanctions, and the clocks it has.

    ``files_by`` runs until it must be filed, ``start_event`` sets ``decided_by`` going.
    """

    kind = "remedy"
    files_by: str
    decided_by: str
    start_event: str
    sanctions: tuple[str, ...]
    basis: tuple[Citation, ...] = ()


class RemedyResult(Listed, frozen=True, kw_only=True):
    """How a remedy was decided, and the steps that may follow from it."""

    kind = "remedy_result"
    targets: tuple[str, ...]
    basis: tuple[Citation, ...] = ()


class Body(Listed, frozen=True, kw_only=True):
    """A body that examines: how many members, and whom it must have.

    ``rank_floor`` means that nobody in it may stand below the examinee's rank.
    """

    kind = "body"
    tracks: tuple[str, ...]
    least: int
    odd: bool = False
    rank_floor: bool = False
    elements: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


class BodyElement(Listed, frozen=True, kw_only=True):
    """What a member stands for in a body; ``bodies`` are those that know it."""

    kind = "body_element"
    bodies: tuple[str, ...]


class CriminalProvision(Listed, frozen=True, kw_only=True):
    """A criminal provision that the same act may breach; others than the office judge it."""

    kind = "criminal_provision"
    event_kinds: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


class Caution(Row, frozen=True, kw_only=True):
    """A warning that the law asks for.

    ``text`` names facts in braces. It stands on the card in ``states`` and at steps to
    ``targets``; only a ``dismissible`` one can be set aside on the card, with a reason.
    """

    kind = "warning"
    text: str
    weight: Weight
    states: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    dismissible: bool = False
    basis: tuple[Citation, ...] = ()
