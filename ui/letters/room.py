"""Letters as the window has them: the register, and the letter being written, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ids import ObjectId
from desktop.letters.actions import KINDS
from desktop.letters.ports import Press
from desktop.letters.queries import respondents_for
from ui.background import Background
from ui.letters.batch_page import BatchPage
from ui.letters.making import make_batch_page, make_letter_page, make_register_page
from ui.letters.page import LetterPage
from ui.remembered import Remembered
from ui.widgets.square_code import ReadCodes
from ui.widgets.system_dialogs import Dialogs


class LettersRoom(QStackedWidget):
    """Everything about letters behind one entry of the rail."""

    case_requested = Signal(str)
    field_requested = Signal(str, str, str)
    """The case, where the missing thing is filled in, and the id of its object."""

    def __init__(
        self,
        background: Background,
        press: Press,
        remembered: Remembered,
        dialogs: Dialogs,
        read_codes: ReadCodes | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._press, self._dialogs = background, press, dialogs
        self._case = self._kind = ""
        self.writing: LetterPage | None = None
        self.batch: BatchPage | None = None
        self.register = make_register_page(background, remembered, dialogs, press, read_codes)
        self.register.case_requested.connect(self.case_requested)
        self.register.event_chosen.connect(self._write_to_event)
        self.register.agenda.settings_requested.connect(self._ask_for_agenda)
        self.addWidget(self.register)
        self.setFocusProxy(self.register)

    def write(self, case: str, people: tuple[ObjectId, ...], kind: str = "") -> None:
        """Begin a letter about respondents of a case; none named means all of them.

        Without ``kind`` it is the recommendation; another one can be chosen on the page.
        """
        self._case, self._kind = case, "" if kind in KINDS else kind
        if people:
            self._begin(list(people))
        else:
            job = self._background.ask(respondents_for, ObjectId(case)).by(self)
            job.then(self._begin)

    def write_to_each(self, people: Sequence[ObjectId], event: str = "") -> None:
        """Begin one kind of letter to each of these people, or to all of an event."""
        self._end()
        page = make_batch_page(self._background, self._press, people, event, self._dialogs)
        page.case_requested.connect(self.case_requested)
        page.back_requested.connect(self.show_register)
        self.batch = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    @Slot(str)
    def _write_to_event(self, event: str) -> None:
        self.write_to_each((), event)

    @Slot(str)
    def show_letter(self, letter: str) -> None:
        """Show an issued letter."""
        self._end()
        self.setCurrentWidget(self.register)
        self.register.letter_requested.emit(letter)

    @Slot()
    def show_register(self) -> None:
        """Show the list of issued letters."""
        self._end()
        self.setCurrentWidget(self.register)
        self.register.show_list()

    def keep_typing(self) -> None:
        """Put away what was typed for a letter: the vault is about to be closed."""
        if self.writing is not None:
            self.writing.keep_typing_requested.emit()

    def _begin(self, people: list[ObjectId]) -> None:
        self._end()
        page = make_letter_page(self._background, self._press, people, self._dialogs, self._kind)
        page.case_requested.connect(self.case_requested)
        page.back_requested.connect(self._leave)
        page.field_requested.connect(self._ask_for_field)
        self.writing = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    @Slot(str, str, str)
    def _ask_for_field(self, where: str, _field: str, oid: str) -> None:
        if where == "agenda":
            self._show_agenda()
        else:
            self.field_requested.emit(self._case, where, oid)

    @Slot(str)
    def _ask_for_agenda(self, agenda: str) -> None:
        self.field_requested.emit("", "agenda", agenda)

    def _show_agenda(self) -> None:
        """Show why this PC gives no number; what was typed for the letter waits as a draft."""
        self.keep_typing()
        self.show_register()
        self.register.book_requested.emit()

    @Slot()
    def _leave(self) -> None:
        """Go back to the case; what was typed waits as a draft, and the register shows again."""
        self.keep_typing()
        self.show_register()
        self.case_requested.emit(self._case)

    def _end(self) -> None:
        if self.batch is not None:
            self.removeWidget(self.batch)
            self.batch.hide()
            self.batch.deleteLater()
            self.batch = None
        if self.writing is not None:
            self.removeWidget(self.writing)
            self.writing.hide()
            self.writing.deleteLater()
            self.writing = None


def make_letters_room(
    background: Background,
    press: Press,
    remembered: Remembered,
    dialogs: Dialogs | None = None,
    read_codes: ReadCodes | None = None,
) -> LettersRoom:
    """Return the room with its controllers; register it under a key of the rail."""
    return LettersRoom(background, press, remembered, dialogs or Dialogs(), read_codes)
