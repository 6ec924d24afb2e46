"""What an op, an object, a feed and a scope are.

The op header has short keys because it is stored and carried byte for byte; its
meaning is given at :class:`Header`. Objects are generic: a mutable type has one op
per field, an immutable type carries its whole value in the op that creates it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec

from desktop.errors import BugError
from desktop.ids import DeviceId, ObjectId

Json = Any
"""A value that JSON can carry: null, bool, number, text, list or mapping of these."""

CREATE = "+"
WITHDRAW = "-"
REDACT = "!"
"""Key of the op that takes the payloads of the ops it names out of every journal."""
ACTION = "action"
"""Object type of the first op of every group: who did what, in which role, and why."""


class Side(Enum):
    """On which side of the exchange a device stands; certified at enrolment."""

    REGION = "region"
    HQ = "hq"


class ScopeKind(Enum):
    """How far the ops of a scope may travel."""

    LOCAL = "lokal"
    """Never leaves this PC: prints, exports, log-ins, views of identities."""
    OFFICE = "kantor"
    """Between the PCs of one office: drafts, internal notes, officers."""
    REGION = "wilayah"
    """Between one region and headquarters: registered cases and all that hangs on them."""
    HQ = "pusat"
    """Inside headquarters."""
    BROADCAST = "umum"
    """From headquarters to everybody: reference data."""


LOCAL = ScopeKind.LOCAL.value
OFFICE = ScopeKind.OFFICE.value
HQ_SCOPE = ScopeKind.HQ.value
BROADCAST = ScopeKind.BROADCAST.value
_FEED = re.compile(r"([a-z0-9]{1,32})\.([1-9][0-9]{0,8})\.([a-z0-9]{1,32})")
_FIXED_SCOPES = {kind.value: kind for kind in ScopeKind if kind is not ScopeKind.REGION}


def scope_kind(scope: str) -> ScopeKind:
    """Return how far ``scope`` travels; every scope without a fixed name is a region's."""
    return _FIXED_SCOPES.get(scope, ScopeKind.REGION)


@dataclass(frozen=True, slots=True, order=True)
class Feed:
    """One gap-free sequence: what one device wrote into one scope during one epoch."""

    device: DeviceId
    epoch: int
    scope: str

    def __str__(self) -> str:
        return f"{self.device}.{self.epoch}.{self.scope}"

    @classmethod
    def parse(cls, text: str) -> Feed:
        """Read ``device.epoch.scope``; raises ``ValueError`` for anything else."""
        return _parse_feed(text)


@lru_cache(maxsize=8192)
def _parse_feed(text: str) -> Feed:
    found = _FEED.fullmatch(text)
    if found is None:
        raise ValueError("not a feed")
    return Feed(DeviceId(found[1]), int(found[2]), found[3])


class Header(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The cleartext head of an op, in the order in which it is encoded.

    ``f`` feed, ``s`` sequence from 1, ``t`` hybrid logical clock (milliseconds since
    1970 times 1000 plus a counter: for display and ordering hints only), ``a`` acting
    officer, ``g`` group, ``o`` object type, ``i`` object id, ``k`` field (or ``+``
    create, ``-`` withdrawn), ``b`` base: ids of the ops the author saw and builds on,
    ``z`` number of the op schema, ``c`` true if a reader that does not understand the
    op must stop.
    """

    f: str
    s: int
    t: int
    a: str
    g: str
    o: str
    i: str
    k: str
    b: list[str] = msgspec.field(default_factory=list)
    z: int = 1
    c: bool = False


@dataclass(frozen=True, slots=True)
class Op:
    """One op, with the very bytes that are hashed, stored and forwarded.

    ``payload`` is ``None`` once the op has been redacted; the hash stays.
    """

    header: Header
    header_bytes: bytes
    payload: bytes | None
    payload_hash: bytes

    @property
    def id(self) -> str:
        """The op's name in bases: feed, slash, sequence."""
        return op_id(self.header.f, self.header.s)

    @property
    def feed(self) -> Feed:
        """The feed it belongs to."""
        return Feed.parse(self.header.f)


def id_of_creation(feed: Feed | str, seq: int) -> ObjectId:
    """Return the only id an object may have that this op creates.

    Ids follow from the place of the creating op, so nobody can give an object of his
    own the id of somebody else's.
    """
    name = op_id(feed, seq).encode("ascii")
    return ObjectId(hashlib.sha256(name).hexdigest()[:32])


def op_id(feed: Feed | str, seq: int) -> str:
    """Return the name by which bases cite an op."""
    return f"{feed}/{seq}"


class Kind(Enum):
    """What a field may hold; ``None`` (cleared) always fits."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    FLAG = "flag"
    LIST = "list"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class ObjectType:
    """What may be written to one kind of object, where, and by which side.

    ``fields`` names the fields and their kinds; in an immutable type, the keys of its
    one value. ``shared`` are those that the other side may write too. ``owner``
    ``None`` means both sides.
    """

    name: str
    owner: Side | None
    scopes: frozenset[ScopeKind]
    fields: Mapping[str, Kind]
    shared: frozenset[str] = frozenset()
    immutable: bool = False

    def writer_of(self, key: str) -> Side | None:
        """Return the side that alone may write ``key``, or ``None`` for both."""
        return None if key in self.shared else self.owner


def mutable(
    name: str, owner: Side | None, scopes: Iterable[ScopeKind], fields: str, shared: str = ""
) -> ObjectType:
    """Declare a type whose fields change one by one.

    ``fields`` and ``shared`` list words ``name`` (text) or ``name:kind`` in one string.
    """
    own, both = _fields(fields), _fields(shared)
    return ObjectType(name, owner, frozenset(scopes), {**own, **both}, frozenset(both))


def immutable(
    name: str, owner: Side | None, scopes: Iterable[ScopeKind], fields: str = ""
) -> ObjectType:
    """Declare a type that is written once, whole; ``fields`` as for :func:`mutable`."""
    return ObjectType(name, owner, frozenset(scopes), _fields(fields), immutable=True)


def _fields(words: str) -> dict[str, Kind]:
    pairs = (word.partition(":") for word in words.split())
    return {name: Kind(kind or "text") for name, _, kind in pairs}


ACTION_TYPE = immutable(
    ACTION, None, ScopeKind, "name reason role roles:list officer officer_name at app"
)


@dataclass(frozen=True, slots=True)
class Registry:
    """All object types this version understands."""

    types: Mapping[str, ObjectType]

    @property
    def fingerprint(self) -> str:
        """What changes when this version understands other ops than another one."""
        told = [
            (name, kind.immutable, sorted(kind.fields)) for name, kind in sorted(self.types.items())
        ]
        return hashlib.sha256(repr((REDACT, told)).encode("utf-8")).hexdigest()

    @classmethod
    def of(cls, *rooms: Iterable[ObjectType]) -> Registry:
        """Collect the types that the rooms declare; each name once."""
        types = {ACTION: ACTION_TYPE}
        for room in rooms:
            for kind in room:
                if kind.name in types:
                    raise BugError(f"object type declared twice: {kind.name}")
                types[kind.name] = kind
        return cls(types)


@dataclass(frozen=True, slots=True)
class Version:
    """One value that a field holds or held, and who wrote it."""

    op: str
    value: Json
    t: int
    actor: str
    device: DeviceId
    group: str


@dataclass(frozen=True, slots=True)
class Obj:
    """An object as folded now.

    ``fields`` holds the value shown for each field. ``conflicts`` names the fields
    with several different heads; such a field stops every letter and closing step.
    """

    id: ObjectId
    type: str
    scope: str
    parent: ObjectId | None
    fields: Mapping[str, Json]
    conflicts: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)
    withdrawn: bool = False
    created_t: int = 0
    created_by: str = ""

    def get(self, key: str, default: Json = None) -> Json:
        """Return a field's value, or ``default`` when it was never set or is cleared."""
        value = self.fields.get(key)
        return default if value is None else value

    def text(self, key: str) -> str:
        """Return a field as text, empty when it is not set."""
        value = self.fields.get(key)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Who:
    """The officer at the desk; travels in the action op of each group."""

    officer: str
    name: str
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Device:
    """One installation as known here; ``certificate`` is empty before enrolment.

    ``scope`` is the region's scope or ``pusat``; ``public`` the raw Ed25519 signing key,
    ``recipient`` the age recipient to which bundles for it are sealed.
    """

    id: DeviceId
    side: Side
    scope: str
    label: str
    public: bytes
    recipient: str
    certificate: bytes = b""


@dataclass(frozen=True, slots=True)
class FeedState:
    """How far a feed reaches here: sequence of its last op and the hash of the chain there."""

    feed: Feed
    seq: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Filed:
    """An op as it lies in its table, unchecked: for whoever looks for tampering.

    ``columns`` are group, object type, object id, field, clock and officer, which must
    agree with the header.
    """

    feed: str
    seq: int
    header: bytes
    payload: bytes | None
    payload_hash: bytes
    chain: bytes
    columns: tuple[Json, ...]


def milliseconds(t: int) -> int:
    """Return the milliseconds since 1970 inside a hybrid logical clock value."""
    return t // 1000
