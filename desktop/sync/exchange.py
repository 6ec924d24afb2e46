"""A whole export or import, from file to receipt; what the window and the command line call.

Each step is durable by itself: a copy in quarantine, one transaction, then file by file.
Whatever is interrupted is finished or forgotten by doing it again. One exchange at a time
works in a vault's folders: a window and a command take turns.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.keys.files import taking_turns, trouble
from desktop.progress import Progress
from desktop.sync import actions, outgoing, queries, reading, writing
from desktop.sync.actions import Rehearsed
from desktop.sync.model import ImportResult, Notice, Outcome
from desktop.sync.outgoing import File
from desktop.sync.ports import Desk
from desktop.sync.reading import Opened

QUARANTINE = "quarantine"
OUTBOX = "outbox"
_TURN = "exchange.lock"
_PATIENCE = 30.0
"""Seconds to wait for the exchange of another process to end."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A bundle that was written and read back; ``more`` means that another one must follow."""

    file: Path
    to: DeviceId
    epoch: int
    number: int
    ops: int
    blobs: int
    left: int
    bytes: int
    more: bool
    damaged: tuple[str, ...] = ()


def export_bundle(
    desk: Desk, vault: Path, to: DeviceId, folder: Path, progress: Progress
) -> ExportResult:
    """Write everything an installation lacks into ``folder``; a receipt is the same thing.

    ``vault`` is the vault's folder. Progress stages ``seal``, ``write``. Raises as
    :func:`outgoing.addressee` and :func:`writing.write_bundle`, and ``Trouble("vault.locked")``.
    """
    with _turn(vault):
        return _export(desk, vault, to, folder, progress)


def _export(
    desk: Desk, vault: Path, to: DeviceId, folder: Path, progress: Progress
) -> ExportResult:
    outbox = _folder(vault / OUTBOX)
    writing.sweep(folder)
    writing.sweep(outbox)
    choice = desk.ask(outgoing.choose, to)
    room = writing.room_on(folder) - choice.reserve
    volume = writing.pack_files(choice, desk.ask(queries.file_box), outbox, room, progress)
    try:
        draft = desk.do(actions.make_bundle, to, choice, volume.packed).result
        written = writing.write_bundle(draft, volume, folder, progress)
    finally:
        if volume.path is not None:
            with suppress(OSError):
                volume.path.unlink(missing_ok=True)
    desk.do(actions.note_written, draft.sent, written.bytes)
    files = len(volume.packed.files)
    left = len(choice.files) - files
    return ExportResult(
        written.path, to, draft.sent.epoch, draft.sent.number, draft.count, files, left,
        written.bytes, draft.more, volume.damaged,
    )  # fmt: skip


def inspect_bundle(desk: Desk, path: Path, progress: Progress) -> ImportResult:
    """Return what importing a file would do; changes nothing and copies nothing.

    The outcome is the one an import would have now. Raises ``Trouble("file.…")``.
    """
    return _judged(desk, path, progress, _rehearse)[0]


def import_bundle(desk: Desk, vault: Path, path: Path, progress: Progress) -> ImportResult:
    """Import a file: all of its ops or none, then its files one by one.

    A file that is held or quarantined stays in the vault's quarantine, as ciphertext.
    Progress stages ``copy``, ``check``, ``open``, ``apply``, ``files``. Raises
    ``Trouble("file.…")``, ``Trouble("vault.locked")`` and ``Cancelled``; every verdict on the
    file is a result.
    """
    with _turn(vault):
        try:
            copy = reading.fetch(path, vault / QUARANTINE, progress)
        except Refused as error:
            result = actions.refusal(path.name, error, None)
            desk.do(actions.note_refused, result, None)
            return result
        return replace(_import(desk, copy, progress), file=path.name)


def finish_interrupted(desk: Desk, vault: Path, progress: Progress) -> list[ImportResult]:
    """Finish what an interruption left in quarantine; returns what became of it."""
    folder = vault / QUARANTINE
    if not folder.is_dir():
        return []
    with _turn(vault):
        writing.sweep(folder)
        (folder / "arriving").unlink(missing_ok=True)
        known = set(desk.ask(queries.kept_in_quarantine))
        paths = [path for path in sorted(folder.glob("*.netra")) if path.name not in known]
        return [_import(desk, path, progress) for path in paths]


def _import(desk: Desk, copy: Path, progress: Progress) -> ImportResult:
    result, opened = _judged(desk, copy, progress, _apply)
    if opened is not None and result.outcome in (Outcome.IMPORTED, Outcome.DUPLICATE):
        result = _adopt(desk, opened, result, progress)
    elif result.code:
        desk.do(actions.note_refused, result, opened)
    if result.outcome not in (Outcome.HELD, Outcome.QUARANTINED):
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    return result


_Step = Callable[[Desk, Opened, Progress], ImportResult]


def _judged(
    desk: Desk, path: Path, progress: Progress, step: _Step
) -> tuple[ImportResult, Opened | None]:
    opened = None
    try:
        opened = reading.open_bundle(path, desk.ask(queries.reader), progress)
        return step(desk, opened, progress), opened
    except Refused as error:
        return actions.refusal(path.name, error, opened), opened


def _apply(desk: Desk, opened: Opened, progress: Progress) -> ImportResult:
    return desk.do(actions.import_bundle, opened, progress).result


def _rehearse(desk: Desk, opened: Opened, progress: Progress) -> ImportResult:
    try:
        return desk.do(actions.import_bundle, opened, progress, rehearsal=True).result
    except Rehearsed as rehearsed:
        carried = len(opened.inner.blobs)
        result = rehearsed.result
        return replace(result, counts=replace(result.counts, blobs=carried))


def _adopt(desk: Desk, opened: Opened, result: ImportResult, progress: Progress) -> ImportResult:
    """Take the files that are missing here out of the bundle, each by itself."""
    reader = desk.ask(queries.reader)
    box = desk.ask(queries.file_box)
    adopted: list[str] = []
    notices = list(result.notices)
    by_member: dict[str, list[File]] = {}
    for blob in opened.inner.blobs:
        by_member.setdefault(blob.member, []).append((blob.sha256, blob.size))
    for member, files in by_member.items():
        wanted = set(desk.ask(queries.missing_files, tuple(files)))
        if not wanted:
            continue
        try:
            with reading.volume(opened, member, reader) as tar:
                while (found := tar.next()) is not None:
                    if found in wanted:
                        box.adopt(cast("BinaryIO", tar), *found)
                        adopted.append(found[0])
                        progress.report("files", len(adopted), len(wanted))
        except Refused as error:
            notices.append(Notice(error.code, {k: str(v) for k, v in error.details.items()}))
        finally:
            if adopted:
                desk.do(actions.note_arrived, tuple(adopted))
    missing = desk.ask(queries.missing_count, opened.sender)
    counts = replace(result.counts, blobs=len(adopted), blobs_missing=missing)
    return replace(result, counts=counts, notices=tuple(notices))


def _turn(vault: Path) -> AbstractContextManager[None]:
    return taking_turns(vault / _TURN, _PATIENCE)


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(error, path) from error
    return path
