"""What exchange needs of the vault; ``db`` fulfils it by shape."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, BinaryIO, Concatenate, ParamSpec, Protocol, TypeVar

from desktop.cases.ports import CaseUnit, GuardedUnit
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import Device, Op, Registry
from desktop.journal.ports import Trail
from desktop.sync.model import Checkpoint, Peer, Piece, Received, Sent, Stretches

_P = ParamSpec("_P")
_T = TypeVar("_T")
_R = TypeVar("_R", covariant=True)


class SyncTrail(Trail, Protocol):
    """The journal as bundles read it."""

    def ops_since(self, acked: Mapping[str, int], scopes: Sequence[str]) -> Iterator[Op]:
        """Yield all ops of ``scopes`` that lie above what a peer holds, in local apply order."""
        ...

    def op(self, name: str) -> Op | None:
        """Return the op with this id, or ``None`` when it is not held here."""
        ...

    def hash_at(self, feed: str, seq: int) -> bytes | None:
        """Return the chain's hash of a feed after ``seq`` ops, or ``None`` beyond its end."""
        ...


class Folding(Protocol):
    """The journal, to apply ops that came from elsewhere."""

    def waits_for(self, op: Op) -> str | None:
        """Return the first op that must come before, or ``None`` when this one may apply."""
        ...

    def apply(self, op: Op) -> str | None:
        """Append an op to the journal and fold it; returns why it is void, if it is."""
        ...

    def rejudge(self, device: DeviceId) -> None:
        """Judge a device's ops anew after its certificate or revocation changed."""
        ...

    def fill(self, untrusted: Mapping[str, bytes]) -> list[Op]:
        """Put lacking payloads back, by the names of their ops; what does not fit is passed over.

        Returns the ops that have theirs again.
        """
        ...

    def settle(self) -> None:
        """Write the objects that the applied ops changed."""
        ...


class LocalBook(Protocol):
    """This PC's own settings and secret keys."""

    def get(self, key: str) -> str | None:
        """Return a stored text, or ``None``."""
        ...

    def set(self, key: str, value: str) -> None:
        """Store a text under ``key``."""
        ...

    def secret(self, name: str) -> bytes | None:
        """Return a secret key, or ``None``."""
        ...

    def keep_secret(self, name: str, value: bytes) -> None:
        """Store a secret key under ``name``."""
        ...

    def forget_secret(self, name: str) -> None:
        """Remove a secret key for good; nothing happens when there is none."""
        ...


class DeviceList(Protocol):
    """The installations whose ops may count here."""

    def get(self, device: DeviceId) -> Device | None:
        """Return one installation, or ``None``."""
        ...

    def all(self) -> list[Device]:
        """Return every known installation, this one included."""
        ...

    def keep(self, device: Device) -> None:
        """Store an installation; an older entry of the same device is replaced."""
        ...

    def revoke(self, device: DeviceId, cut_offs: Mapping[str, int]) -> None:
        """Believe of each feed named only the ops up to the number, of others nothing."""
        ...

    def cut_offs(self, device: DeviceId) -> dict[str, int] | None:
        """Return how far the feeds of a revoked device are believed, ``None`` for others."""
        ...


class FileBox(Protocol):
    """The vault's sealed files by hash and size; needs no transaction."""

    def has(self, sha256: str, size: int) -> bool:
        """Say whether the file is here."""
        ...

    def reading(self, sha256: str, size: int) -> AbstractContextManager[BinaryIO]:
        """Return a block that yields the file; raises ``Trouble("blob.…")`` while it is read."""
        ...

    def adopt(self, source: BinaryIO, sha256: str, size: int) -> None:
        """Keep a file that arrived; raises ``Refused("blob.mismatch")`` when it is another."""
        ...

    def held(self, sha256: str, size: int) -> Stretches:
        """Return the stretches of a file that are here in pieces."""
        ...

    def keep_piece(self, source: BinaryIO, piece: Piece) -> None:
        """Keep a piece that arrived; raises ``Refused("blob.mismatch")`` for a wrong length."""
        ...

    def drop_piece(self, piece: Piece) -> None:
        """Forget a piece of a volume that turned out to be bad."""
        ...

    def assemble(self, sha256: str, size: int) -> bool:
        """Join the pieces of a file and say so; ``False`` while some are lacking.

        Raises ``Refused("blob.mismatch")`` and ``Trouble("blob.damaged")`` when they do not
        add up; they are thrown away then.
        """
        ...


class BundleBook(Protocol):
    """Bookkeeping of exchange; each method is described at ``db.bundle_store.Bundles``."""

    @property
    def files(self) -> FileBox: ...  # noqa: D102 - see the class
    def peer(self, device: DeviceId) -> Peer: ...  # noqa: D102
    def keep_peer(self, peer: Peer) -> None: ...  # noqa: D102
    def received(self, digest: str) -> Received | None: ...  # noqa: D102
    def note_received(self, bundle: Received) -> None: ...  # noqa: D102
    def undecided(self) -> list[Received]: ...  # noqa: D102
    def all_received(self, sender: DeviceId) -> list[Received]: ...  # noqa: D102
    def sent(self, to: DeviceId) -> list[Sent]: ...  # noqa: D102
    def keep_sent(self, bundle: Sent) -> None: ...  # noqa: D102
    def keep_checkpoint(self, checkpoint: Checkpoint) -> None: ...  # noqa: D102
    def checkpoint(self, feed: str, upto: int) -> Checkpoint | None: ...  # noqa: D102
    def signed_heads(self, feeds: Collection[str]) -> dict[tuple[str, int], bytes]: ...  # noqa: D102
    def feed(self, feed: str) -> tuple[int, bytes]: ...  # noqa: D102
    def waiting(self) -> list[Op]: ...  # noqa: D102
    def put_waiting(self, ops: Iterable[Op]) -> None: ...  # noqa: D102
    def drop_waiting(self, ops: Iterable[Op]) -> None: ...  # noqa: D102
    def last_lsn(self) -> int: ...  # noqa: D102
    def unknown_since(self, lsn: int) -> list[Op]: ...  # noqa: D102
    def begin_epoch(self, epoch: int) -> None: ...  # noqa: D102
    def conflicts_in(self, oids: Collection[str]) -> set[tuple[str, str]]: ...  # noqa: D102
    def objects_in_conflict(self) -> list[ObjectId]: ...  # noqa: D102
    def lacking(self, scopes: Collection[str] | None = None) -> list[str]: ...  # noqa: D102
    def named_size(self, sha256: str, scopes: Collection[str]) -> int | None: ...  # noqa: D102
    def named_by(self, oid: str) -> tuple[str, int, str] | None: ...  # noqa: D102
    def expect(self, sha256: str, size: int, scope: str) -> None: ...  # noqa: D102
    def arrived(self, sha256: str) -> None: ...  # noqa: D102
    def naming(self, sha256: str) -> list[ObjectId]: ...  # noqa: D102
    def missing(self, scopes: Collection[str] | None = None) -> list[tuple[str, int]]: ...  # noqa: D102


class SyncUnit(GuardedUnit, Protocol):
    """One transaction, as far as exchange reaches."""

    @property
    def trail(self) -> SyncTrail:
        """The journal, to read."""
        ...

    @property
    def fold(self) -> Folding:
        """The journal, to apply ops from elsewhere; refuses in a read-only unit."""
        ...

    @property
    def local(self) -> LocalBook:
        """Settings and secret keys of this PC."""
        ...

    @property
    def devices(self) -> DeviceList:
        """The known installations."""
        ...

    @property
    def bundles(self) -> BundleBook:
        """What was exchanged with whom."""
        ...

    @property
    def epoch(self) -> int:
        """How often this vault was restored or copied, plus one."""
        ...


class Dossiers(Protocol):
    """What goes along with a case; see ``db.dossier_store``."""

    def reach(self, scope: str) -> dict[str, int]: ...  # noqa: D102
    def gather(  # noqa: D102
        self, tops: Sequence[ObjectId], kinds: Collection[str], upto: Mapping[str, int]
    ) -> list[Op]: ...
    def later(  # noqa: D102
        self, tops: Sequence[ObjectId], kinds: Collection[str], upto: Mapping[str, int]
    ) -> list[Op]: ...
    def opened(self, ops: Sequence[Op]) -> AbstractContextManager[Any]: ...  # noqa: D102

    @property
    def registry(self) -> Registry: ...  # noqa: D102


class TransferUnit(SyncUnit, CaseUnit, Protocol):
    """What handing a case to another office needs: exchange, and the cases."""

    @property
    def dossiers(self) -> Dossiers:
        """What goes along with a case."""
        ...


class Done(Protocol[_R]):
    """What an action gave back."""

    @property
    def result(self) -> _R:
        """The value."""
        ...


class Desk(Protocol):
    """An open vault with an officer at the desk: one transaction per call."""

    def do(
        self, action: Callable[Concatenate[Any, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Done[_T]:
        """Run an action in one transaction and commit it."""
        ...

    def ask(
        self, query: Callable[Concatenate[Any, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> _T:
        """Run a query over one snapshot."""
        ...
