"""The reporter: a code name for everybody, an identity that only its keepers can open.

The identity is encrypted to the vault's identity key before it becomes an op, because the
journal never forgets. Neither the plain name nor anything made from it is stored.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import Final

from desktop.cases.intake import ReporterDraft
from desktop.cases.lookup import need
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, OFFICE, Obj

RECIPIENT: Final = "identity_recipient"
"""Local setting with the public half of the vault's identity key."""
_BLOCK: Final = 512
"""Plaintexts are filled up to a multiple of this, so that their length tells no name."""
_LIMIT: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class ReporterIdentity:
    """Who reported, opened; to be shown and forgotten, never logged or stored."""

    name: str = field(repr=False)
    contact: str = field(repr=False)


@action("reporter.seal")
def seal_reporter(unit: CaseUnit, case: ObjectId, draft: ReporterDraft) -> ObjectId:
    """Add a reporter to a case under a code name and seal the identity, if one was given.

    Raises ``case.unknown`` (id) and ``reporter.no_identity_key`` when the vault has no
    identity key to seal to.
    """
    parent = need(unit, case, "case")
    values = {"mode": draft.mode, "code": _code(unit, parent)}
    reporter = unit.journal.create("reporter", values, parent=case)
    if draft.name or draft.contact:
        sealed = _sealed(unit, {"name": draft.name, "contact": draft.contact})
        unit.journal.create("reporter_identity", {"sealed": sealed}, parent=reporter, scope=OFFICE)
    return reporter


@action("reporter.open")
def open_reporter(
    unit: CaseUnit, reporter: ObjectId, reason: str, identity_secret: str
) -> ReporterIdentity:
    """Open a reporter's identity; who did it, when and why stays on this PC for ever.

    ``identity_secret`` is the age identity that a keeper's slot holds. Raises
    ``reporter.unknown`` (id), ``reporter.reason_required``, ``reporter.no_identity`` and
    the ``sealed.…`` codes.
    """
    from desktop.keys.sealing import identity_of, open_sealed

    if not reason.strip():
        raise Refused("reporter.reason_required")
    found = need(unit, reporter, "reporter")
    kept = unit.objects.children(found.id, "reporter_identity")
    if not kept:
        raise Refused("reporter.no_identity")
    sealed = base64.b64decode(kept[-1].text("sealed"))
    opened = json.loads(open_sealed(sealed, [identity_of(identity_secret)], _LIMIT))
    unit.journal.because(reason.strip())
    unit.journal.create(
        "trace",
        {"kind": "reporter.opened", "subject": reporter, "details": {"code": found.text("code")}},
        scope=LOCAL,
    )
    return ReporterIdentity(opened["name"], opened["contact"])


def _sealed(unit: CaseUnit, identity: dict[str, str]) -> str:
    from desktop.keys.sealing import seal

    recipient = unit.local.get(RECIPIENT)
    if recipient is None:
        raise Refused("reporter.no_identity_key")
    plain = json.dumps(identity, ensure_ascii=False).encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    return base64.b64encode(seal(filled, [recipient])).decode("ascii")


def _code(unit: CaseUnit, case: Obj) -> str:
    """Return a code name that follows from the case's register number, so it is unique."""
    count = len(unit.objects.children(case.id, "reporter"))
    code = f"PLP-{case.get('register_year', 0)}-{case.get('register_serial', 0):04}"
    return code if count == 0 else f"{code}-{count + 1}"
