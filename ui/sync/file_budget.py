"""How much of the evidence goes along: everything that fits, up to so many MB, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.sync.model import Room
from desktop.sync.outgoing import Choice
from desktop.sync.volumes import Forecast, forecast
from ui.letters.words import size_words
from ui.style.tokens import GRID
from ui.widgets.labels import PlainLabel, TextKind

_MB = 1_000_000
"""As sizes are shown everywhere."""
_MOST_MB = 999_999


class FilesGo(Enum):
    """Which files go along; the entries of the cases always do."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class FileWish:
    """What the person chose; ``mb`` counts only for :attr:`FilesGo.SOME`."""

    go: FilesGo = FilesGo.ALL
    mb: int = 100

    @property
    def budget(self) -> int | None:
        """Bytes that files may take, ``None`` for all that fits."""
        if self.go is FilesGo.ALL:
            return None
        return self.mb * _MB if self.go is FilesGo.SOME else 0


class FileBudget(QWidget):
    """The choice, and below it what goes now and what stays for later."""

    wished = Signal(object)
    """A :class:`FileWish`."""

    def __init__(self, wish: FileWish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = wish
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Files that go along"))
        for go, told in (
            (FilesGo.ALL, self.tr("Every file that fits")),
            (FilesGo.SOME, self.tr("Files up to a size")),
            (FilesGo.NONE, self.tr("No files, only the entries")),
        ):
            self.which.addItem(told, go)
        self.which.setCurrentIndex(self.which.findData(wish.go))
        self.most = QSpinBox()
        self.most.setAccessibleName(self.tr("At most so many MB"))
        self.most.setRange(1, _MOST_MB)
        self.most.setGroupSeparatorShown(True)
        self.most.setSuffix(self.tr(" MB"))
        self.most.setValue(wish.mb)
        self.most.setVisible(wish.go is FilesGo.SOME)
        self.told = PlainLabel("", TextKind.SECOND, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(PlainLabel(self.tr("Files:")))
        row.addWidget(self.which)
        row.addWidget(self.most)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.told)
        self.which.currentIndexChanged.connect(self._chosen)
        self.most.valueChanged.connect(self._chosen)

    @Slot()
    def _chosen(self) -> None:
        self._wish = replace(self._wish, go=self.which.currentData(), mb=self.most.value())
        self.most.setVisible(self._wish.go is FilesGo.SOME)
        self.wished.emit(self._wish)

    def show_forecast(self, choices: Sequence[Choice], free: int | None) -> None:
        """Show how the files of the ticked addressees divide; ``free`` bytes on the stick."""
        rest, found = self._wish.budget, list[Forecast]()
        for choice in choices:
            found.append(forecast(choice, free, Room(budget=rest)))
            taken = found[-1].bytes
            rest = None if rest is None else rest - taken
            free = None if free is None else free - taken - choice.reserve
        files, left = sum(one.files for one in found), sum(one.left for one in found)
        going = self.tr("Goes now: {count} files ({size}).").format(
            count=files, size=size_words(sum(one.bytes for one in found))
        )
        if not sum(one.bytes for one in found):
            going = self.tr("No file goes now.")
        staying = self.tr("Stays for later: {count} files ({size}).").format(
            count=left, size=size_words(sum(one.left_bytes for one in found))
        )
        self.told.setText(f"{going} {staying}" if left else going)
        self.setVisible(bool(files or left))
