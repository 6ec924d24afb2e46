"""Two panes side by side whose sizes are remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from ui.remembered import Remembered


class TwoPane(QSplitter):
    """A list at the left, a summary at the right that can be hidden."""

    def __init__(
        self,
        key: str,
        left: QWidget,
        right: QWidget,
        remembered: Remembered,
        share: float = 0.6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._key, self._remembered = f"pane.{key}", remembered
        self._second = right
        self._wanted = True
        self.addWidget(left)
        self.addWidget(right)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, round(share * 100))
        self.setStretchFactor(1, round((1 - share) * 100))
        self.setSizes([round(share * 1000), round((1 - share) * 1000)])
        self._recall()
        self.splitterMoved.connect(self._keep)

    def show_second(self, shown: bool) -> None:
        """Show or hide the right pane, and remember it."""
        self._wanted = shown
        self._second.setVisible(shown)
        self._keep()

    @property
    def second_wanted(self) -> bool:
        """Whether somebody wants the right pane, be there room for it or not."""
        return self._wanted

    @property
    def second_shown(self) -> bool:
        """Whether the right pane is there."""
        return not self._second.isHidden()

    def _recall(self) -> None:
        kept = (self._remembered.recall(self._key) or "").split(",")
        if len(kept) == 3 and all(part.isdecimal() for part in kept):
            self.setSizes([int(kept[0]), int(kept[1])])
            self._wanted = kept[2] == "1"
            self._second.setVisible(self._wanted)

    @Slot()
    def _keep(self) -> None:
        sizes = self.sizes()
        if self._wanted and self.second_shown:
            self._remembered.keep(self._key, f"{sizes[0]},{sizes[1]},1")
        elif not self._wanted:
            kept = (self._remembered.recall(self._key) or "600,400,0").split(",")
            self._remembered.keep(self._key, f"{kept[0]},{kept[1]},0")
