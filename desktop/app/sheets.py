"""Reading a spreadsheet for the window and the command line: in a worker without keys."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from desktop.app.worker import MEBIBYTE, run_job
from desktop.cases.sheet.applying import SheetFile
from desktop.cases.sheet.model import FILE_LIMIT, Table
from desktop.cases.sheet.reading import answered
from desktop.errors import Refused

_SECONDS: Final = 60
_MEMORY: Final = 768 * MEBIBYTE


def read_table(path: Path, sheet: str = "") -> tuple[Table, SheetFile]:
    """Return one sheet of a file and what names the file; blocks while a worker reads it.

    ``sheet`` empty means the first visible one that holds something. Raises the ``sheet.…``
    codes of :mod:`desktop.cases.sheet.reading` and the ``worker.…`` ones.
    """
    with path.open("rb") as source:
        content = source.read(FILE_LIMIT + 1)
    if len(content) > FILE_LIMIT:
        raise Refused("sheet.too_large", limit=FILE_LIMIT)
    question = " ".join(sheet.splitlines()).encode() + b"\n" + content
    try:
        answer = run_job("sheet", question, limit_s=_SECONDS, limit_bytes=_MEMORY)
    except Refused as refusal:
        # A worker gives a code alone; these are what the sentences name.
        raise Refused(refusal.code, sheet=sheet, limit=_LIMITS.get(refusal.code)) from None
    return answered(answer), SheetFile(path.name, hashlib.sha256(content).hexdigest())


def _limits() -> dict[str, int]:
    from desktop.cases.sheet.model import MOST_COLUMNS, MOST_ROWS

    return {
        "sheet.too_large": FILE_LIMIT,
        "sheet.too_many_rows": MOST_ROWS,
        "sheet.too_many_columns": MOST_COLUMNS,
    }


_LIMITS: Final = _limits()
