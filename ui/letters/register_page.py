"""The register of letters: the rail's "Surat"."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.ids import ObjectId
from desktop.letters.ports import Press, RegisterFilter
from desktop.letters.ports import RegisterPage as Lines
from desktop.letters.queries import search_register
from ui.background import Background, Change, Job
from ui.letters import words
from ui.letters.controller import IssuedController
from ui.letters.desk import Dialogs
from ui.letters.fields import day_words
from ui.letters.issued_panel import IssuedPanel
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_model import Column, PageOfRows, PageRequest, Row
from ui.widgets.paged_table import PagedTable
from ui.widgets.surface import PageHead

_PAUSE_MS = 200
Wanted = tuple[str, int | None]
"""Words to look for, and a year."""


class RegisterPage(QStackedWidget):
    """The table; Enter or a double click opens the stored letter in its place."""

    letter_requested = Signal(str)
    case_requested = Signal(str)
    narrowed = Signal(object)

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHead(self.tr("Letters"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Number, subject or addressee"))
        self._search.setAccessibleName(self.tr("Search the register"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(300)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self._search.textChanged.connect(self._typed)
        self.years = ChipRow(self.tr("Year"), one_only=True)
        self.years.changed.connect(self._narrow)
        empty = EmptyState(
            "mail",
            self.tr("No letter yet"),
            self.tr("Letters are written from a case. Each one you issue stands here."),
        )
        columns = (
            Column("number", self.tr("Number"), 220, sortable=False),
            Column("dated", self.tr("Date"), 110, sortable=False),
            Column("subject", self.tr("Subject"), 300, sortable=False, stretch=True),
            Column("addressee", self.tr("Addressed to"), 200, sortable=False),
            Column("status", self.tr("Status"), 130, sortable=False),
        )
        self.table = PagedTable("letters", self.tr("Letters"), columns, remembered, empty)
        self.table.opened.connect(self.letter_requested)
        self.table.counted.connect(self._counted)
        self._head.buttons.addWidget(self._search)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self.years)
        column.addWidget(self.table, 1)
        self.panel = IssuedPanel()
        self.panel.back_requested.connect(self.show_list)
        self.panel.case_requested.connect(self.case_requested)
        self.addWidget(listing)
        self.addWidget(self.panel)
        self.setFocusProxy(self.table)

    def show_years(self, years: tuple[int, ...]) -> None:
        """Offer the years that have letters; one year alone needs no chip."""
        self.years.show_choices([Choice(str(year), str(year)) for year in years])
        self.years.setVisible(len(years) > 1)

    def show_panel(self) -> None:
        """Show the letter in place of the list."""
        self.panel.told.hide()
        self.setCurrentWidget(self.panel)
        self.panel.setFocus()

    @Slot()
    def show_list(self) -> None:
        """Go back to the list, where one was."""
        self.setCurrentIndex(0)
        self.table.setFocus()

    def wanted(self) -> Wanted:
        """Return what the list is narrowed down to."""
        chosen = next(iter(self.years.chosen()), "")
        return self._search.text().strip(), int(chosen) if chosen else None

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _narrow(self) -> None:
        self.table.narrow(self.wanted())

    @Slot(int)
    def _counted(self, total: int) -> None:
        self._head.show_title(
            self.tr("Letters"),
            self.tr("In the register: {count}").format(count=total) if total else "",
        )

    def keyPressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Esc goes back to the list."""
        from PySide6.QtGui import QKeyEvent

        if not isinstance(event, QKeyEvent):
            return
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is self.panel:
            self.show_list()
            return
        super().keyPressEvent(event)


class RegisterController(QObject):
    """Fetches lines and opens letters."""

    def __init__(
        self,
        page: RegisterPage,
        background: Background,
        dialogs: Dialogs,
        press: Press | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._issued = IssuedController(page.panel, background, dialogs, press)
        page.letter_requested.connect(self._open)
        page.table.model.narrow(("", None))
        page.table.use(self._fetch)
        background.changed.connect(self._on_changed)

    def _fetch(self, request: PageRequest) -> _Fetch:
        found, year = request.filter if isinstance(request.filter, tuple) else ("", None)
        wanted = RegisterFilter(query=found, year=year)
        job = self._background.ask(search_register, wanted, request.limit, request.offset)
        return _Fetch(request, job, self._page)

    @Slot(str)
    def _open(self, letter: str) -> None:
        self._page.show_panel()
        self._issued.show(ObjectId(letter))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("letter", "letter_mark"):
            self._page.table.refresh()


class _Fetch(QObject):
    """One query on its way to the table, turned into rows when it arrives."""

    def __init__(self, request: PageRequest, job: Job[Lines], page: RegisterPage) -> None:
        super().__init__(page)
        self._request, self._job, self._page = request, job, page
        self._slot: object = None

    def then(self, slot: object) -> _Fetch:
        """Call ``slot`` with the page of rows."""
        self._slot = slot
        self._job.by(self).then(self._arrived).ended(self.deleteLater)
        return self

    def cancel(self) -> None:
        """Nobody looks there any more."""
        self._job.cancel()

    @Slot(object)
    def _arrived(self, lines: Lines) -> None:
        if self._request.offset == 0:
            self._page.show_years(lines.years)
        if callable(self._slot):
            rows = tuple(map(_row, lines.rows))
            self._slot(PageOfRows(self._request, rows, lines.total))


def _row(line: object) -> Row:
    from desktop.letters.ports import RegisterLine

    if not isinstance(line, RegisterLine):
        raise TypeError(type(line))
    status, tone = words.status_words(line.status)
    cells = (line.number, day_words(line.dated), line.subject, line.addressee, status)
    return Row(line.id, cells, ("", "", "", "", tone))
