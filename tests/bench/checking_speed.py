# ruff: noqa: T201 - what it measures is printed
"""How long it takes to say whose a number, a code or a file is, among very many letters.

``python -m tests.bench.checking_speed [letters]`` prints milliseconds, the best of five runs: by
the clock, and of work, which tells more on a busy machine. The letters are written as objects,
their rows of the register by the projector; the rules are passed by.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from db.projections import project_letter
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.letters.archive_code import CODE_MARK
from desktop.letters.verifying import verify_code, verify_file, verify_number
from tests.builders import BOGOR, Builder
from tests.desks import Desk, open_desk

_PUT = (
    "INSERT INTO object (oid, otype, scope, parent, withdrawn, created_t, created_by, doc,"
    " conflicts) VALUES (?,?,?,?,0,?,'x',?,'{}')"
)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _objects(number: int) -> Iterator[tuple[str, str, str | None, dict[str, object]]]:
    """Return letter ``number`` and what became of it: id, type, parent, fields."""
    letter = f"{number:031x}l"
    outside = number % 20 == 0
    yield letter, "letter", f"{number // 10:031x}c", {
        "kind": "HD-R2" if outside else "PGL-1",
        "number": "" if outside else f"800.1/{number}/INSP/2026",
        "serial": number, "series": "satu", "year": 2026, "dated": "2026-01-05",
        "subject": f"Panggilan {number}", "addressee": "Yth. Orang Contoh",
        "numbering": "luar" if outside else "sendiri", "digest": _digest(f"isi {number}"),
        "sha256": _digest(f"berkas {number}"), "size": 40_000 + number % 9000,
    }  # fmt: skip
    if outside:
        fields = {"kind": "numbered", "number": f"188/{number}/KEP/2026", "dated": "2026-01-06"}
        yield f"{number:031x}n", "letter_mark", letter, fields
    if number % 5 == 0:
        fields = {"kind": "signed", "sha256": _digest(f"salinan {number}")}
        yield f"{number:031x}s", "letter_mark", letter, fields


def fill(desk: Desk, letters: int) -> None:
    """Write so many letters, in transactions of a thousand."""
    for start in range(0, letters, 1000):
        with desk.vault.store.begin(desk.who) as unit:
            for number in range(start, min(start + 1000, letters)):
                for oid, otype, parent, fields in _objects(number):
                    unit._db.execute(_PUT, (oid, otype, BOGOR, parent, number, json.dumps(fields)))
                letter = unit.objects.get(ObjectId(f"{number:031x}l"))
                project_letter(unit._db, letter, unit.objects)


def measure(letters: int) -> dict[str, tuple[float, float, str]]:
    """Return the best milliseconds of each question, and what it is answered with."""
    last = letters - 1
    code = f"{CODE_MARK}2026-01-05|{_digest(f'isi {last}')}|800.1/{last}/INSP/2026"
    asked = {
        "number": lambda unit: verify_number(unit, f" 800.1 / {last} / insp / 2026 ")[0],
        "number of somebody else": lambda unit: verify_number(unit, "188/20/kep/2026")[0],
        "number that nobody has": lambda unit: verify_number(unit, "1/LAIN/2026")[0],
        "code": lambda unit: verify_code(unit, code),
        "file that nobody has": lambda unit: verify_file(unit, b"x" * 60_000),
        "file that is stored": lambda unit: verify_file(unit, f"berkas {last}".encode()),
    }
    found: dict[str, tuple[float, float, str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        builder = Builder(Path(folder))
        desk = open_desk(builder)
        fill(desk, letters)
        for name, question in asked.items():
            clock, work, answer = [], [], ""
            for _ in range(5):
                start, busy = time.perf_counter(), time.thread_time()
                try:
                    answer = str(desk.ask(question).match)
                except KnownError as error:
                    answer = error.code
                clock.append((time.perf_counter() - start) * 1000)
                work.append((time.thread_time() - busy) * 1000)
            found[name] = (min(clock), min(work), answer)
        builder.close()
    return found


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for name, (clock, work, answer) in measure(count).items():
        print(f"{name:28} {clock:9.1f} ms  {work:9.1f} ms of work  {answer}")
