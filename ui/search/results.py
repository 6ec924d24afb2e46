"""The results of a search as a list: what was found, and under it where, with the words marked.

Everything is drawn as runs of plain text; nothing that stands in a case is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.cases.finding import FoundThing, Hit, Piece
from ui.messages.finding import place_words
from ui.messages.history import kind_words
from ui.style.tokens import FOCUS_RING, GRID, RADIUS, SECOND_PT, Tokens, tokens_of

Index = QModelIndex | QPersistentModelIndex
_THING = Qt.ItemDataRole.UserRole
_EDGE = GRID + 4
_LINES = 2
"""Lines of the page that one hit may take."""


class _Things(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.things: list[FoundThing] = []

    def show(self, things: Sequence[FoundThing]) -> None:
        self.beginResetModel()
        self.things = list(things)
        self.endResetModel()

    def add(self, things: Sequence[FoundThing]) -> None:
        if things:
            at = len(self.things)
            self.beginInsertRows(QModelIndex(), at, at + len(things) - 1)
            self.things += things
            self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        thing = self.things[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(thing)
        return thing if role == _THING else None


def spoken(thing: FoundThing) -> str:
    """Return a result as one text, as it is read aloud."""
    head = (thing.title, thing.about, ", ".join(thing.people))
    hits = (place_words(hit) + ": " + "".join(p.text for p in hit.pieces) for hit in thing.hits)
    return ". ".join(part for part in (kind_words(thing.type), *head, *hits) if part)


class ResultList(QListView):
    """Up and Down move, Enter opens; each row says why it was found."""

    open_requested = Signal(object)
    """The :class:`FoundThing` that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Things(self)
        self.setModel(self._model)
        self.setItemDelegate(_Drawn(self))
        self.setAccessibleName(self.tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setObjectName("results")
        self.activated.connect(self._opened)
        self.clicked.connect(self._opened)

    def show_things(self, things: Sequence[FoundThing]) -> None:
        """Show results in place of others; none is chosen yet."""
        self._model.show(things)
        self.scrollToTop()

    def add_things(self, things: Sequence[FoundThing]) -> None:
        """Show further results below."""
        self._model.add(things)

    @property
    def things(self) -> list[FoundThing]:
        """What is shown."""
        return self._model.things

    def enter(self) -> None:
        """Take the focus and stand on the first result."""
        self.setFocus()
        if self._model.things and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the rows take as many lines as they need now."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._opened(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._model.things[index.row()])


class _Drawn(QStyledItemDelegate):
    """Draws one result: its head, the people, and the places with the words marked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens_of(option.palette)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, look)
        room = rect.adjusted(_EDGE, GRID, -_EDGE, -GRID)
        painter.setClipRect(room)
        y = float(room.top())
        for layout in self._layouts(index.data(_THING), option.font, look, room.width()):
            layout.draw(painter, QPointF(room.left(), y))
            y += layout.boundingRect().height() + 2
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, look: Tokens) -> None:
        state = option.state
        area = QRectF(option.rect).adjusted(2, 1, -2, -2)
        painter.setPen(QPen(QColor(look.line)))
        bottom = option.rect.bottom()
        painter.drawLine(option.rect.left() + _EDGE, bottom, option.rect.right() - _EDGE, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(look.selected))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(look.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.accent), FOCUS_RING))
        painter.drawRoundedRect(area, RADIUS, RADIUS)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        look = tokens_of(option.palette)
        layouts = self._layouts(index.data(_THING), option.font, look, width - 2 * _EDGE)
        height = sum(layout.boundingRect().height() + 2 for layout in layouts)
        return QSize(width, int(height) + 2 * GRID)

    def _layouts(
        self, thing: FoundThing, font: QFont, look: Tokens, width: int
    ) -> Iterable[QTextLayout]:
        small = QFont(font)
        small.setPointSizeF(SECOND_PT)
        plain, second = _ink(look.text), _ink(look.second)
        strong = _ink(look.text, bold=True)
        found = _ink(look.text, bold=True, wash=look.warning_wash)
        head = [(thing.title, strong)]
        if thing.about:
            head.append(("   " + thing.about, plain))
        if thing.type != "case":
            head.append(("   " + kind_words(thing.type), second))
        yield _lines(head, font, width, 1)
        if thing.people:
            yield _lines([(", ".join(thing.people), second)], small, width, 1)
        for hit in thing.hits:
            yield _lines(_hit_runs(hit, second, plain, found), small, width, _LINES)
        if thing.more:
            words = self.tr("and {count} more places").format(count=thing.more)
            yield _lines([(words, second)], small, width, 1)


Runs = list[tuple[str, QTextCharFormat]]


def _hit_runs(
    hit: Hit, place: QTextCharFormat, plain: QTextCharFormat, found: QTextCharFormat
) -> Runs:
    pieces: Iterable[Piece] = hit.pieces
    return [(place_words(hit) + "  ·  ", place), *((p.text, found if p.hit else plain)
                                                  for p in pieces)]  # fmt: skip


def _ink(colour: str, *, bold: bool = False, wash: str = "") -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(colour))
    if bold:
        ink.setFontWeight(QFont.Weight.DemiBold)
    if wash:
        ink.setBackground(QColor(wash))
    return ink


def _lines(runs: Runs, font: QFont, width: int, most: int) -> QTextLayout:
    """Return runs of text laid out in at most so many lines."""
    layout = QTextLayout("".join(text for text, _ in runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap if most > 1 else QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    at, formats = 0, []
    for text, ink in runs:
        part = QTextLayout.FormatRange()
        # Qt counts in units of sixteen bits.
        part.start, part.length, part.format = at, len(text.encode("utf-16-le")) // 2, ink
        formats.append(part)
        at += part.length
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
