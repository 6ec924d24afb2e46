"""The left rail: where one can go, how much waits there, and who sits at the PC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.style.icons import Tone, paint_icon, wear
from ui.style.tokens import GRID, RADIUS, RAIL, RAIL_FOLDED, ROW, SECOND_PT, tokens_of
from ui.widgets.buttons import ToolButton
from ui.widgets.labels import ElidedLabel, TextKind, plain_caption, plain_tooltip

_ICON = 18
_MOST_SHOWN = 9999
_AROUND = 84
"""What an item's icon, count and edges take of the rail's width."""


@dataclass(frozen=True, slots=True)
class SavedList:
    """A list somebody saved; stands below its page in the rail."""

    key: str
    title: str
    count: int = 0


class RailItem(QAbstractButton):
    """One place to go to: icon, word, and how many things there want somebody."""

    def __init__(self, key: str, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._icon = icon
        self._count = 0
        self._folded = False
        self._has_menu = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(ROW + 4 if icon else ROW - 4)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """Say where it leads."""
        self.setText(title)
        self._describe()

    def show_count(self, count: int) -> None:
        """Say how many things there want somebody."""
        self._count = count
        self._describe()
        self.update()

    def show_menu(self, has_menu: bool) -> None:
        """Say whether lists stand below it, which a menu offers while the rail is folded."""
        self._has_menu = has_menu
        self.update()

    def words(self) -> str:
        """Return where it leads and how many things wait there, as a menu says it."""
        return f"{self.text()} ({self._count})" if self._count else self.text()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or the word as well."""
        self._folded = folded
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        name = self.text()
        if self._count:
            name = self.tr("{page}, {count} waiting").format(page=name, count=self._count)
        self.setAccessibleName(name)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > RAIL - _AROUND
        self.setToolTip(plain_tooltip(name) if self._folded or cut else "")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the rail."""
        return QSize(RAIL_FOLDED if self._folded else RAIL, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the item."""
        look = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(look.selected))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        elif self.underMouse():
            painter.setBrush(QColor(look.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        colour = look.accent if self.isChecked() else look.second
        left = (self.width() - _ICON) / 2 if self._folded else box.left() + 8
        if self._icon:
            top = (self.height() - _ICON) / 2
            paint_icon(painter, self._icon, colour, QRectF(left, top, _ICON, _ICON))
        if self._folded:
            if self._count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(look.accent))
                painter.drawEllipse(QRectF(left + _ICON - 4, (self.height() - _ICON) / 2 - 3, 8, 8))
            if self._has_menu:
                spot = QRectF(box.right() - 10, (self.height() - 10) / 2, 10, 10)
                paint_icon(painter, "chevron-right", look.second, spot)
        else:
            self._draw_words(painter, box, left + _ICON + GRID)
        painter.end()

    def _draw_words(self, painter: QPainter, box: QRectF, left: float) -> None:
        look = tokens_of(self.palette())
        right = box.right() - 8
        if self._count:
            right -= self._draw_count(painter, right) + 6
        font = QFont(self.font())
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        if not self._icon:
            font.setPointSizeF(SECOND_PT)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        room = QRectF(left, 0, right - left, self.height())
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _draw_count(self, painter: QPainter, right: float) -> float:
        look = tokens_of(self.palette())
        font = QFont(self.font())
        font.setPointSizeF(SECOND_PT)
        words = str(self._count) if self._count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
        width = QFontMetrics(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(look.text if self.isChecked() else look.second))
        painter.drawText(
            QRectF(right - width, 0, width + 1, self.height()),
            int(Qt.AlignmentFlag.AlignVCenter),
            words,
        )
        return float(width)


class OfficerChip(QAbstractButton):
    """Initials and name of who is logged in; opens a small menu."""

    switch_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.setFixedHeight(44)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    def show_officer(self, name: str) -> None:
        """Say who is logged in."""
        self.setText(name)
        self.setAccessibleName(self.tr("Officer: {name}").format(name=name))
        self.setToolTip(plain_tooltip(name))
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the initials alone, or the name as well."""
        self._folded = folded
        self.update()

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        switch = menu.addAction(self.tr("Switch officer…"))
        wear(switch, "users", Tone.SECOND)
        switch.triggered.connect(self.switch_requested)
        lock = menu.addAction(self.tr("Lock\tCtrl+L"))
        wear(lock, "lock", Tone.SECOND)
        lock.triggered.connect(self.lock_requested)
        menu.popup(self.mapToGlobal(QPoint(8, -menu.sizeHint().height())))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a disc with the initials, and the name."""
        look = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(6, 4, -6, -4)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.hover))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        disc = QRectF(0, 0, 26, 26)
        left = self.width() / 2 if self._folded else box.left() + 19
        disc.moveCenter(QRectF(self.rect()).center())
        disc.moveLeft(left - 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.selected))
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setPointSizeF(SECOND_PT)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), initials(self.text()))
        if not self._folded:
            painter.setFont(self.font())
            room = QRectF(disc.right() + GRID, 0, box.right() - disc.right() - 34, self.height())
            words = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
            mark = QRectF(box.right() - 22, self.height() / 2 - 7, 14, 14)
            paint_icon(painter, "chevron-up", look.second, mark)
        painter.end()


def initials(name: str) -> str:
    """Return at most two initials of a name without degrees: ``Sri Rahayu, S.H.`` → ``SR``."""
    words = [word for word in name.split(",")[0].split() if not word.endswith(".")]
    return "".join(word[0] for word in words[:2]).upper()


class Rail(QFrame):
    """Places to go, top to bottom; folds to icons."""

    place_requested = Signal(str)
    list_requested = Signal(str, str)
    """Key of the page and of the saved list."""
    switch_requested = Signal()
    lock_requested = Signal()
    help_requested = Signal()
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._items: dict[str, RailItem] = {}
        self._lists: dict[str, list[RailItem]] = {}
        self._is_folded = False
        self._place = ""
        self._name = ElidedLabel("Netra", TextKind.TITLE)
        self._office = ElidedLabel("", TextKind.SECOND)
        self._fold = ToolButton("layout-sidebar-left-collapse", self.tr("Fold the rail"))
        self._fold.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 6, 0)
        head.addWidget(self._name, 1)
        head.addWidget(self._fold)
        self._head = head
        office = QHBoxLayout()
        office.setContentsMargins(14, 0, 8, GRID)
        office.addWidget(self._office)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._top.setSpacing(1)
        self._bottom.setSpacing(1)
        places = QWidget()
        places.setObjectName("canvas")
        inner = QVBoxLayout(places)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._top)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(places)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.help = RailItem("", "help-circle", self.tr("Help (F1)"))
        self.help.setCheckable(False)
        self.help.clicked.connect(self.help_requested)
        self.officer = OfficerChip()
        self.officer.switch_requested.connect(self.switch_requested)
        self.officer.lock_requested.connect(self.lock_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 1, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(office)
        column.addWidget(scroll, 1)
        column.addLayout(self._bottom)
        column.addWidget(self.help)
        column.addWidget(self.officer)
        self.fold(False)

    def add(self, key: str, icon: str, title: str, *, bottom: bool = False) -> None:
        """Add a place to go to."""
        item = RailItem(key, icon, title)
        item.clicked.connect(self._pressed)
        item.fold(self._is_folded)
        self._items[key] = item
        (self._bottom if bottom else self._top).addWidget(item)

    def show_office(self, name: str) -> None:
        """Say whose vault this is."""
        self._office.setText(name)

    def show_title(self, key: str, title: str) -> None:
        """Say a place's name anew, after the language changed."""
        self._items[key].show_title(title)

    def show_place(self, key: str) -> None:
        """Mark where we are; the mark stays when the same place is pressed again."""
        self._place = key
        for item in (
            *self._items.values(),
            *(one for some in self._lists.values() for one in some),
        ):
            item.setChecked(item.key == key)

    def show_count(self, key: str, count: int) -> None:
        """Say how many things in one place want somebody."""
        self._items[key].show_count(count)

    def show_lists(self, key: str, lists: Sequence[SavedList]) -> None:
        """Show saved lists below their page."""
        for old in self._lists.pop(key, []):
            self._top.removeWidget(old)
            old.deleteLater()
        spot = self._top.indexOf(self._items[key]) + 1
        made = []
        for offset, saved in enumerate(lists):
            item = RailItem(f"{key}/{saved.key}", "", saved.title)
            item.show_count(saved.count)
            item.setVisible(not self._is_folded)
            item.clicked.connect(self._pressed)
            self._top.insertWidget(spot + offset, item)
            made.append(item)
        self._lists[key] = made
        self._items[key].show_menu(bool(made))

    @property
    def is_folded(self) -> bool:
        """Whether only icons are shown."""
        return self._is_folded

    def fold(self, folded: bool) -> None:
        """Show icons alone, or words as well."""
        self._is_folded = folded
        self.setFixedWidth(RAIL_FOLDED if folded else RAIL)
        self._name.setVisible(not folded)
        self._office.setVisible(not folded)
        self._head.setContentsMargins(0 if folded else 14, 0, 0 if folded else 6, 0)
        direction = "expand" if folded else "collapse"
        wear(self._fold, f"layout-sidebar-left-{direction}", Tone.SECOND)
        name = self.tr("Unfold the rail") if folded else self.tr("Fold the rail")
        self._fold.setAccessibleName(name)
        self._fold.setToolTip(plain_tooltip(f"{name} (F9)"))
        self.help.show_title(self.tr("Help (F1)"))
        for item in (*self._items.values(), self.help):
            item.fold(folded)
        for some in self._lists.values():
            for item in some:
                item.setVisible(not folded)
        self.officer.fold(folded)

    @Slot()
    def _toggle(self) -> None:
        self.fold(not self._is_folded)
        self.folded.emit(self._is_folded)

    def toggle(self) -> None:
        """Fold or unfold, as its button does."""
        self._toggle()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.fold(self._is_folded)
            self.officer.show_officer(self.officer.text())

    @Slot()
    def _pressed(self) -> None:
        item = self.sender()
        if not isinstance(item, RailItem):
            return
        if self._is_folded and self._lists.get(item.key):
            self.show_place(self._place)
            menu = self.build_menu(item.key)
            menu.popup(item.mapToGlobal(QPoint(item.width(), 0)))
            menu.setActiveAction(menu.actions()[0])
        else:
            self._go(item.key)

    def _go(self, key: str) -> None:
        self.show_place(key)
        page, _, saved = key.partition("/")
        if saved:
            self.list_requested.emit(page, saved)
        else:
            self.place_requested.emit(page)

    def build_menu(self, key: str) -> QMenu:
        """Return the menu of a folded place: the page itself, then the lists below it."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        page = self._items[key]
        action = menu.addAction(plain_caption(page.text()))
        action.triggered.connect(partial(self._go, key))
        menu.addSeparator()
        for item in self._lists.get(key, ()):
            action = menu.addAction(plain_caption(item.words()))
            action.triggered.connect(partial(self._go, item.key))
        return menu
