"""Dialogs about evidence: a piece that comes in, a capture, an entry of custody, a preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.custody import HANDED_OVER
from desktop.cases.evidence_views import Picture, SharedMark
from desktop.clock import ZONES
from desktop.journal.model import Json
from ui.cases.fields import FieldForm
from ui.cases.files import FileField
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, ToolButton
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.text_fields import GrowingText

_PREVIEW_WIDTH = 1400
_COUNT_COLUMN = 2


class IntakeDialog(FormDialog):
    """What both ways of taking evidence in share: a file, and a word about the same file."""

    def __init__(
        self, title: str, words: str, effect: str, form: FieldForm, parent: QWidget | None
    ) -> None:
        super().__init__(title, words, effect, form, parent)
        self.file = FileField()
        self.told = ""
        """What was said above the fields and did not keep the person from going on."""

    def path(self) -> Path | None:
        """Return the file that was chosen."""
        return self.file.path()

    def typed(self) -> dict[str, Json]:
        """Return the form as the ground floor reads it."""
        return self.form.values()

    def tell(self, words: str, effect: str) -> None:
        """Say something that stops nobody; the button goes on, and says so."""
        self.told = words
        self.show_hint(words)
        self.effect.button.setText(effect)


class EvidenceDialog(IntakeDialog):
    """A piece of evidence: a file, a thing, a statement."""

    def __init__(self, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Add evidence"),
            self.tr(
                "The file is sealed into the vault as it is; the original stays where it lies. "
                "Its size and SHA-256 are shown afterwards. For posts and accounts use the "
                "capture sheet."
            ),
            self.tr("Add the evidence"),
            form,
            parent,
        )
        form.add(self.tr("File"), self.file)
        form.pick("type", self.tr("Kind of evidence"), lists.of("evidence"))
        form.line("title", self.tr("Title"), self.tr("Left empty, the name of the file is taken."))
        form.line("from_whom", self.tr("From whom"))
        form.line("how", self.tr("How it came"), self.tr("By post, by e-mail, captured here …"))
        form.heading(self.tr("Keeping"))
        form.line("original_at", self.tr("Where the original is"))
        form.pick("confidentiality", self.tr("Confidentiality"), lists.of("confidentiality"))
        form.long("note", self.tr("Note"), lines=2)
        form.heading(self.tr("If it is a statement"))
        form.lines(
            ("witness", self.tr("Name of the witness")),
            ("witness_number", self.tr("NIP or NIK")),
            stretch=(2, 1),
        )
        form.lines(
            ("witness_post", self.tr("Post or occupation")),
            ("relation", self.tr("Relation to the case")),
        )
        tick = QCheckBox(self.tr("The witness asks for protection"))
        row = form.add(self.tr("Protection"), tick)
        form.own("protected", tick, row, lambda: tick.isChecked() or "",
                 lambda value: tick.setChecked(value is True))  # fmt: skip
        self.file.setFocus()
        self.fit()


class CaptureDialog(IntakeDialog):
    """Something seen on the internet, field by field in the order of the capture sheet."""

    def __init__(self, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Social media capture"),
            self.tr(
                "In the order of the sheet that is printed and signed afterwards. Parts of the "
                "link that only track who shared it are taken out; the link as pasted is kept."
            ),
            self.tr("Add the capture"),
            form,
            parent,
        )
        form.heading(self.tr("A. Post and account"))
        form.line("url", self.tr("Link"))
        form.pick("platform", self.tr("Platform"), lists.of("platform"),
                  self.tr("Left empty, it is taken from the link."))  # fmt: skip
        form.lines(
            ("account", self.tr("Name of the account")),
            ("account_name", self.tr("Name shown")),
            ("account_id", self.tr("Number of the account (ID)")),
        )
        form.heading(self.tr("B. Time and state"))
        form.date("seen_on", self.tr("Seen on"))
        form.line("seen_time", self.tr("At"), self.tr("As the device showed it: 20.15"))
        zones = [Choice(zone, zone) for zone in ZONES]
        form.pick("seen_zone", self.tr("Time zone"), zones)
        form.pick("online", self.tr("Still online?"), lists.of("online"))
        archives = GrowingText(lines=1)
        row = form.add(self.tr("Archive copies"), archives, self.tr("One a line: link or place."))
        form.own(
            "archives",
            archives,
            row,
            lambda: [one.strip() for one in archives.toPlainText().splitlines() if one.strip()],
            lambda value: archives.setPlainText("\n".join(map(str, value or ()))),
        )
        form.heading(self.tr("C. Who captured, who watched"))
        form.lines(
            ("captured_by", self.tr("Captured by")), ("device", self.tr("With which device"))
        )
        form.lines(("witness", self.tr("Witnessed by")), ("witness_post", self.tr("Post")))
        form.heading(self.tr("D. File"))
        form.add(self.tr("Screenshot or recording"), self.file)
        form.line("title", self.tr("Title"))
        form.long("note", self.tr("Note"), lines=2)
        form.show_values({"captured_by": lists.officer, "seen_zone": lists.zone})
        form.field("url").setFocus()
        self.fit()

    def typed(self) -> dict[str, Json]:
        """Return the form with day and time as one moment."""
        values = super().typed()
        parts = [str(values.pop(name, "")) for name in ("seen_on", "seen_time")]
        return values | {"seen_at": " ".join(part for part in parts if part)}

    def show_refused(self, field: str, words: str) -> None:
        """Show what is wrong with the moment at its time, or at its day when that is missing."""
        if field == "seen_at":
            field = "seen_time" if self.form.values().get("seen_on") else "seen_on"
        super().show_refused(field, words)


class CustodyDialog(FormDialog):
    """An entry of the custody register."""

    def __init__(self, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Entry in the custody register"),
            self.tr("An entry stays for ever. A wrong one is answered by another that says so."),
            self.tr("Enter it"),
            form,
            parent,
        )
        form.pick("what", self.tr("What happened"), lists.of("custody_typed")).set_value(
            HANDED_OVER
        )
        form.date("on", self.tr("On")).set_value(lists.today)
        form.lines(("time", self.tr("At")), ("copies", self.tr("Copies")))
        form.lines(("from_whom", self.tr("From whom")), ("to_whom", self.tr("To whom")))
        form.line("how", self.tr("How, and against which receipt"))
        form.lines(("place", self.tr("Where it lies now")), ("seal", self.tr("Number of the seal")))
        form.long("condition", self.tr("Condition"), lines=1)
        form.field("what").setFocus()
        self.fit()

    def entry(self) -> dict[str, Json]:
        """Return the entry as typed."""
        return self.form.values()


class MeetingsDialog(QDialog):
    """The accounts, links, numbers and files that several cases share."""

    def __init__(self, marks: Sequence[SharedMark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Where cases meet")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 520)
        kinds = {
            "account": self.tr("Account"),
            "link": self.tr("Link"),
            "phone": self.tr("Telephone number"),
            "file": self.tr("File (SHA-256)"),
        }
        heads = (self.tr("What"), self.tr("Value"), self.tr("Cases"), self.tr("Register numbers"))
        self.table = QTableWidget(len(marks), len(heads))
        self.table.setAccessibleName(title)
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, mark in enumerate(marks):
            more = " …" if mark.cases > len(mark.register_numbers) else ""
            numbers = ", ".join(mark.register_numbers) + more
            cells = (kinds.get(mark.kind, mark.kind), mark.value, str(mark.cases), numbers)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(plain_tooltip(words))
                if column == _COUNT_COLUMN:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, column, item)
        for column, width in enumerate((140, 320, 70)):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        nothing = PlainLabel(self.tr("No account, link, number or file stands in two cases."))
        nothing.setVisible(not marks)
        self.table.setVisible(bool(marks))
        close = PlainButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column_box.setSpacing(GRID)
        column_box.addWidget(PlainLabel(title, TextKind.HEADING))
        column_box.addWidget(nothing, 1)
        column_box.addWidget(self.table, 1)
        column_box.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class PreviewDialog(QDialog):
    """A piece of evidence as pixels; the file itself is opened nowhere near the vault's keys."""

    page_wanted = Signal(int, int)
    """Page (from 0) and width in pixels."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 680)
        self._page, self._pages = 0, 1
        self._pixels = QPixmap()
        self.picture = PlainLabel("")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = PlainLabel(self.tr("Loading…"), wrap=True, selectable=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidget(self.picture)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(title)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.hide()
        self._before = ToolButton("chevron-left", self.tr("Previous page"), "PgUp")
        self._after = ToolButton("chevron-right", self.tr("Next page"), "PgDown")
        self._where = PlainLabel("", TextKind.SECOND)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        close = PlainButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        for widget in (self._before, self._after, self._where):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(title, TextKind.HEADING, wrap=True))
        column.addWidget(self._words, 1)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self._show_place()

    def ask(self) -> None:
        """Ask for the page that is to be looked at."""
        self.page_wanted.emit(self._page, _PREVIEW_WIDTH)

    def show_picture(self, picture: Picture) -> None:
        """Show a page."""
        self._pages = picture.pages
        line = picture.width * 4
        image = QImage(picture.pixels, picture.width, picture.height, line,
                       QImage.Format.Format_RGB32)  # fmt: skip
        self._pixels = QPixmap.fromImage(image.copy())
        self._words.hide()
        self._area.show()
        self._fit()
        self._show_place()

    def show_words(self, words: str) -> None:
        """Say why there is nothing to see."""
        self._area.hide()
        self._words.setText(words)
        self._words.show()
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture to the window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow another scale of the screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit()

    def _fit(self) -> None:
        if self._pixels.isNull():
            return
        ratio = self.devicePixelRatioF()
        bar = self._area.verticalScrollBar().sizeHint().width()
        room = max(200, self._area.width() - bar - 6)
        width = min(self._pixels.width(), round(room * ratio))
        shown = self._pixels.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setMinimumSize(QSize(0, round(shown.height() / ratio)))

    def _show_place(self) -> None:
        several = self._pages > 1
        for widget in (self._before, self._after, self._where):
            widget.setVisible(several)
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page + 1 < self._pages)
        words = self.tr("page {page} of {pages}")
        self._where.setText(words.format(page=self._page + 1, pages=self._pages))

    @Slot()
    def _go_back(self) -> None:
        self._page -= 1
        self.ask()

    @Slot()
    def _go_on(self) -> None:
        self._page += 1
        self.ask()
