"""The reporter: a code name for everybody, an identity that only its keepers can open.

The identity is encrypted to the vault's identity key before it becomes an op, because the
journal never forgets. The plain name is stored nowhere; digests by which a text can be
compared with it stay on this PC (:mod:`desktop.cases.leaks`). To headquarters goes an
envelope of its own, and only if the case says so.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from typing import Final

from desktop.cases.intake import ReporterDraft
from desktop.cases.leaks import keep_reporter_marks
from desktop.cases.lookup import need
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import BROADCAST, LOCAL, OFFICE, Json, Obj, Side

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
    values = {"mode": draft.mode, "code": code_name(unit, case)}
    reporter = unit.journal.create("reporter", values, parent=case)
    if draft.name or draft.contact:
        sealed = _sealed(unit, {"name": draft.name, "contact": draft.contact})
        unit.journal.create("reporter_identity", {"sealed": sealed}, parent=reporter, scope=OFFICE)
        keep_reporter_marks(unit, reporter, draft.name, draft.contact)
    return reporter


@action("reporter.open")
def open_reporter(
    unit: CaseUnit, reporter: ObjectId, reason: str, identity_secret: str
) -> ReporterIdentity:
    """Open a reporter's identity; who did it, when and why stays on this PC for ever.

    ``identity_secret`` is the age identity that a keeper's slot holds. Headquarters opens the
    envelope that was made for it. Raises ``reporter.unknown`` (id),
    ``reporter.reason_required``, ``reporter.no_identity`` and the ``sealed.…`` codes.
    """
    found = need(unit, reporter, "reporter")
    identity = _opened(unit, found, reason, identity_secret)
    keep_reporter_marks(unit, reporter, identity.name, identity.contact)
    _trace(unit, "reporter.opened", found, reason)
    return identity


@action("reporter.share")
def share_reporter(
    unit: CaseUnit, reporter: ObjectId, reason: str, identity_secret: str
) -> ObjectId:
    """Make the envelope with a reporter's identity that only headquarters' keepers can open.

    It leaves with the next bundle. Raises as :func:`open_reporter`, and
    ``reporter.not_shared`` when the case does not allow it and
    ``reporter.no_headquarters_key`` before headquarters has sent its key.
    """
    found = need(unit, reporter, "reporter")
    case = need(unit, ObjectId(found.parent or ""), "case")
    if not case.get("share_reporter"):
        raise Refused("reporter.not_shared")
    recipient = headquarters_key(unit)
    if recipient is None:
        raise Refused("reporter.no_headquarters_key")
    identity = _opened(unit, found, reason, identity_secret)
    plain = {"name": identity.name, "contact": identity.contact}
    _trace(unit, "reporter.shared", found, reason)
    return unit.journal.create(
        "reporter_envelope",
        {"sealed": _sealed_to(plain, recipient), "recipient": recipient},
        parent=reporter,
    )


@action("reporter.receive")
def publish_identity_key(unit: CaseUnit) -> ObjectId | None:
    """Send every region the public half of headquarters' key for identities, once.

    Returns ``None`` when it was sent before. Raises ``sync.only_headquarters`` at a region and
    ``reporter.no_identity_key``.
    """
    if unit.side is not Side.HQ:
        raise Refused("sync.only_headquarters")
    recipient = unit.local.get(RECIPIENT)
    if recipient is None:
        raise Refused("reporter.no_identity_key")
    if headquarters_key(unit) == recipient:
        return None
    return unit.journal.create("identity_key", {"recipient": recipient}, scope=BROADCAST)


def headquarters_key(unit: CaseUnit) -> str | None:
    """Return the latest key for identities that headquarters has sent, or ``None``."""
    keys = unit.objects.all("identity_key")
    return max(keys, key=lambda one: (one.created_t, one.id)).text("recipient") if keys else None


def _opened(unit: CaseUnit, reporter: Obj, reason: str, secret: str) -> ReporterIdentity:
    from desktop.keys.sealing import identity_of, open_sealed

    if not reason.strip():
        raise Refused("reporter.reason_required")
    kind = "reporter_identity" if unit.side is Side.REGION else "reporter_envelope"
    kept = unit.objects.children(reporter.id, kind)
    if not kept:
        raise Refused("reporter.no_identity")
    sealed = base64.b64decode(kept[-1].text("sealed"))
    opened = json.loads(open_sealed(sealed, [identity_of(secret)], _LIMIT))
    unit.journal.because(reason.strip())
    return ReporterIdentity(opened["name"], opened["contact"])


def _trace(unit: CaseUnit, kind: str, reporter: Obj, reason: str) -> None:
    details = {"code": reporter.text("code"), "reason": reason.strip()}
    values: dict[str, Json] = {"kind": kind, "subject": reporter.id, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def _sealed(unit: CaseUnit, identity: dict[str, str]) -> str:
    recipient = unit.local.get(RECIPIENT)
    if recipient is None:
        raise Refused("reporter.no_identity_key")
    return _sealed_to(identity, recipient)


def _sealed_to(identity: dict[str, str], recipient: str) -> str:
    from desktop.keys.sealing import seal

    plain = json.dumps(identity, ensure_ascii=False).encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    return base64.b64encode(seal(filled, [recipient])).decode("ascii")


def code_name(unit: CaseUnit, oid: ObjectId) -> str:
    """Return a code name that follows from the case's register number, so it is unique.

    Raises ``case.unknown`` (id).
    """
    case = need(unit, oid, "case")
    count = len(unit.objects.children(case.id, "reporter"))
    code = f"PLP-{case.get('register_year', 0)}-{case.get('register_serial', 0):04}"
    return code if count == 0 else f"{code}-{count + 1}"
