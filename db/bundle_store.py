"""Bookkeeping of exchange: peers, bundles in and out, signed heads, waiting ops, files to come."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import BinaryIO

from db.blobs import BlobBox, BlobRef
from db.engine import Connection
from db.lacking import lacking
from db.local_store import Local
from desktop.ids import DeviceId, ObjectId
from desktop.journal import chain
from desktop.journal.codec import header_of
from desktop.journal.model import Feed, FeedState, Json, Op
from desktop.sync.lines import read_op, stored_payload
from desktop.sync.model import (
    Checkpoint,
    Outcome,
    OutState,
    Peer,
    Piece,
    Received,
    Sent,
    Stretches,
    joined,
)

# An op that counts leaves its object and key with a head for ever.
_UNKNOWN = (
    "SELECT header, payload, payload_hash FROM op WHERE lsn > ? AND void IS NULL AND NOT"
    " EXISTS (SELECT 1 FROM head JOIN object USING (oid) WHERE head.oid = op.oid"
    "  AND head.key = op.key AND object.otype = op.otype)"
)
_PEER = "device, epoch, number, acks, seen_t, out_number, blobs, trust"
_OUT = "recipient, epoch, number, file, digest, bytes, made_t, state, upto, summary"
_IN = "digest, sender, epoch, number, outcome, imported_t, summary"


class Files:
    """The vault's sealed files by hash and size; needs no transaction."""

    def __init__(self, box: BlobBox) -> None:
        self._box = box

    def has(self, sha256: str, size: int) -> bool:
        """Say whether the file is here."""
        return self._box.has(BlobRef(sha256, size))

    def reading(self, sha256: str, size: int) -> AbstractContextManager[BinaryIO]:
        """Return a block that yields the file; raises ``Trouble("blob.…")`` while it is read."""
        return self._box.reading(BlobRef(sha256, size))

    def adopt(self, source: BinaryIO, sha256: str, size: int) -> None:
        """Keep a file that arrived; raises ``Refused("blob.mismatch")`` when it is another."""
        self._box.adopt(source, BlobRef(sha256, size))

    def held(self, sha256: str, size: int) -> Stretches:
        """Return the stretches of a file that are here in pieces."""
        held = self._box.held(BlobRef(sha256, size))
        return joined((offset, offset + length) for offset, length in held)

    def keep_piece(self, source: BinaryIO, piece: Piece) -> None:
        """Keep a piece that arrived; raises ``Refused("blob.mismatch")`` for a wrong length."""
        self._box.keep_part(BlobRef(piece.sha256, piece.size), piece.offset, piece.length, source)

    def drop_piece(self, piece: Piece) -> None:
        """Forget a piece of a volume that turned out to be bad."""
        self._box.drop_part(BlobRef(piece.sha256, piece.size), piece.offset, piece.length)

    def assemble(self, sha256: str, size: int) -> bool:
        """Join the pieces of a file and say so; ``False`` while some are lacking.

        Raises ``Refused("blob.mismatch")`` and ``Trouble("blob.damaged")`` when they do not
        add up; they are thrown away then.
        """
        return self._box.assemble(BlobRef(sha256, size))


class Bundles:
    """Reads and writes the tables of exchange inside the unit's transaction."""

    def __init__(self, connection: Connection, box: BlobBox) -> None:
        self.files = Files(box)
        self._db = connection

    # peers

    def peer(self, device: DeviceId) -> Peer:
        """Return what is known of a peer; a fresh one when nothing is."""
        row = self._db.execute(f"SELECT {_PEER} FROM peer WHERE device = ?", (device,)).fetchone()
        return Peer(device) if row is None else _peer(row)

    def keep_peer(self, peer: Peer) -> None:
        """Store what is known of a peer."""
        self._db.execute(
            f"INSERT OR REPLACE INTO peer ({_PEER}) VALUES (?,?,?,?,?,?,?,?)",
            (peer.device, peer.epoch, peer.number, json.dumps(peer.acks), peer.seen_t,
             peer.out_number, json.dumps({"want": peer.want, "have": peer.have,
                                          "lacking": peer.lacking}), peer.trust),
        )  # fmt: skip

    # bundles that came in

    def received(self, digest: str) -> Received | None:
        """Return what became of the bundle with this manifest hash, or ``None``."""
        row = self._db.execute(f"SELECT {_IN} FROM bundle_in WHERE digest = ?", (digest,))
        found = row.fetchone()
        return None if found is None else _received(found)

    def note_received(self, bundle: Received) -> None:
        """Remember what became of a bundle; a later verdict replaces an earlier one."""
        self._db.execute(
            f"INSERT OR REPLACE INTO bundle_in ({_IN}) VALUES (?,?,?,?,?,?,?)",
            (bundle.digest, bundle.sender, bundle.epoch, bundle.number, bundle.outcome.value,
             bundle.t, json.dumps(bundle.summary)),
        )  # fmt: skip

    def all_received(self, sender: DeviceId) -> list[Received]:
        """Return the bundles of a sender in their order."""
        rows = self._db.execute(
            f"SELECT {_IN} FROM bundle_in WHERE sender = ? ORDER BY epoch, number, imported_t",
            (sender,),
        )
        return [_received(row) for row in rows]

    def undecided(self) -> list[Received]:
        """Return the bundles about which a person must decide."""
        rows = self._db.execute(
            f"SELECT {_IN} FROM bundle_in WHERE outcome IN (?, ?) ORDER BY imported_t",
            (Outcome.HELD.value, Outcome.QUARANTINED.value),
        )
        return [_received(row) for row in rows]

    # bundles that went out

    def sent(self, to: DeviceId) -> list[Sent]:
        """Return the bundles made for a peer in their order."""
        rows = self._db.execute(
            f"SELECT {_OUT} FROM bundle_out WHERE recipient = ? ORDER BY epoch, number", (to,)
        )
        return [_sent(row) for row in rows]

    def keep_sent(self, bundle: Sent) -> None:
        """Store a bundle of ours, or its new state."""
        self._db.execute(
            f"INSERT OR REPLACE INTO bundle_out ({_OUT}) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (bundle.to, bundle.epoch, bundle.number, bundle.file, bundle.digest, bundle.bytes,
             bundle.made_t, bundle.state.value, json.dumps(bundle.upto),
             json.dumps(bundle.summary)),
        )  # fmt: skip

    # signed heads of feeds

    def keep_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Keep a device's signature over a feed's state for ever."""
        state = checkpoint.state
        self._db.execute(
            "INSERT OR IGNORE INTO checkpoint (feed, seq, head, signature) VALUES (?,?,?,?)",
            (str(state.feed), state.seq, state.head, checkpoint.signature),
        )

    def checkpoint(self, feed: str, upto: int) -> Checkpoint | None:
        """Return the last signed state of a feed that is not beyond ``upto``."""
        row = self._db.execute(
            "SELECT seq, head, signature FROM checkpoint WHERE feed = ? AND seq <= ?"
            " ORDER BY seq DESC LIMIT 1",
            (feed, upto),
        ).fetchone()
        if row is None:
            return None
        return Checkpoint(FeedState(Feed.parse(feed), int(row[0]), bytes(row[1])), bytes(row[2]))

    def signed_heads(self, feeds: Collection[str]) -> dict[tuple[str, int], bytes]:
        """Return the head that was signed for each (feed, sequence) of these feeds."""
        return {
            (feed, int(seq)): bytes(head)
            for feed in feeds
            for seq, head in self._db.execute(
                "SELECT seq, head FROM checkpoint WHERE feed = ?", (feed,)
            )
        }

    def feed(self, feed: str) -> tuple[int, bytes]:
        """Return how far a feed reaches here: its last sequence and the hash there."""
        row = self._db.execute("SELECT seq, head FROM feed WHERE feed = ?", (feed,)).fetchone()
        return (0, chain.start(Feed.parse(feed))) if row is None else (int(row[0]), bytes(row[1]))

    # ops that wait for others

    def waiting(self) -> list[Op]:
        """Return the ops that wait for others, by feed and sequence."""
        rows = self._db.execute("SELECT header, payload FROM pending ORDER BY feed, seq")
        return [read_op(bytes(row[0]), bytes(row[1])) for row in rows]

    def put_waiting(self, ops: Iterable[Op]) -> None:
        """Keep ops until what they build on has come."""
        self._db.executemany(
            "INSERT OR IGNORE INTO pending (feed, seq, header, payload) VALUES (?,?,?,?)",
            [(op.header.f, op.header.s, op.header_bytes, stored_payload(op)) for op in ops],
        )

    def drop_waiting(self, ops: Iterable[Op]) -> None:
        """Forget ops that have been applied."""
        self._db.executemany(
            "DELETE FROM pending WHERE feed = ? AND seq = ?",
            [(op.header.f, op.header.s) for op in ops],
        )

    # what an import did

    def last_lsn(self) -> int:
        """Return the place of the last op in local order."""
        return int(self._db.execute("SELECT coalesce(max(lsn), 0) FROM op").fetchone()[0])

    @staticmethod
    def keeps_unknown(connection: Connection) -> bool:
        """Say whether any op is kept that was not understood when it was folded."""
        row = connection.execute(f"SELECT EXISTS ({_UNKNOWN})", (0,)).fetchone()
        return bool(row[0])

    def unknown_since(self, lsn: int) -> list[Op]:
        """Return the ops after ``lsn`` that this version keeps and does not understand."""
        rows = self._db.execute(f"{_UNKNOWN} ORDER BY lsn", (lsn,))
        return [Op(header_of(row[0]), row[0], row[1], row[2]) for row in rows]

    def begin_epoch(self, epoch: int) -> None:
        """Raise this vault's epoch because a peer knows more of it than it does itself.

        Takes effect for the next transaction of a store that reads its epoch afresh, at
        the latest when the vault is opened again.
        """
        Local(self._db).set("epoch", str(epoch))

    def conflicts_in(self, oids: Collection[str]) -> set[tuple[str, str]]:
        """Return object and field of the competing values among these objects."""
        found: set[tuple[str, str]] = set()
        for oid in oids:
            row = self._db.execute("SELECT conflicts FROM object WHERE oid = ?", (oid,)).fetchone()
            if row is not None and row[0] != "{}":
                found |= {(oid, field) for field in json.loads(row[0])}
        return found

    def objects_in_conflict(self) -> list[ObjectId]:
        """Return the objects with competing values, in order of creation."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE conflicts <> '{}' AND withdrawn = 0"
            " ORDER BY created_t, oid"
        )
        return [ObjectId(row[0]) for row in rows]

    # texts known by their hash alone

    def lacking(self, scopes: Collection[str] | None = None) -> list[str]:
        """Return the ops of these scopes whose payloads no redaction that counts took out."""
        return lacking(self._db, scopes)

    # files that objects name

    def named_size(self, sha256: str, scopes: Collection[str]) -> int | None:
        """Return the size of a file that an object in one of the scopes names, or ``None``."""
        marks = ",".join("?" * len(scopes))
        row = self._db.execute(
            "SELECT json_extract(doc, '$.size') FROM object"
            f" WHERE json_extract(doc, '$.sha256') = ? AND scope IN ({marks}) LIMIT 1",
            (sha256, *scopes),
        ).fetchone()
        return int(row[0]) if row is not None and isinstance(row[0], int) else None

    def named_by(self, oid: str) -> tuple[str, int, str] | None:
        """Return hash, size and scope of the file that an object names, or ``None``."""
        row = self._db.execute(
            "SELECT json_extract(doc, '$.sha256'), json_extract(doc, '$.size'), scope"
            " FROM object WHERE oid = ?",
            (oid,),
        ).fetchone()
        if row is None or not isinstance(row[0], str) or not isinstance(row[1], int):
            return None
        return row[0], row[1], str(row[2])

    def expect(self, sha256: str, size: int, scope: str) -> None:
        """Remember that a file of this scope is known and has not come yet."""
        self._db.execute(
            "INSERT OR IGNORE INTO blob_held (sha256, size, state, scope) VALUES (?,?,'wanted',?)",
            (sha256, size, scope),
        )

    def expect_all(self) -> None:
        """Remember of every file that an object names and that is not here, that it is missing."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE json_extract(doc, '$.sha256') IS NOT NULL"
            " ORDER BY created_t, oid"
        ).fetchall()
        for named in filter(None, (self.named_by(oid) for (oid,) in rows)):
            if not self.files.has(named[0], named[1]):
                self.expect(*named)

    def arrived(self, sha256: str) -> None:
        """Forget that a file was missing."""
        self._db.execute("DELETE FROM blob_held WHERE sha256 = ?", (sha256,))

    def naming(self, sha256: str) -> list[ObjectId]:
        """Return the objects that name a file, withdrawn ones aside."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE json_extract(doc, '$.sha256') = ? AND withdrawn = 0"
            " ORDER BY created_t, oid",
            (sha256,),
        )
        return [ObjectId(row[0]) for row in rows]

    def missing(self, scopes: Collection[str] | None = None) -> list[tuple[str, int]]:
        """Return hash and size of the files that have not come yet, newest first."""
        clause, values = "", tuple[str, ...]()
        if scopes is not None:
            clause, values = f"WHERE scope IN ({','.join('?' * len(scopes))})", tuple(scopes)
        rows = self._db.execute(
            f"SELECT sha256, size FROM blob_held {clause} ORDER BY rowid DESC", values
        )
        return [(str(row[0]), int(row[1])) for row in rows]


def _acks(text: str) -> Mapping[str, tuple[int, str]]:
    return {str(feed): (int(seq), str(head)) for feed, (seq, head) in json.loads(text).items()}


def _peer(row: Sequence[object]) -> Peer:
    device, epoch, number, acks, seen_t, out_number, blobs, trust = row
    files = _map(blobs)
    return Peer(
        device=DeviceId(str(device)),
        epoch=_int(epoch),
        number=_int(number),
        acks=_acks(str(acks)),
        seen_t=_int(seen_t),
        out_number=_int(out_number),
        want=tuple(files["want"]),
        trust=_int(trust),
        have={one: tuple(map(tuple, held)) for one, held in files["have"].items()},
        lacking=tuple(files.get("lacking", ())),
    )


def _received(row: Sequence[object]) -> Received:
    digest, sender, epoch, number, outcome, t, summary = row
    return Received(
        str(digest),
        DeviceId(str(sender)),
        _int(epoch),
        _int(number),
        Outcome(str(outcome)),
        _int(t),
        _map(summary),
    )


def _sent(row: Sequence[object]) -> Sent:
    to, epoch, number, file, digest, size, made_t, state, upto, summary = row
    return Sent(
        to=DeviceId(str(to)),
        epoch=_int(epoch),
        number=_int(number),
        file=str(file),
        digest=str(digest),
        bytes=_int(size),
        made_t=_int(made_t),
        state=OutState(str(state)),
        upto=_acks(str(upto)),
        summary=_map(summary),
    )


def _int(value: object) -> int:
    return int(str(value))


def _map(value: object) -> Mapping[str, Json]:
    found: Mapping[str, Json] = json.loads(str(value))
    return found
