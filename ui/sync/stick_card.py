"""One stick: what is on it for us, what would go out, one button, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import KnownError, Refused
from desktop.ids import DeviceId
from desktop.journal.model import Side
from desktop.sync.model import ImportResult, Notice
from ui.background import Job, Standing, Waiting
from ui.letters.words import size_words
from ui.messages import message
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.sync import words
from ui.sync.file_budget import FileBudget, FileWish
from ui.sync.looking import Overview, PeerLine
from ui.sync.stick import READY, Checked, Exchanged, StickContents, WrittenBundle
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind, plain_caption
from ui.widgets.progress import ThinBar
from ui.widgets.stepper import Stepper
from ui.widgets.surface import Card, rule


class StickCard(Card):
    """Shows a drive and drives nothing itself."""

    exchange_requested = Signal(object)
    """The device ids that were ticked, as a tuple."""
    receipts_requested = Signal(object)
    slip_print_requested = Signal(object)
    slip_save_requested = Signal(object)
    """A :class:`~ui.sync.stick.WrittenBundle`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._contents: StickContents | None = None
        self._overview: Overview | None = None
        self._ticks: dict[DeviceId, QCheckBox] = {}
        self._chosen: set[DeviceId] = set()
        self._job: Job[Exchanged] | None = None
        self._finished = False
        self._rows: list[QWidget] = []
        self._wish = FileWish()
        self._files: FileBudget | None = None
        self._name = ElidedLabel("", TextKind.STRONG)
        self._second = ElidedLabel("", TextKind.SECOND)
        self._build()

    def _build(self) -> None:
        self.go = ActionButton(self.tr("Synchronise"), Role.PRIMARY, icon="arrows-exchange")
        self.go.clicked.connect(self._pressed)
        self.go.forbid(self.tr("The stick is being read."))
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        words_column.addWidget(self._name)
        words_column.addWidget(self._second)
        head = QHBoxLayout()
        head.setSpacing(GRID + 4)
        head.addWidget(IconView("usb", 28, Tone.ACCENT))
        head.addLayout(words_column, 1)
        head.addWidget(self.go)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(GRID)
        self.steps = Stepper()
        self._bar = ThinBar()
        self.cancel = PlainButton(self.tr("Cancel"), Role.QUIET)
        self.cancel.clicked.connect(self._give_up)
        running = QHBoxLayout()
        running.addWidget(self.steps, 1)
        running.addWidget(self.cancel)
        self._running = QWidget()
        column = QVBoxLayout(self._running)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(running)
        column.addWidget(self._bar)
        self._running.hide()
        self.body.addLayout(head)
        self.body.addWidget(rule())
        self.body.addWidget(self._running)
        self.body.addLayout(self._inner)
        self.setFocusProxy(self.go)

    # Before

    def show_reading(self, name: str, second: str) -> None:
        """Show a stick that is still being read."""
        self._name.setText(name)
        self._second.setText(second)
        self.setAccessibleName(name)
        self._clear()
        self._say(self.tr("Looking at what is on it…"), TextKind.SECOND)

    def show_unreadable(self, error: KnownError) -> None:
        """Say why the stick cannot be read."""
        told = message(error)
        self._clear()
        self._trouble(told.what_happened, told.what_to_do)
        self.go.forbid(told.what_happened)

    def show_contents(self, contents: StickContents, overview: Overview) -> None:
        """Show what is for us and what would go out."""
        self._contents, self._overview = contents, overview
        self._finished = False
        self._running.hide()
        self._name.setText(contents.drive.name)
        self._second.setText(words.drive_words(contents.drive))
        self._clear()
        self._show_notices(contents.notices)
        self._say(self.tr("For us"), TextKind.HEADING)
        for one in contents.new:
            self._line("inbox", Tone.ACCENT, words.bundle_words(one.result))
            self._remark(one.result)
        known = len(contents.found) - len(contents.new) - len(contents.troubled)
        if not contents.new:
            nothing = self.tr("nothing new")
            seen = self.tr("nothing new; already received: {count}").format(count=known)
            self._say(seen if known else nothing, TextKind.SECOND)
        for one in contents.troubled:
            told = words.trouble_words(one.result)
            self._trouble(f"{one.path.name}: {told.what_happened}", told.what_to_do)
        if contents.others:
            self._say(
                self.tr("Bundles for somebody else, left alone: {count}").format(
                    count=contents.others
                ),
                TextKind.SECOND,
            )
        self._say(self.tr("From us"), TextKind.HEADING)
        for own in contents.checked:
            self._show_checked(own)
        self._show_outgoing(contents, overview)
        self._judge()

    def _show_notices(self, notices: Sequence[Notice]) -> None:
        for notice in notices:
            told = message(Refused(notice.code, **notice.details))
            self._trouble(told.what_happened, told.what_to_do)

    def _remark(self, result: ImportResult) -> None:
        for remark in words.remarks(result):
            self._line("info-circle", Tone.SECOND, remark, TextKind.SECOND)

    def _show_checked(self, own: Checked) -> None:
        if own.error is None:
            said = self.tr("Number {number} was read again after plugging in: it is whole.")
            self._line("circle-check", Tone.GOOD, said.format(number=own.number))
        else:
            told = message(own.error)
            lost = self.tr("Number {number} does not lie on this stick as it was written.")
            then = self.tr("Press “Synchronise”: everything is written anew.")
            happened = f"{lost.format(number=own.number)} {told.what_happened}"
            self._trouble(happened, then)

    def _show_outgoing(self, contents: StickContents, overview: Overview) -> None:
        if overview.leaking:
            first = ", ".join(overview.leaking[:5])
            more = " …" if len(overview.leaking) > 5 else ""
            told = self.tr("Texts of these cases seem to name the reporter: {cases}")
            look = self.tr("Look at the tab Report of the case before you write.")
            self._trouble(told.format(cases=first + more), look)
        senders = {one.result.sender for one in contents.new}
        shown = [
            peer
            for peer in overview.peers
            if overview.side is Side.REGION
            or peer.status.side is Side.HQ
            or peer.device in senders | self._chosen
        ]
        for peer in shown:
            self._tick(peer, on=peer.device in senders | self._chosen or not self._optional(peer))
        if overview.side is Side.HQ:
            self._offer([peer for peer in overview.peers if peer not in shown])
        if not overview.peers:
            self._say(self.tr("Nobody to write to yet."), TextKind.SECOND)
        if any(peer.outgoing.files for peer in shown):
            self._files = FileBudget(self._wish)
            self._files.wished.connect(self._keep_wish)
            self._take(self._files)

    def _brought_something(self, peer: PeerLine) -> bool:
        found = self._contents.new if self._contents is not None else ()
        return any(one.result.sender == peer.device for one in found)

    def _optional(self, peer: PeerLine) -> bool:
        return self._overview is not None and self._overview.side is Side.HQ

    def _tick(self, peer: PeerLine, *, on: bool) -> None:
        what = words.outgoing_words(peer.outgoing)
        if peer.outgoing.is_nothing and self._brought_something(peer):
            what = self.tr("the receipt")
        told = f"{peer.status.office}: {what}"
        box = QCheckBox(plain_caption(told))
        box.setChecked(on and peer.refusal is None)
        box.setEnabled(peer.refusal is None)
        box.toggled.connect(self._judge)
        self._ticks[peer.device] = box
        self._take(box)
        if peer.refusal is not None:
            why = message(peer.refusal)
            self._trouble(why.what_happened, why.what_to_do)

    def _offer(self, peers: Sequence[PeerLine]) -> None:
        if not peers:
            return
        more = QComboBox()
        more.setAccessibleName(self.tr("Write to another region"))
        more.addItem(self.tr("Write to another region…"), "")
        for peer in sorted(peers, key=lambda one: one.status.office):
            told = f"{peer.status.office} ({words.outgoing_words(peer.outgoing)})"
            more.addItem(told, peer.device)
        more.setSizePolicy(more.sizePolicy().Policy.Maximum, more.sizePolicy().Policy.Fixed)
        more.activated.connect(self._choose)
        self._more = more
        self._take(more)

    @Slot(int)
    def _choose(self, _index: int) -> None:
        device = str(self._more.currentData() or "")
        if device and self._contents is not None and self._overview is not None:
            self._chosen.add(DeviceId(device))
            self.show_contents(self._contents, self._overview)

    def choose(self, device: DeviceId) -> None:
        """Tick a region, as a person would."""
        self._chosen.add(device)
        if self._contents is not None and self._overview is not None:
            self.show_contents(self._contents, self._overview)

    def ticked(self) -> tuple[DeviceId, ...]:
        """Return whom to write to."""
        return tuple(device for device, box in self._ticks.items() if box.isChecked())

    @Slot(object)
    def _keep_wish(self, wish: FileWish) -> None:
        self._wish = wish
        self._judge()

    def budget(self) -> int | None:
        """Return the bytes that files may take, ``None`` for all that fits."""
        return self._wish.budget

    @Slot()
    def _judge(self) -> None:
        contents, overview = self._contents, self._overview
        if contents is None or overview is None:
            return
        going = [peer for peer in overview.peers if peer.device in self.ticked()]
        if self._files is not None:
            drive = contents.drive
            choices = [peer.outgoing.choice for peer in going if peer.outgoing.choice is not None]
            self._files.show_forecast(choices, drive.free if drive.total else None)
        something = contents.new or any(not peer.outgoing.is_nothing for peer in going)
        if not contents.drive.writable and not contents.new:
            self.go.forbid(self.tr("The stick is write-protected, and nothing on it is new."))
        elif something or contents.troubled:
            self.go.allow()
        else:
            self.go.forbid(self.tr("Nothing new for us, and nothing to send."))

    @Slot()
    def _pressed(self) -> None:
        self.exchange_requested.emit(self.ticked())

    # During

    def show_running(self, job: Job[Exchanged]) -> None:
        """Show the steps until ``job`` has ended."""
        self._job = job
        self._running.show()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self.go.forbid(self.tr("It is being synchronised."))
        self.show_step(0, 0, 0)

    @Slot(int, int, int)
    def show_step(self, step: int, done: int, total: int) -> None:
        """Tick off what is behind; ``total`` 0 where nobody knows how much it is."""
        phases = (
            self.tr("reading"),
            self.tr("checking"),
            self.tr("receiving"),
            self.tr("writing"),
            self.tr("reading back"),
            self.tr("ready"),
        )
        self.steps.show_phases(phases, len(phases) if step >= READY else step)
        waiting = Waiting.NOTHING if step >= READY else Waiting.BAR
        self._bar.show_standing(Standing(waiting, "", done, total))

    @Slot()
    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.cancel.setEnabled(False)

    def show_stopped(self) -> None:
        """The work has ended, whatever its outcome."""
        self._bar.show_standing(Standing())
        self.cancel.hide()
        self._job = None
        if not self._finished:
            self._judge()

    def show_failed(self, error: KnownError) -> None:
        """Say why nothing came of it."""
        told = message(error)
        self._trouble(told.what_happened, told.what_to_do)

    # After

    def show_exchanged(self, done: Exchanged, overview: Overview | None) -> None:
        """Show what came in, what went out, what went wrong, and what to do next."""
        self._clear()
        self._finished = True
        self._running.show()
        came = [one for one in done.imports if not one.code]
        if done.error is None and done.imports and not came and not done.written:
            self._line("info-circle", Tone.WARNING, self._nothing_came(), TextKind.STRONG)
        elif done.error is None:
            self._line("circle-check", Tone.GOOD, self._closing(done), TextKind.STRONG)
        else:
            told = message(done.error)
            self._trouble(told.what_happened, told.what_to_do)
        for one in done.imports:
            if one.code:
                told = words.trouble_words(one)
                self._trouble(f"{one.file}: {told.what_happened}", told.what_to_do)
            else:
                self._line("inbox", Tone.SECOND, words.bundle_words(one))
                self._remark(one)
            for notice in one.notices:
                self._line("info-circle", Tone.WARNING, words.notice_words(notice))
        for written in done.written:
            self._show_written(written)
        if done.written:
            self._show_notices(done.written[-1].result.notices)
        if done.unanswered and overview is not None:
            self._offer_receipts(done)
        self.go.forbid(self.tr("Done. Press “Look again” when something has changed."))

    def _nothing_came(self) -> str:
        return self.tr("Nothing came in, and nothing had to be written.")

    def _closing(self, done: Exchanged) -> str:
        if done.written:
            return self.tr(
                "Safe to unplug. Plug it in once more: it is then read again from the stick "
                "itself. Show this slip to whoever receives it."
            )
        if done.imports:
            return self.tr("Everything is received. Nothing had to be written.")
        return self.tr("Nothing was new, nothing had to be written.")

    def _show_written(self, written: WrittenBundle) -> None:
        result = written.result
        told = self.tr("Written for {office}: number {number}, {size}").format(
            office=written.office, number=result.number, size=size_words(result.bytes)
        )
        if result.left:
            late = self.tr("files that follow later: {count} ({size})")
            size = size_words(result.left_bytes)
            told += " · " + late.format(count=result.left, size=size)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(IconView("send", 18, Tone.SECOND))
        line.addWidget(PlainLabel(told, wrap=True), 1)
        show = PlainButton(self.tr("Print the slip"), icon="printer")
        save = PlainButton(self.tr("Save the slip…"), Role.QUIET)
        show.clicked.connect(_Send(self.slip_print_requested, written, show).go)
        save.clicked.connect(_Send(self.slip_save_requested, written, save).go)
        line.addWidget(show)
        line.addWidget(save)
        self._take(row)
        for name in result.damaged:
            self._trouble(
                self.tr("The file {name} cannot be read any more.").format(name=name[:12]),
                self.tr("It did not go along. Look for it in a backup."),
            )

    def _offer_receipts(self, done: Exchanged) -> None:
        offices = ", ".join(office for _, office in done.unanswered)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(IconView("info-circle", 18, Tone.ACCENT))
        told = self.tr("{office} does not know yet that its bundle has arrived.")
        line.addWidget(PlainLabel(told.format(office=offices), wrap=True), 1)
        self.receipt = PlainButton(self.tr("Write the receipt"), Role.PRIMARY, icon="send")
        self.receipt.clicked.connect(_Send(self.receipts_requested, done.unanswered, row).go)
        line.addWidget(self.receipt)
        self._take(row)

    # Lines

    def _clear(self) -> None:
        for row in self._rows:
            self._inner.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._ticks, self._files = [], {}, None

    def _take(self, row: QWidget) -> None:
        self._inner.addWidget(row)
        self._rows.append(row)

    def _say(self, text: str, kind: TextKind) -> None:
        self._take(PlainLabel(text, kind, wrap=True))

    def _line(self, icon: str, tone: Tone, text: str, kind: TextKind = TextKind.BODY) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(IconView(icon, 18, tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(PlainLabel(text, kind, wrap=True, selectable=True), 1)
        self._take(row)

    def _trouble(self, what: str, then: str) -> None:
        self._line("alert-triangle", Tone.WARNING, f"{what}\n{then}".strip())

    def said(self) -> str:
        """Return everything the card says, line by line."""
        labels = (label for row in self._rows for label in _labels(row))
        boxes = [box.text() for box in self._ticks.values()]
        return "\n".join([*(label.text() for label in labels), *boxes])


class _Send(QObject):
    """Emits a signal with one value when something is pressed."""

    def __init__(self, signal: SignalInstance, value: object, parent: QWidget) -> None:
        super().__init__(parent)
        self._signal, self._value = signal, value

    @Slot()
    def go(self) -> None:
        self._signal.emit(self._value)


def _labels(row: QWidget) -> list[PlainLabel]:
    return [row] if isinstance(row, PlainLabel) else row.findChildren(PlainLabel)
