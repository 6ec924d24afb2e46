"""Whom this vault believes: the region reads it, headquarters' key officer keeps it."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from desktop.journal.model import Side
from desktop.sync.trusting import EnrolledDevice, Headquarters, OwnKeys, TrustView, ends_soon
from ui.messages import message, sentence
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.sync import words
from ui.sync.mailbox_card import MailboxCard
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_caption
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill, wrapping

_DATA = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 250


class TrustPage(QWidget):
    """One page for both sides; each sees what it may do."""

    back_requested = Signal()
    issue_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    store_requested = Signal()
    succeed_requested = Signal()
    recipient_requested = Signal()
    destroy_requested = Signal()
    issuing_requested = Signal()
    rename_requested = Signal()
    take_over_requested = Signal()
    revoke_requested = Signal(object)
    """An :class:`EnrolledDevice`, or a :class:`~desktop.sync.trusting.Headquarters`."""
    hold_requested = Signal()
    retire_requested = Signal(object)
    """A :class:`~desktop.sync.trusting.Headquarters`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TrustView | None = None
        self._regions: tuple[EnrolledDevice, ...] = ()
        self._others: list[PlainButton] = []
        self._why = ""
        self.told = MessageBar()
        self._head = PageHead(self.tr("Trust"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.save = PlainButton(self.tr("Save the list…"), icon="download")
        self.save.clicked.connect(self.export_requested)
        self.take = PlainButton(self.tr("Open a newer list…"), icon="upload")
        self.take.clicked.connect(self.import_requested)
        self.issue = ActionButton(self.tr("Issue a new list"), Role.PRIMARY, icon="certificate")
        self.issue.clicked.connect(self.issue_requested)
        for button in (self.back, self.save, self.take, self.issue):
            self._head.buttons.addWidget(button)
        self._facts = Card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID * 3)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self._facts.body.addLayout(self._grid)
        self.mailbox = MailboxCard()
        self._root = self._make_root()
        self._keys = self._make_keys()
        self._devices = self._make_devices()
        column_ = ScrollColumn(980)
        column_.body.addWidget(self._head)
        for card in (self._facts, self.mailbox, self._devices, self._root, self._keys):
            column_.body.addWidget(card)
        column_.body.addStretch(1)
        fill(self, self.told, column_)
        self.setFocusProxy(self.back)

    # Parts of headquarters

    def _make_root(self) -> Card:
        card = Card(self.tr("The root"))
        self._where = PlainLabel("", wrap=True)
        self.store = PlainButton(self.tr("Move the root into a file…"), icon="shield-lock")
        self.store.clicked.connect(self.store_requested)
        self.succeed = PlainButton(self.tr("Let the successor follow…"), Role.QUIET)
        self.succeed.clicked.connect(self.succeed_requested)
        self.take_over = PlainButton(self.tr("Take over from a former body…"), Role.QUIET)
        self.take_over.clicked.connect(self.take_over_requested)
        card.body.addWidget(self._where)
        self.hold = PlainButton(self.tr("Let this PC hold the keys…"), icon="key")
        self.hold.clicked.connect(self.hold_requested)
        card.body.addLayout(_row(self.hold, self.store, self.succeed, self.take_over))
        return card

    def _make_keys(self) -> Card:
        card = Card(self.tr("Keys of headquarters"))
        self._recipient = PlainLabel("", wrap=True)
        self.recipient = PlainButton("", icon="key")
        self.recipient.clicked.connect(self.recipient_requested)
        self.destroy_former = PlainButton(self.tr("Destroy the former key…"), Role.QUIET)
        self.destroy_former.clicked.connect(self.destroy_requested)
        self._issuing = PlainLabel("", wrap=True)
        self.issuing = PlainButton(self.tr("New issuing key…"), icon="certificate")
        self.issuing.clicked.connect(self.issuing_requested)
        self.rename = PlainButton(self.tr("Call headquarters otherwise…"), Role.QUIET)
        self.rename.clicked.connect(self.rename_requested)
        card.body.addWidget(self._recipient)
        card.body.addLayout(_row(self.recipient, self.destroy_former))
        card.body.addSpacing(GRID)
        card.body.addWidget(self._issuing)
        card.body.addLayout(_row(self.issuing, self.rename))
        return card

    def _make_devices(self) -> Card:
        card = Card(self.tr("PCs of the regions"))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Office, region or device"))
        self.search.setAccessibleName(self.tr("Office, region or device"))
        self.search.textChanged.connect(self._show_regions)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("PCs of the regions"))
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.setMaximumHeight(_LIST_HEIGHT)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._chosen)
        self._digits = PlainLabel("", TextKind.SECOND, wrap=True, selectable=True)
        self.revoke = ActionButton(self.tr("Stop believing this PC…"), Role.DANGER, icon="ban")
        self.revoke.clicked.connect(self._revoke)
        line = QHBoxLayout()
        line.addWidget(self._digits, 1)
        line.addWidget(self.revoke)
        card.body.addWidget(self.search)
        card.body.addWidget(self.list)
        card.body.addLayout(line)
        return card

    # Showing

    def show_view(self, view: TrustView) -> None:
        """Show whom this vault believes."""
        self._view = view
        at_hq = view.side is Side.HQ
        second = self.tr("List number {number}, issued on {day}").format(
            number=view.version, day=words.day_words(view.issued_at)
        )
        self._head.show_title(self.tr("Trust"), second)
        self.issue.setVisible(at_hq)
        self.take.setVisible(not at_hq or any(one.colleague for one in view.headquarters))
        for card in (self._root, self._keys, self._devices):
            card.setVisible(at_hq)
        self._show_facts(view)
        self.mailbox.setVisible(view.mailbox is not None)
        if view.mailbox is not None:
            self.mailbox.show_mailbox(view.mailbox)
        if view.own is not None:
            self._show_own(view, view.own)
            self._regions = view.regions
            self._show_regions()

    def _show_facts(self, view: TrustView) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._others = []
        at_hq = view.side is Side.HQ
        who = self.tr("We are") if at_hq else self.tr("We believe")
        since = words.day_words(view.root_since)
        self._fact(who, view.authority)
        root = words.spaced(view.root)
        self._fact(self.tr("Digits of the root"), root, fixed=True)
        if since:
            self._fact(self.tr("This root since"), since)
        if at_hq:
            self._show_headquarters(view)
        else:
            self._show_whom_to(view)

    def _show_whom_to(self, view: TrustView) -> None:
        """Show a region to whom its bundles go, and whether it still hears from there."""
        for one in view.headquarters:
            if one.revoked_at is not None:
                continue
            said = self.tr("{office}, device {device}").format(office=one.office, device=one.device)
            if one.changing:
                said += " · " + self.tr("its next key is announced")
            self._fact(self.tr("Bundles go to"), said)
        if view.certificate_until is not None:
            self._fact(self.tr("Our certificate until"), words.day_words(view.certificate_until))
        if view.quiet:
            self._warn(
                self.tr(
                    "No new list for more than 90 days. Ask headquarters whether all is well; "
                    "your own work goes on."
                )
            )

    def _show_headquarters(self, view: TrustView) -> None:
        for one in view.headquarters:
            if one.device != view.device:
                self._show_other(one)
        if view.own is not None and view.own.elsewhere is not None:
            self._warn(sentence(view.own.elsewhere))
        if view.own is not None and view.own.missed:
            self._warn(
                self.tr(
                    "Another PC of headquarters revoked somebody in a list that came too late "
                    "here. Issue a new list: it repeats that."
                )
            )

    def _show_other(self, one: Headquarters) -> None:
        """Show another PC of headquarters, or one of a former body, and what can be done."""
        called = self.tr("Former headquarters")
        if one.colleague:
            called = self.tr("Another PC of headquarters")
        parts = [f"{one.office}, {one.device}"]
        if one.revoked_at is not None:
            told = self.tr("no longer believed since {day}")
            parts.append(told.format(day=words.day_words(one.revoked_at)))
        elif one.signs:
            parts.append(self.tr("holds the keys and signs the lists"))
        if one.waits:
            parts.append(self.tr("its new recipient key comes with the next list: issue it"))
        if one.seen is not None:
            parts.append(self.tr("last bundle on {day}").format(day=words.day_words(one.seen)))
        presses: QWidget | None = None
        if one.revoked_at is None:
            presses, flow = wrapping()
            retire = PlainButton(self.tr("Retire…"), Role.QUIET)
            retire.clicked.connect(lambda _=False, one=one: self.retire_requested.emit(one))
            flow.addWidget(retire)
            self._others.append(retire)
            if one.colleague:
                revoke = PlainButton(self.tr("Stop believing this PC…"), Role.QUIET)
                revoke.clicked.connect(lambda _=False, one=one: self.revoke_requested.emit(one))
                flow.addWidget(revoke)
                self._others.append(revoke)
        self._fact(called, " · ".join(parts), presses)

    def _fact(
        self, name: str, value: str, button: QWidget | None = None, *, fixed: bool = False
    ) -> None:
        row = self._grid.rowCount()
        label = PlainLabel(value, wrap=True, selectable=True)
        if fixed:
            label.setFont(words.fixed_font(11))
        top = Qt.AlignmentFlag.AlignTop
        called = PlainLabel(name, TextKind.SECOND)
        called.setContentsMargins(0, 2, 0, 0)
        self._grid.addWidget(called, row, 0, top)
        self._grid.addWidget(label, row, 1)
        if button is not None:
            self._grid.addWidget(button, row, 2, top)

    def _warn(self, said: str) -> None:
        row = self._grid.rowCount()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, GRID, 0, 0)
        line.addWidget(IconView("alert-triangle", 18, Tone.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(said, wrap=True), 1)
        self._grid.addWidget(holder, row, 0, 1, 3)

    def _show_own(self, view: TrustView, own: OwnKeys) -> None:
        self._where.setText(self._root_words(own))
        self.store.setVisible(own.root_here)
        self.take_over.setVisible(not view.regions and own.elsewhere is None)
        self.hold.setVisible(own.elsewhere is not None)
        since = words.day_words(own.recipient_since)
        for part in (self._recipient, self.recipient):
            # The key of a PC that signs no list stands in a card of its own.
            part.setVisible(own.elsewhere is None)
        if own.recipient_announced:
            said = self.tr(
                "The recipient key of the next year is announced; regions seal to both. Put it "
                "in force when most regions hold the list."
            )
            press = self.tr("Put the new key in force…")
        else:
            said = self.tr("What regions send is sealed to a key in force since {day}.").format(
                day=since
            )
            if own.recipient_due:
                said += " " + self.tr("That is more than a year: announce the next one.")
            press = self.tr("Announce the next key…")
        self._recipient.setText(said)
        self.recipient.setText(plain_caption(press))
        self.recipient.setAccessibleName(press)
        self.destroy_former.setVisible(own.former_recipient and own.elsewhere is None)
        self._issuing.setText(
            self.tr("Certificates are believed of {count} issuing keys.").format(
                count=own.issuing_keys
            )
        )

    def _root_words(self, own: OwnKeys) -> str:
        if own.root_here:
            return self.tr(
                "It lies in this vault. Whoever steals the vault and a passphrase can speak for "
                "headquarters. Move it into a file for the safe; regions are certified without it."
            )
        if own.elsewhere is not None:
            return self.tr(
                "It does not lie here. With its file from the safe and the passphrase this PC can "
                "hold the keys of headquarters itself, for example when the other one is lost."
            )
        return self.tr(
            "It lies in the safe. Regions are certified day by day without it; revoking a PC "
            "and changing a key ask for its file and passphrase."
        )

    @Slot()
    def _show_regions(self) -> None:
        wanted = self.search.text().casefold().strip()
        kept = self._current()
        self.list.blockSignals(True)
        self.list.clear()
        now = datetime.now(UTC)
        for one in self._regions:
            said = f"{one.office} {one.region} {one.device}".casefold()
            if wanted in said:
                first = f"{one.office or one.device} ({one.region})" if one.region else one.office
                item = QListWidgetItem(f"{first}\n{self._second(one, now)}")
                item.setData(_DATA, one.device)
                self.list.addItem(item)
        self.list.blockSignals(False)
        devices = [self.list.item(at).data(_DATA) for at in range(self.list.count())]
        wanted_row = devices.index(kept.device) if kept and kept.device in devices else -1
        self.list.setCurrentRow(wanted_row)
        self._chosen()

    def _second(self, one: EnrolledDevice, now: datetime) -> str:
        if one.revoked_at is not None:
            return self.tr("no longer believed since {day}").format(
                day=words.day_words(one.revoked_at)
            )
        parts = []
        if one.valid_until is not None:
            ending = self.tr("certificate ends on {day}: enrol anew")
            until = ending if ends_soon(one, now) else self.tr("certificate until {day}")
            parts.append(until.format(day=words.day_words(one.valid_until)))
        parts.append(
            self.tr("last bundle on {day}").format(day=words.day_words(one.seen))
            if one.seen is not None
            else self.tr("no bundle yet")
        )
        if not one.key_confirmed:
            parts.append(self.tr("new key not confirmed yet"))
        if not one.listed:
            parts.append(self.tr("comes with the next list"))
        return " · ".join(parts)

    def _key_words(self, one: EnrolledDevice) -> str:
        """Return to which key bundles for a PC are sealed, and how far its answer has come."""
        if one.key_since is None:
            return self.tr("Sealed to its first recipient key.")
        said = (
            self.tr("Sealed to its recipient key of {day}, which it has in force.")
            if one.key_confirmed
            else self.tr(
                "Sealed to its new recipient key since {day}; our answer goes with each bundle."
            )
        )
        return said.format(day=words.day_words(one.key_since))

    def _current(self) -> EnrolledDevice | None:
        item = self.list.currentItem()
        device = "" if item is None else str(item.data(_DATA))
        return next((one for one in self._regions if one.device == device), None)

    @Slot()
    def _chosen(self) -> None:
        one = self._current()
        if self._why:
            self._digits.setText("" if one is None else f"{one.digits}\n{self._key_words(one)}")
            self.revoke.forbid(self._why)
            return
        if one is None:
            self._digits.setText(self.tr("{count} PCs").format(count=len(self._regions)))
            self.revoke.forbid(self.tr("First choose a PC."))
        elif one.revoked_at is not None:
            self._digits.setText(one.digits)
            self.revoke.forbid(self.tr("It is not believed any more."))
        else:
            self._digits.setText(f"{one.digits}\n{self._key_words(one)}")
            self.revoke.allow()

    @Slot()
    def _revoke(self) -> None:
        one = self._current()
        if one is not None:
            self.revoke_requested.emit(one)

    def show_lacking(self, why: str) -> None:
        """Say why the officer at the desk may look at all this and change nothing."""
        own = self._view.own if self._view is not None else None
        elsewhere = "" if own is None or own.elsewhere is None else sentence(own.elsewhere)
        here = (self.hold, self.store, self.take_over, self.mailbox.renew,
                self.mailbox.destroy_former)  # fmt: skip
        with_keys = (self.succeed, self.recipient, self.destroy_former, self.issuing, self.rename,
                     *self._others)  # fmt: skip
        for button in here:
            _forbid(button, why)
        for button in with_keys:
            _forbid(button, why or elsewhere)
        self._why = why or elsewhere
        if self._why:
            self.issue.forbid(self._why)
            self.revoke.forbid(self._why)
        else:
            self.issue.allow()
            self._chosen()

    def say(self, said: str, then: str = "") -> None:
        """Say that it was done."""
        self.told.say(Kind.GOOD, said, then)

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not done."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)


def _forbid(button: QWidget, why: str) -> None:
    button.setEnabled(not why)
    button.setToolTip(why)


def _row(*buttons: QWidget) -> QVBoxLayout:
    holder, flow = wrapping()
    for button in buttons:
        flow.addWidget(button)
    around = QVBoxLayout()
    around.addWidget(holder)
    return around
