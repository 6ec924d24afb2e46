"""What happens next on the agenda: reserve, explain, release, deal, and save it as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Slot

from desktop.cases.clock_doubt import CODE
from desktop.cases.office import today
from desktop.errors import KnownError
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import Obj
from desktop.keys.files import write_durably
from desktop.letters.agenda import SERIES, agendas, release_number, reserve_number
from desktop.letters.book import explain_number, year_of_letters
from desktop.letters.book_file import (
    MAIN,
    BookFile,
    agenda_book,
    book_table,
    printed_book,
    record_book,
)
from desktop.letters.papers import AgendaBook
from desktop.letters.ports import LetterUnit, Press, RegisterFilter, RegisterPage
from desktop.letters.queries import search_register
from desktop.letters.ranges import deal_range, keep_agenda, office_pcs, range_lines
from ui.background import Background, Change
from ui.letters.book_panel import Book
from ui.letters.number_dialogs import ReserveDialog
from ui.messages import message, sentence
from ui.widgets.clock_question import ask_about_clock
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

if TYPE_CHECKING:
    from ui.letters.register_page import RegisterPage as Page


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A page of the register, and the agendas by their short name and what they are called."""

    page: RegisterPage
    series: tuple[tuple[str, str], ...]


def look_at_register(unit: LetterUnit, wanted: RegisterFilter, limit: int, offset: int) -> LookedUp:
    """Return lines of the register, and what it can be narrowed by."""
    page = search_register(unit, wanted, limit, offset)
    return LookedUp(page, tuple((one.series, one.name or MAIN) for one in agendas(unit)))


def look_at_book(unit: LetterUnit, series: str, year: int | None) -> Book:
    """Return an agenda in a year, this one unless told."""
    asked = year or today(unit).year
    found = year_of_letters(unit, series or SERIES, asked)
    return Book(found, office_pcs(unit), range_lines(unit, found.agenda.series, asked))


def look_at_file(
    unit: LetterUnit, ending: str, series: str, year: int | None
) -> BookFile | AgendaBook:
    """Return a year's register as it is saved, ready but for the printing."""
    asked = year or today(unit).year
    first, last = date(asked, 1, 1), date(asked, 12, 31)
    if ending == "pdf":
        return agenda_book(unit, series, first, last)
    return book_table(unit, f"agenda.{ending}", series, first, last)


def finished(press: Press, found: BookFile | AgendaBook) -> bytes:
    """Return the bytes of a file. Printing belongs off the GUI thread."""
    return found.content if isinstance(found, BookFile) else printed_book(press, found).pdf


class _Wanted(NamedTuple):
    """What a number is to be reserved for, for whom, and until when."""

    purpose: str
    holder: str
    until: date | None


class BookController(QObject):
    """The agenda of the year and series that the list is narrowed down to."""

    def __init__(
        self, page: Page, background: Background, dialogs: Dialogs, press: Press | None
    ) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._dialogs, self._press = dialogs, press
        self._book: Book | None = None
        self._wanted = _Wanted("", "", None)
        self.clock_question: Confirm | None = None
        page.book_requested.connect(self.open)
        page.reserve_requested.connect(self._ask_to_reserve)
        page.export_requested.connect(self._export)
        panel = page.agenda
        panel.explained.connect(self._explain)
        panel.released.connect(self._release)
        panel.keeping_requested.connect(self._keep)
        panel.dealt.connect(self._deal)
        background.changed.connect(self._on_changed)

    @Slot()
    def open(self) -> None:
        """Show the agenda in place of the list."""
        self._page.show_book()
        self._look()

    def _look(self) -> None:
        wanted = self._page.wanted()
        job = self._background.ask(look_at_book, wanted.series, wanted.year).by(self)
        job.then(self._show).failed(self._failed)

    @Slot(object)
    def _show(self, book: Book) -> None:
        self._book = book
        self._page.agenda.show_book(book)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        watched = ("letter", "letter_mark", "number_reservation", "number_release", "number_range",
                   "number_note", "agenda_keeper", "agenda")  # fmt: skip
        if self._page.currentWidget() is self._page.agenda and change.touches(*watched):
            self._look()

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self._say(Kind.DANGER, told.what_happened, told.what_to_do)

    def _say(self, kind: Kind, what: str, then: str = "") -> None:
        on_agenda = self._page.currentWidget() is self._page.agenda
        (self._page.agenda.told if on_agenda else self._page.told).say(kind, what, then)

    # --- numbers ---------------------------------------------------------------------------

    @Slot()
    def _ask_to_reserve(self) -> None:
        self.dialog = ReserveDialog(self._page)
        self.dialog.given.connect(self._reserve)
        self.dialog.open()

    @Slot(str, str, object)
    def _reserve(self, purpose: str, holder: str, until: date | None) -> None:
        self._wanted = _Wanted(purpose, holder, until)
        self._reserve_it("")

    def _reserve_it(self, clock_is_right: str) -> None:
        purpose, holder, until = self._wanted
        job = self._background.do(
            reserve_number, purpose, holder=holder, until=until, clock_is_right=clock_is_right
        ).by(self)
        job.then(self._reserved).failed(self._not_reserved)

    @Slot(object)
    def _not_reserved(self, error: KnownError) -> None:
        if error.code != CODE:
            self._failed(error)
            return
        effect = self.tr("The clock is right, reserve the number")
        asked = self.clock_question = ask_about_clock(sentence(error), effect, self._page)
        asked.accepted.connect(lambda: self._reserve_it(asked.reason))

    @Slot(object)
    def _reserved(self, kept: Obj) -> None:
        what = self.tr("Number {number} is reserved.").format(number=kept.text("number"))
        then = self.tr("Choose it on the page of the letter it is for.")
        self._say(Kind.GOOD, what, then)

    @Slot(int, int, str)
    def _explain(self, low: int, high: int, text: str) -> None:
        if self._book is not None:
            year = self._book.year
            job = self._background.do(
                explain_number, year.agenda.series, year.year, low, high, text
            )
            job.by(self).then(self._again).failed(self._failed)

    @Slot(str, str)
    def _release(self, reservation: str, reason: str) -> None:
        job = self._background.do(release_number, ObjectId(reservation), reason).by(self)
        job.then(self._again).failed(self._failed)

    @Slot(str, int)
    def _keep(self, reason: str, low: int) -> None:
        if self._book is not None:
            year = self._book.year.year if reason else None
            job = self._background.do(keep_agenda, reason=reason, year=year, low=low).by(self)
            job.then(self._again).failed(self._failed)

    @Slot(str, int)
    def _deal(self, device: str, count: int) -> None:
        if self._book is not None:
            year = self._book.year
            job = self._background.do(
                deal_range, DeviceId(device), year.agenda.series, year.year, count
            )
            job.by(self).then(self._again).failed(self._failed)

    @Slot(object)
    def _again(self, _done: object) -> None:
        self._page.agenda.told.hide()
        self._look()

    # --- the file --------------------------------------------------------------------------

    @Slot(str)
    def _export(self, ending: str) -> None:
        wanted = self._page.wanted()
        job = self._background.ask(look_at_file, ending, wanted.series, wanted.year).by(self)
        job.then(lambda found: self._finish(found, ending)).failed(self._failed)

    def _finish(self, found: BookFile | AgendaBook, ending: str) -> None:
        if self._press is None:
            return
        entries = found.entries if isinstance(found, BookFile) else len(found.lines)
        job = self._background.run(finished, self._press, found).by(self)
        job.then(lambda content: self._ask_where(content, ending, entries)).failed(self._failed)

    def _ask_where(self, content: bytes, ending: str, entries: int) -> None:
        title = self.tr("Save the agenda")
        name = f"{self.tr('agenda')}.{ending}"
        self._dialogs.save(
            self._page, title, name, lambda path: self._save(Path(path), content, entries)
        )

    def _save(self, path: Path, content: bytes, entries: int) -> None:
        job = self._background.run(write_durably, path, content).by(self)
        job.then(lambda _done: self._saved(path, entries)).failed(self._failed)

    def _saved(self, path: Path, entries: int) -> None:
        self._background.do(record_book, str(path), entries).by(self)
        text = self.tr("Saved as {path}, {entries} numbers.")
        self._say(Kind.GOOD, text.format(path=path.name, entries=entries))
