"""The register of letters: the rail's "Surat"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ids import ObjectId
from desktop.letters.batch import events_with_people
from desktop.letters.ports import Press, RegisterFilter
from desktop.letters.ports import RegisterPage as Lines
from ui.background import Background, Change, Job
from ui.letters import words
from ui.letters.book_controller import BookController, LookedUp, look_at_register
from ui.letters.book_panel import BookPanel
from ui.letters.check_controller import CheckController
from ui.letters.check_panel import CheckPanel
from ui.letters.controller import IssuedController
from ui.letters.fields import day_words
from ui.letters.issued_panel import IssuedPanel
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import plain_caption
from ui.widgets.message_bar import MessageBar
from ui.widgets.page_model import Column, PageOfRows, PageRequest, Row
from ui.widgets.paged_table import PagedTable
from ui.widgets.square_code import ReadCodes
from ui.widgets.surface import PageHead, wrapping
from ui.widgets.system_dialogs import Dialogs

_PAUSE_MS = 200
_STATUSES = ("issued", "unnumbered", "signed", "void", "reserved", "released")


class RegisterPage(QStackedWidget):
    """The table; Enter or a double click opens the stored letter in its place."""

    letter_requested = Signal(str)
    case_requested = Signal(str)
    book_requested = Signal()
    """The agenda as a whole: gaps, doubles, reserved numbers."""
    reserve_requested = Signal()
    export_requested = Signal(str)
    """The ending of the file: ``xlsx``, ``csv`` or ``pdf``."""
    check_requested = Signal()
    """Is this paper or file one of ours?"""
    events_wanted = Signal()
    """Somebody wants to write to all of an election: which ones are there?"""
    event_chosen = Signal(str)
    """A letter to each respondent of this election."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numberless: set[str] = set()
        """Rows that are numbers without a letter."""
        self._head = PageHead(self.tr("Letters"))
        self._build_narrowing()
        self._build_buttons()
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
            Column("status", self.tr("Status"), 190, sortable=False),
        )
        self.table = PagedTable("letters", self.tr("Letters"), columns, remembered, empty)
        self.table.opened.connect(self.letter_requested)
        self.table.counted.connect(self._counted)
        holder, flow = wrapping()
        for button in (self.many, self.book, self.reserve, self.export):
            flow.addWidget(button)
        self._head.buttons.addWidget(holder)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(GRID)
        narrowing.addWidget(self._search)
        narrowing.addWidget(self.kinds)
        narrowing.addWidget(self.series)
        narrowing.addStretch(1)
        narrowing.addWidget(self.verify)
        self.told = MessageBar()
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self.told)
        column.addLayout(narrowing)
        column.addWidget(self.years)
        column.addWidget(self.statuses)
        column.addWidget(self.table, 1)
        self.panel = IssuedPanel()
        self.panel.back_requested.connect(self.show_list)
        self.panel.case_requested.connect(self.case_requested)
        self.agenda: BookPanel = BookPanel()
        self.agenda.back_requested.connect(self.show_list)
        self.checking: CheckPanel = CheckPanel()
        self.checking.back_requested.connect(self.show_list)
        self.checking.letter_requested.connect(self.letter_requested)
        self.addWidget(listing)
        self.addWidget(self.panel)
        self.addWidget(self.agenda)
        self.addWidget(self.checking)
        self.setFocusProxy(self.table)

    def _build_narrowing(self) -> None:
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
        self.statuses = ChipRow(self.tr("Status"), one_only=True)
        self.statuses.changed.connect(self._narrow)
        self.kinds, self.series = QComboBox(), QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind of letter"))
        self.series.setAccessibleName(self.tr("Agenda"))
        for box in (self.kinds, self.series):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._narrow)

    def _build_buttons(self) -> None:
        self.verify = PlainButton(self.tr("Check a letter…"), icon="shield-check")
        self.verify.clicked.connect(self.check_requested)
        self.many = PlainButton(self.tr("To all of an election…"), icon="mail")
        self.many.clicked.connect(self.events_wanted)
        self.book = PlainButton(self.tr("Check the agenda…"), icon="clipboard-list")
        self.book.clicked.connect(self.book_requested)
        self.reserve = PlainButton(self.tr("Reserve a number…"), icon="plus")
        self.reserve.clicked.connect(self.reserve_requested)
        self.export = PlainButton(self.tr("Agenda as file…"), icon="download")
        self.export.setMenu(self._export_menu())

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for ending, text in (
            ("xlsx", self.tr("Excel (.xlsx)")),
            ("csv", self.tr("Text (.csv)")),
            ("pdf", self.tr("For printing (.pdf)")),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, end=ending: self.export_requested.emit(end))
        return menu

    def show_around(self, lines: Lines, series: Sequence[tuple[str, str]]) -> None:
        """Offer what the list can be narrowed by; what has one choice alone is left out."""
        self.years.show_choices([Choice(str(year), str(year)) for year in lines.years])
        self.years.setVisible(len(lines.years) > 1)
        known = [code for code in _STATUSES if code in lines.statuses]
        self.statuses.show_choices(
            [Choice(code, words.status_words(code)[0], str(lines.statuses[code])) for code in known]
        )
        self.statuses.setVisible(len(known) > 1 or bool(self.statuses.chosen()))
        kinds = [(code, f"{code} ({count})") for code, count in sorted(lines.kinds.items())]
        self._offer(self.kinds, self.tr("All kinds"), kinds)
        self._offer(self.series, self.tr("All agendas"), series)
        self.series.setVisible(len(series) > 1)
        self.numberless = {line.id for line in lines.rows if not line.case} | self.numberless

    @staticmethod
    def _offer(box: QComboBox, every: str, choices: Sequence[tuple[str, str]]) -> None:
        before = box.currentData()
        box.clear()
        box.addItem(every, "")
        for key, text in choices:
            box.addItem(text, key)
        box.setCurrentIndex(max(0, box.findData(before)))

    def offer_events(self, events: Sequence[tuple[str, str, int]]) -> QMenu:
        """Offer the elections with respondents; one is chosen for a run of letters."""
        menu = QMenu(self)
        menu.setObjectName("events")
        menu.aboutToHide.connect(menu.deleteLater)
        for code, name, count in events:
            entry = menu.addAction(plain_caption(f"{name} ({count})"))
            entry.triggered.connect(partial(self.event_chosen.emit, code))
        if not events:
            menu.addAction(self.tr("No case belongs to an election yet.")).setEnabled(False)
        menu.popup(self.many.mapToGlobal(QPoint(0, self.many.height())))
        return menu

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

    def show_book(self) -> None:
        """Show the agenda as a whole in place of the list."""
        self.agenda.told.hide()
        self.setCurrentWidget(self.agenda)
        self.agenda.setFocus()

    def show_checking(self) -> None:
        """Show the check of a paper in place of the list."""
        self.setCurrentWidget(self.checking)
        self.checking.setFocus()

    def wanted(self) -> RegisterFilter:
        """Return what the list is narrowed down to."""
        year = next(iter(self.years.chosen()), "")
        return RegisterFilter(
            self._search.text().strip(),
            int(year) if year else None,
            str(self.series.currentData() or ""),
            str(self.kinds.currentData() or ""),
            next(iter(self.statuses.chosen()), ""),
        )

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
        if event.key() == Qt.Key.Key_Escape and self.currentIndex() > 0:
            self.show_list()
            return
        super().keyPressEvent(event)


class RegisterController(QObject):
    """Fetches lines and opens letters, and the agenda as a whole."""

    def __init__(
        self,
        page: RegisterPage,
        background: Background,
        dialogs: Dialogs,
        press: Press | None,
        read_codes: ReadCodes | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        CheckController(page, background, dialogs, read_codes)
        self._issued = IssuedController(page.panel, background, dialogs, press)
        self._book = BookController(page, background, dialogs, press)
        page.letter_requested.connect(self._open)
        page.events_wanted.connect(self._ask_events)
        page.table.model.narrow(RegisterFilter())
        page.table.use(self._fetch)
        background.changed.connect(self._on_changed)

    @Slot()
    def _ask_events(self) -> None:
        self._background.ask(events_with_people).by(self).then(self._page.offer_events)

    def _fetch(self, request: PageRequest) -> _Fetch:
        asked = request.filter
        wanted = asked if isinstance(asked, RegisterFilter) else RegisterFilter()
        job = self._background.ask(look_at_register, wanted, request.limit, request.offset)
        return _Fetch(request, job, self._page)

    @Slot(str)
    def _open(self, letter: str) -> None:
        if letter in self._page.numberless:
            self._book.open()
            return
        self._page.show_panel()
        self._issued.show(ObjectId(letter))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("letter", "letter_mark", "number_reservation", "number_release"):
            self._page.table.refresh()


class _Fetch(QObject):
    """One query on its way to the table, turned into rows when it arrives."""

    def __init__(self, request: PageRequest, job: Job[LookedUp], page: RegisterPage) -> None:
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
    def _arrived(self, found: LookedUp) -> None:
        lines = found.page
        if self._request.offset == 0:
            self._page.show_around(lines, found.series)
        if callable(self._slot):
            rows = tuple(map(_row, lines.rows))
            self._slot(PageOfRows(self._request, rows, lines.total))


def _row(line: object) -> Row:
    from desktop.letters.ports import RegisterLine

    if not isinstance(line, RegisterLine):
        raise TypeError(type(line))
    status, tone = words.status_words(line.status)
    marks = words.register_marks(line)
    said = ", ".join((status, *marks))
    cells = (line.number, day_words(line.dated), line.subject, line.addressee, said)
    return Row(line.id, cells, ("", "", "", "", tone))
