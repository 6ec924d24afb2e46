"""Which folders the program uses on each system, and how they can be moved."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

NAME = "Netra"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one person's Netra.

    ``vault`` holds the case data and may be chosen freely; ``state`` holds the anchors
    and settings and must lie elsewhere, so that a copied vault does not take it along.
    """

    vault: Path
    state: Path

    @property
    def anchors(self) -> Path:
        """Where the marks lie that give a restored vault away."""
        return self.state / "anchors"

    @property
    def practice(self) -> Path:
        """Where the practice vault with sample data lies."""
        return self.state / "latihan"

    @property
    def reports(self) -> Path:
        """Where reports of our own faults lie; they hold no case data."""
        return self.state / "reports"


def find_places(vault: Path | None = None) -> Places:
    """Return the folders in use: ``vault`` if given, else ``$NETRA_VAULT``, else the platform's.

    ``$NETRA_STATE`` moves the state folder, for a portable installation and for tests.
    """
    from platformdirs import user_data_path, user_state_path

    chosen = vault or _from_environment("NETRA_VAULT")
    state = _from_environment("NETRA_STATE")
    return Places(
        chosen or user_data_path(NAME, appauthor=False) / "vault",
        state or user_state_path(NAME, appauthor=False) / "state",
    )


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name)
    return Path(value) if value else None
