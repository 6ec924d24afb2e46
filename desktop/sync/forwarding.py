"""Headquarters' part in handing over cases: what it knows decides, and every time in full.

:func:`pass_on` looks at all that is known of each transfer and writes what is lacking: the
hand-over to the receiver, the ruling to the sender, the word that it ended. It can be called
at any time and any number of times; whatever was lost, came twice or came late, the next call
brings both sides to the same answer. Nobody at headquarters needs to press anything unless the
receiving office cannot be told from the code of the region.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.cases.handing import (
    ACCEPTED,
    FORWARDED,
    RECALLED,
    RETURNED,
    counting_answer,
    words_to,
)
from desktop.cases.lookup import need
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Device, Obj, Side
from desktop.law.model import FormerRegion
from desktop.sync import dossier, identity_courier, standing
from desktop.sync.custody import require_headquarters
from desktop.sync.ports import TransferUnit
from desktop.sync.transfers import written_by

UNKNOWN_OFFICE: Final = "transfer.unknown_office"
"""Why a transfer waits for a person: no office, or several, of the region it names."""
IDENTITY: Final = "identity"
"""What was carried about a transfer that was accepted before."""
_TWO_OFFERS: Final = "transfer.two_offers"


@dataclass(frozen=True, slots=True)
class Passed:
    """What :func:`pass_on` did or could not do about one transfer; ``code`` is empty if it did.

    ``what`` is ``forwarded``, ``accepted``, ``returned``, ``recalled``,
    ``waiting`` or ``identity``.
    """

    transfer: ObjectId
    case: ObjectId
    what: str
    office: str
    code: str = ""


def anything_due(unit: TransferUnit) -> bool:
    """Say whether :func:`pass_on` would find anything to look at.

    Of several PCs of headquarters the one that signs the lists passes on by itself; two that
    have not met would hand a case on twice.
    """
    passes = unit.side is Side.HQ and standing.is_holder(unit)
    return passes and bool(unit.objects.all("transfer"))


@action("hq.pass_on")
def pass_on(unit: TransferUnit) -> tuple[Passed, ...]:
    """Hand on every case that waits for it, and tell each side what the other answered.

    Raises ``sync.only_headquarters``.
    """
    require_headquarters(unit)
    handed = _handed(unit)
    done: list[Passed] = []
    for transfer in unit.objects.all("transfer"):
        done += _Step(unit, transfer, handed.get(transfer.id, [])).settle()
    return tuple(done)


@action("hq.forward")
def forward(unit: TransferUnit, transfer: ObjectId, to: DeviceId) -> ObjectId:
    """Hand a case on to the office that a person chose, by one of its installations.

    Raises ``sync.only_headquarters``, ``transfer.unknown`` (id), ``sync.unknown_peer``
    (device), ``transfer.over``, ``transfer.same_region`` (region), ``transfer.incomplete``
    (case), ``sync.not_enrolled``.
    """
    require_headquarters(unit)
    found = need(unit, transfer, "transfer")
    office = unit.devices.get(to)
    if office is None or office.side is not Side.REGION:
        raise Refused("sync.unknown_peer", device=to)
    step = _Step(unit, found, _handed(unit).get(transfer, []))
    if step.handed or step.returned or step.recalled:
        raise Refused("transfer.over")
    if office.scope == found.scope:
        raise Refused("transfer.same_region", region=office.label)
    return step.hand_on(office)


@action("hq.send_back")
def send_back(
    unit: TransferUnit, transfer: ObjectId, reason: str, *, at_once: bool = False
) -> bool:
    """Return a case to its sender; says whether it is returned, or asked back first.

    What was handed on already is asked back, and returned when the receiver answers. With
    ``at_once`` nobody waits for the answer: an acceptance that is still on its way counts
    for nothing. Raises ``sync.only_headquarters``, ``transfer.unknown`` (id),
    ``transfer.reason_required``, ``transfer.over``, ``transfer.accepted`` (office).
    """
    require_headquarters(unit)
    found = need(unit, transfer, "transfer")
    words = reason.strip()
    if not words:
        raise Refused("transfer.reason_required")
    step = _Step(unit, found, _handed(unit).get(transfer, []))
    if step.returned:
        raise Refused("transfer.over")
    if step.accepted is not None:
        raise Refused("transfer.accepted", office=found.text("to_office"))
    unit.journal.because(words)
    if step.handed and not at_once:
        step.say(RECALLED, words)
        return False
    step.give_back(words)
    return True


def _handed(unit: TransferUnit) -> dict[ObjectId, list[Obj]]:
    """Return the hand-overs there are, by transfer, the one that counts first.

    Two can only come from a headquarters that was restored in between. One that ended does not
    begin again, and an acceptance is not lost because of a hand-over that nobody answered.
    """
    found: dict[ObjectId, list[Obj]] = {}
    for one in unit.objects.all("handover"):
        found.setdefault(ObjectId(one.text("transfer")), []).append(one)

    def order(one: Obj) -> tuple[bool, bool, ObjectId]:
        answer = counting_answer(unit.objects, one)
        accepted = answer is not None and answer.text("verdict") == ACCEPTED
        return RETURNED in words_to(unit.objects, one), not accepted, one.id

    return {transfer: sorted(several, key=order) for transfer, several in found.items()}


class _Step:
    """What is known of one transfer, and what is lacking."""

    def __init__(self, unit: TransferUnit, transfer: Obj, handed: Sequence[Obj]) -> None:
        self._unit, self._transfer, self.handed = unit, transfer, handed
        objects = unit.objects
        self.rulings = {
            one.text("verdict"): one for one in objects.children(transfer.id, "transfer_ruling")
        }
        ended = [words_to(objects, one).get(RETURNED) for one in handed[:1]]
        self.reason = next((reason for reason in ended if reason is not None), "")
        self.returned = RETURNED in self.rulings or any(one is not None for one in ended)
        recalls = objects.children(transfer.id, "transfer_recall")
        if recalls and written_by(unit, transfer.id).side is Side.HQ:
            # What headquarters gives to another office is not the former one's to ask back.
            recalls = []
        self.recalled = bool(recalls)
        self.recall = recalls[0].text("reason") if recalls else ""
        self.answer = counting_answer(objects, handed[0]) if handed else None

    @property
    def accepted(self) -> Obj | None:
        """The acceptance that counts, if there is one."""
        answer = self.answer
        return answer if answer is not None and answer.text("verdict") == ACCEPTED else None

    def settle(self) -> Iterable[Passed]:
        """Write what is lacking, and yield what was done."""
        self._end_doubles()
        if self.returned:
            yield from self._tell(RETURNED, self.give_back(self._why_returned()))
        elif self.accepted is not None:
            yield from self._tell(ACCEPTED, self._confirm(self.accepted))
            carried = identity_courier.carry(self._unit, self._transfer, self.accepted)
            yield from self._tell(IDENTITY, carried)
        elif self.answer is not None:
            yield from self._tell(RETURNED, self.give_back(self.answer.text("reason")))
        elif self.recalled and not self.handed:
            yield from self._tell(RETURNED, self.give_back(self.recall))
        elif self.recalled:
            yield from self._tell(RECALLED, self.say(RECALLED, self.recall))
        elif self.handed:
            yield from self._tell(FORWARDED, self._rule(FORWARDED))
        else:
            yield from self._hand_on_by_region()

    def hand_on(self, office: Device) -> ObjectId:
        """Write the hand-over into the receiver's scope, and the ruling into the sender's."""
        unit, transfer = self._unit, self._transfer
        sent = dossier.gather(unit, transfer)
        device = written_by(unit, transfer.id)
        if not device.certificate:
            raise Refused("transfer.incomplete", case=sent.case)
        parts = dossier.pack(sent.ops)
        case = unit.objects.get(sent.case)
        values = {
            "transfer": transfer.id,
            "case": sent.case,
            "from_region": unit.local.get(standing.region_key(transfer.scope)),
            "from_office": _office_of(unit, transfer.scope),
            "register_number": None if case is None else case.text("register_number"),
            "subject": None if case is None else case.text("subject"),
            "digest": sent.digest,
            "ops": len(sent.ops),
            "device": device.id,
            "certificate": device.certificate.decode("ascii"),
            "parts": len(parts),
            **{
                key: transfer.get(key)
                for key in ("to_region", "reason", "number", "dated", "signature", "record")
            },
        }
        handover = unit.journal.create("handover", values, scope=office.scope)
        for at, part in enumerate(parts):
            unit.journal.create("handover_part", {"at": at, "data": part}, parent=handover)
        for sha256, size, name in dossier.files_in(unit, sent.ops):
            file = {"sha256": sha256, "size": size, "file_name": name or None}
            unit.journal.create("handover_file", file, parent=handover)
        self._rule(FORWARDED, office=office.label)
        return handover

    def give_back(self, reason: str) -> bool:
        """Rule that the case is the sender's again, and let the receiver forget it."""
        changed = self._rule(RETURNED, reason=reason)
        for one in self.handed:
            changed = self._end(one, reason) or changed
        return self._forget_identities() or changed

    def say(self, kind: str, reason: str) -> bool:
        """Tell the receiver something once; says whether that was new."""
        return self._word(self.handed[0], kind, reason=reason)

    def _word(self, handover: Obj, kind: str, **more: str | None) -> bool:
        if kind in words_to(self._unit.objects, handover):
            return False
        values = {"kind": kind, **more}
        self._unit.journal.create("handover_word", values, parent=handover.id)
        return True

    def _hand_on_by_region(self) -> Iterable[Passed]:
        if self._other_under_way():
            self.give_back("")
            yield self._passed(RETURNED, _TWO_OFFERS)
            return
        office = office_for(self._unit, self._transfer)
        if office is None:
            yield self._passed("waiting", UNKNOWN_OFFICE)
            return
        try:
            self.hand_on(office)
        except Refused as refusal:
            if refusal.code != "transfer.incomplete":
                raise
            yield self._passed("waiting", refusal.code)
        else:
            yield self._passed(FORWARDED, "")

    def _other_under_way(self) -> bool:
        """Say whether two PCs of the sender offered the case, and the other offer goes on."""
        objects = self._unit.objects
        for other in objects.children(ObjectId(self._transfer.parent or ""), "transfer"):
            verdicts = {
                one.text("verdict") for one in objects.children(other.id, "transfer_ruling")
            }
            if other.id != self._transfer.id and verdicts and RETURNED not in verdicts:
                return True
        return False

    def _why_returned(self) -> str:
        if RETURNED in self.rulings:
            return self.rulings[RETURNED].text("reason")
        return self.reason

    def _confirm(self, answer: Obj) -> bool:
        """Tell the sender that the case is the other's, and the receiver that this is known."""
        changed = self._rule(ACCEPTED, register_number=answer.text("register_number"))
        return self._word(self.handed[0], ACCEPTED, answer=answer.id) or changed

    def _rule(self, verdict: str, **more: str) -> bool:
        if verdict in self.rulings:
            return False
        office = self._transfer.text("to_office")
        given = {key: value or None for key, value in more.items()}
        values = {"verdict": verdict, "office": office, **given}
        self._unit.journal.create("transfer_ruling", values, parent=self._transfer.id)
        return True

    def _end_doubles(self) -> None:
        for double in self.handed[1:]:
            self._end(double, "")

    def _end(self, handover: Obj, reason: str) -> bool:
        """Tell the receiver that a hand-over is over, and take its content out of its journal."""
        objects, journal = self._unit.objects, self._unit.journal
        changed = self._word(handover, RETURNED, reason=reason or None)
        for kind in ("handover_part", "handover_file"):
            for one in objects.children(handover.id, kind):
                if one.fields:
                    changed = bool(journal.redact(one.id)) or changed
        return changed

    def _forget_identities(self) -> bool:
        objects = self._unit.objects
        answers = [answer for one in self.handed
                   for answer in objects.children(one.id, "handover_answer")]  # fmt: skip
        return identity_courier.forget(self._unit, self._transfer, answers)

    def _tell(self, what: str, changed: bool) -> Iterable[Passed]:
        if changed:
            yield self._passed(what, "")

    def _passed(self, what: str, code: str) -> Passed:
        transfer = self._transfer
        case = ObjectId(transfer.parent or "")
        return Passed(transfer.id, case, what, transfer.text("to_office"), code)


def office_for(unit: TransferUnit, transfer: Obj) -> Device | None:
    """Return an installation of the office that a transfer means, ``None`` if it is not clear.

    An office may still be enrolled under a code that its region had before.
    """
    code = transfer.text("to_region")
    former = [row.code for row in law_of(unit).rows(FormerRegion) if row.successor == code]
    for codes in ({code}, set(former)):
        scopes = {one.scope: one for one in _offices(unit)
                  if unit.local.get(standing.region_key(one.scope)) in codes}  # fmt: skip
        scopes.pop(transfer.scope, None)
        if len(scopes) == 1:
            return next(iter(scopes.values()))
        if scopes:
            return None
    return None


def _offices(unit: TransferUnit) -> list[Device]:
    trust = standing.trust_in_force(unit)
    return [
        one
        for one in unit.devices.all()
        if one.side is Side.REGION and trust.revocation(one.id) is None
    ]


def _office_of(unit: TransferUnit, scope: str) -> str:
    return next((one.label for one in unit.devices.all() if one.scope == scope), "")
