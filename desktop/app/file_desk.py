"""What the window may do with files of an open vault, off the data threads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.blobs import BlobBox, BlobRef
from desktop.app import intake_files
from desktop.app.preview_desk import LIMIT, picture_of
from desktop.app.wiring import Session
from desktop.cases.evidence_views import Picture
from desktop.cases.model import File
from desktop.progress import Progress
from ui.cases.files import FileDesk

if TYPE_CHECKING:
    from desktop.app.binding import BoundFile
    from desktop.letters.case_file import CaseFile
    from desktop.letters.dispatch import Dispatch
    from desktop.letters.entry_sheet import IdisFolder


def file_desk(session: Session) -> FileDesk:
    """Return the doors to the files of a vault, and to the press for papers about them."""
    return desk_over(session.store.blobs, session.unlocked.identity_secret)


def desk_over(box: BlobBox, identity_secret: str | None) -> FileDesk:
    """Return the doors over a box of files."""

    def keep(path: Path, progress: Progress) -> File:
        return intake_files.keep(box, path, progress)

    def verify(sha256: str, size: int, progress: Progress) -> None:
        box.verify(BlobRef(sha256, size), progress)

    def export(sha256: str, size: int, target: Path, progress: Progress) -> None:
        intake_files.export(box, BlobRef(sha256, size), target, progress)

    def keep_seen(path: Path, seen: File, progress: Progress) -> File:
        return intake_files.keep_seen(box, path, seen, progress)

    def preview(sha256: str, size: int, page: int, width: int) -> Picture:
        return picture_of(box.read(BlobRef(sha256, size), LIMIT), page=page, width=width)

    def bind(book: CaseFile, out: Path, progress: Progress) -> BoundFile:
        from desktop.app.binding import write_case_file

        return write_case_file(box, book, out, progress)

    def send(package: Dispatch, progress: Progress) -> bytes:
        from desktop.app.binding import bind_dispatch

        return bind_dispatch(box, package, progress).pdf

    def write_folder(folder: IdisFolder, out: Path, progress: Progress) -> tuple[str, ...]:
        from desktop.app.idis import write_idis

        return write_idis(box, folder, out, progress)

    return FileDesk(
        keep,
        verify,
        export,
        intake_files.look_at,
        keep_seen,
        preview,
        _render,
        lambda: identity_secret,
        bind,
        send,
        write_folder,
    )


def _render(kind: str, value: Any) -> bytes:  # noqa: ANN401 - the press knows its papers
    from desktop.letters.model import StyleProfile
    from reports_templates.catalogue import render

    return render(kind, value, StyleProfile(), draft=False).pdf
