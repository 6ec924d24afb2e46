"""Shapes and limits of a bundle, and what people are told about one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from desktop.ids import DeviceId
from desktop.journal.codec import PAYLOAD_LIMIT
from desktop.journal.model import (
    BROADCAST,
    OFFICE,
    Device,
    FeedState,
    Json,
    Side,
)
from desktop.keys.documents import DEVICE_PATTERN

FORMAT: Final = "netra-bundle/1"
OPS_FORMAT: Final = "netra-ops/1"
CAN: Final = (FORMAT,)
"""Formats this version reads."""
FEATURES: Final[frozenset[str]] = frozenset()
"""Additions to the format that this version understands, should a bundle call one critical."""

MIB: Final = 1024 * 1024
MAX_FILE: Final = 512 * MIB
MAX_MANIFEST: Final = 64 * 1024
MAX_SIGNATURE: Final = 1024
MAX_OPS_MEMBER: Final = 72 * MIB
MAX_PLAIN: Final = 64 * MIB
"""Bytes of all lines of ``ops.age`` after decompression."""
MAX_RATIO: Final = 200
MAX_OPS: Final = 50_000
CUT_PLAIN: Final = 48 * MIB
"""Where a writer stops adding ops, leaving room for headers."""
MAX_LINE: Final = 256 * 1024
MAX_HEADER: Final = 4 * MIB
"""Between PCs of headquarters the first line names every feed of every region."""
CUT_FEEDS: Final = 512
"""Where a writer begins no further feed; a reader takes 1024."""
MOST_BESIDE: Final = 256
"""Newest certificates of regions that go along between PCs of headquarters."""
MAX_MEMBERS: Final = 64
MAX_BLOBS: Final = 1000
"""Files or pieces of files named in one bundle, carried or wished for."""
MAX_BLOB: Final = 2**40
"""Bytes of one file; none that a person films is as large."""
MAX_LACKING: Final = 500
"""Payloads asked for in one bundle, or given."""
MAX_GIVEN: Final = 256 * 1024
"""Bytes that payloads may take which a bundle gives back; its header has room for more."""
MAX_REPLACED: Final = 1000
MAX_OPENS: Final = 16
"""Recipients that a bundle may say its sender opens."""
PIECE: Final = 64 * MIB
"""A file larger than this travels in pieces of this size."""
PAD: Final = 64 * 1024

MANIFEST, SIGNATURE, OPS = ("manifest.json", "manifest.json.sig", "ops.age")

_Device = Annotated[str, Meta(pattern=DEVICE_PATTERN)]
_Hex32 = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Count = Annotated[int, Meta(ge=1, lt=2**53)]
_Size = Annotated[int, Meta(ge=0, lt=2**53)]
_OpName = Annotated[
    str, Meta(pattern=r"^[a-z0-9]{1,32}\.[1-9][0-9]{0,8}\.[a-z0-9]{1,32}/[1-9][0-9]{0,15}\Z")
]
_FeedName = Annotated[str, Meta(min_length=1, max_length=64)]
_Word = Annotated[str, Meta(max_length=64)]
_Text = Annotated[str, Meta(max_length=4096)]
_Payload = Annotated[str, Meta(max_length=PAYLOAD_LIMIT)]


class Member(msgspec.Struct, frozen=True):
    """One encrypted member: its name, volume (1 is the bundle itself), size and SHA-256."""

    name: Annotated[str, Meta(pattern=r"^(ops|[0-9]{4}\.blob)\.age\Z")]
    volume: Annotated[int, Meta(ge=1, le=99)]
    size: _Size
    sha256: Digest


class Manifest(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    """What anybody may read who finds the stick: two device ids, numbers, sizes."""

    format: _Word
    bundle: _Hex32
    sender: _Device
    to: _Device
    epoch: _Count
    number: _Count
    members: Annotated[list[Member], Meta(min_length=1, max_length=MAX_MEMBERS)]
    critical: Annotated[list[_Word], Meta(max_length=16)] = []


class FeedPart(msgspec.Struct, frozen=True):
    """The ops of one feed in a bundle: sequences and hashes before and after, signed."""

    feed: _FeedName
    first: _Count
    last: _Count
    before: Digest
    after: Digest
    signature: Annotated[str, Meta(max_length=MAX_SIGNATURE)]


class BlobPart(msgspec.Struct, frozen=True):
    """A file inside a blob volume, or a piece of it: ``length`` bytes from ``offset`` on.

    ``sha256`` and ``size`` are the whole file's.
    """

    sha256: Digest
    size: _Size
    member: Annotated[str, Meta(pattern=r"^[0-9]{4}\.blob\.age\Z")]
    offset: _Size
    length: _Size


class Left(msgspec.Struct, frozen=True):
    """Files that belong to the ops but did not fit; they come in a later bundle."""

    blobs: _Size = 0
    bytes: _Size = 0


class Limits(msgspec.Struct, frozen=True):
    """What the writer says the lines add up to; a reader stops when there is more."""

    ops: Annotated[int, Meta(ge=0, le=MAX_OPS)]
    bytes: Annotated[int, Meta(ge=0, le=MAX_PLAIN)]


class SignedTrust(msgspec.Struct, frozen=True):
    """Headquarters' trust list as it travels."""

    document: Annotated[str, Meta(max_length=MAX_HEADER)]
    signatures: Annotated[list[_Text], Meta(min_length=1, max_length=2)]


class HqWord(msgspec.Struct, frozen=True):
    """What PCs of headquarters tell each other: which they are, and each region's code."""

    pcs: Annotated[list[_Device], Meta(max_length=256)]
    regions: Annotated[dict[_Word, _Word], Meta(max_length=10_000)]


class Inner(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    """The first line inside ``ops.age``: the manifest's names again, and all that speaks."""

    format: Literal["netra-ops/1"]
    bundle: _Hex32
    sender: _Device
    to: _Device
    epoch: _Count
    number: _Count
    at: Annotated[str, Meta(max_length=40)]
    app: _Word
    schema: _Count
    can: Annotated[list[_Word], Meta(max_length=16)]
    certificate: _Text
    certificates: dict[_Device, _Text]
    acks: dict[_FeedName, tuple[_Count, Digest]]
    feeds: Annotated[list[FeedPart], Meta(max_length=1024)]
    local: Digest
    vault: Digest
    blobs: Annotated[list[BlobPart], Meta(max_length=MAX_BLOBS)]
    left: Left
    want: Annotated[list[Digest], Meta(max_length=MAX_BLOBS)]
    have: Annotated[dict[Digest, list[tuple[_Size, _Size]]], Meta(max_length=MAX_BLOBS)]
    replaces: Annotated[list[_Count], Meta(max_length=MAX_REPLACED)]
    trust_version: _Size
    limits: Limits
    more: bool = False
    trust: SignedTrust | None = None
    opens: Annotated[list[_Text], Meta(max_length=MAX_OPENS)] = []
    """Recipients of any kind that a region's sender opens now, the one to seal to first."""
    heard: tuple[_Size, _Size] = (0, 0)
    """Epoch and number of the addressee's latest bundle that was taken in here."""
    lacking: Annotated[list[_OpName], Meta(max_length=MAX_LACKING)] = []
    """Ops whose payloads went here though no redaction that counts took them out."""
    payloads: Annotated[dict[_OpName, _Payload], Meta(max_length=MAX_LACKING)] = {}
    """Payloads that the addressee said to lack, by the names of their ops."""
    hq: HqWord | None = None
    """Between PCs of headquarters alone."""


class Trailer(msgspec.Struct, frozen=True):
    """The last line: how many ops came before it, and the SHA-256 of all lines before it."""

    ops: _Size
    sha256: Digest


Stretches = tuple[tuple[int, int], ...]
"""Parts of a file: first byte and first byte beyond, ascending, apart from each other."""


@dataclass(frozen=True, slots=True)
class Room:
    """How large things on a medium may become, in bytes.

    ``file`` is the limit of each file, ``piece`` how large files are cut, ``budget`` what the
    carried files may take, ``None`` for all that is free; the entries always go.
    """

    file: int = MAX_FILE
    piece: int = PIECE
    budget: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A file or a part of it: ``length`` bytes from ``offset`` on, of ``size``."""

    sha256: str
    size: int
    offset: int
    length: int

    @property
    def name(self) -> str:
        """Its name inside a volume: the file's hash, for a part with the offset behind it."""
        whole = self.length == self.size
        return self.sha256 if whole else f"{self.sha256}.{self.offset}"


@dataclass(frozen=True, slots=True)
class Peer:
    """What is known of the other end: its last bundle, and how far it said to hold our feeds.

    ``acks`` maps feed to sequence and head hash as hexadecimal digits. ``want`` are the
    files it asked for, ``have`` the stretches (first byte, first byte beyond) of them that
    it holds already, ``trust`` the version of the trust list it held, ``lacking`` the ops
    whose payloads it asked for.
    """

    device: DeviceId
    epoch: int = 0
    number: int = 0
    acks: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    seen_t: int = 0
    out_number: int = 0
    want: tuple[str, ...] = ()
    trust: int = 0
    have: Mapping[str, Stretches] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A feed's state with its device's signature over it."""

    state: FeedState
    signature: bytes


class OutState(StrEnum):
    """How far a bundle of ours has come; only a bundle that came back makes the third."""

    MADE = "made"
    WRITTEN = "written"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Sent:
    """One row of the outbox. ``upto`` as :attr:`Peer.acks`; ``summary`` counts and blobs."""

    to: DeviceId
    epoch: int
    number: int
    file: str
    digest: str
    bytes: int
    made_t: int
    state: OutState
    upto: Mapping[str, tuple[int, str]]
    summary: Mapping[str, Json]


class Outcome(StrEnum):
    """What became of a file that somebody wanted to import."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    HELD = "held"
    """Nothing wrong with it, but it cannot be read yet: newer format, certificate ended."""
    QUARANTINED = "quarantined"
    """Genuine, yet a person must decide: two histories, a revoked device."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Received:
    """One row of the inbox; ``digest`` is the manifest's SHA-256, ``t`` milliseconds of 1970."""

    digest: str
    sender: DeviceId
    epoch: int
    number: int
    outcome: Outcome
    t: int
    summary: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Counts:
    """What a bundle adds up to here: ops, fields in conflict, files."""

    new: int = 0
    known: int = 0
    waiting: int = 0
    void: int = 0
    unknown: int = 0
    conflicts: int = 0
    blobs: int = 0
    blobs_missing: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """What ops add up to in things of the office; ``changes`` are actions on what was known."""

    cases: int = 0
    answers: int = 0
    letters: int = 0
    evidence: int = 0
    documents: int = 0
    changes: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing in it."""
        return self == Tally()


@dataclass(frozen=True, slots=True)
class Kept:
    """A bundle in quarantine about which a person decides; ``t`` in milliseconds of 1970.

    ``pardonable`` says whether it may be let in although its sender is believed no more.
    """

    digest: str
    file: str
    sender: DeviceId
    office: str
    epoch: int
    number: int
    outcome: Outcome
    code: str
    details: Mapping[str, Json]
    t: int
    pardonable: bool
    is_proof: bool = False
    """Of a second history; it is never thrown away."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth telling that stops nothing; code and details as in errors."""

    code: str
    details: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one file; ``code`` and ``details`` say why it was not imported."""

    file: str
    outcome: Outcome
    code: str = ""
    details: Mapping[str, Json] = field(default_factory=dict)
    sender: str = ""
    office: str = ""
    epoch: int = 0
    number: int = 0
    counts: Counts = field(default_factory=Counts)
    notices: tuple[Notice, ...] = ()
    tally: Tally = field(default_factory=Tally)
    """What is new here, in things of the office."""


def scopes_for(own: tuple[Side, str], peer: tuple[Side, str]) -> frozenset[str]:
    """Return the scopes whose ops an installation sends to another; empty for a stranger.

    Each side is given as its side and its own scope. The one rule of who may learn what:
    a region tells headquarters of its own scope, headquarters answers there and
    broadcasts, PCs of one office share all but what is local. PCs of headquarters do so with
    their own colleagues alone, see ``colleagues.scopes_to``: another body is headquarters too.
    """
    (side, scope), (other_side, other_scope) = own, peer
    if side is Side.REGION and other_side is Side.HQ:
        return frozenset({scope})
    if side is Side.HQ and other_side is Side.REGION:
        return frozenset({other_scope, BROADCAST})
    if side is other_side is Side.REGION and scope == other_scope:
        return frozenset({scope, OFFICE, BROADCAST})
    return frozenset()


def stands(device: Device) -> tuple[Side, str]:
    """Return a device as :func:`scopes_for` takes it."""
    return device.side, device.scope


def cut(sha256: str, size: int, piece: int, have: Stretches = ()) -> list[Piece]:
    """Return a file as pieces of at most ``piece`` bytes, without those that are held whole."""
    offsets = range(0, size, piece) if size else (0,)
    pieces = [Piece(sha256, size, offset, min(piece, size - offset)) for offset in offsets]
    return [one for one in pieces if not covers(have, one.offset, one.offset + one.length)]


def covers(held: Stretches, first: int, beyond: int) -> bool:
    """Say whether every byte from ``first`` to before ``beyond`` is held; there is one at least."""
    return any(start <= first < beyond <= end for start, end in held)


def joined(stretches: Iterable[tuple[int, int]]) -> Stretches:
    """Return stretches in order, those that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        elif start < end:
            found.append((start, end))
    return tuple(found)


def gaps(first: int, beyond: int, known: Iterable[int]) -> Stretches:
    """Return the numbers from ``first`` to before ``beyond`` that are not known, as stretches.

    Stretches, because a hostile sender may count to any number.
    """
    found = []
    for number in sorted({one for one in known if first <= one < beyond}):
        if first < number:
            found.append((first, number))
        first = number + 1
    if first < beyond:
        found.append((first, beyond))
    return tuple(found)


def volume_name(file: str, volume: int) -> str:
    """Return the name of a further volume that lies beside a bundle's file."""
    return f"{file}.v{volume:02}"


def file_name(sender: str, to: str, epoch: int, number: int) -> str:
    """Return the name of a bundle's file; it says nothing to a stranger."""
    return f"netra-{sender}-{to}-e{epoch}-n{number}.netra"
