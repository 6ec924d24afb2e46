"""The window of the help: topics at the left, one page of words at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.help.topics import ALWAYS, FIRST, TOPICS, Topic, said
from ui.shortcuts import Shortcut, key_text, words_of
from ui.style.tokens import GRID, ROW
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn

_DATA = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stands beside the work: it stays open while one goes on, and Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(800, 560)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFixedWidth(200)
        for key, topic in TOPICS.items():
            item = QListWidgetItem(said(topic.title))
            item.setData(_DATA, key)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._chosen)
        self._column = ScrollColumn()
        self._column.body.setContentsMargins(GRID * 2, 0, GRID, GRID)
        self._column.body.setSpacing(GRID)
        self._shown: list[QWidget] = []
        self._field = Card()
        self._field_words = PlainLabel("", wrap=True, selectable=True)
        self._field.body.addWidget(self._field_words)
        self._field.hide()
        close = PlainButton(self.tr("Close"), Role.PRIMARY)
        close.clicked.connect(self.accept)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._field)
        right.addWidget(self._column, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.list)

    def show_topic(self, key: str, field: str = "", hint: str = "") -> None:
        """Show what there is to say about a page, and about the field one comes from."""
        keys = list(TOPICS)
        self.list.setCurrentRow(keys.index(key if key in TOPICS else FIRST))
        self._field.setVisible(bool(field and hint))
        words = self.tr("The field “{field}”: {hint}")
        self._field_words.setText(words.format(field=field, hint=hint))

    @Slot(int)
    def _chosen(self, row: int) -> None:
        self._field.hide()
        for widget in self._shown:
            self._column.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        topic = TOPICS[str(self.list.item(row).data(_DATA))]
        self._shown = self._pieces(topic)
        body = self._column.body
        while body.count():
            body.takeAt(0)
        for widget in self._shown:
            body.addWidget(widget)
        body.addStretch(1)
        self._column.verticalScrollBar().setValue(0)

    def _pieces(self, topic: Topic) -> list[QWidget]:
        pieces: list[QWidget] = [
            PlainLabel(said(topic.title), TextKind.TITLE, wrap=True),
            PlainLabel(said(topic.what), wrap=True, selectable=True),
            PlainLabel(self.tr("What to do here"), TextKind.HEADING),
        ]
        pieces += [
            PlainLabel(f"{at}. {said(step)}", wrap=True, selectable=True)
            for at, step in enumerate(topic.steps, 1)
        ]
        pieces.append(PlainLabel(self.tr("Keys"), TextKind.HEADING))
        own = [(one, said(one.words)) for one in topic.keys if one not in ALWAYS]
        pieces.append(_keys([*own, *((one, words_of(one)) for one in _here(topic))]))
        return pieces


def _here(topic: Topic) -> list[Shortcut]:
    """Return the keys of the whole window, those first that the topic names."""
    named = [one for one in topic.keys if one in ALWAYS]
    return [*named, *(one for one in ALWAYS if one not in named)]


def _keys(keys: list[tuple[Shortcut, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GRID * 3)
    grid.setVerticalSpacing(6)
    for row, (shortcut, words) in enumerate(keys):
        grid.addWidget(Badge(key_text(shortcut.keys)), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(PlainLabel(words, wrap=True), row, 1)
    grid.setColumnStretch(1, 1)
    return holder
