"""How long work reports, and gives up between two safe points."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """Raised at a safe point after the person asked to stop; rolls the change back."""


class Progress(Protocol):
    """Told by long work where it stands."""

    def report(self, stage: str, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` units of ``stage`` are finished.

        ``stage`` is a stable code, not a sentence. Raises :class:`Cancelled`
        when the person has asked to stop; callers place it only where stopping is safe.
        """
        ...


class Silent:
    """Progress that nobody watches."""

    def report(self, stage: str, done: int, total: int) -> None:
        """Do nothing."""
