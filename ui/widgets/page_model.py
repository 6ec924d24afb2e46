"""Rows that are fetched page by page, only where somebody looks.

Sorting, filtering and counting are the query's work; the model holds at most a
few thousand rows however long the list is.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication

from ui.style.tokens import tokens_of

PAGE = 100
_PAGES_KEPT = 60
_GATHER_MS = 15

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``key`` is what the query sorts by and what is remembered."""

    key: str
    title: str
    width: int = 140
    number: bool = False
    """Right-aligned, with digits of one width."""
    sortable: bool = True
    stretch: bool = False
    """Takes the room that is left; at most one column, else the last one does."""
    hidden: bool = False
    """Not shown until the person chooses it."""


@dataclass(frozen=True, slots=True)
class Order:
    """Sorted by which column, and which way."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What a fetcher is asked for."""

    offset: int
    limit: int
    order: Order | None
    filter: object
    """Whatever the controller narrowed the list down with; the model never looks inside."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line as it is shown."""

    key: str
    cells: tuple[str, ...]
    tones: tuple[str, ...] = ()
    """Per cell: empty, ``second``, ``danger``, ``warning`` or ``good``."""


@dataclass(frozen=True, slots=True)
class PageOfRows:
    """A fetcher's answer; ``request`` is given back as it came."""

    request: PageRequest
    rows: tuple[Row, ...]
    total: int
    """How many rows the whole list has."""


class FetchJob(Protocol):
    """The part of a background job that the model needs."""

    def then(self, slot: Callable[[PageOfRows], object]) -> Self:
        """Call ``slot`` with the page."""
        ...

    def cancel(self) -> None:
        """Nobody looks there any more."""
        ...


Fetcher = Callable[[PageRequest], FetchJob]


class PageModel(QAbstractTableModel):
    """A long list of which only the visible pages are here."""

    counted = Signal(int)
    """How many rows the list has, whenever an answer arrives."""
    arrived = Signal(int, int)
    """Rows from, up to but not including: they can be drawn now."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch: Fetcher | None = None
        self._total = 0
        self._order: Order | None = None
        self._filter: object = None
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._jobs: dict[int, FetchJob] = {}
        self._wanted: set[int] = set()
        self._fresh_list = True
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._fetch_wanted)

    # What is shown

    def use(self, fetch: Fetcher) -> None:
        """Fetch rows with this from now on, and begin."""
        self._fetch = fetch
        self.reload()

    def narrow(self, value: object) -> None:
        """Show another selection of rows."""
        self._filter = value
        self.reload()

    def order_by(self, order: Order | None) -> None:
        """Sort another way."""
        if order != self._order:
            self._order = order
            self.reload()

    @property
    def order(self) -> Order | None:
        """How the list is sorted."""
        return self._order

    def reload(self) -> None:
        """Begin anew; the old rows stay until the new ones are here."""
        self._drop_jobs()
        self._fresh_list = True
        self._ask_for(0)

    def refresh(self, first: int = 0, last: int = 0) -> None:
        """Fetch the pages of rows ``first`` to ``last`` again and forget the others."""
        self._drop_jobs()
        self._stale.update(self._pages)
        for page in range(first // PAGE, last // PAGE + 1):
            self._ask_for(page)

    def row(self, number: int) -> Row | None:
        """Return a row that is here, or ``None``; asks for it if it is not."""
        page = number // PAGE
        if page in self._pages and page not in self._stale:
            self._pages.move_to_end(page)
        else:
            self._want(page)
        rows = self._pages.get(page, ())
        place = number - page * PAGE
        return rows[place] if place < len(rows) else None

    def is_here(self, number: int) -> bool:
        """Say whether a row can be drawn."""
        return number // PAGE in self._pages

    # Qt's side

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows the whole list has."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell; empty until its page has arrived."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ForegroundRole}:
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()] if row is not None else ""
        tone = row.tones[index.column()] if row is not None and row.tones else ""
        if not tone:
            return None
        return QColor(getattr(tokens_of(QGuiApplication.palette()), tone))

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft
        if self.columns[section].number:
            side = Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    # Fetching

    def _want(self, page: int) -> None:
        if page not in self._jobs and not self._fresh_list:
            self._wanted.add(page)
            if not self._gather.isActive():
                self._gather.start()

    @Slot()
    def _fetch_wanted(self) -> None:
        for page in sorted(self._wanted):
            self._ask_for(page)
        self._wanted.clear()

    def look_only_at(self, first: int, last: int) -> None:
        """Drop what was asked for elsewhere: somebody drags the scroll bar past it."""
        for page in tuple(self._jobs):
            if not first // PAGE - 1 <= page <= last // PAGE + 1 and not self._fresh_list:
                self._jobs.pop(page).cancel()

    def _ask_for(self, page: int) -> None:
        if self._fetch is None or page in self._jobs:
            return
        job = self._fetch(PageRequest(page * PAGE, PAGE, self._order, self._filter))
        self._jobs[page] = job
        job.then(self._take)

    def _drop_jobs(self) -> None:
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._wanted.clear()

    @Slot(object)
    def _take(self, answer: PageOfRows) -> None:
        request = answer.request
        page = request.offset // PAGE
        if (request.order, request.filter) != (self._order, self._filter):
            return
        self._jobs.pop(page, None)
        if self._fresh_list or answer.total != self._total:
            self._begin_anew(answer, page)
        else:
            self._pages[page] = answer.rows
            self._stale.discard(page)
            self._shrink()
            last = min(request.offset + PAGE, self._total)
            if last > request.offset:
                corner = self.index(last - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(request.offset, 0), corner)
        self.counted.emit(self._total)
        self.arrived.emit(request.offset, request.offset + len(answer.rows))

    def _begin_anew(self, answer: PageOfRows, page: int) -> None:
        self.beginResetModel()
        self._fresh_list = False
        self._total = answer.total
        self._pages.clear()
        self._stale.clear()
        self._pages[page] = answer.rows
        self.endResetModel()

    def _shrink(self) -> None:
        while len(self._pages) > _PAGES_KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
