"""One press: read everything for us, write everything for them. Belongs off the GUI thread."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import KnownError, Refused
from desktop.ids import DeviceId
from desktop.progress import Progress, Silent
from desktop.sync import exchange, lost_texts, outgoing, queries, recipients, writing
from desktop.sync.actions import CHECKED
from desktop.sync.drives import Drive
from desktop.sync.exchange import ExportResult
from desktop.sync.model import ImportResult, Kept, Notice, Outcome, OutState, Room
from desktop.sync.ports import SyncUnit
from ui.sync.vault_calls import CalledDesk, VaultCalls

READING, CHECKING, RECEIVING, WRITING, REREADING, READY = range(6)
"""The steps that are ticked off, in order."""

_STEPS = {
    "copy": READING,
    "check": CHECKING,
    "open": CHECKING,
    "apply": RECEIVING,
    "files": RECEIVING,
    "seal": WRITING,
    "write": WRITING,
}
_NOT_OURS = frozenset({"bundle.not_for_us"})
_MOST_FILES = 500
"""Bundles looked at on one stick; a folder with more was not meant."""
_NOBODY = Silent()


@dataclass(frozen=True, slots=True)
class Found:
    """A bundle on a stick and what importing it would do."""

    path: Path
    result: ImportResult

    @property
    def is_new(self) -> bool:
        """Whether importing it would do anything."""
        return self.result.outcome is Outcome.IMPORTED


@dataclass(frozen=True, slots=True)
class Checked:
    """A bundle of ours, read again after plugging in; ``error`` when it is not as written."""

    file: str
    number: int
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class StickContents:
    """What lies on a stick; ``others`` counts bundles for somebody else."""

    drive: Drive
    found: tuple[Found, ...]
    others: int
    checked: tuple[Checked, ...] = ()
    """Bundles of ours on it that were read whole again."""
    notices: tuple[Notice, ...] = ()
    """What is wrong with the stick itself."""

    @property
    def new(self) -> tuple[Found, ...]:
        """The bundles worth importing."""
        return tuple(one for one in self.found if one.is_new)

    @property
    def troubled(self) -> tuple[Found, ...]:
        """The bundles that cannot be imported."""
        known = (Outcome.IMPORTED, Outcome.DUPLICATE)
        return tuple(one for one in self.found if one.result.outcome not in known)


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A bundle on the stick, read back, with its hash for the slip."""

    result: ExportResult
    office: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one press did; ``error`` says why writing stopped, if it did."""

    imports: tuple[ImportResult, ...]
    written: tuple[WrittenBundle, ...]
    unanswered: tuple[tuple[DeviceId, str], ...]
    """Senders whose bundles came in now and to whom nothing was written back."""
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom to write to."""

    device: DeviceId
    office: str


def look_at_stick(
    calls: VaultCalls,
    drive: Drive,
    own: DeviceId,
    progress: Progress = _NOBODY,
    *,
    plugged_in: bool = False,
) -> StickContents:
    """Return what lies in the top folder of a stick, without importing anything.

    When it was just ``plugged_in``, bundles of ours that nobody has confirmed are read whole
    again: only now do the bytes come from the stick and not from the memory of the PC.
    Raises ``Trouble("file.…")`` when the stick cannot be read.
    """
    desk = calls.desk(progress)
    found, others = [], 0
    checked: list[Checked] = []
    for path in _bundles(drive.path):
        if path.name.startswith(f"netra-{own}-"):
            checked += _check(desk, path, progress) if plugged_in else []
            continue
        result = exchange.inspect_bundle(desk, path, progress)
        if result.code in _NOT_OURS:
            others += 1
        else:
            found.append(Found(path, result))
    found.sort(key=lambda one: (one.result.office, one.result.epoch, one.result.number))
    notices = writing.stick_notices(drive.path)
    return StickContents(drive, tuple(found), others, tuple(checked), notices)


def _check(desk: CalledDesk, path: Path, progress: Progress) -> list[Checked]:
    sent = desk.ask(queries.find_sent, path.name)
    if sent is None or sent.state is not OutState.WRITTEN or CHECKED in sent.summary:
        return []
    try:
        exchange.check_own(desk, path, progress)
    except KnownError as error:
        return [Checked(path.name, sent.number, error)]
    return [Checked(path.name, sent.number)]


def exchange_with_stick(
    calls: VaultCalls,
    vault: Path,
    contents: StickContents,
    recipients: Sequence[Recipient],
    told: Callable[[int, int, int], object],
    budget: int | None = None,
    progress: Progress = _NOBODY,
) -> Exchanged:
    """Import every new bundle, then write to each recipient who lacks something.

    ``told(step, done, total)`` is called on this thread. ``budget`` are the bytes that files
    may take on the stick, all recipients together; ``None`` for all that fits. A bundle that
    is refused stops nothing; a stick that fails ends the writing and is told in the result.
    """
    steps = _Steps(progress, told)
    desk = calls.desk(steps)
    imports = list(exchange.finish_interrupted(desk, vault, steps))
    for one in contents.found:
        if one.result.outcome is not Outcome.DUPLICATE:
            steps.at(READING)
            imports.append(exchange.import_bundle(desk, vault, one.path, steps))
    heard = {DeviceId(one.sender) for one in imports if _wants_receipt(one)}
    written: list[WrittenBundle] = []
    error = None
    try:
        for recipient in recipients:
            # What came in may have been the receipt: then there is nothing left to send.
            if recipient.device not in heard and not desk.ask(has_news_for, recipient.device):
                continue
            steps.at(WRITING)
            rest = _rest(budget, written)
            written += _write(desk, vault, contents.drive.path, recipient, steps, rest)
    except KnownError as found:
        error = found
    steps.at(READY)
    answered = {one.result.to for one in written}
    senders = {DeviceId(one.sender): one.office for one in imports}
    unanswered = tuple((one, senders[one]) for one in sorted(heard - answered))
    return Exchanged(tuple(imports), tuple(written), unanswered, error)


def write_to(
    calls: VaultCalls,
    vault: Path,
    folder: Path,
    recipients: Sequence[Recipient],
    told: Callable[[int, int, int], object],
    budget: int | None = None,
    progress: Progress = _NOBODY,
) -> Exchanged:
    """Write bundles alone: the receipts that headquarters offers after an import.

    ``budget`` as in :func:`exchange_with_stick`.
    """
    steps = _Steps(progress, told)
    desk = calls.desk(steps)
    written: list[WrittenBundle] = []
    for recipient in recipients:
        steps.at(WRITING)
        rest = _rest(budget, written)
        written += _write(desk, vault, folder, recipient, steps, rest)
    steps.at(READY)
    return Exchanged((), tuple(written), ())


def retry_kept(
    calls: VaultCalls, vault: Path, kept: Kept, reason: str, progress: Progress = _NOBODY
) -> ImportResult:
    """Try a bundle again that was set aside; with a reason, let it in."""
    desk = calls.desk(progress)
    return exchange.retry_kept(desk, vault, kept.digest, progress, reason=reason)


def discard_kept(
    calls: VaultCalls, vault: Path, kept: Kept, reason: str, progress: Progress = _NOBODY
) -> None:
    """Throw a bundle away that was set aside."""
    exchange.discard_kept(calls.desk(progress), vault, kept.digest, reason)


def has_news_for(unit: SyncUnit, device: DeviceId) -> bool:
    """Say whether an installation lacks something that is here."""
    peer = outgoing.addressee(unit, device)
    return bool(
        outgoing.unacknowledged(unit, peer)[0]
        or outgoing.choose(unit, device).files
        or recipients.has_word_for(unit, peer)
        or lost_texts.are_owed(unit, peer)
    )


def _wants_receipt(result: ImportResult) -> bool:
    """Say whether its sender should hear of a bundle; a receipt for a receipt would never end."""
    counts = result.counts
    return result.outcome is Outcome.IMPORTED and bool(counts.new or counts.known or counts.blobs)


def _bundles(folder: Path) -> list[Path]:
    from desktop.keys.files import trouble

    try:
        names = [path for path in folder.iterdir() if path.name.endswith(".netra")]
    except OSError as error:
        raise trouble(error, folder) from error
    if len(names) > _MOST_FILES:
        raise Refused("sync.too_many_bundles", folder=str(folder), limit=_MOST_FILES)
    return sorted(names)


def _rest(budget: int | None, written: Sequence[WrittenBundle]) -> int | None:
    return None if budget is None else budget - sum(one.result.blob_bytes for one in written)


def _write(
    desk: CalledDesk,
    vault: Path,
    folder: Path,
    recipient: Recipient,
    steps: _Steps,
    budget: int | None = None,
) -> list[WrittenBundle]:
    """Write until nothing is left that fits in a further bundle."""
    written: list[WrittenBundle] = []
    while not written or written[-1].result.more:
        room = Room(budget=_rest(budget, written))
        result = exchange.export_bundle(desk, vault, recipient.device, folder, steps, room)
        written.append(WrittenBundle(result, recipient.office, _hash(result.file)))
    return written


def _hash(path: Path) -> str:
    from desktop.keys.files import trouble

    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise trouble(error, path) from error


class _Steps:
    """Progress of the exchange as steps on the page; cancelling goes through as it is."""

    def __init__(self, progress: Progress, told: Callable[[int, int, int], object]) -> None:
        self._progress, self._told = progress, told

    def at(self, step: int) -> None:
        self._told(step, 0, 0)

    def report(self, stage: str, done: int, total: int) -> None:
        step = _STEPS.get(stage, WRITING)
        if stage == "write" and total and done * 2 > total:
            step = REREADING
        self._told(step, done, total)
        self._progress.report(stage, done, total)
