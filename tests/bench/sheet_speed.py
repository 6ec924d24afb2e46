"""How long an old register takes: read, looked at, taken over, looked at again, taken back.

``python -m tests.bench.sheet_speed 10000`` prints seconds for a made-up register of that many
rows in a new vault on this PC, how many of them the processor was busy with it, and the
megabytes of memory and disk that it took.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.app.sheets import read_table
from desktop.cases.sheet.applying import import_sheet, preview_import, undo_import
from tests.builders import Builder
from tests.desks import open_desk
from tests.desktop.cases.sheet.sheets import HEADERS, workbook

_STATUS = ("Selesai", "Proses", "Tidak terbukti")


def _row(number: int) -> tuple[object, ...]:
    year, month, day = 2018 + number % 6, number % 12 + 1, number % 27 + 1
    done = number % 3 == 0
    born = f"{1960 + number % 40}{month:02}{day:02}"
    return (
        number, f"{number:05}/REG/{year}", f"{day}/{month}/{year}", f"Nama Contoh {number}",
        f"{born}20{number % 20:02}{month:02}1{number % 999 + 1:03}", "III/d", "Kepala Seksi",
        "Dinas Contoh", "DS-06 menyukai unggahan calon", "Bawaslu", _STATUS[number % 3],
        "Teguran tertulis" if done else "", f"800/{number}" if done else "",
        "3 Nop 2023" if done else "", f"Pelapor {number}" if number % 10 == 0 else "",
        "Keterangan tentang perkara ini",
    )  # fmt: skip


def _timed(what: str, work: Callable[[], Any]) -> Any:
    begun, busy = time.perf_counter(), time.thread_time()
    found = work()
    spent = time.thread_time() - busy
    _say(f"{what:12} {time.perf_counter() - begun:8.2f} s, of these busy {spent:8.2f} s")
    return found


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main(rows: int) -> None:
    """Measure once."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "register.xlsx"
        path.write_bytes(workbook({"Register": [HEADERS, *map(_row, range(1, rows + 1))]}))
        builder = Builder(Path(folder))
        desk = open_desk(builder)
        table, file = _timed("read", lambda: read_table(path))
        shown = _timed("preview", lambda: desk.ask(preview_import, table, file))
        done = _timed("import", lambda: desk.do(import_sheet, table, shown.chosen, file))
        _timed("preview 2", lambda: desk.ask(preview_import, table, file))
        _timed("undo", lambda: desk.do(undo_import, done.id))
        builder.close()
        stored = sum(one.stat().st_size for one in Path(folder).rglob("netra.db*"))
        _say(f"{done.cases} cases, {stored / 2**20:.0f} MB on disk, {_memory():.0f} MB of memory")


def _memory() -> float:
    """Return the most memory this process had, in megabytes; 0 where nobody tells."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
