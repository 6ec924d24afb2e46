"""What the window remembers of itself between two starts: sizes, columns, choices."""

from __future__ import annotations

from typing import Final, Protocol

LANGUAGE: Final = "window.language"
"""Where the language lies that somebody chose."""


class Remembered(Protocol):
    """Short texts by key. Never anything from a case."""

    def recall(self, key: str) -> str | None:
        """Return what was kept under ``key``, or ``None``."""
        ...

    def keep(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        ...


class UntilExit:
    """Remembers until the program ends; for tests and when nothing else is at hand."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def recall(self, key: str) -> str | None:
        """Return what was kept under ``key``, or ``None``."""
        return self._kept.get(key)

    def keep(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        self._kept[key] = value
