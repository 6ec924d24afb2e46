"""Where things stand: cards, page heads, scrolling columns, rows that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.style.tokens import GRID
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind


class Card(QFrame):
    """A white surface with a one-pixel line around it; fill ``body``."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.body.setSpacing(GRID)
        if heading:
            self.body.addWidget(PlainLabel(heading, TextKind.HEADING))
            self.setAccessibleName(heading)


class PageHead(QWidget):
    """The title of a page, a quieter line below it, and its buttons at the right."""

    def __init__(self, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = ElidedLabel(title, TextKind.TITLE)
        self._second = PlainLabel(second, TextKind.SECOND, wrap=True)
        self._second.setVisible(bool(second))
        words.addWidget(self._title)
        words.addWidget(self._second)
        row.addLayout(words, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        row.addLayout(self.buttons)

    def show_title(self, title: str, second: str = "") -> None:
        """Change both lines."""
        self._title.setText(title)
        self._second.setText(second)
        self._second.setVisible(bool(second))


def fill(page: QWidget, *parts: QWidget | QLayout, foot: QWidget | None = None) -> None:
    """Lay parts below each other from edge to edge of a page; the last takes the room left.

    ``foot`` stays at the bottom edge. A :class:`PageHead` keeps off the edges.
    """
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        stretch = 1 if part is parts[-1] else 0
        if isinstance(part, QLayout):
            column.addLayout(part, stretch)
        else:
            column.addWidget(part, stretch)
        if isinstance(part, PageHead):
            part.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
    if foot is not None:
        column.addWidget(foot)


class ScrollColumn(QScrollArea):
    """A column that scrolls when the window is low; fill ``body``.

    ``width`` limits the column and keeps lines readable; 0 lets it fill the page.
    """

    def __init__(self, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas = QWidget()
        canvas.setObjectName("canvas")
        self.body = QVBoxLayout(canvas)
        self.body.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.body.setSpacing(GRID * 2)
        if width:
            holder = QWidget()
            holder.setObjectName("canvas")
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            canvas.setMaximumWidth(width)
            row.addStretch(1)
            row.addWidget(canvas, 100)
            row.addStretch(1)
            self.setWidget(holder)
        else:
            self.setWidget(canvas)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width that the column needs: it never scrolls sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        column = self.widget()
        width = column.minimumSizeHint().width() + bar if column is not None else 0
        return QSize(width, super().minimumSizeHint().height())


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a horizontal line, one pixel high."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFixedHeight(1)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line


class FlowLayout(QLayout):
    """Lays widgets out like words: the next row begins when one is full."""

    def __init__(self, parent: QWidget | None = None, spacing: int = GRID) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take another item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return one item, or ``None`` past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove and return one item, or ``None`` past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that a narrower layout is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height that ``width`` leads to."""
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of everything in one row."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        x, y, row_height = rect.x(), rect.y(), 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, row_height = rect.x(), y + row_height + self.spacing(), 0
            if not only_measure:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self.spacing()
            row_height = max(row_height, hint.height())
        return y + row_height - rect.y()


def wrapping(spacing: int = GRID, parent: QWidget | None = None) -> tuple[QWidget, FlowLayout]:
    """Return a widget and its flow layout, sized by how many rows it needs."""
    holder = QWidget(parent)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder, FlowLayout(holder, spacing)
