"""Pictures of the window over the vaults of the tour: what a newcomer sees, step by step.

Nothing appears on a screen; every page is the real one over real sample data.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import (
    QBuffer,
    QEventLoop,
    QLocale,
    QMessageLogContext,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop.app.pages import CASES, LETTERS, PEOPLE, PREVENTION, SETTINGS, STICK
from desktop.app.places import Places
from desktop.app.samples import Sample
from desktop.app.window import Program
from desktop.app.wiring import Session
from desktop.cases.queries import case_list
from desktop.errors import BugError, Trouble
from desktop.letters.queries import register
from ui.application import Theme, qt_at_hand
from ui.cases.room import CasesRoom
from ui.i18n import ENGLISH
from ui.letters.room import LettersRoom
from ui.start.office_page import OfficePage
from ui.start.role_page import RolePage
from ui.start.values import OfficeValues, Paper, Picture, RoleValues
from ui.start.wizard import Wizard
from ui.sync.page import SyncPage
from ui.widgets.system_dialogs import Answer, Dialogs

SIZE: Final = QSize(1366, 768)
_TICK_MS: Final = 20
_QUIET_TICKS: Final = 10
"""So long nothing may go on before a page counts as finished: longer than a page's own pauses."""
_PATIENCE_TICKS: Final = 1500

_Page = TypeVar("_Page", bound=QWidget)


class _Lent(Session):
    """A vault that its owner closes; the window only looks."""

    def close(self) -> None:
        """Leave the vault open."""


@dataclass(slots=True)
class _Album:
    """A window, and the pictures taken of it so far."""

    program: Program
    folder: Path
    files: list[str] = field(default_factory=list)

    def take(self, name: str) -> None:
        """Take a picture as soon as the window has come to rest."""
        self.settle()
        path = self.folder / f"{len(self.files) + 1:02}-{name}.png"
        if not self.program.window.grab().save(str(path)):
            raise Trouble("file.failed", path=str(path))
        self.files.append(str(path))

    def settle(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Wait until ``ready`` and until nothing has gone on for a moment."""
        quiet = 0
        for _ in range(_PATIENCE_TICKS):
            loop = QEventLoop()
            QTimer.singleShot(_TICK_MS, loop.quit)
            loop.exec()
            quiet = quiet + 1 if self.program.background.is_quiet and ready() else 0
            if quiet == _QUIET_TICKS:
                return
        raise BugError("the window does not come to rest")

    def newest_case(self) -> str:
        """Return the case registered last; asked where the window asks, for it may be busy."""
        found: list[str] = []
        page = self.program.background.ask(case_list, descending=True, limit=1)
        page.then(lambda answer: found.append(answer.rows[0].id))
        self.settle(lambda: bool(found))
        return found[0]

    def newest_letter(self) -> str:
        """Return the letter issued last."""
        found: list[str] = []
        self.program.background.ask(register).then(lambda rows: found.append(rows[0].id))
        self.settle(lambda: bool(found))
        return found[0]

    def page(self, kind: type[_Page]) -> _Page:
        """Return the page of this kind."""
        found = self.program.window.findChild(kind)
        if found is None:
            raise BugError(f"there is no {kind.__name__} in the window")
        return found

    def enter(self, sample: Sample) -> None:
        """Show the desk of an open vault."""
        lent = sample.session
        self.program.enter(_Lent(lent.store, lent.who, lent.clock, lent.unlocked))
        self.settle(lambda: not self.program.window.in_lobby)


def take_pictures(region: Sample, hq: Sample, folder: Path) -> list[str]:
    """Take pictures of 1366×768 of the window and return their files.

    ``folder`` lies beside the tour's stick. The vaults stay open. Raises
    ``Trouble("file.failed")`` (path).
    """
    with _window(folder) as album:
        _first_start(album)
        album.enter(region)
        _cases(album)
        _letters(album)
        _exchange(album)
        album.program.lock()
        album.enter(hq)
        _show_case(album)
        album.take("pusat-perkara")
        return album.files


@contextmanager
def _window(folder: Path) -> Iterator[_Album]:
    """Lend a window that nobody sees; the application is left as it was found."""
    qt = qt_at_hand(["netra"])
    before = qt.styleSheet(), qt.palette(), QLocale()
    stick = folder.with_name("flashdisk")
    told = qInstallMessageHandler(_pass_on)

    def choose_stick(_parent: QWidget, _title: str, answer: Answer) -> None:
        answer(str(stick))

    with tempfile.TemporaryDirectory() as empty:
        program = Program(
            qt, Places(Path(empty) / "vault", Path(empty)), dialogs=Dialogs(folder=choose_stick)
        )
        window = program.window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        program.application.wear(Theme.LIGHT)
        window.resize(SIZE)
        window.show()
        try:
            yield _Album(program, folder)
        finally:
            program.close()
            program.application.tongue.speak(ENGLISH)
            qt.setStyleSheet(before[0])
            qt.setPalette(before[1])
            QLocale.setDefault(before[2])
            qInstallMessageHandler(told)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Tell what Qt has to say, but for what a platform without a screen cannot do."""
    if not text.startswith("This plugin does not support"):
        logging.getLogger("netra.qt").warning("%s", text)


def _first_start(album: _Album) -> None:
    album.program.start.begin()
    album.take("mulai")
    album.program.start.show_wizard()
    album.settle()
    album.page(RolePage).show_values(RoleValues(region="32.01", region_name="Kabupaten Bogor"))
    album.page(Wizard).next.click()
    album.page(OfficePage).show_values(
        OfficeValues(
            government="Pemerintah Kabupaten Bogor",
            name="Inspektorat Daerah",
            address=("Jalan Contoh Nomor 1, Cibinong 00000",),
            phone="(000) 000000",
            web="inspektorat.contoh.invalid",
            place="Cibinong",
            paper=Paper.F4,
            crest=_crest(),
        )
    )
    album.take("kantor")


def _crest() -> Picture:
    """Return a plain shield of colour: no region's own crest."""
    image = QImage(240, 280, QImage.Format.Format_RGB32)
    image.fill(QColor("#1D5FA6"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub knows bytes, Qt text
    return Picture(bytes(buffer.data().data()), "PNG")


def _cases(album: _Album) -> None:
    album.take("hari-ini")
    album.program.window.go(CASES)
    album.settle()
    room = album.page(CasesRoom)
    room.list.table.view.selectRow(0)
    album.take("daftar-perkara")
    _show_case(album)
    album.take("perkara")
    album.program.application.wear(Theme.DARK)
    album.take("perkara-gelap")
    album.program.application.wear(Theme.LIGHT)
    room.show_new_case()
    album.take("perkara-baru")


def _show_case(album: _Album) -> None:
    album.program.window.go(CASES)
    album.page(CasesRoom).show_case(album.newest_case())


def _letters(album: _Album) -> None:
    cases = album.page(CasesRoom)
    cases.letter_requested.emit(album.newest_case(), ())
    room = album.page(LettersRoom)
    album.settle(lambda: room.writing is not None and room.writing.paper.paper is not None)
    album.take("pratinjau-surat")
    cases.letter_open_requested.emit(album.newest_letter())
    album.settle(lambda: room.register.panel.paper.paper is not None)
    album.take("surat-terbit")
    room.show_register()
    album.program.window.go(LETTERS)
    album.take("register-surat")


def _exchange(album: _Album) -> None:
    album.program.window.go(STICK)
    album.settle()
    album.page(SyncPage).folder.click()
    album.take("flashdisk")
    album.program.window.go(PEOPLE)
    album.take("pegawai")
    album.program.window.go(PREVENTION)
    album.take("pencegahan")
    album.program.window.go(SETTINGS)
    album.take("pengaturan")
    album.program.window.go(CASES)
