"""The first page of all: open a vault, make one, or practise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.start.values import VaultLine
from ui.style.tokens import GRID
from ui.top_bar import LANGUAGES
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn

_WIDTH = 640


class ChoosePage(ScrollColumn):
    """What to do at the very start."""

    open_requested = Signal(object)
    """The folder of a known vault, as a ``Path``."""
    other_requested = Signal()
    """Open a vault in a folder that is still to be chosen."""
    new_requested = Signal()
    practice_requested = Signal()
    language_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self.body.addSpacing(GRID)
        self.body.addLayout(self._head())
        self._known = Card(self.tr("Vaults on this PC"))
        self._known.hide()
        self._vaults: list[QPushButton] = []
        self.body.addWidget(self._known)
        self._add(
            "plus",
            self.tr("Begin with Netra"),
            self.tr("Make the vault of your office: five short pages."),
            PlainButton(self.tr("Make a new vault"), Role.PRIMARY),
            self.new_requested,
        )
        self._add(
            "folder",
            self.tr("A vault in another folder"),
            self.tr("On this PC's own disk; never on a stick or a network drive."),
            PlainButton(self.tr("Open a folder…")),
            self.other_requested,
        )
        self._add(
            "school",
            self.tr("Look around first"),
            self.tr("A practice vault with made-up cases. Nothing in it is real."),
            PlainButton(self.tr("Practise")),
            self.practice_requested,
        )
        self.body.addStretch(1)
        self.setFocusProxy(self._new)

    def show_vaults(self, vaults: Sequence[VaultLine]) -> None:
        """Offer the vaults this PC knows of."""
        self._known.setVisible(bool(vaults))
        for vault in vaults:
            row = QHBoxLayout()
            row.setSpacing(GRID)
            row.addWidget(IconView("school" if vault.practice else "building", 20))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(vault.office, TextKind.STRONG))
            words.addWidget(
                ElidedLabel(str(vault.folder), TextKind.SECOND, mode=Qt.TextElideMode.ElideMiddle)
            )
            row.addLayout(words, 1)
            if vault.practice:
                row.addWidget(Badge(self.tr("Practice"), "info"))
            button = PlainButton(self.tr("Open"), Role.PRIMARY if not self._vaults else Role.PLAIN)
            button.setAccessibleName(self.tr("Open {office}").format(office=vault.office))
            button.setProperty("vault", vault)
            button.clicked.connect(self._open)
            self._vaults.append(button)
            row.addWidget(button)
            self._known.body.addLayout(row)
        if self._vaults:
            self._new.set_role(Role.PLAIN)
            self.setFocusProxy(self._vaults[0])

    def show_language(self, language: str) -> None:
        """Say which language is spoken."""
        self._language.blockSignals(True)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._language.blockSignals(False)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel("Netra", TextKind.TITLE))
        words.addWidget(
            PlainLabel(
                self.tr("Neutrality cases of civil servants, kept on this PC alone."),
                TextKind.SECOND,
                wrap=True,
            )
        )
        row.addLayout(words, 1)
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language"))
        for key, name in LANGUAGES:
            self._language.addItem(name, key)
        self._language.activated.connect(self._speak)
        row.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self, icon: str, title: str, words: str, button: PlainButton, signal: object) -> None:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(IconView(icon, 24))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(title, TextKind.HEADING))
        column.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        row.addLayout(column, 1)
        button.clicked.connect(signal)
        row.addWidget(button)
        card.body.addLayout(row)
        card.setAccessibleName(title)
        if icon == "plus":
            self._new = button
        self.body.addWidget(card)

    @Slot()
    def _open(self) -> None:
        vault = self.sender().property("vault")
        self.open_requested.emit(vault.folder)

    @Slot()
    def _speak(self) -> None:
        self.language_requested.emit(str(self._language.currentData()))
