"""Chips: small switches above a list that narrow it down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.labels import plain_caption
from ui.widgets.surface import wrapping


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: a stable key, its words, and a quieter addition."""

    key: str
    words: str
    detail: str = ""


class _Chip(QPushButton):
    """One switch; it has room for the heavier letters it wears when it is on."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it needs when it is on."""
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        words = self.text()
        more = QFontMetrics(heavy).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(
            words
        )
        return super().sizeHint() + QSize(max(0, more), 0)


class ChipRow(QWidget):
    """Chips in rows that wrap; none, one or several are on."""

    changed = Signal(object)
    """The keys that are on, as a ``frozenset[str]``."""

    def __init__(
        self,
        name: str,
        choices: Iterable[Choice] = (),
        *,
        one_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._one_only = one_only
        self._chips: dict[str, QPushButton] = {}
        self.setAccessibleName(name)
        holder, self._flow = wrapping(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self.show_choices(choices)

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Show these chips; those that were on stay on."""
        on = self.chosen()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {}
        for choice in choices:
            words = f"{choice.words}  {choice.detail}" if choice.detail else choice.words
            chip = _Chip(plain_caption(words))
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setChecked(choice.key in on)
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setProperty("key", choice.key)
            chip.clicked.connect(self._switched)
            self._chips[choice.key] = chip
            self._flow.addWidget(chip)

    def chosen(self) -> frozenset[str]:
        """Return the keys that are on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Switch exactly these on, without telling anybody."""
        wanted = frozenset(keys)
        for key, chip in self._chips.items():
            chip.setChecked(key in wanted)

    @Slot()
    def _switched(self) -> None:
        pressed = self.sender()
        if self._one_only and isinstance(pressed, QPushButton) and pressed.isChecked():
            for chip in self._chips.values():
                chip.setChecked(chip is pressed)
        self.changed.emit(self.chosen())
