"""A power cut in the middle of an import leaves nothing of it, and the vault whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.cases.sheet.applying import import_sheet, imports_done
from desktop.journal.model import Registry
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.desks import NEIGHBOURS, Desk, builder, open_desk
from tests.desktop.cases.sheet.sheets import FILE, look, register

__all__ = ["builder"]

ROOT = Path(__file__).parents[2]
ROWS = [
    [str(n), f"{n:03}/REG/2023", "2/10/2023", f"Nama Contoh {n}", *[""] * 12] for n in range(1, 61)
]
AROUND = {"registry": Registry.of(TYPES, NEIGHBOURS), "projectors": PROJECTORS}


class Cut:
    """Progress during which the power goes: no buffer is written, nobody tidies up."""

    def __init__(self, after: int) -> None:
        self.after = after

    def report(self, stage: str, done: int, total: int) -> None:
        """End the process at once."""
        del stage, total
        if done >= self.after:
            os._exit(9)


def cut_import(folder: Path, after: int) -> None:
    """Import in the vault that lies in ``folder`` until the power goes; runs in a child."""
    from tests.builders import Builder

    desk = Desk(Builder(folder).reopened(**AROUND))
    table = register(ROWS)
    desk.do(import_sheet, table, look(desk, table).chosen, FILE, Cut(after))


@pytest.mark.parametrize("after", [0, 1, 21, 40])
def test_nothing_is_left_of_an_import_that_was_cut(builder, tmp_path, after):
    open_desk(builder).vault.close()
    program = (
        "import sys; from pathlib import Path;"
        " from tests.faults.test_kill_import import cut_import;"
        " cut_import(Path(sys.argv[1]), int(sys.argv[2]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), str(after)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 9, done.stderr.decode()
    desk = Desk(builder.reopened(**AROUND))
    assert desk.ask(imports_done) == ()
    assert desk.ask(lambda unit: unit.objects.all("case")) == []
    assert not desk.ask(verify, Silent()).flaws
    table = register(ROWS)
    again = desk.do(import_sheet, table, look(desk, table).chosen, FILE, Silent())
    assert again.cases == 60
    assert desk.vault.store.differences(Silent()) == []
