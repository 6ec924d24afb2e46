"""Which texts are lacking: known by their hash alone, though no redaction that counts took them.

They went where a PC redacted after it had fallen into wrong hands and before that was known, or
came from somebody to whom that had happened. Nothing is written down about them: what is lacking
follows from the journal at any time.
"""

from __future__ import annotations

from collections.abc import Collection

from db.engine import Connection
from desktop.journal.codec import header_of
from desktop.journal.model import REDACT, op_id


def taken_out(db: Connection, oid: str) -> set[str]:
    """Return the ops that the redactions of an object name which count."""
    rows = db.execute(
        "SELECT header FROM op WHERE oid = ? AND key = ? AND void IS NULL", (oid, REDACT)
    )
    return {name for (header,) in rows for name in header_of(header).b}


def lacking(db: Connection, scopes: Collection[str] | None = None) -> list[str]:
    """Return the ops whose payloads are lacking, of these scopes or of all."""
    clause, values = "", tuple[str, ...]()
    if scopes is not None:
        clause, values = f" AND feed.scope IN ({','.join('?' * len(scopes))})", tuple(scopes)
    found: list[str] = []
    about, taken = "", set[str]()
    # Of a large journal only the few ops of these feeds are looked at that say nothing.
    for feed, seq, oid, key in db.execute(
        "SELECT op.feed, op.seq, op.oid, op.key"
        " FROM feed CROSS JOIN op INDEXED BY op_gone USING (feed)"
        f" WHERE op.payload IS NULL{clause} ORDER BY op.oid, op.lsn",
        values,
    ).fetchall():
        if oid != about:
            about, taken = oid, taken_out(db, oid)
        name = op_id(feed, seq)
        # No redaction takes out another one.
        if key == REDACT or name not in taken:
            found.append(name)
    return found
