"""Opens the data file: refuses newer ones, copies before migrating, begins transactions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from db import anchor, migrations, rebuild
from db.asof import Past, note_arrival
from db.blobs import BlobBox
from db.bundle_store import Bundles
from db.device_store import Devices
from db.engine import Connection, DatabaseError, check_file, connect, known_errors, utils
from db.journal_store import Fold, Projector
from db.local_store import Local
from db.unit import Identity, Rules, Unit
from desktop.clock import Clock
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.model import Device, Registry, Side, Who
from desktop.keys.sealing import AgeIdentity, identity_of
from desktop.progress import Progress, Silent

FILE = "netra.db"
BACKUPS = "backups"
BLOBS = "blobs"
_UNDERSTOOD = "understood"
"""Local setting: which types of objects the projections were folded with."""
_EPOCHS_SINCE = datetime(2020, 1, 1, tzinfo=UTC)


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
        self._file = anchor.file_number(folder / FILE)

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
                self.identity = self._present()
                writing = (around.registry, around.projectors, around.app)
                unit = Unit(self._writer, self.identity, who, around.clock, self.blobs, writing)
                yield unit
                unit.fold.settle()
                unit.journal.require_whole()
                note_arrival(self._writer, around.clock.now())
                own = own_feeds(self._writer, self.identity)
                # The one change besides the epoch: a vault joins its office.
                scope = Local(self._writer).need("scope")
                self._writer.execute("COMMIT")
                self.identity = replace(self.identity, scope=scope)
            except BaseException:
                self._roll_back()
                raise
        if unit.fold.forgot or unit.local.forgot:
            with suppress(DatabaseError):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        mark = anchor.Anchor(self.identity.epoch, own, self._file)
        anchor.write(around.anchors, self.identity.device, mark)

    def _present(self) -> Identity:
        """Return who writes now; another program or a copy of the vault may have moved on."""
        local = Local(self._writer)
        epoch = int(local.need("epoch"))
        identity = replace(self.identity, epoch=epoch, scope=local.need("scope"))
        mark = anchor.read(self._around.anchors, identity.device)
        feeds = own_feeds(self._writer, identity)
        if mark is None or not anchor.is_ahead(mark, epoch, feeds, self._file):
            return identity
        return _next_epoch(self._writer, identity, mark, self._around, self._file)

    def _roll_back(self) -> None:
        # The first error is the one to tell; a failed COMMIT may have rolled back itself.
        with suppress(DatabaseError):
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")

    @contextmanager
    def read(self, who: Who) -> Iterator[Unit]:
        """Open a read-only transaction over one snapshot."""
        with known_errors():
            self._reader.execute("BEGIN")
            try:
                around = self._around
                unit = Unit(self._reader, self.identity, who, around.clock, self.blobs, None)
                rules = Rules(around.registry, around.projectors)
                unit.fold_by(rules)
                unit.look_back(Past(self._reader, self.identity, who, self.blobs, rules))
                yield unit
            finally:
                self._reader.execute("ROLLBACK")

    def differences(self, progress: Progress) -> list[str]:
        """Return where the tables do not say what the journal says; changes nothing."""
        with known_errors():
            return rebuild.check(self._writer, self._reader, self._fold(), progress)

    def rebuild(self, progress: Progress) -> None:
        """Make all projections anew from the journal."""
        with known_errors():
            rebuild.rebuild(self._writer, self._fold(), progress)

    def _fold(self) -> Fold:
        return Fold(self._writer, self._around.registry, self._around.projectors)

    def close(self) -> None:
        """Close both connections and fold the write-ahead log into the file."""
        self._reader.close()
        try:
            # Not needed for safety; another program may still be reading.
            with suppress(DatabaseError):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._writer.close()


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
    with known_errors(), _closed_on_error(writer):
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
        anchor.write(around.anchors, own.id, anchor.Anchor(1, {}, anchor.file_number(path)))
        return _open(folder, keys, writer, around)


def open_store(folder: Path, keys: Keys, around: Surroundings) -> Store:
    """Open the vault in ``folder``.

    Raises ``Refused("vault.missing")``, ``Refused("vault.wrong_key")`` and
    ``Refused("vault.newer")`` for a file of a newer version, ``Refused("vault.unfinished")``
    for one whose making was interrupted. A file of an older version is copied into
    ``backups/`` before it is migrated.
    """
    path = folder / FILE
    if not path.is_file():
        raise Refused("vault.missing", folder=str(folder))
    writer = connect(path, keys.database)
    with known_errors(), _closed_on_error(writer):
        _migrate(folder, keys, writer)
        return _open(folder, keys, writer, around)


@contextmanager
def _closed_on_error(connection: Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _migrate(folder: Path, keys: Keys, writer: Connection) -> None:
    version = writer.execute("PRAGMA user_version").fetchone()[0]
    if version > migrations.NEWEST:
        raise Refused("vault.newer", theirs=version, ours=migrations.NEWEST)
    if version == migrations.NEWEST:
        return
    if version == 0:
        raise Refused("vault.unfinished", folder=str(folder))
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    (folder / BACKUPS).mkdir(exist_ok=True)
    copy = folder / BACKUPS / f"before-{migrations.NEWEST}-{stamp}.db"
    try:
        writer.execute("VACUUM INTO ?", (str(copy),))
        check_file(copy, keys.database)
    except BaseException:
        # A copy that is not whole is none; nobody shall restore it one day.
        copy.unlink(missing_ok=True)
        raise
    migrations.steps().apply(utils(writer))
    writer.execute(f"PRAGMA user_version = {migrations.NEWEST}")


def _open(folder: Path, keys: Keys, writer: Connection, around: Surroundings) -> Store:
    local = Local(writer)
    if local.get("scope") is None:
        raise Refused("vault.unfinished", folder=str(folder))
    identity = Identity(
        local.need("vault"),
        DeviceId(local.need("device")),
        int(local.need("epoch")),
        Side(local.need("side")),
        local.need("scope"),
    )
    blob_identity = identity_of((local.secret("blob_identity") or b"").decode("ascii"))
    blobs = BlobBox(folder / BLOBS, keys.blob_names, blob_identity)
    _catch_up(writer, blobs, around)
    anchor.sweep(around.anchors, identity.device)
    identity = _settle_epoch(writer, identity, around, anchor.file_number(folder / FILE))
    blobs.clear_leftovers()
    reader = connect(folder / FILE, keys.database, read_only=True)
    return Store(folder, writer, reader, identity, blobs, around)


def _catch_up(writer: Connection, blobs: BlobBox, around: Surroundings) -> None:
    """Fold everything again when this version understands other ops than the last one did.

    Only if there are ops that were kept without being understood; most updates bring none.
    The files that those name were let pass when they came, and are asked for now.
    """
    local = Local(writer)
    mark = around.registry.fingerprint
    if local.get(_UNDERSTOOD) == mark:
        return
    unknown = Bundles.keeps_unknown(writer)
    if unknown:
        fold = Fold(writer, around.registry, around.projectors)
        rebuild.rebuild(writer, fold, Silent())
    writer.execute("BEGIN IMMEDIATE")
    if unknown:
        Bundles(writer, blobs).expect_all()
    local.set(_UNDERSTOOD, mark)
    writer.execute("COMMIT")


def _settle_epoch(
    writer: Connection, identity: Identity, around: Surroundings, file: int
) -> Identity:
    """Begin a new epoch when the vault was restored or copied; see ``db.anchor``."""
    # The anchor first: it may only lag behind a database that is being written.
    mark = anchor.read(around.anchors, identity.device)
    own = own_feeds(writer, identity)
    if mark is None or anchor.was_restored(mark, identity.epoch, own, file):
        writer.execute("BEGIN IMMEDIATE")
        identity = _next_epoch(writer, identity, mark, around, file)
        writer.execute("COMMIT")
    elif mark.feeds != own:
        anchor.write(around.anchors, identity.device, anchor.Anchor(identity.epoch, own, file))
    return identity


def _next_epoch(
    writer: Connection,
    identity: Identity,
    mark: anchor.Anchor | None,
    around: Surroundings,
    file: int,
) -> Identity:
    """Begin an epoch that nobody used, inside the open transaction, and claim it at once."""
    if mark is None:
        # Nobody remembers the last epoch. Minutes since 2020 lie above all that were counted.
        passed = around.clock.now() - _EPOCHS_SINCE
        epoch = max(identity.epoch + 1, int(passed.total_seconds()) // 60)
    else:
        epoch = max(identity.epoch, mark.epoch) + 1
    Local(writer).set("epoch", str(epoch))
    anchor.write(around.anchors, identity.device, anchor.Anchor(epoch, {}, file))
    return replace(identity, epoch=epoch)


def own_feeds(connection: Connection, identity: Identity) -> dict[str, int]:
    """Return the sequence of each feed that this device wrote in its present epoch."""
    rows = connection.execute(
        "SELECT feed, seq FROM feed WHERE device = ? AND epoch = ?",
        (identity.device, identity.epoch),
    )
    return {feed: int(seq) for feed, seq in rows}
