"""Writing the folder for I'DIS: every file read back and compared before it counts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from db.blobs import BlobBox, BlobRef
from desktop.errors import Refused, Trouble
from desktop.keys.files import write_durably
from desktop.letters.entry_sheet import KIND, WORDING, IdisFolder, entry_sheet
from desktop.letters.wording import parse_wording
from desktop.progress import Progress, Silent

_SILENT: Final = Silent()


def write_idis(
    box: BlobBox, folder: IdisFolder, out: Path, progress: Progress = _SILENT
) -> tuple[str, ...]:
    """Write sheet and files into a new folder and return their names.

    Progress stage ``copy``. Raises ``files.exists`` (file) for a folder that holds something,
    ``package.size_differs`` (file), and what reading kept files raises.
    """
    from reports_templates.catalogue import render_copy, wording_text

    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Refused("files.exists", file=str(out))
    data = entry_sheet(folder, parse_wording(wording_text(KIND), WORDING))
    sheet = render_copy(KIND, data, folder.style).pdf
    out.mkdir(parents=True, exist_ok=True)
    for at, one in enumerate(folder.files):
        progress.report("copy", at, len(folder.files) + 1)
        target = out / one.name
        box.export(BlobRef(one.file.sha256, one.file.size), target)
        if target.stat().st_size != one.file.size:
            raise Trouble("package.size_differs", file=one.name)
    write_durably(out / folder.sheet_name, sheet)
    progress.report("copy", len(folder.files) + 1, len(folder.files) + 1)
    return (folder.sheet_name, *(one.name for one in folder.files))
