"""The page of rules: tables, calendar, powers, middle sanctions, editions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.rules.calendar_tab import CalendarTab
from ui.rules.families_tab import FamiliesTab
from ui.rules.packs_tab import PacksTab
from ui.rules.powers_tab import PowersTab
from ui.rules.tables_tab import TablesTab
from ui.style.tokens import GRID
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import PageHead

TABLES, CALENDAR, POWERS, FAMILIES, PACKS = range(5)


class RulesPage(QWidget):
    """Read by everybody; what can be changed says which role it needs."""

    shown_first = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_shown = False
        self.head = PageHead(
            self.tr("Rules"),
            self.tr("What the program knows of the law, where it was read, and how sure it is."),
        )
        top = QVBoxLayout()
        top.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        top.addWidget(self.head)
        self.told = MessageBar()
        self.tables, self.calendar = TablesTab(), CalendarTab()
        self.powers, self.families, self.packs = PowersTab(), FamiliesTab(), PacksTab()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.tables, self.tr("Tables"))
        self.tabs.addTab(self.calendar, self.tr("Calendar"))
        self.tabs.addTab(self.powers, self.tr("Who may punish"))
        self.tabs.addTab(self.families, self.tr("Middle sanctions"))
        self.tabs.addTab(self.packs, self.tr("Rule packs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.told)
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for everything when it is seen for the first time."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.shown_first.emit()
