"""What happens next on the page of sticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.errors import KnownError
from desktop.ids import DeviceId
from desktop.keys.files import write_durably
from desktop.letters.model import StyleProfile
from desktop.letters.papers import EnrolmentSheet, HandoverSlip, SlipFile
from desktop.letters.ports import Printed
from desktop.sync.drives import Drive, drives, folder_as_drive
from desktop.sync.model import ImportResult, Kept
from ui.background import Background, Change, Job
from ui.letters.paper import Paper, read_paper
from ui.letters.print_job import Printing
from ui.messages import message
from ui.sync.looking import Overview, overview
from ui.sync.page import SyncPage
from ui.sync.stick import (
    Exchanged,
    Recipient,
    StickContents,
    WrittenBundle,
    discard_kept,
    exchange_with_stick,
    look_at_stick,
    retry_kept,
    write_to,
)
from ui.sync.stick_card import StickCard
from ui.sync.vault_calls import VaultCalls
from ui.sync.words import bundle_words, remarks, trouble_words
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.square_code import ReadCodes
from ui.widgets.system_dialogs import Dialogs

_LOOK_MS = 2000
"""How often somebody looks whether a stick was plugged in."""


Told = Callable[[int, int, int], object]


class SyncPress(Protocol):
    """Prints the papers of exchange: hand-over slips, and square codes for the screen too."""

    def render(
        self, kind: str, data: HandoverSlip | EnrolmentSheet, style: StyleProfile, *, draft: bool
    ) -> Printed:
        """Return the paper as PDF."""
        ...

    def code_rows(self, text: str) -> tuple[bytes, ...]:
        """Return the rows of modules of a code, one byte each, 1 is black."""
        ...


@dataclass(frozen=True, slots=True)
class SyncPlaces:
    """Where the vault lies, and how drives are found; a test finds its own."""

    vault: Path
    drives: Callable[[], Sequence[Drive]] = drives
    read_codes: ReadCodes | None = None
    """Reads square codes from pictures; without it enrolment knows files alone."""


class SyncController(QObject):
    """Looks for sticks, reads them, and runs the one press."""

    def __init__(
        self,
        page: SyncPage,
        background: Background,
        press: SyncPress,
        places: SyncPlaces,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._press = page, background, press
        self._places, self._dialogs = places, dialogs
        self._calls = VaultCalls(background, self)
        self._overview: Overview | None = None
        self._folders: dict[str, Drive] = {}
        self._sticks: dict[str, _Stick] = {}
        self._looking = False
        self.asking: Confirm | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look_for_drives)
        page.folder_requested.connect(self._ask_for_folder)
        page.refresh_requested.connect(self.refresh)
        page.retry_requested.connect(self._retry)
        page.release_requested.connect(self._ask_to_release)
        page.discard_requested.connect(self._ask_to_discard)
        background.changed.connect(self._on_changed)
        self.refresh()
        self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Look at everything anew: the vault first, then every stick."""
        for stick in self._sticks.values():
            stick.forget()
        self._background.ask(overview).by(self).then(self._show_overview)

    @Slot(object)
    def _show_overview(self, found: Overview) -> None:
        self._overview = found
        self._page.show_overview(found)
        for stick in self._sticks.values():
            stick.use(found)
        self._look_for_drives()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.by is not self._calls and not any(one.busy for one in self._sticks.values()):
            self._background.ask(overview).by(self).then(self._show_overview)

    # Sticks

    @Slot()
    def _look_for_drives(self) -> None:
        busy = any(stick.busy for stick in self._sticks.values())
        if self._looking or busy or self._overview is None or not self._overview.enrolled:
            return
        self._looking = True
        job = self._background.run(self._places.drives).by(self)
        job.then(self._show_drives).ended(self._looked)

    @Slot()
    def _looked(self) -> None:
        self._looking = False

    @Slot(object)
    def _show_drives(self, found: Sequence[Drive]) -> None:
        here = {str(drive.path): drive for drive in found} | self._folders
        for path in self._page.paths():
            if path not in here:
                self._sticks.pop(path).end()
                self._page.drop_card(path)
        fresh = [path for path in here if path not in self._sticks]
        for path in fresh:
            if self._overview is not None:
                card = self._page.card(here[path])
                stick = self._sticks[path] = _Stick(card, here[path], self)
                stick.use(self._overview)
        if fresh:
            # What would go out is counted anew for a stick that just came.
            self._background.ask(overview).by(self).then(self._show_overview)

    @Slot()
    def _ask_for_folder(self) -> None:
        self._dialogs.folder(self._page, self.tr("Choose a folder"), self.add_folder)

    @Slot(str)
    def add_folder(self, folder: str) -> None:
        """Exchange at a folder as at a stick."""
        self._folders[folder] = folder_as_drive(Path(folder))
        self._looking = False
        self._look_for_drives()

    # Bundles that were set aside

    @Slot(object)
    def _retry(self, kept: Kept) -> None:
        job = self._background.run(retry_kept, self._calls, self._places.vault, kept, "").by(self)
        job.then(self._retried).failed(self._kept_failed)

    @Slot(object)
    def _ask_to_release(self, kept: Kept) -> None:
        dialog = self.asking = Confirm(
            self.tr("Let this bundle in?"),
            self.tr(
                "Headquarters believes its sender no more. What the sender wrote before that "
                "counts; what came later is kept, and counts for nothing. Call the office "
                "before you let it in."
            ),
            self.tr("Let it in"),
            reason=self.tr("Why it may come in, and who said so"),
            parent=self._page,
        )

        def release() -> None:
            vault, reason = self._places.vault, dialog.reason
            job = self._background.run(retry_kept, self._calls, vault, kept, reason).by(self)
            job.then(self._retried).failed(self._kept_failed)

        dialog.accepted.connect(release)
        dialog.open()

    @Slot(object)
    def _ask_to_discard(self, kept: Kept) -> None:
        dialog = self.asking = Confirm(
            self.tr("Throw this bundle away?"),
            self.tr("Nothing of it came in. Its sender sends the content again by itself."),
            self.tr("Throw it away"),
            danger=True,
            reason=self.tr("Why"),
            parent=self._page,
        )

        def discard() -> None:
            vault, reason = self._places.vault, dialog.reason
            job = self._background.run(discard_kept, self._calls, vault, kept, reason).by(self)
            job.then(self._discarded).failed(self._kept_failed)

        dialog.accepted.connect(discard)
        dialog.open()

    @Slot(object)
    def _retried(self, result: ImportResult) -> None:
        if result.code:
            told = trouble_words(result)
            self._page.told.say(Kind.WARNING, told.what_happened, told.what_to_do)
        else:
            then = " · ".join(remarks(result))
            self._page.told.say(Kind.GOOD, bundle_words(result), then)
        self.after_exchange()

    @Slot(object)
    def _discarded(self, _nothing: object) -> None:
        self._page.told.say(Kind.GOOD, self.tr("The bundle was thrown away."))
        self.after_exchange()

    @Slot(object)
    def _kept_failed(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)
        self.after_exchange()

    # What a stick needs

    def look(self, drive: Drive, own: DeviceId, *, plugged_in: bool) -> Job[StickContents]:
        """Begin to read a stick."""
        return self._background.run(look_at_stick, self._calls, drive, own, plugged_in=plugged_in)

    def exchange(
        self,
        contents: StickContents,
        to: Sequence[Recipient],
        told: Told,
        budget: int | None,
    ) -> Job[Exchanged]:
        """Begin the one press."""
        return self._background.run(
            exchange_with_stick, self._calls, self._places.vault, contents, to, told, budget
        )

    def receipts(
        self, folder: Path, to: Sequence[Recipient], told: Told, budget: int | None
    ) -> Job[Exchanged]:
        """Begin to write receipts."""
        vault = self._places.vault
        return self._background.run(write_to, self._calls, vault, folder, to, told, budget)

    def slip(self, written: WrittenBundle) -> Job[bytes]:
        """Begin to print the slip of a bundle into a PDF."""
        office = self._overview.office if self._overview is not None else ""
        return self._background.run(_slip, self._press, written, office)

    def after_exchange(self) -> None:
        """Show how exchange stands now, leaving the cards as they are."""
        self._background.ask(overview).by(self).then(self._show_standing)

    @Slot(object)
    def _show_standing(self, found: Overview) -> None:
        self._overview = found
        self._page.show_overview(found)

    @property
    def background(self) -> Background:
        """For what a stick does itself."""
        return self._background

    @property
    def dialogs(self) -> Dialogs:
        """For what a stick asks."""
        return self._dialogs

    @property
    def page(self) -> SyncPage:
        """Where messages are shown."""
        return self._page


class _Stick(QObject):
    """One card and what is going on with its drive."""

    _stepped = Signal(int, int, int)

    def __init__(self, card: StickCard, drive: Drive, over: SyncController) -> None:
        super().__init__(card)
        self._card, self._drive, self._over = card, drive, over
        self._overview: Overview | None = None
        self._contents: StickContents | None = None
        self._job: Job[StickContents] | Job[Exchanged] | None = None
        self._finished = False
        self._seen = False
        self._slip_name = ""
        self._printing = Printing(card, over.background, over.dialogs)
        self._printing.told.connect(over.page.told.say)
        self._stepped.connect(card.show_step)
        card.exchange_requested.connect(self._exchange)
        card.receipts_requested.connect(self._receipts)
        card.slip_print_requested.connect(self._print_slip)
        card.slip_save_requested.connect(self._save_slip)

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._job is not None

    def forget(self) -> None:
        """Read the stick anew the next time."""
        if not self.busy:
            self._contents, self._finished = None, False

    def end(self) -> None:
        """The stick is gone."""
        if self._job is not None:
            self._job.cancel()

    def use(self, found: Overview) -> None:
        """Show what would go out; reads the stick when nobody has yet."""
        self._overview = found
        if self.busy or self._finished:
            return
        if self._contents is None:
            fresh, self._seen = not self._seen, True
            job = self._over.look(self._drive, found.own, plugged_in=fresh).by(self)
            self._job = job
            job.then(self._read).failed(self._unreadable).ended(self._rest)
        else:
            self._card.show_contents(self._contents, found)

    @Slot(object)
    def _read(self, contents: StickContents) -> None:
        self._contents = contents
        if self._overview is not None:
            self._card.show_contents(contents, self._overview)

    @Slot(object)
    def _unreadable(self, error: KnownError) -> None:
        self._card.show_unreadable(error)

    @Slot()
    def _rest(self) -> None:
        self._job = None

    # The press

    @Slot(object)
    def _exchange(self, devices: Sequence[DeviceId]) -> None:
        if self._contents is None or self._overview is None or self.busy:
            return
        peers = [one for one in self._overview.peers if one.device in devices]
        to = [Recipient(one.device, one.status.office) for one in peers]
        told, budget = self._stepped.emit, self._card.budget()
        self._run(self._over.exchange(self._contents, to, told, budget))

    @Slot(object)
    def _receipts(self, senders: Sequence[tuple[DeviceId, str]]) -> None:
        if not self.busy:
            to = [Recipient(device, office) for device, office in senders]
            told, budget = self._stepped.emit, self._card.budget()
            self._run(self._over.receipts(self._drive.path, to, told, budget))

    def _run(self, job: Job[Exchanged]) -> None:
        self._job = job
        self._card.show_running(job)
        job.by(self).then(self._exchanged).failed(self._failed).ended(self._stopped)

    @Slot(object)
    def _exchanged(self, done: Exchanged) -> None:
        self._finished = True
        self._card.show_exchanged(done, self._overview)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        self._card.show_failed(error)

    @Slot()
    def _stopped(self) -> None:
        self._job = None
        self._card.show_stopped()
        self._over.after_exchange()

    # The slip

    @Slot(object)
    def _print_slip(self, written: WrittenBundle) -> None:
        self._over.slip(written).by(self).then(self._slip_made)

    @Slot(object)
    def _slip_made(self, pdf: bytes) -> None:
        self._over.background.run(read_paper, pdf).by(self).then(self._slip_read)

    @Slot(object)
    def _slip_read(self, paper: Paper) -> None:
        self._printing.start(paper, self.tr("Hand-over slip"))

    @Slot(object)
    def _save_slip(self, written: WrittenBundle) -> None:
        name = self.tr("slip-{number}.pdf").format(number=written.result.number)
        job = self._over.slip(written).by(self)
        job.then(partial(self._ask_where, name))

    def _ask_where(self, name: str, pdf: bytes) -> None:
        self._slip = pdf
        title = self.tr("Save the slip")
        self._over.dialogs.save(self._card, title, name, self._write_slip)

    @Slot(str)
    def _write_slip(self, path: str) -> None:
        self._over.background.run(write_durably, Path(path), self._slip).by(self)


def _slip(press: SyncPress, written: WrittenBundle, office: str) -> bytes:
    """Print the slip of a bundle. Belongs off the GUI thread."""
    result = written.result
    value = HandoverSlip(
        number=result.number,
        made_on=date.today(),
        sender=office,
        recipient=written.office,
        files=(SlipFile(result.file.name, result.bytes, written.sha256),),
    )
    return press.render("handover_slip", value, StyleProfile(), draft=False).pdf
