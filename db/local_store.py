"""This PC's own bookkeeping: settings of the vault, secret keys, drafts. Never leaves, no ops."""

from __future__ import annotations

from db.engine import Connection
from desktop.cases.drafts import Draft


class Local:
    """Reads and writes the local tables inside the unit's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.forgot = False
        """Whether a secret key was removed, so that the write-ahead log must not keep it."""

    def get(self, key: str) -> str | None:
        """Return a stored text, or ``None``."""
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def need(self, key: str) -> str:
        """Return a text that every vault has; raises ``KeyError`` when it is missing."""
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def set(self, key: str, value: str) -> None:
        """Store a text under ``key``."""
        self._db.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def secret(self, name: str) -> bytes | None:
        """Return a secret key, or ``None``."""
        row = self._db.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()
        return None if row is None else bytes(row[0])

    def keep_secret(self, name: str, value: bytes) -> None:
        """Store a secret key under ``name``."""
        self._db.execute(
            "INSERT INTO secret (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def forget_secret(self, name: str) -> None:
        """Remove a secret key for good; its page is overwritten (``secure_delete``)."""
        self._db.execute("DELETE FROM secret WHERE name = ?", (name,))
        self.forgot = True

    def draft(self, name: str) -> Draft | None:
        """Return the unsaved form of this name, or ``None``."""
        row = self._db.execute(
            "SELECT name, officer, saved_t, body FROM draft WHERE name = ?", (name,)
        ).fetchone()
        return None if row is None else Draft(*row)

    def drafts(self, officer: str) -> list[Draft]:
        """Return the unsaved forms of an officer, the newest first."""
        rows = self._db.execute(
            "SELECT name, officer, saved_t, body FROM draft WHERE officer = ?"
            " ORDER BY saved_t DESC, name",
            (officer,),
        )
        return [Draft(*row) for row in rows]

    def keep_draft(self, draft: Draft) -> None:
        """Keep an unsaved form; an older one of the same name is replaced."""
        self._db.execute(
            "INSERT INTO draft (name, officer, saved_t, body) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET officer = excluded.officer,"
            " saved_t = excluded.saved_t, body = excluded.body",
            (draft.name, draft.officer, draft.saved_t, draft.body),
        )

    def drop_draft(self, name: str) -> None:
        """Forget an unsaved form after it was saved or thrown away."""
        self._db.execute("DELETE FROM draft WHERE name = ?", (name,))
