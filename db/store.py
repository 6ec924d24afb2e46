"""Opens the data file: refuses newer ones, copies before migrating, begins transactions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db import anchor, migrations
from db.blobs import BlobBox
from db.device_store import Devices
from db.engine import Connection, connect, known_errors, utils
from db.journal_store import Projector
from db.local_store import Local
from db.unit import Identity, Unit
from desktop.clock import Clock
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.model import Device, Registry, Side, Who
from desktop.keys.sealing import AgeIdentity, identity_of

FILE = "netra.db"
BACKUPS = "backups"
BLOBS = "blobs"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a store is given from outside: rules, clock, places, version."""

    registry: Registry
    projectors: Mapping[str, Projector]
    clock: Clock
    anchors: Path
    app: str


@dataclass(frozen=True, slots=True)
class Keys:
    """The vault's keys as derived from its master key."""

    database: bytes
    blob_names: bytes


class Store:
    """An open vault's data: one writing and one reading connection."""

    def __init__(
        self,
        folder: Path,
        writer: Connection,
        reader: Connection,
        identity: Identity,
        blobs: BlobBox,
        around: Surroundings,
    ) -> None:
        self.folder = folder
        self.identity = identity
        self.blobs = blobs
        self._writer = writer
        self._reader = reader
        self._around = around

    @contextmanager
    def begin(self, who: Who) -> Iterator[Unit]:
        """Open a writing transaction; it commits at the end, or leaves nothing behind.

        Raises ``Trouble("vault.disk")`` or ``Trouble("vault.locked")`` when the file
        cannot be written; nothing counts as saved then.
        """
        around = self._around
        with known_errors():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                writing = (around.registry, around.projectors, around.app)
                unit = Unit(self._writer, self.identity, who, around.clock, self.blobs, writing)
                yield unit
                unit.fold.settle()
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
        self._mark()

    @contextmanager
    def read(self, who: Who) -> Iterator[Unit]:
        """Open a read-only transaction over one snapshot."""
        with known_errors():
            self._reader.execute("BEGIN")
            try:
                yield Unit(self._reader, self.identity, who, self._around.clock, self.blobs, None)
            finally:
                self._reader.execute("ROLLBACK")

    def close(self) -> None:
        """Close both connections and fold the write-ahead log into the file."""
        self._reader.close()
        self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._writer.close()

    def _mark(self) -> None:
        own = own_feeds(self._writer, self.identity)
        mark = anchor.Anchor(self.identity.epoch, own)
        anchor.write(self._around.anchors, self.identity.device, mark)


def create(
    folder: Path,
    keys: Keys,
    blob_identity: AgeIdentity,
    vault: str,
    own: Device,
    around: Surroundings,
) -> Store:
    """Make an empty vault in ``folder`` for the installation ``own``, not yet certified.

    ``blob_identity`` opens and closes the files in ``blobs/``. Raises
    ``Refused("vault.exists")`` when there already is one.
    """
    path = folder / FILE
    if path.exists():
        raise Refused("vault.exists", folder=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / BACKUPS).mkdir(exist_ok=True)
    writer = connect(path, keys.database)
    migrations.steps().apply(utils(writer))
    writer.execute(f"PRAGMA user_version = {migrations.NEWEST}")
    writer.execute("BEGIN IMMEDIATE")
    local = Local(writer)
    Devices(writer).keep(own)
    local.keep_secret("blob_identity", blob_identity.secret.encode("ascii"))
    for key, value in (
        ("vault", vault),
        ("device", own.id),
        ("epoch", "1"),
        ("side", own.side.value),
        ("scope", own.scope),
    ):
        local.set(key, value)
    writer.execute("COMMIT")
    anchor.write(around.anchors, own.id, anchor.Anchor(1, {}))
    return _open(folder, keys, writer, around)


def open_store(folder: Path, keys: Keys, around: Surroundings) -> Store:
    """Open the vault in ``folder``.

    Raises ``Refused("vault.missing")``, ``Refused("vault.wrong_key")`` and
    ``Refused("vault.newer")`` for a file of a newer version. A file of an older one is
    copied into ``backups/`` before it is migrated.
    """
    path = folder / FILE
    if not path.is_file():
        raise Refused("vault.missing", folder=str(folder))
    writer = connect(path, keys.database)
    try:
        _migrate(folder, writer)
        return _open(folder, keys, writer, around)
    except BaseException:
        writer.close()
        raise


def _migrate(folder: Path, writer: Connection) -> None:
    version = writer.execute("PRAGMA user_version").fetchone()[0]
    if version > migrations.NEWEST:
        raise Refused("vault.newer", theirs=version, ours=migrations.NEWEST)
    if version == migrations.NEWEST:
        return
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    (folder / BACKUPS).mkdir(exist_ok=True)
    copy = folder / BACKUPS / f"before-{migrations.NEWEST}-{stamp}.db"
    writer.execute("VACUUM INTO ?", (str(copy),))
    migrations.steps().apply(utils(writer))
    writer.execute(f"PRAGMA user_version = {migrations.NEWEST}")


def _open(folder: Path, keys: Keys, writer: Connection, around: Surroundings) -> Store:
    local = Local(writer)
    identity = Identity(
        local.need("vault"),
        DeviceId(local.need("device")),
        int(local.need("epoch")),
        Side(local.need("side")),
        local.need("scope"),
    )
    identity = _settle_epoch(writer, identity, around.anchors)
    blob_identity = identity_of((local.secret("blob_identity") or b"").decode("ascii"))
    blobs = BlobBox(folder / BLOBS, keys.blob_names, blob_identity)
    reader = connect(folder / FILE, keys.database, read_only=True)
    return Store(folder, writer, reader, identity, blobs, around)


def _settle_epoch(writer: Connection, identity: Identity, anchors: Path) -> Identity:
    """Begin a new epoch when the vault was restored or copied; see ``db.anchor``."""
    mark = anchor.read(anchors, identity.device)
    if not anchor.was_restored(mark, identity.epoch, own_feeds(writer, identity)):
        return identity
    epoch = max(identity.epoch, mark.epoch if mark else 0) + 1
    renewed = Identity(identity.vault, identity.device, epoch, identity.side, identity.scope)
    writer.execute("BEGIN IMMEDIATE")
    Local(writer).set("epoch", str(epoch))
    writer.execute("COMMIT")
    anchor.write(anchors, identity.device, anchor.Anchor(epoch, {}))
    return renewed


def own_feeds(connection: Connection, identity: Identity) -> dict[str, int]:
    """Return the sequence of each feed that this device wrote in its present epoch."""
    rows = connection.execute(
        "SELECT feed, seq FROM feed WHERE device = ? AND epoch = ?",
        (identity.device, identity.epoch),
    )
    return {feed: int(seq) for feed, seq in rows}
