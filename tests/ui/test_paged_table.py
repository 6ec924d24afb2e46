"""A hundred thousand rows: fetched where somebody looks, sorted and filtered elsewhere."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.gallery import COLUMNS, fetch_100k
from ui.remembered import UntilExit
from ui.widgets.page_model import PAGE, Column, Order, PageOfRows, Row
from ui.widgets.paged_table import PagedTable

pytestmark = pytest.mark.usefixtures("dressed")


class Desk:
    """A list behind a fetcher; answers come when ``answer`` is called."""

    def __init__(self, total):
        self.total = total
        self.asked = []
        self.waiting = []
        self.prefix = "case"

    def fetch(self, request):
        self.asked.append(request)
        job = Waiting(self, request)
        self.waiting.append(job)
        return job

    def answer(self):
        waiting, self.waiting = self.waiting, []
        for job in waiting:
            if not job.cancelled:
                job.slot(self.page(job.request))

    def page(self, request):
        numbers = range(self.total)
        if request.filter is not None:
            numbers = [number for number in numbers if str(request.filter) in str(number)]
        if request.order is not None and request.order.descending:
            numbers = numbers[::-1]
        some = numbers[request.offset : request.offset + request.limit]
        rows = tuple(Row(f"{self.prefix}-{number}", (str(number),) * 5) for number in some)
        return PageOfRows(request, rows, len(numbers))


class Waiting:
    def __init__(self, desk, request):
        self.request, self.cancelled, self.slot = request, False, None

    def then(self, slot):
        self.slot = slot
        return self

    def cancel(self):
        self.cancelled = True


@pytest.fixture
def show(qtbot):
    kept = []

    def make(desk, remembered=None, empty=None):
        table = PagedTable("cases", "Perkara", COLUMNS, remembered or UntilExit(), empty)
        kept.append(table)
        qtbot.addWidget(table)
        table.resize(900, 500)
        table.show()
        table.use(desk.fetch)
        return table

    return make


def settle(qtbot, desk):
    """Let the table ask and the desk answer until nobody wants anything."""

    def still():
        QCoreApplication.processEvents()
        if desk.waiting:
            desk.answer()
        return not desk.waiting

    qtbot.waitUntil(still)
    QCoreApplication.processEvents()


def test_only_what_is_visible_is_fetched(show, qtbot):
    desk = Desk(100_000)
    table = show(desk)
    settle(qtbot, desk)
    assert table.model.rowCount() == 100_000
    assert [request.offset for request in desk.asked] == [0]
    table.view.scrollToBottom()
    qtbot.waitUntil(lambda: bool(desk.waiting))
    settle(qtbot, desk)
    assert table.model.row(99_999).key == "case-99999"
    assert len(desk.asked) < 6


def test_a_hundred_thousand_rows_feel_instant(show, qtbot, qapp):
    table = PagedTable("cases", "Perkara", COLUMNS, UntilExit())
    qtbot.addWidget(table)
    table.resize(1200, 700)
    table.show()
    begun = time.perf_counter()
    table.use(fetch_100k)
    QCoreApplication.processEvents()
    table.view.scrollToBottom()
    table.model.order_by(Order("who"))
    table.narrow("x")
    QCoreApplication.processEvents()
    assert time.perf_counter() - begun < 0.5
    assert table.model.rowCount() == 100_000


def test_dragging_past_pages_drops_their_jobs(show, qtbot):
    desk = Desk(100_000)
    table = show(desk)
    settle(qtbot, desk)
    table.view.scrollTo(table.model.index(50_000, 0))
    qtbot.waitUntil(lambda: bool(desk.waiting))
    passed = list(desk.waiting)
    table.view.scrollToBottom()
    assert all(job.cancelled for job in passed)


def test_a_click_on_the_header_sorts_in_the_query(show, qtbot):
    desk = Desk(1000)
    table = show(desk)
    settle(qtbot, desk)
    header = table.view.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    settle(qtbot, desk)
    assert desk.asked[-1].order == Order("who", descending=True)
    assert table.model.row(0).key == "case-999"


def test_narrowing_asks_anew_and_late_answers_are_ignored(show, qtbot):
    desk = Desk(1000)
    table = show(desk)
    settle(qtbot, desk)
    table.narrow("99")
    late = desk.waiting[-1]
    table.narrow("7")
    late.slot(desk.page(late.request))
    assert table.model.rowCount() == 1000
    settle(qtbot, desk)
    assert table.model.rowCount() == len([n for n in range(1000) if "7" in str(n)])


def test_refreshing_keeps_the_place_and_the_row(show, qtbot):
    desk = Desk(1000)
    table = show(desk)
    settle(qtbot, desk)
    table.view.setCurrentIndex(table.model.index(40, 0))
    assert table.current_key() == "case-40"
    place = table.view.verticalScrollBar().value()
    asked = len(desk.asked)
    desk.prefix = "new"
    table.refresh()
    assert table.model.row(40).key == "case-40"
    settle(qtbot, desk)
    assert len(desk.asked) > asked
    assert table.current_key() == "new-40"
    assert table.view.verticalScrollBar().value() == place


def test_a_row_is_found_again_when_the_list_grew(show, qtbot):
    desk = Desk(50)
    table = show(desk)
    settle(qtbot, desk)
    table.view.setCurrentIndex(table.model.index(7, 0))
    desk.total = 51
    table.refresh()
    settle(qtbot, desk)
    assert table.model.rowCount() == 51
    assert table.current_key() == "case-7"
    assert table.view.currentIndex().row() == 7


def test_enter_and_double_click_open_a_row(show, qtbot):
    desk = Desk(10)
    table = show(desk)
    settle(qtbot, desk)
    opened = []
    table.opened.connect(opened.append)
    table.view.setCurrentIndex(table.model.index(3, 0))
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    table.view.doubleClicked.emit(table.model.index(3, 0))
    assert opened == ["case-3", "case-3"]


def test_many_rows_can_be_selected(show, qtbot):
    desk = Desk(10)
    table = show(desk)
    settle(qtbot, desk)
    heard = []
    table.selection_changed.connect(heard.append)
    table.view.selectAll()
    assert len(heard[-1]) == 10
    assert table.selected_keys() == tuple(f"case-{number}" for number in range(10))


def test_not_everything_is_selected_when_not_everything_is_here(show, qtbot):
    desk = Desk(10 * PAGE)
    table = show(desk)
    settle(qtbot, desk)
    table.view.selectAll()
    assert table.selected_keys() == ()


def test_columns_and_sorting_are_remembered(show, qtbot):
    remembered, desk = UntilExit(), Desk(10)
    table = show(desk, remembered)
    header = table.view.horizontalHeader()
    header.resizeSection(0, 222)
    header.moveSection(0, 2)
    header.setSectionHidden(3, True)
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    settle(qtbot, desk)
    again = show(desk, remembered).view.horizontalHeader()
    assert again.sectionSize(0) == 222
    assert again.visualIndex(0) == 2
    assert again.isSectionHidden(3)
    assert desk.asked[-1].order == Order("number", descending=True)


@pytest.mark.parametrize("kept", ["", "no json", '{"columns": [["gone", 1, true]]}', "[]", "null"])
def test_a_broken_memory_is_forgotten(show, qtbot, kept):
    remembered = UntilExit()
    remembered.keep("table.cases", kept)
    assert show(Desk(1), remembered).view.horizontalHeader().sectionSize(0) == COLUMNS[0].width


def test_an_empty_list_says_so(show, qtbot):
    empty, desk = QWidget(), Desk(0)
    table = show(desk, empty=empty)
    settle(qtbot, desk)
    assert table.currentWidget() is empty
    desk.total = 3
    table.refresh()
    settle(qtbot, desk)
    assert table.currentWidget() is table.view


def test_memory_stays_small(show, qtbot):
    desk = Desk(100_000)
    table = show(desk)
    settle(qtbot, desk)
    for row in range(0, 20_000, PAGE):
        table.model.row(row)
        table.model._fetch_wanted()
        desk.answer()
    assert len(table.model._pages) <= 60


def test_the_model_keeps_qts_rules(qtbot, qtmodeltester):
    from ui.widgets.page_model import PageModel

    model = PageModel(COLUMNS)
    desk = Desk(30)
    model.use(desk.fetch)
    desk.answer()
    qtmodeltester.check(model)
    model.deleteLater()


def test_the_column_that_fills_the_width_stays_readable(qtbot):
    columns = (
        Column("who", "Terlapor", 260, stretch=True),
        Column("nip", "NIP", 180),
        Column("state", "Status", 140),
        Column("unit", "Unit", 150, hidden=True),
    )
    table = PagedTable("narrow", "Perkara", columns, UntilExit())
    qtbot.addWidget(table)
    table.show()
    header = table.view.horizontalHeader()
    for width, filled in ((400, 140), (900, 900 - 320), (400, 140)):
        table.resize(width, 300)
        assert abs(header.sectionSize(0) - filled) < 8
        bar, scrolls = table.view.horizontalScrollBar(), width == 400
        qtbot.waitUntil(lambda b=bar, s=scrolls: (b.maximum() > 0) is s, timeout=10_000)
