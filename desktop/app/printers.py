"""The printers this PC knows, found without loading any of Qt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress

_PATIENCE_S = 5
_PORTS = r"Software\Microsoft\Windows NT\CurrentVersion\PrinterPorts"
"""Where Windows lists the printers of who is logged in, one value each."""


def known_printers() -> tuple[str, ...] | None:
    """Return the names of the printers, ``None`` where this system does not tell.

    Windows tells by its registry, systems with CUPS by ``lpstat``.
    """
    return _of_windows() if sys.platform == "win32" else _of_cups()


def _of_windows() -> tuple[str, ...] | None:
    names: tuple[str, ...] | None = None
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PORTS) as key:
            count = winreg.QueryInfoKey(key)[1]
            names = tuple(sorted(winreg.EnumValue(key, at)[0] for at in range(count)))
    return names


def _of_cups() -> tuple[str, ...] | None:
    tool = shutil.which("lpstat")
    if tool is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - a fixed tool of the system, nothing typed
            [tool, "-e"],
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    # Without a server lpstat fails; with a server and no printer it may fail as well.
    if told.returncode != 0:
        return () if "No destinations" in told.stderr else None
    return tuple(line.strip() for line in told.stdout.splitlines() if line.strip())
