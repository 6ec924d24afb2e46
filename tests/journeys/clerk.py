"""A person at Netra's window: reads what stands there, types, presses and chooses.

Everything goes through the window's own events. A pulse beats on the GUI thread meanwhile;
:attr:`Pulse.pauses` are the times in which the window could not have answered.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QWidget,
)

from desktop.app.places import Places
from desktop.app.window import Program
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from ui.background import Standing
from ui.i18n import ENGLISH
from ui.widgets.form import FormRow
from ui.widgets.system_dialogs import Dialogs

_PATIENCE_MS = 30_000
_BEAT_MS = 2


class Pause(NamedTuple):
    """How long the window could not answer, in milliseconds, and during what."""

    clock: float
    work: float
    """What the window's own thread did in that time, whatever else the PC had to do."""
    doing: str


class Pulse:
    """Beats on the GUI thread and remembers the longest pause; the test's own time is left out."""

    def __init__(self) -> None:
        self.pauses: list[Pause] = []
        self._doing = ""
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self.rest()

    def rest(self, doing: str = "") -> None:
        """Begin to count anew: what was before was the test's own work."""
        self._doing = doing or self._doing
        self._at, self._worked = time.perf_counter(), time.thread_time()

    def beat(self) -> None:
        """Note the pause that ends now."""
        now, worked = time.perf_counter(), time.thread_time()
        pause, work = (now - self._at) * 1000, (worked - self._worked) * 1000
        self.pauses.append(Pause(pause, work, self._doing))
        self._at, self._worked = now, worked

    def longest(self, count: int) -> list[Pause]:
        """Return the pauses with the most work."""
        return sorted(self.pauses, key=lambda pause: -pause.work)[:count]

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()


@dataclass
class Answers:
    """What the person says when the system asks for a file, a folder or a printer."""

    files: list[Path] = field(default_factory=list)

    def next(self) -> Path:
        """Return the answer to the question that is asked now."""
        return self.files.pop(0)

    def dialogs(self) -> Dialogs:
        """Return the system's dialogs, answered at once."""

        def printer(chosen_printer: QPrinter, _parent: QWidget, chosen: Callable[[], object]):
            chosen_printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            chosen_printer.setOutputFileName(str(self.next()))
            chosen()

        def one(_parent: QWidget, _title: str, _more: str, answer: Callable[[str], object]):
            answer(str(self.next()))

        def folder(_parent: QWidget, _title: str, answer: Callable[[str], object]):
            answer(str(self.next()))

        return Dialogs(printer=printer, save=one, file=one, folder=folder)


class Clerk:
    """Works at one window; every method waits for what it needs, never longer than it must."""

    def __init__(self, program: Program, pulse: Pulse, qtbot: Any, answers: Answers) -> None:
        self.program, self.pulse, self._qtbot, self.answers = program, pulse, qtbot, answers
        self.window = program.window
        self._standing = Standing()
        program.background.standing.connect(self._stands)

    def _stands(self, standing: Standing) -> None:
        self._standing = standing

    # Waiting and reading

    def wait(self, until: Callable[[], object], what: str = "") -> None:
        """Let the window work until something is so."""
        self.pulse.rest(what)

        def look() -> bool:
            # What the test reads off the window is no work of the window.
            self.pulse.beat()
            try:
                return bool(until())
            except (LookupError, RuntimeError):
                return False
            finally:
                self.pulse.rest()

        try:
            self._qtbot.waitUntil(look, timeout=_PATIENCE_MS)
        except Exception as error:
            shown = "\n".join(self.words().splitlines()[:120])
            raise AssertionError(f"waited in vain for {what or until}; seen:\n{shown}") from error

    def settle(self) -> None:
        """Wait until nothing is going on behind the window any more."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.wait(lambda: self.program.background.is_quiet, "settle")
        self._step("settle", QCoreApplication.processEvents)

    def words(self, inside: QWidget | None = None) -> str:
        """Return every word that can be seen, the dialogs first."""
        roots = [inside] if inside is not None else [*self._dialogs(), self.window]
        found: list[str] = []
        for root in roots:
            for one in [root, *root.findChildren(QWidget)]:
                if one.isVisible() and (text := _text_of(one)):
                    found.append(text)
        return "\n".join(found)

    def sees(self, *words: str, inside: QWidget | None = None) -> None:
        """Wait until all these words stand somewhere on the window."""
        for one in words:
            self.wait(lambda one=one: one in self.words(inside), f"“{one}”")

    def ask(self, query: Callable[..., Any], *args: Any) -> Any:
        """Look into the open vault, on its own thread."""
        answers: list[Any] = []
        self.program.background.ask(query, *args).then(answers.append)
        self.wait(lambda: answers, f"answer of {query}")
        return answers[0]

    # Finding

    def _dialogs(self) -> list[QWidget]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]

    def _roots(self, inside: QWidget | None) -> list[QWidget]:
        if inside is not None:
            return [inside]
        return self._dialogs()[-1:] or [self.window]

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the button with these words on it, once it is there and can be pressed."""
        found: list[QAbstractButton] = []

        def look() -> bool:
            found[:] = [
                one
                for root in self._roots(inside)
                for one in root.findChildren(QAbstractButton)
                if one.isVisible() and words in (_plain(one.text()), one.accessibleName())
            ]
            return bool(found) and found[0].isEnabled()

        self.wait(look, f"button “{words}”")
        return found[0]

    def row(self, label: str, inside: QWidget | None = None, at: int = 0) -> FormRow:
        """Return the row of a form with this label."""
        found: list[FormRow] = []

        def look() -> bool:
            found[:] = [
                one
                for root in self._roots(inside)
                for one in root.findChildren(FormRow)
                if one.label == label and one.isVisible()
            ]
            return len(found) > at

        self.wait(look, f"field “{label}”")
        return found[at]

    # Doing

    def _step(self, what: str, act: Callable[[], object]) -> None:
        self.pulse.rest(what)
        act()
        self.pulse.beat()

    def press(self, words: str, inside: QWidget | None = None) -> None:
        """Press a button by its words."""
        self.press_on(self.button(words, inside))

    def press_on(self, button: QAbstractButton) -> None:
        """Press a button with the mouse; a tick box is pressed on its box."""
        name = _plain(button.text()) or button.accessibleName()
        spot = QPoint(10, button.height() // 2) if button.isCheckable() else QPoint()
        left = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        self._step(f"press {name}", lambda: QTest.mouseClick(button, left, none, spot))

    def click(self, widget: QWidget, spot: QPoint) -> None:
        """Click somewhere."""
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self._step("click", lambda: QTest.mouseClick(widget, left, none, spot))

    def keys(self, widget: QWidget, key: Qt.Key, with_: Qt.KeyboardModifier | None = None) -> None:
        """Press one key."""
        modifier = with_ or Qt.KeyboardModifier.NoModifier
        self._step(f"key {key}", lambda: QTest.keyClick(widget, key, modifier))

    def press_shortcut(self, key: Qt.Key) -> None:
        """Press a key with Ctrl, wherever the cursor is."""
        self._come_back(self.window)
        here = QApplication.focusWidget() or self.window
        self.keys(here, key, Qt.KeyboardModifier.ControlModifier)

    def type(self, label: str, text: str, inside: QWidget | None = None, at: int = 0) -> None:
        """Type into the field with this label, in place of what stands there."""
        field_ = self.row(label, inside, at).field
        self.type_into(field_.findChild(QLineEdit) or field_.focusProxy() or field_, text)

    def type_into(self, widget: QWidget, text: str) -> None:
        """Type letter by letter; what no keyboard has is pasted. Leaves with Tab."""
        if not isinstance(widget, QLineEdit | QPlainTextEdit):
            widget = widget.findChild(QLineEdit) or widget
        self._come_back(widget.window())
        self._step("focus", lambda: widget.setFocus(Qt.FocusReason.MouseFocusReason))
        self.keys(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if text.isascii() and len(text) < 80:
            for sign in text:
                self._step(f"type {sign}", lambda sign=sign: QTest.keyClicks(widget, sign))
        else:
            QGuiApplication.clipboard().setText(text)
            self.keys(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.keys(widget, Qt.Key.Key_Tab)

    def _come_back(self, window: QWidget) -> None:
        """Make a window active that a dialog has just given up, as every desktop does."""
        self.wait(lambda: _active(window), "the window is active")

    def choose(self, label: str, words: str, inside: QWidget | None = None, at: int = 0) -> None:
        """Open a drop-down list and choose the entry that begins with these words."""
        box = self.row(label, inside, at).field
        assert isinstance(box, QComboBox)
        self.choose_in(box, words)

    def choose_in(self, box: QComboBox, words: str) -> None:
        """Choose an entry of a drop-down list."""

        def entry() -> int:
            texts = [box.itemText(row) for row in range(box.count())]
            return next(row for row, text in enumerate(texts) if text.startswith(words))

        def offered() -> bool:
            with suppress(StopIteration):
                return entry() >= 0
            return False

        self.wait(offered, f"entry “{words}”")
        self._step(f"open {words}", box.showPopup)
        view = box.view()
        view.setCurrentIndex(box.model().index(entry(), box.modelColumn()))
        self.keys(view, Qt.Key.Key_Return)

    def turn_to(self, words: str) -> None:
        """Turn to a tab of a case."""
        tabs = next(one for one in self.window.findChildren(QTabWidget) if one.isVisible())
        bar = tabs.tabBar()
        at = next(at for at in range(bar.count()) if bar.tabText(at).startswith(words))
        spot = bar.tabRect(at).center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self._step(f"tab {words}", lambda: QTest.mouseClick(bar, left, none, spot))
        self.settle()

    def go(self, place: str) -> None:
        """Go to a place in the rail."""
        self.press(place, self.window.rail)
        self.settle()

    def open_row(self, table: QAbstractItemView, row: int = 0) -> None:
        """Open a line of a list with Enter."""
        self.wait(lambda: table.model().rowCount() > row, "a line of the list")
        self._step("focus", table.setFocus)
        self._step("row", lambda: table.setCurrentIndex(table.model().index(row, 0)))
        self.keys(table, Qt.Key.Key_Return)
        self.settle()

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Return the dialog that is open, once there is one of this kind."""
        self.wait(lambda: any(isinstance(one, kind) for one in self._dialogs()), str(kind))
        found = [one for one in self._dialogs() if isinstance(one, kind)]
        assert isinstance(found[-1], QDialog)
        return found[-1]

    def answer_file(self, path: Path) -> None:
        """Name a file in Qt's own dialog and accept it."""
        dialog = self.dialog(QFileDialog)
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        edit.setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        accept = next(
            one
            for one in box.buttons()
            if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.wait(accept.isEnabled, "file accepted")
        self._step("file", accept.click)
        self.wait(lambda: dialog not in self._dialogs(), "file dialog closed")
        self.settle()


def _plain(caption: str) -> str:
    return caption.replace("&&", "&")


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return _plain(widget.text())
    if isinstance(widget, QLineEdit):
        return widget.text() if widget.echoMode() is QLineEdit.EchoMode.Normal else ""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QTabBar):
        return "\n".join(widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        one_column = isinstance(widget, QListView)
        columns = range(1 if one_column else model.columnCount(QModelIndex()))
        rows = range(min(model.rowCount(QModelIndex()), 60))
        cells = ([str(model.index(row, at).data() or "") for at in columns] for row in rows)
        return "\n".join("  ".join(line) for line in cells)
    return ""


def _active(window: QWidget) -> bool:
    """Say whether a window is active, and ask for it if it is not.

    A dialog that is destroyed a moment later takes the activity along once more.
    """
    if not window.isActiveWindow():
        window.activateWindow()
    return window.isActiveWindow()


@contextmanager
def at_window(places: Places, qapp: QApplication, qtbot: Any, pulse: Pulse) -> Iterator[Clerk]:
    """Start Netra over some folders with cheap passphrases, and close it again."""
    answers = Answers()
    pulse.rest("start")
    program = Program(qapp, places, cost=CHEAP_FOR_TESTS, dialogs=answers.dialogs())
    program.window.resize(1366, 738)
    program.begin()
    pulse.beat()
    qtbot.waitUntil(lambda: _active(program.window), timeout=_PATIENCE_MS)
    clerk = Clerk(program, pulse, qtbot, answers)
    broken: list[Any] = []
    program.background.broken.connect(broken.append)
    try:
        yield clerk
        assert not broken, broken[0].text()
    finally:
        ended = program.close()
        program.application.tongue.speak(ENGLISH)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        program.deleteLater()
        program.application.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ended
