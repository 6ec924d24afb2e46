"""Measures today, the rail's counts and the filter over very many cases.

``python -m tests.bench.today_speed [cases] [share closed]`` prints milliseconds, the best of
nine runs: by the clock, and of work, which tells more on a busy machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from desktop.cases.queries import case_list
from desktop.cases.today import today, urgent
from desktop.cases.views import CaseColumn, CaseFilter
from desktop.cases.worklists import all_lists
from tests.bench.many_cases import fill
from tests.builders import Builder
from tests.desks import open_desk

FILTERS = (
    "", "-selesai", "-lengkap -selesai", "petugas:saya -selesai", "jatuh:lewat", "status:kajian",
    "menunggu:ppk", "kode:DS-06 jatuh:<7", "terima:2026-11 -status:draf",
)  # fmt: skip


def measure(cases: int, closed: float) -> dict[str, tuple[float, float]]:
    """Return the best milliseconds of each question, by the clock and of work."""
    found: dict[str, tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        builder = Builder(Path(folder))
        desk = open_desk(builder)
        fill(desk, cases, closed)
        asked = {
            "today": lambda unit: today(unit),
            "today, mine": lambda unit: today(unit, mine=True),
            "urgent": urgent,
            "all lists (rail)": all_lists,
            **{
                f"list {text!r}": lambda unit, text=text: case_list(
                    unit, CaseFilter(query=text), sort=CaseColumn.DUE, limit=100
                )
                for text in FILTERS
            },
        }
        for name, question in asked.items():
            clock, work = [], []
            for _ in range(9):
                start, busy = time.perf_counter(), time.thread_time()
                desk.ask(question)
                clock.append((time.perf_counter() - start) * 1000)
                work.append((time.thread_time() - busy) * 1000)
            found[name] = (min(clock), min(work))
        builder.close()
    return found


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    share = float(sys.argv[2]) if len(sys.argv) > 2 else 0.8
    for line, (clock, work) in measure(count, share).items():
        sys.stdout.write(f"{line:36} {clock:8.1f} {work:8.1f} ms\n")
