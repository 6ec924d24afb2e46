"""Where the window keeps its sizes and choices between two starts: one small file."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

from desktop.app.places import Places
from ui.remembered import LANGUAGE

FILE = "window.json"


def chosen_language(places: Places) -> str:
    """Return the language last chosen in the window: Indonesian before anybody chose."""
    return FileMemory(places.state / FILE).recall(LANGUAGE) or "id"


class FileMemory:
    """Short texts by key in a JSON file; never anything from a case.

    A file that cannot be read or written only means that nothing is remembered.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[str, str] = {}
        with contextlib.suppress(OSError, ValueError, AttributeError):
            untrusted = json.loads(path.read_bytes())
            self._kept = {str(key): str(value) for key, value in untrusted.items()}

    def recall(self, key: str) -> str | None:
        """Return what was kept under ``key``, or ``None``."""
        return self._kept.get(key)

    def keep(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key``."""
        if self._kept.get(key) == value:
            return
        self._kept[key] = value
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part = self._path.with_name(self._path.name + ".part")
            part.write_text(json.dumps(self._kept, sort_keys=True), encoding="utf-8")
            part.replace(self._path)
