"""Makes all projections anew from the journal, or only says where they would differ.

The comparison replays the journal inside a transaction that is rolled back, and reads
both sides of it: the replayed tables through the writing connection, the tables as they
are through the reading one, which sees the last commit.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from db.engine import Connection, DatabaseError
from db.journal_store import FLAT, INDEXES, Fold
from desktop.progress import Progress

PROJECTIONS = ("head", "object", *FLAT, "search", "search_part", "search_place")
"""Tables that follow from the journal; the first column of each is the object's id."""

_SHOWN = 20


def rebuild(writer: Connection, fold: Fold, progress: Progress) -> None:
    """Empty the projections and fold the whole journal into them, in one transaction."""
    writer.execute("BEGIN IMMEDIATE")
    try:
        _clear(writer)
        fold.replay(progress)
        writer.execute("COMMIT")
    finally:
        if writer.in_transaction:
            writer.execute("ROLLBACK")


def check(writer: Connection, reader: Connection, fold: Fold, progress: Progress) -> list[str]:
    """Return where live tables and journal disagree, as ``table id``, at most 20 per table.

    Holds the write lock while it works and leaves nothing behind. A broken full-text
    index is named as ``search index``; ``op name`` is an op whose judgement changed.
    """
    writer.execute("BEGIN IMMEDIATE")
    try:
        reader.execute("BEGIN")
        found = [f"{name} index" for name in INDEXES if not _index_is_sound(writer, name)]
        _clear(writer)
        found += [f"op {name}" for name in fold.replay(progress)][:_SHOWN]
        for done, table in enumerate(PROJECTIONS, 1):
            found += [f"{table} {oid}" for oid in _differing(writer, reader, table)]
            progress.report("compare", done, len(PROJECTIONS))
    finally:
        for connection in (writer, reader):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
    return found


def _clear(writer: Connection) -> None:
    for table in PROJECTIONS:
        writer.execute(f"DELETE FROM {table}")


def _index_is_sound(writer: Connection, table: str) -> bool:
    try:
        writer.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
    except DatabaseError:
        return False
    return True


def _differing(writer: Connection, reader: Connection, table: str) -> list[str]:
    """Return ids whose rows differ; sums per bucket first, so that memory stays small."""
    ours, theirs = _sums(writer, table), _sums(reader, table)
    buckets = sorted(key for key in ours.keys() | theirs.keys() if ours[key] != theirs[key])
    found: list[str] = []
    for bucket in buckets:
        if len(found) >= _SHOWN:
            break
        left = Counter(_rows(writer, table, bucket))
        left.subtract(_rows(reader, table, bucket))
        found += sorted({str(row[0]) for row, count in left.items() if count})
    return found[:_SHOWN]


def _sums(connection: Connection, table: str) -> Counter[str]:
    """Return per bucket of ids the sum of the rows' hashes, whatever the rows' order."""
    sums: Counter[str] = Counter()
    for row in connection.execute(f"SELECT * FROM {table}"):
        digest = hashlib.sha256(repr(tuple(row)).encode("utf-8", "surrogatepass")).digest()
        sums[str(row[0])[:2]] += int.from_bytes(digest, "big")
    return sums


def _rows(connection: Connection, table: str, bucket: str) -> Iterator[Sequence[object]]:
    return iter(
        connection.execute(
            f"SELECT * FROM {table} WHERE oid >= ? AND oid < ?", (bucket, bucket + "g")
        )
    )
