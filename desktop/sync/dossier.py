"""The dossier of a case: its ops as they were written, named, counted and signed by the sender.

Feeds are chained per office, so the ops of one case prove nothing by themselves. Their hashes
are therefore summed up in one digest, which the sender's device signs together with the case
and the office that is to have it; headquarters hands the ops on byte for byte and cannot change
one. ``docs/decisions/0034`` tells why.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from desktop.cases.people import sanctions_of
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal import codec, fold
from desktop.journal.model import CREATE, Json, Obj, Op, Registry, Side, id_of_creation
from desktop.keys import sshsig
from desktop.keys.sshsig import Namespace
from desktop.sync import lines, standing
from desktop.sync.model import MIB
from desktop.sync.ports import SyncUnit, TransferUnit

KINDS: Final = (
    *("case", "report", "reporter", "respondent", "examination", "escalation", "release"),
    *("remedy", "dismissal", "step", "document", "evidence", "custody", "letter", "letter_mark"),
    *("person", "prior_sanction", "event", "review", "hq_recommendation"),
    *("handover", "handover_part", "handover_file", "handover_answer"),
)
"""The types of objects that go along. Identities of reporters, approvals, recusals and other
notes of the office are not among them."""
LIMIT: Final = 8 * MIB
"""Bytes of a dossier before it is compressed: tens of thousands of ops."""
_CHUNK: Final = 45_000
"""Characters of one part; its op must stay below the limit of a value."""
_WINDOW: Final = 8 * MIB
_FILES: Final = (("sha256", "size"), ("data_sha256", "data_size"))
_NAMING: Final = ("evidence", "document", "letter", "letter_mark", "prior_sanction",
                  "handover_file")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dossier:
    """The ops of a case, and what was signed about them."""

    case: ObjectId
    to_region: str
    ops: tuple[Op, ...]
    digest: str


def digest_of(ops: Sequence[Op]) -> str:
    """Return the hash that stands for these ops, whatever their order."""
    told = sorted(
        f"{op.id} {hashlib.sha256(op.header_bytes).hexdigest()} {op.payload_hash.hex()}\n"
        for op in ops
    )
    return hashlib.sha256("".join(told).encode("ascii")).hexdigest()


def statement(
    case: ObjectId, to_region: str, count: int, digest: str, record: Sequence[Json]
) -> bytes:
    """Return what the sender's device signs; ``record`` are the sanctions that it adds."""
    told = json.dumps(list(record), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    known = hashlib.sha256(told.encode("utf-8")).hexdigest()
    text = (
        f"netra transfer 1\ncase {case}\nto {to_region}\nops {count}\ndigest {digest}\n"
        f"record {known}\n"
    )
    return text.encode("utf-8")


def record_of(unit: TransferUnit, case: Obj) -> list[Json]:
    """Return what the office's other cases imposed on the people of a case.

    Of those cases only the sanction goes along, under the respondent whom it concerns.
    """
    found: list[Json] = []
    for person in unit.objects.children(case.id, "respondent"):
        card = ObjectId(person.text("person"))
        for one in sanctions_of(unit, card) if card else ():
            other = unit.objects.get(ObjectId(one.case)) if one.case else None
            if other is None or other.id == case.id or other.scope != case.scope or one.stated:
                continue
            days = {"dated": one.dated, "starts_on": one.starts_on, "ends_on": one.ends_on}
            told = {key: day.isoformat() for key, day in days.items() if day is not None}
            found.append(
                {"respondent": person.id, "sanction": one.code, "number": one.number, **told}
            )
    return found


def roots_of(unit: TransferUnit, case: Obj) -> list[ObjectId]:
    """Return what goes along with a case besides what hangs on it.

    The cards of its people, the sanctions known of them, its event, and what it came with.
    """
    found: dict[ObjectId, None] = {}
    for person in unit.objects.children(case.id, "respondent"):
        card = ObjectId(person.text("person"))
        if card:
            found[card] = None
            found |= dict.fromkeys(unit.people.prior_sanctions(card))
    events = unit.objects.all("event", case.scope) if case.text("event") else []
    found |= {one.id: None for one in events if one.text("code") == case.text("event")}
    if case.text("handover"):
        found[ObjectId(case.text("handover"))] = None
    return list(found)


def gather(unit: TransferUnit, transfer: Obj) -> Dossier:
    """Return the dossier that a transfer names, as far as it lies here.

    Raises ``transfer.incomplete`` (case) when the ops here are not those that were signed.
    """
    case = ObjectId(transfer.parent or "")
    tops = [case, *map(ObjectId, transfer.get("roots", []))]
    ops = unit.dossiers.gather(tops, transfer.get("kinds", []), transfer.get("upto", {}))
    digest = digest_of(ops)
    if (digest, len(ops)) != (transfer.text("digest"), transfer.get("ops")):
        raise Refused("transfer.incomplete", case=case)
    return Dossier(case, transfer.text("to_region"), tuple(ops), digest)


def pack(ops: Sequence[Op]) -> list[str]:
    """Return ops as texts that fit into ops themselves; raises ``transfer.too_large`` (limit)."""
    import zstandard

    plain = b"".join(map(lines.op_line, ops))
    if len(plain) > LIMIT:
        raise Refused("transfer.too_large", limit=LIMIT)
    packed = zstandard.ZstdCompressor(level=9, write_checksum=True).compress(plain)
    text = base64.b64encode(packed).decode("ascii")
    return [text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK)]


def read_handover(unit: TransferUnit, handover: Obj) -> Dossier:
    """Return the dossier of a hand-over once everything about it was found good.

    Raises ``transfer.damaged`` (why): ``parts``, ``packing``, ``ops``, ``digest``,
    ``signature``, ``certificate``, ``scope``.
    """
    ops = _unpacked(unit, handover)
    case = ObjectId(handover.text("case"))
    digest = digest_of(ops)
    if (digest, len(ops)) != (handover.text("digest"), handover.get("ops")):
        raise Refused("transfer.damaged", why="digest")
    author = _author(unit, handover)
    record = handover.get("record", [])
    signed = statement(case, handover.text("to_region"), len(ops), digest, record)
    try:
        signer = sshsig.verify(
            handover.text("signature").encode("utf-8"), Namespace.TRANSFER, signed
        )
    except Refused as error:
        raise Refused("transfer.damaged", why="signature") from error
    if signer != author.public:
        raise Refused("transfer.damaged", why="signature")
    scopes = {op.feed.scope for op in ops}
    if len(scopes) != 1 or (author.side is Side.REGION and scopes != {author.scope}):
        raise Refused("transfer.damaged", why="scope")
    if not all(_is_sound(op, unit.dossiers.registry) for op in ops):
        raise Refused("transfer.damaged", why="ops")
    return Dossier(case, handover.text("to_region"), tuple(ops), digest)


def files_in(unit: CaseUnit, ops: Sequence[Op]) -> list[tuple[str, int, str]]:
    """Return hash, size and name of the files that the objects in these ops name now."""
    found: dict[tuple[str, int], str] = {}
    for oid in dict.fromkeys(op.header.i for op in ops if op.header.o in _NAMING):
        thing = unit.objects.get(ObjectId(oid))
        if thing is None or thing.withdrawn:
            continue
        for digest, length in _FILES:
            sha256, size = thing.text(digest), thing.get(length)
            if sha256 and isinstance(size, int):
                name = thing.text("file_name") if digest == "sha256" else ""
                found.setdefault((sha256, size), name)
    return [(sha256, size, name) for (sha256, size), name in found.items()]


@contextmanager
def opened(unit: TransferUnit, ops: Sequence[Op]) -> Iterator[TransferUnit]:
    """Yield a read-only unit that sees the case of a checked dossier and nothing else."""
    with unit.dossiers.opened(ops) as inside:
        yield inside


def _unpacked(unit: SyncUnit, handover: Obj) -> list[Op]:
    import zstandard

    parts = unit.objects.children(handover.id, "handover_part")
    held = {one.get("at"): one.text("data") for one in parts}
    if sorted(held) != list(range(handover.get("parts", 0))) or not held:
        raise Refused("transfer.damaged", why="parts")
    try:
        packed = base64.b64decode("".join(held[at] for at in sorted(held)), validate=True)
        reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(packed)
        plain = reader.read(LIMIT + 1)
    except (ValueError, zstandard.ZstdError) as error:
        raise Refused("transfer.damaged", why="packing") from error
    if len(plain) > LIMIT or not plain.endswith(b"\n"):
        raise Refused("transfer.damaged", why="packing")
    try:
        ops = [_read(line) for line in plain[:-1].split(b"\n")]
    except Refused as error:
        raise Refused("transfer.damaged", why="ops") from error
    if len({op.id for op in ops}) != len(ops):
        raise Refused("transfer.damaged", why="ops")
    return ops


def _read(line: bytes) -> Op:
    header, _, payload = line.partition(b"\t")
    return lines.read_op(header, payload)


@dataclass(frozen=True, slots=True)
class _Author:
    public: bytes
    side: Side
    scope: str


def _author(unit: SyncUnit, handover: Obj) -> _Author:
    """Return who signed: a device that headquarters certified, by its certificate."""
    try:
        found = standing.device_of(
            standing.certified(handover.text("certificate"), standing.trust_in_force(unit))
        )
    except Refused as error:
        raise Refused("transfer.damaged", why="certificate") from error
    if found.id != DeviceId(handover.text("device")):
        raise Refused("transfer.damaged", why="certificate")
    return _Author(found.public, found.side, found.scope)


def _is_sound(op: Op, registry: Registry) -> bool:
    """Say whether an op says what its type allows; of unknown types only the grammar is known."""
    if not fold.understood(op, registry):
        return True
    head = op.header
    if head.k == CREATE and head.i != id_of_creation(head.f, head.s):
        return False
    value = None if op.payload is None else codec.value_of(op.payload)
    writer = registry.types[head.o].writer_of(head.k) or Side.REGION
    return fold.void_value(op, value, writer, registry) is None
