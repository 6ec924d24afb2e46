"""A folder of tables that a lawyer edits, before they become a signed pack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop.errors import Refused
from desktop.keys.files import read_limited, trouble, write_durably
from desktop.law.pack_file import LIMIT

_ENDS: Final = (".toml", ".csv")


def read_tables(folder: Path) -> dict[str, str]:
    """Return the tables in a folder by file name; other files are left alone.

    Raises ``Refused("rules.not_text")`` (file) and the ``Trouble`` of reading.
    """
    found = {}
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in _ENDS)
    except OSError as error:
        raise trouble(error, folder) from error
    for path in paths:
        try:
            found[path.name] = read_limited(path, LIMIT).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise Refused("rules.not_text", file=path.name) from error
    return found


def write_tables(folder: Path, files: Mapping[str, str]) -> None:
    """Write tables into a folder, which is made where it is missing.

    Raises ``Refused("files.exists")`` (file) before anything is written, and ``Trouble``.
    """
    for name in files:
        if (folder / name).exists():
            raise Refused("files.exists", file=str(folder / name))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(error, folder) from error
    for name, text in files.items():
        write_durably(folder / name, text.encode("utf-8"))
