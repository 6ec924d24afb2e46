"""The sheet before it comes in: how it is understood, what would become of it, one button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.sheet.applying import Preview
from desktop.cases.sheet.model import DMY, MDY, Table
from desktop.journal.model import Json
from ui.cases.fields import Pick
from ui.importing.columns_tab import ColumnsTab, StatusTab
from ui.importing.looking import ImportLists
from ui.importing.rows_tab import RowsTab
from ui.importing.words import expected_words, parked_title
from ui.messages import message
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import FormRow
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import PageHead, wrapping

_PAUSE_MS = 150
COLUMNS, STATUSES, ROWS = 0, 1, 2


class LookPage(QWidget):
    """Every correction looks again; nothing is written before the button is pressed."""

    looked_again = Signal()
    sheet_chosen = Signal(str)
    import_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: Preview | None = None
        self._filling = False
        self.head = PageHead("")
        self.back = PlainButton(self.tr("Another file…"), Role.QUIET, icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.head.buttons.addWidget(self.back)
        self.told = MessageBar()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.looked_again)
        self.sheet = ChoiceBox(12)
        self.sheet.activated.connect(self._sheet_chosen)
        self.header_row = QSpinBox()
        self.header_row.setMinimum(1)
        self.header_row.valueChanged.connect(self._retitled)
        self._other_titles = False
        self.day_order = QComboBox()
        self.day_order.addItem("31/12/2024", DMY)
        self.day_order.addItem("12/31/2024", MDY)
        self.source = Pick(self.tr("Other"))
        self.election = Pick()
        self.damaged = QComboBox()
        self.damaged.addItem(self.tr("comes in, marked"), "mark")
        self.damaged.addItem(self.tr("is parked"), "park")
        for box in (self.day_order, self.source, self.election, self.damaged):
            box.currentIndexChanged.connect(self._changed)
        self.columns, self.statuses, self.rows = ColumnsTab(), StatusTab(), RowsTab()
        self.columns.changed.connect(self._changed)
        self.statuses.changed.connect(self._changed)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.columns, self.tr("Columns"))
        self.tabs.addTab(self.statuses, self.tr("Status words"))
        self.tabs.addTab(self.rows, self.tr("Parked"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout()
        upper.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID)
        upper.setSpacing(GRID)
        upper.addWidget(self.head)
        upper.addWidget(self._options())
        upper.addWidget(self.tabs, 1)
        column.addWidget(self.told)
        column.addLayout(upper, 1)
        column.addWidget(self._foot())
        self.setFocusProxy(self.columns.table)

    def _options(self) -> QWidget:
        holder, flow = wrapping()
        for label, field, width in (
            (self.tr("Sheet"), self.sheet, 160),
            (self.tr("Titles in row"), self.header_row, 92),
            (self.tr("Dates are written"), self.day_order, 146),
            (self.tr("Source if empty"), self.source, 146),
            (self.tr("Election of all"), self.election, 146),
            (self.tr("A damaged NIP"), self.damaged, 164),
        ):
            row = FormRow(label, field)
            row.setFixedWidth(width)
            flow.addWidget(row)
        return holder

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("statusLine")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID)
        self.expected = PlainLabel("", TextKind.STRONG, wrap=True)
        self.take = ActionButton("", Role.PRIMARY, icon="download")
        self.take.clicked.connect(self.import_requested)
        row.addWidget(self.expected, 1)
        row.addWidget(self.take)
        return foot

    def use(self, lists: ImportLists) -> None:
        """Offer these lists."""
        self._filling = True
        self.source.show_choices(lists.sources)
        self.election.show_choices(lists.events)
        self.statuses.use(lists.states, lists.outcomes)
        self._filling = False
        self._refusal = ""
        if not lists.here:
            self._refusal = self.tr("Cases are registered at the region, not at headquarters.")
        elif role := lists.refusals.get("import.sheet", ""):
            text = self.tr("This needs the role {role}. Ask an officer who has it.")
            self._refusal = text.format(role=role)

    def show_table(self, name: str, table: Table) -> None:
        """Show which file and sheet it is."""
        self._filling = True
        self.head.show_title(name, self.tr("Look whether Netra understood it; nothing is written "
                                           "yet."))  # fmt: skip
        self.sheet.clear()
        for one in table.sheets:
            words = one.name or self.tr("(text file)")
            shown = self.tr("{sheet} (hidden)").format(sheet=words) if one.hidden else words
            self.sheet.addItem(shown, one.name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(table.sheet)))
        self.sheet.setEnabled(len(table.sheets) > 1)
        self.header_row.setMaximum(max(1, len(table.rows)))
        self._filling = False

    def show_preview(self, preview: Preview) -> None:
        """Show how the sheet is understood and what would become of it."""
        self._filling = True
        self._other_titles = False
        self.preview = preview
        chosen = preview.chosen
        self.header_row.setValue(chosen.header_row)
        self.day_order.setCurrentIndex(self.day_order.findData(chosen.day_order))
        self.damaged.setCurrentIndex(self.damaged.findData(chosen.damaged_nip))
        self.source.set_value(chosen.defaults.source)
        self.election.set_value(chosen.defaults.event)
        self.columns.show_columns(preview.columns)
        self.statuses.show_statuses(preview.statuses, chosen.statuses)
        self.rows.show_rows(preview.plan.parked)
        unknown = sum(not one.understood for one in preview.statuses)
        title = self.tr("Status words")
        self.tabs.setTabText(STATUSES, f"{title} ({unknown})" if unknown else title)
        self.tabs.setTabText(ROWS, parked_title(len(preview.plan.parked)))
        self.expected.setText(expected_words(preview))
        self._judge(preview)
        self._filling = False

    def _judge(self, preview: Preview) -> None:
        cases = len(preview.plan.cases)
        words = self.tr("Take over {count} cases").format(count=cases)
        self.take.button.setText(words if cases else self.tr("Take over"))
        if self._refusal:
            self.take.forbid(self._refusal)
        elif preview.problem is not None:
            told = message(preview.problem)
            self.take.forbid(str(told))
        elif not cases:
            self.take.forbid(self.tr("No row can come in: look at the parked ones."))
        else:
            self.take.allow()
        if preview.problem is not None:
            told = message(preview.problem)
            self.told.say(Kind.WARNING, told.what_happened, told.what_to_do)
        elif preview.remembered:
            self.told.say(Kind.INFO, self.tr("The columns are understood as last time."))
        else:
            self.told.hide()

    def chosen(self) -> dict[str, Json]:
        """Return the map as it stands; with other titles the columns are guessed anew."""
        found: dict[str, Json] = {
            "header_row": self.header_row.value(),
            "day_order": str(self.day_order.currentData()),
            "statuses": self.statuses.chosen(),
            "defaults": {"source": self.source.value(), "event": self.election.value()},
            "damaged_nip": str(self.damaged.currentData()),
        }
        return found if self._other_titles else {**found, "columns": self.columns.chosen()}

    @Slot()
    def _retitled(self) -> None:
        self._other_titles = self._other_titles or not self._filling
        self._changed()

    @Slot()
    def _changed(self) -> None:
        if not self._filling:
            self._pause.start()

    @Slot(int)
    def _sheet_chosen(self, at: int) -> None:
        self.sheet_chosen.emit(str(self.sheet.itemData(at)))
