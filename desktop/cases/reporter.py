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

OPENED: Final = "reporter.opened"
"""In a trace: an identity was shown."""
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
        keep_identity(unit, reporter, ReporterIdentity(draft.name, draft.contact))
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
    identity = opened_identity(unit, found, reason, identity_secret)
    keep_reporter_marks(unit, reporter, identity.name, identity.contact)
    trace_identity(unit, OPENED, found, reason)
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
    identity = opened_identity(unit, found, reason, identity_secret)
    trace_identity(unit, "reporter.shared", found, reason)
    return unit.journal.create(
        "reporter_envelope",
        {"sealed": sealed_to(identity, recipient), "recipient": recipient},
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
    recipient = own_recipient(unit)
    if headquarters_key(unit) == recipient:
        return None
    return unit.journal.create("identity_key", {"recipient": recipient}, scope=BROADCAST)


def headquarters_key(unit: CaseUnit) -> str | None:
    """Return the latest key for identities that headquarters has sent, or ``None``."""
    keys = unit.objects.all("identity_key")
    return max(keys, key=lambda one: (one.created_t, one.id)).text("recipient") if keys else None


def opened_identity(unit: CaseUnit, reporter: Obj, reason: str, secret: str) -> ReporterIdentity:
    """Open what is kept of a reporter here, and give the reason to the journal.

    Several are kept where several PCs of the office sealed one; the latest that the key fits
    counts. Raises ``reporter.reason_required``, ``reporter.no_identity`` and ``sealed.…``.
    """
    if not reason.strip():
        raise Refused("reporter.reason_required")
    kind = "reporter_identity" if unit.side is Side.REGION else "reporter_envelope"
    kept = unit.objects.children(reporter.id, kind)
    if not kept:
        raise Refused("reporter.no_identity")
    others = Refused("sealed.not_for_us")
    for one in reversed(kept):
        try:
            identity = read_identity(one.text("sealed"), secret)
        except Refused as refusal:
            if refusal.code != others.code:
                raise
            others = refusal
        else:
            unit.journal.because(reason.strip())
            return identity
    raise others


def read_identity(sealed: str, secret: str) -> ReporterIdentity:
    """Return what was sealed to a keeper's key; raises the ``sealed.…`` codes.

    What is not an identity is ``sealed.malformed``, whoever sealed it.
    """
    from desktop.keys.sealing import identity_of, open_sealed

    try:
        raw = base64.b64decode(sealed, validate=True)
    except ValueError as error:
        raise Refused("sealed.malformed", reason="content") from error
    plain = open_sealed(raw, [identity_of(secret)], _LIMIT)
    try:
        told = json.loads(plain)
        name, contact = told["name"], told["contact"]
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("sealed.malformed", reason="content") from error
    if not (isinstance(name, str) and isinstance(contact, str)):
        raise Refused("sealed.malformed", reason="content")
    return ReporterIdentity(name, contact)


def keep_identity(unit: CaseUnit, reporter: ObjectId, identity: ReporterIdentity) -> ObjectId:
    """Seal an identity to this vault's key and file it; raises ``reporter.no_identity_key``."""
    recipient = own_recipient(unit)
    values = {"sealed": sealed_to(identity, recipient)}
    made = unit.journal.create("reporter_identity", values, parent=reporter, scope=OFFICE)
    keep_reporter_marks(unit, reporter, identity.name, identity.contact)
    return made


def trace_identity(unit: CaseUnit, kind: str, reporter: Obj, reason: str) -> None:
    """Note on this PC alone what was done about an identity, and why."""
    details = {"code": reporter.text("code"), "reason": reason.strip()}
    values: dict[str, Json] = {"kind": kind, "subject": reporter.id, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def own_recipient(unit: CaseUnit) -> str:
    """Return the public half of this vault's key; raises ``reporter.no_identity_key``."""
    recipient = unit.local.get(RECIPIENT)
    if recipient is None:
        raise Refused("reporter.no_identity_key")
    return recipient


def sealed_to(identity: ReporterIdentity, recipient: str) -> str:
    """Return an identity sealed to a key, in Base64; its length tells no name."""
    from desktop.keys.sealing import seal

    plain = {"name": identity.name, "contact": identity.contact}
    raw = json.dumps(plain, ensure_ascii=False).encode()
    filled = raw.ljust(-(-len(raw) // _BLOCK) * _BLOCK)
    return base64.b64encode(seal(filled, [recipient])).decode("ascii")


def code_name(unit: CaseUnit, oid: ObjectId) -> str:
    """Return a code name that follows from the case's register number, so it is unique.

    Raises ``case.unknown`` (id).
    """
    case = need(unit, oid, "case")
    count = len(unit.objects.children(case.id, "reporter"))
    code = f"PLP-{case.get('register_year', 0)}-{case.get('register_serial', 0):04}"
    return code if count == 0 else f"{code}-{count + 1}"
