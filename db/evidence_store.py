"""Evidence over all cases: by which marks they meet, when files were last read through.

``link_mark`` is a projection. ``file_check`` and ``reporter_mark`` are this PC's own; the
digests in the latter say nothing without the vault's key for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db.barred import visible_case
from db.blobs import BlobBox, BlobRef
from db.engine import Connection
from db.projections_links import SEALED
from desktop.cases.evidence_views import CrossLink, DueCheck, SharedMark
from desktop.cases.views import FileCheck
from desktop.ids import ObjectId

_VISIBLE = visible_case("c.oid")
_PER_CASE = 20
"""Files that are looked at for each case that may be told."""
_SHOWN = 12
"""Register numbers told of a mark that very many cases bear."""


class EvidenceStore:
    """Reads and writes inside the unit's transaction.

    Lists leave out the cases that ``officer``, who sits at the desk, is barred from.
    """

    def __init__(self, connection: Connection, blobs: BlobBox, officer: str) -> None:
        self._db = connection
        self._blobs = blobs
        self._officer = officer

    def checked(self, sha256: str) -> FileCheck | None:
        """Return when this PC last read a file through, or ``None``."""
        row = self._db.execute(
            "SELECT checked_at, state FROM file_check WHERE sha256 = ?", (sha256,)
        ).fetchone()
        if row is None or row[1] == SEALED:
            return None
        return FileCheck(datetime.fromisoformat(row[0]), str(row[1]))

    def note_check(self, sha256: str, check: FileCheck) -> None:
        """Remember what reading a file through has found."""
        self._db.execute(
            "INSERT INTO file_check (sha256, checked_at, state) VALUES (?, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET checked_at = excluded.checked_at,"
            " state = excluded.state",
            (sha256, check.at.isoformat(timespec="seconds"), check.state),
        )

    def due(self, before: datetime, limit: int) -> tuple[DueCheck, ...]:
        """Return cases with files that nobody has read through since, the longest first.

        A file counts as read when its evidence was made: it was read to be sealed. Only the
        files that waited longest are looked at, so that thousands cost no more than some.
        """
        rows = self._db.execute(
            "WITH stale AS MATERIALIZED (SELECT sha256, checked_at FROM file_check"
            " WHERE checked_at < ? ORDER BY checked_at LIMIT ?)"
            " SELECT m.case_oid, c.register_number, count(*), min(s.checked_at)"
            " FROM stale AS s CROSS JOIN link_mark AS m ON m.kind = 'file'"
            " AND m.value = s.sha256"
            f" JOIN case_row AS c ON c.oid = m.case_oid AND c.withdrawn = 0 AND {_VISIBLE}"
            " GROUP BY m.case_oid ORDER BY 4, c.register_year, c.register_serial LIMIT ?",
            (before.isoformat(timespec="seconds"), limit * _PER_CASE, self._officer, limit),
        )
        return tuple(
            DueCheck(
                ObjectId(row[0]),
                str(row[1]),
                int(row[2]),
                datetime.fromisoformat(row[3]),
            )
            for row in rows
        )

    def links_of(self, case: ObjectId, limit: int) -> tuple[CrossLink, ...]:
        """Return by which marks other cases meet a case, the latest case first."""
        rows = self._db.execute(
            "SELECT a.kind, a.value, a.oid, b.oid, b.case_oid, c.register_number, c.subject"
            " FROM link_mark AS a JOIN link_mark AS b"
            " ON b.kind = a.kind AND b.value = a.value AND b.case_oid <> a.case_oid"
            f" JOIN case_row AS c ON c.oid = b.case_oid AND c.withdrawn = 0 AND {_VISIBLE}"
            " WHERE a.case_oid = ?"
            " ORDER BY c.register_year DESC, c.register_serial DESC, a.kind, a.value, a.oid, b.oid"
            " LIMIT ?",
            (self._officer, case, limit),
        )
        return tuple(
            CrossLink(
                str(row[0]),
                str(row[1]),
                ObjectId(row[2]),
                ObjectId(row[3]),
                ObjectId(row[4]),
                str(row[5]),
                str(row[6]),
            )
            for row in rows
        )

    def links(self, limit: int) -> tuple[SharedMark, ...]:
        """Return the marks that several cases bear, those of most cases first."""
        # The index alone answers this; what one may see is counted for the few that are shown.
        marks = self._db.execute(
            "SELECT kind, value FROM link_mark GROUP BY kind, value"
            " HAVING min(case_oid) <> max(case_oid)"
            " ORDER BY count(*) DESC, kind, value LIMIT ?",
            (2 * limit,),
        ).fetchall()
        found = (self._shared(str(kind), str(value)) for kind, value in marks)
        seen = [mark for mark in found if mark.cases > 1]
        return tuple(sorted(seen, key=lambda mark: -mark.cases)[:limit])

    def _shared(self, kind: str, value: str) -> SharedMark:
        row = self._db.execute(
            "SELECT count(DISTINCT m.case_oid) FROM link_mark AS m"
            f" JOIN case_row AS c ON c.oid = m.case_oid AND c.withdrawn = 0 AND {_VISIBLE}"
            " WHERE m.kind = ? AND m.value = ?",
            (self._officer, kind, value),
        ).fetchone()
        return SharedMark(kind, value, int(row[0]), self._bearers(kind, value))

    def _bearers(self, kind: str, value: str) -> tuple[str, ...]:
        rows = self._db.execute(
            "SELECT DISTINCT c.register_number, c.register_year, c.register_serial"
            " FROM link_mark AS m JOIN case_row AS c ON c.oid = m.case_oid AND c.withdrawn = 0"
            f" WHERE m.kind = ? AND m.value = ? AND {_VISIBLE}"
            " ORDER BY c.register_year DESC, c.register_serial DESC LIMIT ?",
            (kind, value, self._officer, _SHOWN),
        )
        return tuple(str(row[0]) for row in rows)

    def keep_reporter_marks(self, reporter: ObjectId, digests: Sequence[bytes]) -> None:
        """Remember the digests of a reporter's name, address and numbers, on this PC alone."""
        self._db.execute("DELETE FROM reporter_mark WHERE reporter = ?", (reporter,))
        self._db.executemany(
            "INSERT OR IGNORE INTO reporter_mark (reporter, digest) VALUES (?, ?)",
            [(reporter, digest) for digest in digests],
        )

    def reporter_marks(self, reporters: Sequence[ObjectId]) -> frozenset[bytes]:
        """Return the digests of these reporters."""
        found: set[bytes] = set()
        for reporter in reporters:
            rows = self._db.execute(
                "SELECT digest FROM reporter_mark WHERE reporter = ?", (reporter,)
            )
            found.update(bytes(row[0]) for row in rows)
        return frozenset(found)

    def cases_with_marks(self, limit: int) -> tuple[ObjectId, ...]:
        """Return the cases whose reporters have marks here, those changed last first."""
        rows = self._db.execute(
            "SELECT DISTINCT c.oid, c.changed_t FROM reporter_mark AS m"
            " JOIN object AS o ON o.oid = m.reporter AND o.withdrawn = 0"
            f" JOIN case_row AS c ON c.oid = o.parent AND c.withdrawn = 0 AND {_VISIBLE}"
            " ORDER BY c.changed_t DESC LIMIT ?",
            (self._officer, limit),
        )
        return tuple(ObjectId(row[0]) for row in rows)

    def named_files(self) -> frozenset[str]:
        """Return the SHA-256 of every file that something in this vault names or waits for."""
        rows = self._db.execute(
            "SELECT json_extract(doc, '$.sha256') FROM object"
            " WHERE json_extract(doc, '$.sha256') IS NOT NULL"
            " UNION SELECT json_extract(doc, '$.data_sha256') FROM object"
            " WHERE json_extract(doc, '$.data_sha256') IS NOT NULL"
            " UNION SELECT json_extract(doc, '$.crest') FROM object WHERE otype = 'office'"
            " UNION SELECT sha256 FROM blob_held"
        )
        named = {str(row[0]) for row in rows if row[0]}
        return frozenset(named | self._former_crests())

    def _former_crests(self) -> set[str]:
        """Return crests that the office once had: an old letter still shows them."""
        from desktop.journal.codec import value_of

        rows = self._db.execute(
            "SELECT payload FROM op WHERE otype = 'office' AND key = 'crest' AND payload NOT NULL"
        )
        values = (value_of(bytes(row[0])) for row in rows)
        return {value for value in values if isinstance(value, str)}

    def orphans(self) -> int:
        """Return how many sealed files nothing names any more, or never did."""
        return len(self._blobs.orphans(self.named_files()))

    def clear_orphans(self) -> int:
        """Delete sealed files that nothing names; return how many went.

        Call it in a writing transaction, so that nobody can begin to name one meanwhile.
        """
        return self._blobs.clear_orphans(self.named_files())

    def drop_file(self, sha256: str, size: int) -> bool:
        """Delete a file that was sealed for nothing, unless something names it after all."""
        if sha256 in self.named_files():
            return False
        self._blobs.discard(BlobRef(sha256, size))
        return True
