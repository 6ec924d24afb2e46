"""Headquarters' part in sending on a reporter's identity: it carries what it cannot open.

As with the transfers themselves (:mod:`desktop.sync.forwarding`) everything that is known is
looked at every time and what is lacking is written, so that no loss and no doubling matters.
A sealed identity is taken out of both offices' scopes once it was opened, and when its
transfer ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.sync.identities import SEALED, seals_of
from desktop.sync.ports import TransferUnit


def carry(unit: TransferUnit, transfer: Obj, answer: Obj) -> bool:
    """Carry requests, answers and receipts about a case that was accepted by ``answer``.

    Says whether there was anything to carry.
    """
    carried = False
    for request in _requests(unit, [answer]):
        copies = _copies(unit, transfer, request)
        if not copies:
            carried = _tell_of(unit, transfer, request) or carried
        for copy in copies:
            carried = _bring(unit, copy, request) or carried
        if unit.objects.children(request.id, "handover_taken"):
            carried = _end(unit, request, copies) or carried
    return carried


def forget(unit: TransferUnit, transfer: Obj, answers: Iterable[Obj]) -> bool:
    """Take out what was sealed for a transfer that ended; says whether there was anything."""
    requests = [*_requests(unit, answers), *unit.objects.children(transfer.id, "transfer_request")]
    return _take_out(unit, requests)


def _requests(unit: TransferUnit, answers: Iterable[Obj]) -> Iterator[Obj]:
    """Yield what was asked about the reporters of the cases that these answers made."""
    for answer in answers:
        for reporter in unit.objects.children(ObjectId(answer.text("case")), "reporter"):
            yield from unit.objects.children(reporter.id, "handover_request")


def _copies(unit: TransferUnit, transfer: Obj, request: Obj) -> list[Obj]:
    """Return how the sender was told of a request; twice only by a headquarters restored."""
    told = unit.objects.children(transfer.id, "transfer_request")
    return [one for one in told if one.text("request") == request.id]


def _tell_of(unit: TransferUnit, transfer: Obj, request: Obj) -> bool:
    device = _author(unit, request)
    if device is None:
        return False
    passed = ("reporter", "reason", "by_whom", "recipient", "signature")
    values = {
        "request": request.id,
        "office": device[2],
        "device": device[0],
        "certificate": device[1],
        **{key: request.get(key) for key in passed},
    }
    unit.journal.create("transfer_request", values, parent=transfer.id)
    return True


def _bring(unit: TransferUnit, copy: Obj, request: Obj) -> bool:
    """Bring the answers that the receiver does not have yet; says whether there were any."""
    brought = unit.objects.children(request.id, "handover_identity")
    known = {one.text("answer") for one in brought}
    new = False
    for answer in unit.objects.children(copy.id, "transfer_identity"):
        seals, device = seals_of(unit, answer), _author(unit, answer)
        if answer.id in known or device is None:
            continue
        if answer.text("verdict") == SEALED and not seals:
            continue
        values = {key: answer.get(key) for key in ("verdict", "reason", "by_whom")}
        values["answer"] = answer.id
        made = unit.journal.create("handover_identity", values, parent=request.id)
        for seal in seals:
            envelope = {key: seal.get(key) for key in ("sealed", "recipient", "signature")}
            signed = {"device": device[0], "certificate": device[1]}
            unit.journal.create("sealed_identity", {**envelope, **signed}, parent=made)
        new = True
    return new


def _end(unit: TransferUnit, request: Obj, copies: list[Obj]) -> bool:
    """Tell the sender that an identity was opened, and take out what it was sealed in."""
    changed = _take_out(unit, [request, *copies])
    for copy in copies:
        if not unit.objects.children(copy.id, "transfer_taken"):
            unit.journal.create("transfer_taken", {}, parent=copy.id)
            changed = True
    return changed


def _take_out(unit: TransferUnit, requests: Iterable[Obj]) -> bool:
    taken = 0
    for request in requests:
        for kind in ("handover_identity", "transfer_identity"):
            for answer in unit.objects.children(request.id, kind):
                for seal in seals_of(unit, answer):
                    taken += unit.journal.redact(seal.id)
    return taken > 0


def _author(unit: TransferUnit, told: Obj) -> tuple[str, str, str] | None:
    """Return who wrote an object: device, certificate and office; ``None`` without a certificate.

    What is said in the object itself is not asked.
    """
    ((op, *_), *_) = unit.trail.history([told.id])
    device = unit.devices.get(op.feed.device)
    if device is None or not device.certificate:
        return None
    return device.id, device.certificate.decode("ascii"), device.label
