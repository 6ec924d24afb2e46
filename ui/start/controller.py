"""Drives the pages before an open vault through the callables it is handed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from ui.background import Background
from ui.main_window import MainWindow
from ui.messages import sentence
from ui.start.choose_page import ChoosePage
from ui.start.office_page import OfficePage
from ui.start.officer_page import OfficerPage
from ui.start.officials_page import OfficialsPage
from ui.start.picture import read_picture
from ui.start.ready_page import ReadyPage
from ui.start.recovery_page import RecoveryPage
from ui.start.role_page import RolePage
from ui.start.unlock_page import UnlockPage
from ui.start.values import (
    FirstStart,
    Made,
    OfficeValues,
    RecoverValues,
    Side,
    UnlockValues,
    VaultLine,
)
from ui.start.wizard import Wizard
from ui.widgets.chips import Choice
from ui.widgets.system_dialogs import ask_for_file, ask_for_folder, ask_where_to_save

ROLE, OFFICE, OFFICIALS, OFFICER, RECOVERY, READY = range(6)


@dataclass(frozen=True, slots=True)
class StartDesk:
    """What the roof does for the start; any of it may raise ``KnownError``.

    ``vaults``, ``check_nip``, ``discard``, ``print_sheet`` and ``opened`` are called on
    the GUI thread, all others off it.
    """

    vaults: Callable[[], Sequence[VaultLine]]
    """Vaults this PC knows of, the last used first."""
    authorities: Callable[[], Sequence[Choice]]
    regions: Callable[[], Sequence[Choice]]
    """Key is the region's code, words its name as in ``Kabupaten Bogor``, detail the province."""
    ranks: Callable[[], Sequence[str]]
    check_nip: Callable[[str], str]
    """A complaint about 18 digits, or an empty text; quick, called on the GUI thread."""
    make: Callable[[FirstStart], Made]
    """Make the vault and keep it open; it counts only after the recovery sheet is checked."""
    discard: Callable[[object], None]
    """Close and remove a vault whose recovery sheet was never checked."""
    put_away: Callable[[object], None]
    """Close a vault that was made but is not entered now."""
    print_sheet: Callable[[str, FirstStart, QWidget], bool]
    """Print the recovery sheet from the GUI thread; whether it went to a printer."""
    save_sheet: Callable[[str, FirstStart, Path], None]
    """Write the recovery sheet as PDF."""
    officers: Callable[[Path], Sequence[Choice]]
    unlock: Callable[[Path, UnlockValues], object]
    recover: Callable[[Path, RecoverValues], object]
    practise: Callable[[], object]
    """Make the practice vault if there is none, and open it."""
    opened: Callable[[object], None]
    """Called on the GUI thread with what ``make``, ``unlock``, … returned: show the desk."""


class StartController(QObject):
    """Choosing, making and unlocking a vault in ``window``'s lobby."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        desk: StartDesk,
        language: Callable[[], str] = lambda: "id",
        authority: str = "KASN",
    ) -> None:
        super().__init__(window)
        self._window, self._background, self._desk = window, background, desk
        self._language, self._authority = language, authority
        self._folder = Path()
        self._made: Made | None = None
        self._first: FirstStart | None = None
        self._skipped: set[str] = set()
        self._at = ROLE
        window.closing.connect(self.abandon)

    # Choosing

    @Slot()
    def begin(self) -> None:
        """Show what can be done; a PC with one vault goes to its door at once."""
        vaults = self._desk.vaults()
        real = [vault for vault in vaults if not vault.practice]
        if len(real) == 1:
            self.show_unlock(real[0])
        else:
            self.show_choices()

    @Slot()
    def show_choices(self) -> None:
        """Show every way in."""
        page = ChoosePage()
        page.show_vaults(self._desk.vaults())
        page.show_language(self._language())
        page.open_requested.connect(self._open)
        page.other_requested.connect(self._ask_for_folder)
        page.new_requested.connect(self.show_wizard)
        page.practice_requested.connect(self._practise)
        page.language_requested.connect(self._speak)
        self._window.show_lobby(page)

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._window.language_chosen.emit(language)
        self.show_choices()

    @Slot(object)
    def _open(self, folder: Path) -> None:
        known = {vault.folder: vault for vault in self._desk.vaults()}
        self.show_unlock(known.get(folder, VaultLine(folder, folder.name)))

    @Slot()
    def _ask_for_folder(self) -> None:
        ask_for_folder(self._window, self.tr("Open a vault"), self._folder_chosen)

    @Slot(str)
    def _folder_chosen(self, folder: str) -> None:
        self._open(Path(folder))

    @Slot()
    def _practise(self) -> None:
        self._background.run(self._desk.practise).by(self).then(self._opened)

    @Slot(object)
    def _opened(self, vault: object) -> None:
        self._made = None
        self._desk.opened(vault)

    # Unlocking

    def show_unlock(self, vault: VaultLine, login: str = "") -> None:
        """Show the door of a vault; ``login`` is who was here last."""
        self._folder = vault.folder
        page = self._door = UnlockPage()
        page.show_vault(vault.office)
        page.unlock_requested.connect(self._unlock)
        page.recover_requested.connect(self._recover)
        page.other_requested.connect(self.show_choices)
        self._window.show_lobby(page)
        self._last_login = login
        job = self._background.run(self._desk.officers, vault.folder).by(page)
        job.then(self._show_officers)

    @Slot(object)
    def _show_officers(self, officers: Sequence[Choice]) -> None:
        self._door.show_officers(officers, self._last_login)

    @Slot(object)
    def _unlock(self, values: UnlockValues) -> None:
        job = self._background.run(self._desk.unlock, self._folder, values).by(self._door)
        job.then(self._opened).failed(self._refused)
        self._door.busy_with(job)

    @Slot(object)
    def _recover(self, values: RecoverValues) -> None:
        job = self._background.run(self._desk.recover, self._folder, values).by(self._door)
        job.then(self._opened).failed(self._refused)
        self._door.busy_with(job)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        if error.code == "passphrase.own_needed":
            self._door.ask_for_own()
        else:
            self._door.show_refused(sentence(error))

    # Making

    @Slot()
    def show_wizard(self) -> None:
        """Begin the first start."""
        self._made, self._first, self._skipped = None, None, set()
        phases = (
            self.tr("Role"),
            self.tr("Office"),
            self.tr("Officials"),
            self.tr("Officer"),
            self.tr("Recovery sheet"),
            self.tr("Ready"),
        )
        wizard = self._wizard = Wizard(phases)
        self._role, self._office = RolePage(), OfficePage()
        self._officials = OfficialsPage(self._desk.check_nip)
        self._officer, self._recovery, self._ready = OfficerPage(), RecoveryPage(), ReadyPage()
        self._pages = (self._role, self._office, self._officials, self._officer, self._recovery)
        for page in (*self._pages, self._ready):
            wizard.add(page)
        for answering in self._pages:
            answering.changed.connect(self._answered)
        wizard.next_requested.connect(self._on)
        wizard.back_requested.connect(self._back)
        wizard.skip_requested.connect(self._skip)
        self._office.crest_requested.connect(self._ask_for_crest)
        self._recovery.print_requested.connect(self._print)
        self._recovery.save_requested.connect(self._ask_where_to_save)
        self._ready.begin_requested.connect(self._begin_work)
        self._ready.practice_requested.connect(self._begin_practice)
        self._window.show_lobby(wizard)
        run = self._background.run
        run(self._desk.authorities).by(wizard).then(self._show_authorities)
        run(self._desk.regions).by(wizard).then(self._role.show_regions)
        run(self._desk.ranks).by(wizard).then(self._officials.show_ranks)
        self._show(ROLE)

    @Slot(object)
    def _show_authorities(self, authorities: Sequence[Choice]) -> None:
        self._role.show_authorities(authorities, self._authority)

    def _show(self, number: int) -> None:
        self._at = number
        self._wizard.show_page(
            number, back=number < RECOVERY, skip=number in _NAMES, frame=number != READY
        )

    @Slot()
    def _answered(self) -> None:
        self._wizard.show_complaint("")

    @Slot()
    def _on(self) -> None:
        complaint = self._pages[self._at].complaint()
        if complaint:
            self._wizard.show_complaint(complaint)
            return
        self._skipped.discard(_NAMES.get(self._at, ""))
        self._leave()

    @Slot()
    def _skip(self) -> None:
        self._skipped.add(_NAMES[self._at])
        self._leave()

    @Slot()
    def _back(self) -> None:
        if self._at == ROLE:
            self.show_choices()
        else:
            self._show(ROLE if self._joins() else self._at - 1)

    def _leave(self) -> None:
        if self._at == ROLE:
            self._suggest_office()
        if self._at == OFFICER:
            self._make()
        elif self._at == ROLE and self._joins():
            self._show(OFFICER)
        else:
            self._show(self._at + 1)

    def _joins(self) -> bool:
        """Say whether office and officials come from another PC."""
        return self._role.values().joins

    def _suggest_office(self) -> None:
        role = self._role.values()
        if role.side is Side.REGION and role.region_name:
            self._office.suggest(f"Pemerintah {role.region_name}", "Inspektorat Daerah")

    def _make(self) -> None:
        joins = self._joins()
        skipped = frozenset(_NAMES.values()) if joins else frozenset(self._skipped)
        if joins:
            self._ready.show_joining(at_headquarters=self._role.values().side is Side.HQ)
        self._first = FirstStart(
            role=self._role.values(),
            office=OfficeValues() if "office" in skipped else self._office.values(),
            officials=() if "officials" in skipped else self._officials.values(),
            officer=self._officer.values(),
            skipped=skipped,
        )
        job = self._background.run(self._desk.make, self._first).by(self._wizard)
        job.then(self._show_sheet).failed(self._not_made)
        self._wizard.next.busy_with(job)

    @Slot(object)
    def _not_made(self, error: KnownError) -> None:
        self._wizard.show_complaint(sentence(error))

    @Slot(object)
    def _show_sheet(self, made: Made) -> None:
        self._made = made
        self._officer.wipe()
        count = len(made.recovery_code.split("-"))
        one, other = sorted(secrets.SystemRandom().sample(range(count), 2))
        self._recovery.show_code(made.recovery_code, (one, other))
        self._show(RECOVERY)

    @Slot()
    def _print(self) -> None:
        if self._made is None or self._first is None:
            return
        try:
            printed = self._desk.print_sheet(self._made.recovery_code, self._first, self._window)
        except KnownError as error:
            self._wizard.show_complaint(sentence(error))
            return
        if printed:
            self._recovery.show_kept(self.tr("The sheet was sent to the printer."))

    @Slot()
    def _ask_where_to_save(self) -> None:
        title, name = self.tr("Save the recovery sheet"), self.tr("recovery sheet.pdf")
        ask_where_to_save(self._window, title, name, self.save_sheet)

    @Slot(str)
    def save_sheet(self, path: str) -> None:
        """Write the recovery sheet to ``path``."""
        if self._made is not None and self._first is not None:
            code = self._made.recovery_code
            job = self._background.run(self._desk.save_sheet, code, self._first, Path(path))
            job.by(self._wizard).then(self._saved).failed(self._not_made)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        words = self.tr("The sheet was saved. Keep it where the vault is not.")
        self._recovery.show_kept(words)

    @Slot()
    def _ask_for_crest(self) -> None:
        title = self.tr("Choose a crest")
        ask_for_file(self._window, title, "png jpg jpeg", self.take_crest)

    @Slot(str)
    def take_crest(self, path: str) -> None:
        """Look at a picture file and show it if it is one."""
        job = self._background.run(read_picture, Path(path)).by(self._wizard)
        job.then(self._office.show_crest).failed(self._no_crest)

    @Slot(object)
    def _no_crest(self, error: KnownError) -> None:
        self._office.show_crest_refused(sentence(error))

    @Slot()
    def _begin_work(self) -> None:
        if self._made is not None:
            self._recovery.wipe()
            self._opened(self._made.vault)

    @Slot()
    def _begin_practice(self) -> None:
        self._recovery.wipe()
        if self._made is not None:
            self._background.run(self._desk.put_away, self._made.vault)
        self._practise()

    @Slot()
    def abandon(self) -> None:
        """The window closes: take back a vault whose sheet was never checked."""
        if self._made is not None and self._at == RECOVERY:
            self._desk.discard(self._made.vault)
            self._made = None


_NAMES = {OFFICE: "office", OFFICIALS: "officials"}
