"""The window from first picture to last: start, open vault, lock, close.

No vault, no cryptography and no paper is loaded here before somebody needs it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.memory import FILE, FileMemory
from desktop.app.places import Places, find_places
from desktop.app.starting import OFFICE_NAME, start_desk
from desktop.errors import Refused
from desktop.progress import Progress
from ui import moments
from ui.application import Application, make_qt
from ui.idle import IdleWatch
from ui.officers.switching import SwitchDesk, Switching
from ui.one_instance import Claim, Holder, claim
from ui.start.controller import StartController
from ui.start.values import VaultLine
from ui.widgets.chips import Choice

if TYPE_CHECKING:
    from db.unit import Unit
    from desktop.app.pages import Pages
    from desktop.app.vaults import Seat
    from desktop.app.wiring import Done, Session
    from desktop.cases.views import OfficeView
    from desktop.keys.slots import Unlocked
    from desktop.keys.wrapping import Cost
    from ui.widgets.system_dialogs import Dialogs


def open_window() -> int:
    """Open the window and return the exit code."""
    qt = make_qt(sys.argv)
    program = Program(qt, find_places())
    program.begin()
    code = qt.exec()
    program.close()
    return code


class Program(QObject):
    """One window over one vault at a time.

    ``cost`` is what a guess of a passphrase takes, ``dialogs`` ask for files and printers;
    left out, they are those of a real office.
    """

    def __init__(
        self,
        qt: QApplication,
        places: Places,
        *,
        cost: Cost | None = None,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__()
        self._places = places
        self._cost, self._dialogs = cost, dialogs
        self._memory = FileMemory(places.state / FILE)
        self._session: Session | None = None
        self._claim: Claim | None = None
        self._pages: Pages | None = None
        self._place = ""
        self._seen: _AsWindowSees | None = None
        self.application = Application(qt, self._memory)
        self.window = self.application.window
        self.background = self.application.background
        self.start = StartController(
            self.window,
            self.background,
            start_desk(places, self._memory, self.enter, self._print, cost),
            language=lambda: self.application.language,
        )
        self._idle = IdleWatch(qt)
        self._idle.left.connect(self.lock)
        self.window.lock_requested.connect(self.lock)
        self.switching = Switching(self.background, self._switch_desk(), self.window)
        self.window.switch_requested.connect(self._switch)
        self.background.changed.connect(self._saved)

    def begin(self) -> None:
        """Show the window and the way into a vault."""
        self.application.show()
        self.start.begin()
        self.background.run(_load_pages)

    def close(self) -> bool:
        """Stop the threads, close the vault; returns whether every thread has ended."""
        self._idle.stop()
        self._keep_typing()
        self.background.use(None)
        ended = self.application.close()
        self._let_go()
        return ended

    @Slot(object)
    def enter(self, handle: object) -> None:
        """Show the desk of an open vault, a ``Session``; it is closed at lock or at the end."""
        session = cast("Session", handle)
        folder = session.store.folder
        held = claim(folder.with_name(folder.name + ".lock"), self)
        if isinstance(held, Holder):
            session.close()
            self.window.show_error(Refused("vault.open_elsewhere", pc=held.pc))
            return
        held.called.connect(self._come_forward)
        self._claim = held
        self._session = session
        self._seen = _AsWindowSees(session)
        self.background.use(self._seen)
        self._look_at_office()

    def _look_at_office(self) -> None:
        from desktop.cases.office import office_view

        self.background.ask(office_view).by(self).then(self._show_desk)

    # Switching the officer

    @Slot()
    def _switch(self) -> None:
        if self._session is not None:
            self.switching.begin()

    def _switch_desk(self) -> SwitchDesk:
        return SwitchDesk(self._others, self._unlock_other, self._seat_of, self._choose, self._sit)

    def _open(self) -> Session:
        if self._session is None:
            raise Refused("session.locked")
        return self._session

    def _others(self, unit: Unit) -> Sequence[Choice]:
        from desktop.cases.officers import others_here
        from ui.messages import words

        found = others_here(unit, self._open().keyring)
        return [
            Choice(one.login, one.name, ", ".join(words.role(role) for role in one.roles))
            for one in found
        ]

    def _unlock_other(self, login: str, passphrase: str) -> object:
        from desktop.keys.slots import unlock

        session = self._open()
        return unlock(session.store.folder, passphrase, login, cost=session.cost)

    @staticmethod
    def _seat_of(unit: Unit, login: str) -> Seat:
        from desktop.app.vaults import seat_of

        return seat_of(unit, login)

    def _choose(self, handle: object, old: str, new: str) -> None:
        keyring = self._open().keyring.after(cast("Unlocked", handle))
        keyring.change_passphrase(old, new)

    def _sit(self, handle: object, seat: Seat, chosen: bool) -> None:  # noqa: FBT001 - a port
        """Show another officer's desk over the same open vault."""
        from desktop.app.vaults import seated
        from desktop.cases.officers import note_own_passphrase

        former = self._open()
        unlocked = cast("Unlocked", handle)
        self._keep_typing()
        self._place = self.window.current_key
        self.window.drop_pages()
        self.window.saved.clear()
        if self._seen is not None:
            self._seen.pass_on()
        self._session = seated(former, unlocked, seat)
        self._seen = _AsWindowSees(self._session)
        self.background.use(self._seen)
        if chosen:
            self.background.do(note_own_passphrase, unlocked.login).by(self)
        self._look_at_office()

    def _show_desk(self, office: OfficeView) -> None:
        session = self._session
        if session is None:
            return
        from desktop.app.pages import TODAY, Pages

        folder = session.store.folder
        practice = folder == self._places.practice
        if not practice:
            self._memory.keep(OFFICE_NAME, office.name)
        self.application.show_practice(practice)
        moments.show_in(office.zone)
        if self._pages is None:
            self._pages = Pages(self.application, self._memory, self._cost, self._dialogs)
        self._pages.use(session)
        self.window.show_desk(office.name, session.who.name)
        self.window.go(self._place or TODAY)
        self._place = ""
        self._idle.start()

    @Slot(object)
    def _saved(self, _change: object) -> None:
        self.window.show_saved(moments.local(datetime.now(UTC)))

    @Slot()
    def _come_forward(self) -> None:
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _let_go(self) -> None:
        if self._claim is not None:
            self._claim.release()
            self._claim = None

    def _keep_typing(self) -> None:
        if self._session is not None and self._pages is not None:
            self._pages.keep_typing()

    @Slot()
    def lock(self) -> None:
        """Close the vault and show its door; what was typed lies in the vault as a draft."""
        session = self._session
        if session is None:
            return
        self._idle.stop()
        self.switching.stop()
        self._keep_typing()
        self._session = None
        self.window.drop_pages()
        self.window.saved.clear()
        self.background.use(None)
        self._let_go()
        self.application.show_practice(False)
        moments.show_in("")
        name = self._memory.recall(OFFICE_NAME) or ""
        folder = Path(session.store.folder)
        if folder == self._places.practice:
            self.start.show_choices()
        else:
            self.start.show_unlock(VaultLine(folder, name), session.unlocked.login)

    @staticmethod
    def _print(pdf: bytes, parent: QWidget) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.letters.paper import read_paper
        from ui.letters.printing import print_paper, set_up

        paper = read_paper(pdf)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, paper, "Netra")
        if not QPrintDialog(printer, parent).exec():
            return False
        print_paper(printer, paper)
        return True


def _load_pages() -> None:
    """Load what an open vault needs while somebody is still typing the passphrase."""
    import desktop.app.pages  # noqa: F401


class _AsWindowSees:
    """A session whose actions get the window's progress when they take one."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._passed_on = False

    def pass_on(self) -> None:
        """Leave the vault open at closing: the next officer works on in it."""
        self._passed_on = True

    def do(
        self, action: Callable[..., Any], /, *args: Any, progress: Progress | None, **kwargs: Any
    ) -> Done[Any]:
        """Run an action in one transaction and commit it."""
        if progress is not None:
            kwargs["progress"] = progress
        return self._session.do(action, *args, **kwargs)

    def ask(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Run a query over one snapshot."""
        return self._session.ask(query, *args, **kwargs)

    def close(self) -> None:
        """Close the vault, unless another officer sits at it by now."""
        if self._passed_on:
            self._session.leave()
        else:
            self._session.close()
