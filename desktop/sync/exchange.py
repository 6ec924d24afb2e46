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

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.keys.files import taking_turns, trouble
from desktop.progress import Progress
from desktop.sync import actions, arriving, forwarding, outgoing, queries, reading, volumes, writing
from desktop.sync.actions import Rehearsed
from desktop.sync.model import ImportResult, Notice, Outcome, Room, Sent
from desktop.sync.ports import Desk
from desktop.sync.reading import Opened

QUARANTINE = "quarantine"
OUTBOX = "outbox"
ALL_ROOM = Room()
_TURN = "exchange.lock"
_PATIENCE = 30.0
"""Seconds to wait for the exchange of another process to end."""


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A bundle that was written and read back; ``more`` means that another one must follow.

    ``volumes`` counts its files on the medium, ``left`` files that went not at all or in part,
    ``replaced`` numbers of older bundles there whose place it took.
    """

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
    volumes: int = 1
    left_bytes: int = 0
    replaced: tuple[int, ...] = ()
    blob_bytes: int = 0
    """Bytes of the files, or of the parts of them, that it carries."""
    notices: tuple[Notice, ...] = ()
    """What is wrong with the medium, as :func:`writing.stick_notices` tells."""


def export_bundle(
    desk: Desk,
    vault: Path,
    to: DeviceId,
    folder: Path,
    progress: Progress,
    room: Room = ALL_ROOM,
) -> ExportResult:
    """Write everything an installation lacks into ``folder``; a receipt is the same thing.

    ``vault`` is the vault's folder. Older bundles of ours in ``folder`` that hold nothing
    more give way. Progress stages ``seal``, ``write``. Raises as
    :func:`outgoing.addressee` and :func:`writing.write_bundle`, and ``Trouble("vault.locked")``.
    """
    with _turn(vault):
        return _export(desk, vault, to, folder, progress, room)


def _export(
    desk: Desk, vault: Path, to: DeviceId, folder: Path, progress: Progress, room: Room
) -> ExportResult:
    outbox = _folder(vault / OUTBOX)
    _pass_on(desk)
    writing.sweep(folder, desk.ask(queries.own_id))
    writing.sweep(outbox)
    choice = desk.ask(outgoing.choose, to, room.piece)
    free = writing.free_on(folder) - choice.reserve
    free = free if room.budget is None else min(free, room.budget)
    lying = tuple(writing.lying_in(folder, desk.ask(queries.outbox, to)))
    files, places = desk.ask(queries.file_box), (outbox, folder)
    with volumes.sealed_volumes(choice, files, places, free, room, progress) as sealed:
        draft = desk.do(actions.make_bundle, to, choice, sealed.packed, lying).result
        written = writing.write_bundle(draft, sealed.volumes, folder, progress)
    desk.do(actions.note_written, draft.sent, written.bytes)
    for one in draft.replaced:
        writing.remove(folder, one)
    summary = draft.sent.summary
    return ExportResult(
        written.path, to, draft.sent.epoch, draft.sent.number, draft.count,
        len(summary["files"]), summary["left"], written.bytes, draft.more, sealed.damaged,
        summary["volumes"], summary["left_bytes"], tuple(one.number for one in draft.replaced),
        sum(length for _, _, length in summary["pieces"]), writing.stick_notices(folder),
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
        return replace(_import(desk, copy, path, progress), file=path.name)


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
        results = [_import(desk, path, path, progress) for path in paths]
        arriving.finish_files(desk)
        return results


def retry_kept(
    desk: Desk, vault: Path, digest: str, progress: Progress, *, reason: str = ""
) -> ImportResult:
    """Import a bundle that was set aside once more; with a reason, let it in.

    Raises ``Refused("sync.no_such_bundle")`` (bundle), as :func:`import_bundle` and, with a
    reason, as :func:`actions.release_bundle`.
    """
    with _turn(vault):
        kept = desk.ask(queries.find_kept, digest)
        copy = vault / QUARANTINE / kept.file
        if not reason:
            return _import(desk, copy, copy, progress)
        opened = reading.open_bundle(copy, desk.ask(queries.reader), progress)
        result = desk.do(actions.release_bundle, opened, reason, progress).result
        result = arriving.adopt_files(desk, opened, copy, result, progress)
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        return result


def discard_kept(desk: Desk, vault: Path, digest: str, reason: str) -> None:
    """Reject a bundle that was set aside, and delete it; raises as :func:`retry_kept`."""
    with _turn(vault):
        kept = desk.ask(queries.find_kept, digest)
        desk.do(actions.discard_bundle, kept.digest, reason)
        with suppress(OSError):
            (vault / QUARANTINE / kept.file).unlink(missing_ok=True)


def check_own(desk: Desk, path: Path, progress: Progress) -> Sent | None:
    """Read a bundle of ours whole again on its medium, and remember it if it is as written.

    Returns what is known of it, ``None`` for a bundle that this vault did not write. Raises
    as :func:`reading.check_written`.
    """
    sent = desk.ask(queries.find_sent, path.name)
    if sent is not None:
        reading.check_written(path, sent.digest, progress)
        desk.do(actions.note_checked, sent)
    return sent


def _import(desk: Desk, copy: Path, origin: Path, progress: Progress) -> ImportResult:
    result, opened = _judged(desk, copy, progress, _apply)
    if opened is not None and result.outcome in (Outcome.IMPORTED, Outcome.DUPLICATE):
        result = arriving.adopt_files(desk, opened, origin, result, progress)
        _pass_on(desk)
    elif result.code:
        desk.do(actions.note_refused, result, opened)
    if result.outcome not in (Outcome.HELD, Outcome.QUARANTINED):
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    return result


def _pass_on(desk: Desk) -> None:
    """Hand cases on that wait for it, where this is headquarters."""
    if desk.ask(forwarding.anything_due):
        desk.do(forwarding.pass_on)


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
        carried = len({blob.sha256 for blob in opened.inner.blobs})
        result = rehearsed.result
        return replace(result, counts=replace(result.counts, blobs=carried))


def _turn(vault: Path) -> AbstractContextManager[None]:
    return taking_turns(vault / _TURN, _PATIENCE)


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(error, path) from error
    return path
