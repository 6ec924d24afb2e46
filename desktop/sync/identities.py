"""The identity of a reporter whose case went to another office: asked for, sent, opened.

Handing a case over leaves the identity with the office that sealed it. A keeper of the office
that goes on with the case asks for it, by the public half of the key of his PC; a keeper of the
office that has it seals it to that key, or says why not. Headquarters carries both ways
(:mod:`desktop.sync.identity_courier`) and can open nothing. ``docs/decisions/0036`` tells why.
"""

from __future__ import annotations

import hashlib
from typing import Final

from desktop.cases.handing import RETURNED, Standing, handing_of, transfer_standing, words_to
from desktop.cases.intake import ANONYMOUS
from desktop.cases.leaks import keep_reporter_marks, leaks_in
from desktop.cases.lookup import need
from desktop.cases.reporter import (
    OPENED,
    ReporterIdentity,
    keep_identity,
    open_reporter,
    opened_identity,
    own_recipient,
    read_identity,
    sealed_to,
    trace_identity,
)
from desktop.errors import Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Device, Obj, Side, id_of_creation
from desktop.keys import sshsig
from desktop.keys.sealing import is_recipient
from desktop.keys.sshsig import Namespace
from desktop.sync import dossier, standing
from desktop.sync.ports import TransferUnit

SEALED, WITHHELD = "sealed", "withheld"
"""What the office that has an identity can answer."""
LIMIT: Final = 2000
"""Characters of a reason."""
_MOST_SEALED: Final = 64 * 1024
"""Characters of a sealed identity; a longer one is none."""


@action("reporter.request")
def request_identity(unit: TransferUnit, reporter: ObjectId, reason: str) -> ObjectId:
    """Ask the office a case came from for its reporter's identity, by the key of this PC.

    The request leaves with the next bundle; the other office reads the reason. Raises
    ``reporter.unknown`` (id), ``case.barred``, ``sync.only_region``,
    ``reporter.not_taken_over``, ``case.handed_over`` for a copy that does not count,
    ``reporter.anonymous``, ``reporter.request_reason``, ``field.too_long``,
    ``reporter.no_identity_key``, ``sync.not_enrolled``, ``reporter.requested``.
    """
    found = need(unit, reporter, "reporter")
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    words = _reason(reason)
    handover, there = origin_of(unit, found)
    _require_counting(unit, found)
    if found.text("mode") == ANONYMOUS:
        raise Refused("reporter.anonymous")
    recipient = own_recipient(unit)
    standing.own_device(unit)
    if any(
        one.text("recipient") == recipient and still_stands(unit, one)
        for one in requests_for(unit, reporter)
    ):
        raise Refused("reporter.requested")
    unit.journal.because(words)
    told = request_statement(handover.text("transfer"), there, recipient)
    values = {
        "reporter": there,
        "recipient": recipient,
        "reason": words,
        "by_whom": unit.who.name,
        "signature": _signed(unit, told),
    }
    trace_identity(unit, "reporter.requested", found, words)
    return unit.journal.create("handover_request", values, parent=reporter)


@action("reporter.send")
def send_identity(
    unit: TransferUnit, request: ObjectId, reason: str, identity_secret: str
) -> ObjectId:
    """Seal an identity to the key of who asks for it; it leaves with the next bundle.

    Raises ``transfer_request.unknown`` (id), ``case.barred``, ``reporter.not_handed_over``
    unless the other office has the case, ``reporter.sent``, ``reporter.request_untrusted``
    (why), ``reporter.request_reason``, ``field.too_long``, ``reporter.no_identity``,
    ``reporter.named_in_reason``, ``sync.not_enrolled`` and ``sealed.…``.
    """
    asked = need(unit, request, "transfer_request")
    words = _reason(reason)
    transfer = _transfer_of(unit, asked)
    require_trusted(unit, asked)
    if verdict_of(unit, asked) == SEALED:
        raise Refused("reporter.sent")
    standing.own_device(unit)
    found = need(unit, ObjectId(asked.text("reporter")), "reporter")
    identity = opened_identity(unit, found, words, identity_secret)
    keep_reporter_marks(unit, found.id, identity.name, identity.contact)
    _require_discreet(unit, found, words)
    recipient = asked.text("recipient")
    sealed = sealed_to(identity, recipient)
    told = envelope_statement(asked.text("request"), transfer.id, found.id, recipient, sealed)
    trace_identity(unit, "reporter.sent", found, words)
    values = {"verdict": SEALED, "reason": words, "by_whom": unit.who.name}
    answer = unit.journal.create("transfer_identity", values, parent=request)
    envelope = {"sealed": sealed, "recipient": recipient, "signature": _signed(unit, told)}
    unit.journal.create("sealed_identity", envelope, parent=answer)
    return answer


@action("reporter.withhold")
def withhold_identity(unit: TransferUnit, request: ObjectId, reason: str) -> ObjectId:
    """Say why an identity is not sent; it may still be sent later.

    Raises ``transfer_request.unknown`` (id), ``case.barred``, ``reporter.not_handed_over``,
    ``reporter.sent``, ``reporter.withheld``, ``reporter.request_reason``, ``field.too_long``
    and, where this PC can tell, ``reporter.named_in_reason``.
    """
    asked = need(unit, request, "transfer_request")
    words = _reason(reason)
    _transfer_of(unit, asked)
    verdict = verdict_of(unit, asked)
    if verdict:
        raise Refused("reporter.sent" if verdict == SEALED else "reporter.withheld")
    found = unit.objects.get(ObjectId(asked.text("reporter")))
    if found is not None and found.type == "reporter":
        _require_discreet(unit, found, words)
    unit.journal.because(words)
    values = {"verdict": WITHHELD, "reason": words, "by_whom": unit.who.name}
    return unit.journal.create("transfer_identity", values, parent=request)


@action("reporter.open")
def open_identity(
    unit: TransferUnit, reporter: ObjectId, reason: str, identity_secret: str
) -> ReporterIdentity:
    """Open a reporter's identity; one that was sent becomes this office's own by it.

    Who did it, when and why stays on this PC for ever. Raises as
    :func:`desktop.cases.reporter.open_reporter`, and for one that was sent
    ``transfer.returned`` (reason), ``reporter.envelope_damaged`` (why), ``transfer.damaged``
    (why), ``reporter.named_in_reason``; ``reporter.sealed_elsewhere`` (officer) where it was
    asked for at another PC of the office, and ``case.handed_over`` for a copy that does not count.
    """
    found = need(unit, reporter, "reporter")
    if unit.side is not Side.REGION:
        return open_reporter(unit, reporter, reason, identity_secret)
    _require_counting(unit, found)
    kept = unit.objects.children(reporter, "reporter_identity")
    arrived = arrived_for(unit, reporter)
    mine = [pair for pair in arrived if pair[1].text("recipient") == recipient_here(unit)]
    if not mine and arrived and not kept:
        raise Refused("reporter.sealed_elsewhere", officer=arrived[0][0].text("by_whom"))
    if not mine:
        return open_reporter(unit, reporter, reason, identity_secret)
    words = reason.strip()
    if not words:
        raise Refused("reporter.reason_required")
    request, envelope = mine[0]
    identity = _checked(unit, found, request, envelope, identity_secret)
    keep_reporter_marks(unit, reporter, identity.name, identity.contact)
    # This reason travels with the receipt; that of opening it another time stays here.
    _require_discreet(unit, found, words)
    unit.journal.because(words)
    keep_identity(unit, reporter, identity)
    unit.journal.create("handover_taken", {}, parent=request.id)
    trace_identity(unit, OPENED, found, words)
    return identity


# --- what was written -----------------------------------------------------------------


def origin_of(unit: TransferUnit, reporter: Obj) -> tuple[Obj, ObjectId]:
    """Return the hand-over a reporter came with, and which reporter he was there.

    Raises ``reporter.not_taken_over``.
    """
    case = unit.objects.get(ObjectId(reporter.parent or ""))
    handover = None if case is None else unit.objects.get(ObjectId(case.text("handover")))
    feed, _, seq = reporter.text("origin").rpartition("/")
    if handover is None or handover.type != "handover" or not seq.isdecimal():
        raise Refused("reporter.not_taken_over")
    return handover, id_of_creation(feed, int(seq))


def requests_for(unit: TransferUnit, reporter: ObjectId) -> list[Obj]:
    """Return what this office asked about a reporter, the oldest first."""
    found = unit.objects.children(reporter, "handover_request")
    return sorted(found, key=lambda one: (one.created_t, one.id))


def still_stands(unit: TransferUnit, request: Obj) -> bool:
    """Say whether asking once more by the same key would bring nothing new.

    It does after a refusal, and where a restored PC no longer has what it opened.
    """
    if unit.objects.children(request.id, "handover_taken"):
        kept = unit.objects.children(ObjectId(request.parent or ""), "reporter_identity")
        return bool(kept)
    return verdict_of(unit, request) != WITHHELD


def arrived_for(unit: TransferUnit, reporter: ObjectId) -> list[tuple[Obj, Obj]]:
    """Return the sealed identities that came for a reporter and were not opened, by request."""
    found: list[tuple[Obj, Obj]] = []
    for request in requests_for(unit, reporter):
        if not unit.objects.children(request.id, "handover_taken"):
            answers = unit.objects.children(request.id, "handover_identity")
            found += [(request, one) for answer in answers for one in seals_of(unit, answer)]
    return found


def seals_of(unit: TransferUnit, answer: Obj) -> list[Obj]:
    """Return the sealed identity under an answer, unless there is none or it was taken out."""
    seals = unit.objects.children(answer.id, "sealed_identity")
    return [one for one in seals if one.text("sealed")]


def verdict_of(unit: TransferUnit, request: Obj) -> str:
    """Return what was answered to a request, empty while nothing was; sealed outranks withheld.

    ``request`` is either side's.
    """
    kind = "transfer_identity" if request.type == "transfer_request" else "handover_identity"
    verdicts = {one.text("verdict") for one in unit.objects.children(request.id, kind)}
    return SEALED if SEALED in verdicts else next(iter(sorted(verdicts)), "")


def require_trusted(unit: TransferUnit, request: Obj) -> Device:
    """Return the PC that asks for an identity, once everything about the request is good.

    Raises ``reporter.request_untrusted`` (why): ``certificate``, ``revoked``, ``office``,
    ``key``, ``signature``, ``reporter``.
    """
    trust = standing.trust_in_force(unit)
    device = _certified(unit, request, "reporter.request_untrusted")
    if trust.revocation(device.id) is not None:
        raise Refused("reporter.request_untrusted", why="revoked")
    transfer = unit.objects.get(ObjectId(request.parent or ""))
    if transfer is None or device.side is not Side.REGION or device.scope == transfer.scope:
        raise Refused("reporter.request_untrusted", why="office")
    recipient, there = request.text("recipient"), ObjectId(request.text("reporter"))
    if not is_recipient(recipient):
        raise Refused("reporter.request_untrusted", why="key")
    told = request_statement(transfer.id, there, recipient)
    if not _is_signed_by(request, told, device):
        raise Refused("reporter.request_untrusted", why="signature")
    reporter = unit.objects.get(there)
    if reporter is None or reporter.type != "reporter" or reporter.parent != transfer.parent:
        raise Refused("reporter.request_untrusted", why="reporter")
    return device


def request_statement(transfer: str, reporter: str, recipient: str) -> bytes:
    """Return what the PC that asks signs; ``reporter`` is the one of the office that has it."""
    text = f"netra identity request 1\ntransfer {transfer}\nreporter {reporter}\nto {recipient}\n"
    return text.encode("utf-8")


def envelope_statement(
    request: str, transfer: str, reporter: str, recipient: str, sealed: str
) -> bytes:
    """Return what the PC that seals signs, so that no envelope passes for another."""
    digest = hashlib.sha256(sealed.encode("utf-8")).hexdigest()
    text = (
        f"netra identity envelope 1\nrequest {request}\ntransfer {transfer}\n"
        f"reporter {reporter}\nto {recipient}\nsealed {digest}\n"
    )
    return text.encode("utf-8")


def _checked(
    unit: TransferUnit, reporter: Obj, request: Obj, envelope: Obj, secret: str
) -> ReporterIdentity:
    """Open an envelope once it is known to be for this reporter, from the office that had him."""
    handover, there = origin_of(unit, reporter)
    words = words_to(unit.objects, handover)
    if RETURNED in words:
        raise Refused("transfer.returned", reason=words[RETURNED])
    code = "reporter.envelope_damaged"
    author = _certified(unit, envelope, code)
    sent = dossier.read_handover(unit, handover)
    if author.side is not Side.REGION or {op.feed.scope for op in sent.ops} != {author.scope}:
        raise Refused(code, why="office")
    sealed, recipient = envelope.text("sealed"), request.text("recipient")
    told = envelope_statement(request.id, handover.text("transfer"), there, recipient, sealed)
    if not _is_signed_by(envelope, told, author) or len(sealed) > _MOST_SEALED:
        raise Refused(code, why="signature")
    return read_identity(sealed, secret)


def _certified(unit: TransferUnit, told: Obj, code: str) -> Device:
    trust = standing.trust_in_force(unit)
    try:
        device = standing.device_of(standing.certified(told.text("certificate"), trust))
    except Refused as error:
        raise Refused(code, why="certificate") from error
    if device.id != DeviceId(told.text("device")):
        raise Refused(code, why="certificate")
    return device


def _is_signed_by(told: Obj, statement: bytes, device: Device) -> bool:
    signature = told.text("signature").encode("utf-8")
    try:
        return sshsig.verify(signature, Namespace.IDENTITY, statement) == device.public
    except Refused:
        return False


def _signed(unit: TransferUnit, statement: bytes) -> str:
    key = standing.signing_key(unit.local)
    return sshsig.sign(key, Namespace.IDENTITY, statement).decode("ascii")


def _transfer_of(unit: TransferUnit, asked: Obj) -> Obj:
    """Return the transfer that a request is about, if the other office has the case by it."""
    transfer = need(unit, ObjectId(asked.parent or ""), "transfer")
    if transfer_standing(unit.objects, transfer) is not Standing.ACCEPTED:
        raise Refused("reporter.not_handed_over")
    return transfer


def _require_counting(unit: TransferUnit, reporter: Obj) -> None:
    case = need(unit, ObjectId(reporter.parent or ""), "case")
    handing = handing_of(unit.objects, case)
    if handing is not None and handing.standing in (Standing.SENT_BACK, Standing.DOUBLE):
        told = handing.standing.value
        raise Refused("case.handed_over", case=case.id, standing=told, office=handing.office)


def _require_discreet(unit: TransferUnit, reporter: Obj, words: str) -> None:
    """Refuse a reason that names the reporter: it travels in clear."""
    case = ObjectId(reporter.parent or "")
    if any(leak.sure for leak in leaks_in(unit, case, {"reason": words})):
        raise Refused("reporter.named_in_reason")


def recipient_here(unit: TransferUnit) -> str:
    """Return the key to which identities are sealed on this PC, empty where there is none."""
    try:
        return own_recipient(unit)
    except Refused:
        return ""


def _reason(reason: str) -> str:
    words = reason.strip()
    if not words:
        raise Refused("reporter.request_reason")
    if len(words) > LIMIT:
        raise Refused("field.too_long", field="reason", limit=LIMIT)
    return words
