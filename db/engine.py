"""The one place where database connections are made.

SQLCipher's own build of SQLite is used everywhere, because the interpreter's may still
have the write-ahead-log corruption that was mended in 3.51.3.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3
import sqlcipher3.dbapi2 as sqlite

from desktop.errors import BugError, Refused, Trouble

# sqlite-utils catches the errors of the module it finds under this name.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlite)

if TYPE_CHECKING:
    from sqlite_utils import Database

Connection = Any
"""A ``sqlcipher3`` connection; the package ships no types."""

DatabaseError: type[Exception] = sqlite.DatabaseError

OLDEST_ENGINE = (3, 51, 3)
KEY_BYTES = 32


def engine_version() -> str:
    """Return the version of SQLite inside the engine."""
    return str(sqlite.sqlite_version)


def is_too_old() -> bool:
    """Say whether the engine may still damage a write-ahead log."""
    return bool(sqlite.sqlite_version_info < OLDEST_ENGINE)


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """Open ``path`` with the raw 256-bit ``key`` and the settings every connection has.

    Raises ``Refused("vault.wrong_key")`` when the key does not fit or the file is no
    database, ``Trouble("vault.engine_too_old")`` on an engine older than 3.51.3, and what
    :func:`known_errors` raises.
    """
    if is_too_old():
        raise Trouble("vault.engine_too_old", version=engine_version())
    if len(key) != KEY_BYTES:
        raise BugError("database key of wrong length")
    with known_errors():
        connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
            _settle(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def memory() -> Connection:
    """Return an empty database that lies in memory alone and ends with its connection."""
    connection = sqlite.connect(":memory:", isolation_level=None, check_same_thread=False)
    for pragma in ("temp_store = MEMORY", "trusted_schema = OFF", "recursive_triggers = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _settle(connection: Connection, *, read_only: bool) -> None:
    for pragma in (
        "busy_timeout = 10000",
        "cache_size = -32768",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "journal_mode = WAL",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if read_only:
        connection.execute("PRAGMA query_only = ON")


def utils(connection: Connection) -> Database:
    """Return sqlite-utils over a connection, imported only now because it is slow to load."""
    from sqlite_utils import Database

    return Database(connection)


def check_file(path: Path, key: bytes) -> None:
    """Read a whole database file; raises ``Trouble("vault.damaged")`` if anything is wrong.

    Pages that are only in the write-ahead log do not count as damaged.
    """
    if path.stat().st_size == 0:
        # The engine takes an empty file for a new, sound database.
        raise Trouble("vault.damaged", reason="empty")
    connection = connect(path, key)
    with closing(connection), known_errors():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for pragma in ("cipher_integrity_check", "foreign_key_check"):
            found = connection.execute(f"PRAGMA {pragma}").fetchone()
            if found is not None:
                raise Trouble("vault.damaged", reason=pragma)
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise Trouble("vault.damaged", reason="integrity_check")


@contextmanager
def known_errors() -> Iterator[None]:
    """Turn the engine's errors that a person can mend into ours; others are our bugs.

    Raises ``Refused("vault.wrong_key")`` and ``Trouble``: ``vault.disk`` (reason),
    ``vault.locked``, ``vault.read_only``, ``vault.damaged`` (reason).
    """
    try:
        yield
    except sqlite.DatabaseError as error:
        # Primary result code; the upper bits only say where it happened.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite.SQLITE_NOTADB:
            raise Refused("vault.wrong_key") from None
        if code in _TROUBLE:
            raise Trouble(_TROUBLE[code], reason=str(error)) from error
        raise


_TROUBLE = {
    sqlite.SQLITE_FULL: "vault.disk",
    sqlite.SQLITE_IOERR: "vault.disk",
    sqlite.SQLITE_CANTOPEN: "vault.disk",
    sqlite.SQLITE_BUSY: "vault.locked",
    sqlite.SQLITE_LOCKED: "vault.locked",
    sqlite.SQLITE_READONLY: "vault.read_only",
    sqlite.SQLITE_CORRUPT: "vault.damaged",
}
