"""First start, page 3: who signs letters, and who is the PPK."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.start.values import Capacity, OfficialValues
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn
from ui.widgets.text_fields import NipField

_DATA = Qt.ItemDataRole.UserRole


class OfficialsPage(QWidget):
    """A list at the left, the person who is being written at the right.

    ``check_nip`` returns a complaint about 18 digits, or an empty text.
    """

    changed = Signal()

    def __init__(self, check_nip: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check_nip = check_nip
        self._filling = False
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Officials"))
        self._list.currentRowChanged.connect(self._show_current)
        self._add = PlainButton(self.tr("Add an official"), icon="plus")
        self._add.clicked.connect(self.add_official)
        self._remove = PlainButton(self.tr("Remove"), Role.QUIET)
        self._remove.clicked.connect(self._remove_current)
        left = QVBoxLayout()
        left.setContentsMargins(GRID * 3, GRID * 3, 0, GRID * 3)
        left.setSpacing(GRID)
        left.addWidget(PlainLabel(self.tr("Officials"), TextKind.HEADING))
        left.addWidget(
            PlainLabel(
                self.tr("Who signs your letters, and the PPK they go to."),
                TextKind.SECOND,
                wrap=True,
            )
        )
        left.addWidget(self._list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        left.addLayout(buttons)
        right = ScrollColumn()
        self._form = self._build_form()
        right.body.addWidget(self._form)
        right.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 40)
        row.addWidget(right, 60)
        self._show_current(-1)
        self.setFocusProxy(self._add)

    def _build_form(self) -> FormColumn:
        self._front, self._name, self._back = QLineEdit(), QLineEdit(), QLineEdit()
        self._post, self._rank, self._nip = QLineEdit(), QComboBox(), NipField()
        self._rank.setEditable(True)
        self._rank.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._capacity = QComboBox()
        for capacity, words in (
            (Capacity.DEFINITIVE, self.tr("Holds the post (definitif)")),
            (Capacity.ACTING, "Plt. — Pelaksana Tugas"),
            (Capacity.DAILY, "Plh. — Pelaksana Harian"),
            (Capacity.TEMPORARY, "Pj. — Penjabat"),
        ):
            self._capacity.addItem(words, capacity)
        self._signs = QCheckBox(self.tr("Signs letters of this office"))
        self._ppk = QCheckBox(self.tr("Is the PPK (head of region or the one appointed)"))
        form = FormColumn()
        form.beside(
            (self.tr("Degrees in front"), self._front),
            (self.tr("Name"), self._name),
            (self.tr("Degrees behind"), self._back),
            stretch=(2, 5, 3),
        )
        form.add(self.tr("Post"), self._post)
        form.beside(
            (self.tr("Capacity"), self._capacity), (self.tr("Rank"), self._rank), stretch=(1, 1)
        )
        form.add("NIP", self._nip, self.tr("A head of region has none"), self._nip_complaint)
        form.widget(self._signs)
        form.widget(self._ppk)
        self._pronoun, self._addressee = QLineEdit(), QLineEdit()
        self._pronoun.setPlaceholderText("Bapak")
        self._addressee.setPlaceholderText("Bapak Bupati")
        self._address_rows = form.beside(
            (self.tr("Is addressed as"), self._pronoun),
            (self.tr("In running text"), self._addressee),
        )
        self._address_words = PlainLabel(
            self.tr("Letters to the PPK need both; they can be filled in later as well."),
            TextKind.SECOND,
            wrap=True,
        )
        form.widget(self._address_words)
        self._ppk.toggled.connect(self._show_address)
        for field in (self._front, self._name, self._back, self._post, self._nip,
                      self._pronoun, self._addressee):  # fmt: skip
            field.textChanged.connect(self._edited)
        self._rank.currentTextChanged.connect(self._edited)
        self._capacity.currentIndexChanged.connect(self._edited)
        self._signs.toggled.connect(self._edited)
        self._ppk.toggled.connect(self._edited)
        return form

    def show_ranks(self, ranks: Sequence[str]) -> None:
        """Offer these ranks; others may be typed."""
        self._rank.clear()
        self._rank.addItems(["", *ranks])

    def show_values(self, officials: Sequence[OfficialValues]) -> None:
        """Show what was answered before."""
        self._list.clear()
        for official in officials:
            self._append(official)
        self._list.setCurrentRow(0 if officials else -1)

    def values(self) -> tuple[OfficialValues, ...]:
        """Return the officials that have a name or a post."""
        found = (self._list.item(row).data(_DATA) for row in range(self._list.count()))
        return tuple(one for one in found if one.name or one.post)

    def complaint(self) -> str:
        """Return why it cannot go on, or an empty text."""
        if not self.values():
            return self.tr("Add who signs your letters, or skip this page.")
        return ""

    @Slot()
    def add_official(self) -> None:
        """Begin another official."""
        self._append(OfficialValues("", ""))
        self._list.setCurrentRow(self._list.count() - 1)
        self._front.setFocus()

    def _append(self, official: OfficialValues) -> None:
        item = QListWidgetItem()
        item.setData(_DATA, official)
        item.setText(self._line(official))
        self._list.addItem(item)

    def _line(self, official: OfficialValues) -> str:
        name = official.full_name or self.tr("(no name yet)")
        post = f"{official.full_post} · PPK" if official.ppk else official.full_post
        return f"{name}\n{post}" if post else name

    @Slot(int)
    def _show_current(self, row: int) -> None:
        self._form.setVisible(row >= 0)
        self._remove.setVisible(row >= 0)
        if row < 0:
            return
        item = self._list.item(row)
        official: OfficialValues = item.data(_DATA)
        self._filling = True
        self._front.setText(official.front_degrees)
        self._name.setText(official.name)
        self._back.setText(official.back_degrees)
        self._post.setText(official.post)
        self._rank.setCurrentText(official.rank)
        self._nip.set_value(official.nip)
        self._capacity.setCurrentIndex(max(0, self._capacity.findData(official.capacity)))
        self._signs.setChecked(official.signs)
        self._ppk.setChecked(official.ppk)
        self._pronoun.setText(official.pronoun)
        self._addressee.setText(official.addressee)
        self._show_address()
        self._filling = False

    @Slot()
    def _show_address(self) -> None:
        """Ask how letters address somebody only where letters go to him."""
        for part in (*self._address_rows, self._address_words):
            part.setVisible(self._ppk.isChecked())

    @Slot()
    def _edited(self) -> None:
        item = self._list.currentItem()
        if self._filling or item is None:
            return
        official = OfficialValues(
            name=self._name.text().strip(),
            post=self._post.text().strip(),
            front_degrees=self._front.text().strip(),
            back_degrees=self._back.text().strip(),
            rank=self._rank.currentText().strip(),
            nip=self._nip.value(),
            capacity=Capacity(self._capacity.currentData()),
            signs=self._signs.isChecked(),
            ppk=self._ppk.isChecked(),
            pronoun=self._pronoun.text().strip() if self._ppk.isChecked() else "",
            addressee=self._addressee.text().strip() if self._ppk.isChecked() else "",
        )
        item.setData(_DATA, official)
        item.setText(self._line(official))
        self.changed.emit()

    @Slot()
    def _remove_current(self) -> None:
        self._list.takeItem(self._list.currentRow())
        self.changed.emit()

    def _nip_complaint(self) -> str:
        digits = self._nip.value()
        return self._check_nip(digits) if digits else ""
