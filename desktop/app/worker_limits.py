"""Bounds that a worker puts on itself before it reads a byte: memory, processor time, no files."""

from __future__ import annotations

import sys
from typing import Any


def limit_process(limit_bytes: int, limit_s: int) -> None:
    """Bound this process for the rest of its life; a system that knows no bounds gives none."""
    if sys.platform == "win32":
        _limit_windows(limit_bytes, limit_s)
    else:
        _limit_posix(limit_bytes, limit_s)


def _limit_posix(limit_bytes: int, limit_s: int) -> None:
    import resource

    bounds = (
        (resource.RLIMIT_AS, _mapped() + limit_bytes),
        (resource.RLIMIT_CPU, limit_s),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for kind, bound in bounds:
        _, most = resource.getrlimit(kind)
        value = bound if most == resource.RLIM_INFINITY else min(bound, most)
        resource.setrlimit(kind, (value, value))


def _mapped() -> int:
    """Return the bytes of address space that program and libraries take already."""
    try:
        with open("/proc/self/statm", "rb") as counts:  # noqa: PTH123 - pathlib is not loaded yet
            pages = int(counts.read().split()[0])
    except (OSError, ValueError):
        return 0
    import resource

    return pages * resource.getpagesize()


def _limit_windows(limit_bytes: int, limit_s: int) -> None:
    """Put this process into a job object of its own, which also may start no other process."""
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    process_time, active, process_memory, end_on_close = 0x2, 0x8, 0x100, 0x2000
    limits = Extended()
    limits.Basic.PerProcessUserTimeLimit = limit_s * 10_000_000
    limits.Basic.ActiveProcessLimit = 1
    limits.Basic.LimitFlags = process_time | active | process_memory | end_on_close
    limits.ProcessMemoryLimit = limit_bytes
    # mypy on other systems does not know this name.
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    size = ctypes.sizeof(limits)
    extended_limit_information = 9
    good = kernel.SetInformationJobObject(
        job, extended_limit_information, ctypes.byref(limits), wintypes.DWORD(size)
    ) and kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))
    if not good:
        raise OSError(ctypes.get_last_error(), "a worker could not bound itself")  # type: ignore[attr-defined,unused-ignore]
