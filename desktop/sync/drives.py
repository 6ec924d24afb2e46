"""Which removable drives are plugged in, with name, room and file system. Reads, never mounts.

What the system does not call removable (a USB hard disk, a network folder) is not listed;
a folder can always be chosen by hand.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_NAMES: Final = {
    "vfat": "FAT32",
    "msdos": "FAT",
    "fat32": "FAT32",
    "fat": "FAT",
    "exfat": "exFAT",
    "ntfs": "NTFS",
    "ntfs3": "NTFS",
    "fuseblk": "NTFS",
}
_HOMES: Final = ("/media/", "/run/media/", "/mnt/")
"""Below these a Linux desktop mounts what is plugged in."""
_ESCAPES: Final = (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\"))
_REMOVABLE: Final = 2
"""DRIVE_REMOVABLE of GetDriveTypeW."""


@dataclass(frozen=True, slots=True)
class Drive:
    """A place to exchange at; ``free`` and ``total`` are bytes, 0 when they cannot be told."""

    path: Path
    name: str
    file_system: str = ""
    free: int = 0
    total: int = 0
    writable: bool = True


def drives() -> tuple[Drive, ...]:
    """Return the removable drives that are ready, by their name; empty on other systems."""
    if os.name == "nt":
        ready = [drive for root in _windows_roots() if (drive := _windows_drive(root)) is not None]
        return tuple(sorted(ready, key=lambda one: one.name))
    with suppress(OSError):
        return linux_drives(Path("/proc/self/mounts").read_text("utf-8"), Path("/sys"))
    return ()


def folder_as_drive(folder: Path) -> Drive:
    """Return a chosen folder as if it were a drive of its own."""
    return _measured(folder, folder.name or str(folder), "")


def linux_drives(untrusted_mounts: str, system: Path) -> tuple[Drive, ...]:
    """Return the removable drives among the lines of ``/proc/self/mounts``.

    ``system`` is where the kernel tells of its devices, ``/sys``.
    """
    found = {}
    for line in untrusted_mounts.splitlines():
        device, place, kind, *_ = [*line.split(" "), "", "", ""]
        for code, sign in _ESCAPES:
            place = place.replace(code, sign)
        at_home = place.startswith(_HOMES)
        if device.startswith("/dev/") and at_home and _pulls_out(device, system):
            path = Path(place)
            found[place] = _measured(path, path.name, _NAMES.get(kind, kind))
    return tuple(found[place] for place in sorted(found))


def _pulls_out(device: str, system: Path) -> bool:
    """Say whether a block device is removable or hangs on USB; unknown ones count as such."""
    name = Path(device).name
    entry = system / "class" / "block" / name
    try:
        home = entry.resolve(strict=True)
    except OSError:
        return True
    if "/usb" in home.as_posix():
        return True
    for folder in (home, home.parent):
        with suppress(OSError):
            return (folder / "removable").read_text("ascii").strip() == "1"
    return True


def _measured(path: Path, name: str, file_system: str) -> Drive:
    free = total = 0
    with suppress(OSError):
        usage = shutil.disk_usage(path)
        free, total = usage.free, usage.total
    return Drive(path, name, file_system, free, total, os.access(path, os.W_OK))


def _kernel() -> Any:
    """Return Windows' own functions; they are there on Windows only."""
    import ctypes

    return vars(ctypes)["windll"].kernel32


def _windows_roots() -> Iterator[str]:
    kernel = _kernel()
    mask = kernel.GetLogicalDrives()
    for at in range(26):
        root = f"{chr(ord('A') + at)}:\\"
        if mask >> at & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
            yield root


def _windows_drive(root: str) -> Drive | None:
    """Return a drive, or ``None`` for a reader without a card in it."""
    import ctypes

    label, kind = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
    if not _kernel().GetVolumeInformationW(root, label, 261, None, None, None, kind, 261):
        return None
    name = f"{label.value} ({root[:2]})" if label.value else root[:2]
    return _measured(Path(root), name, _NAMES.get(kind.value.casefold(), kind.value))
