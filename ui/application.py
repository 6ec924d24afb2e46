"""The QApplication: style, fonts, language, and what happens when something breaks.

Nothing heavy is imported here: the window stands before a vault is opened.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.background import Background
from ui.i18n import INDONESIAN, Tongue
from ui.main_window import MainWindow
from ui.remembered import LANGUAGE, Remembered
from ui.report import Report, report_of
from ui.style.fonts import base_font
from ui.style.icons import retint
from ui.style.sheet import sheet
from ui.style.tokens import palette, tokens
from ui.widgets.dialogs import Words

_ICON = Path(__file__).parent / "style" / "app"
_THEME = "window.theme"
_LOG = logging.getLogger("netra.ui")


class Theme(Enum):
    """Light, dark, or whichever the system shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Application(QObject):
    """The program on the screen: one window, one background, one language, one theme.

    ``qt`` is handed in; :func:`make_qt` makes it. Call :meth:`show`, then
    ``qt.exec()``, then :meth:`close`.
    """

    def __init__(
        self,
        qt: QApplication,
        remembered: Remembered,
        background: Background | None = None,
    ) -> None:
        super().__init__()
        self.qt = qt
        self._remembered = remembered
        self._practice = False
        self._reports: list[str] = []
        self.tongue = Tongue(qt)
        self.language = remembered.recall(LANGUAGE) or INDONESIAN
        self.theme = _theme(remembered.recall(_THEME))
        self.tongue.speak(self.language)
        dress(qt, dark=self._is_dark())
        self.window = MainWindow(remembered)
        self.window.top.show_choices(self.language, self.theme.value)
        self.background = background or Background(self)
        self.background.refused.connect(self.window.show_error)
        self.background.standing.connect(self.window.show_standing)
        self.background.broken.connect(self.show_report)
        self.window.language_chosen.connect(self.speak)
        self.window.theme_chosen.connect(self._choose_theme)
        qt.styleHints().colorSchemeChanged.connect(self._redress)
        self._hooks: _Hooks | None = None

    def show(self) -> None:
        """Show the window and catch whatever breaks from now on."""
        self._hooks = _Hooks(self)
        self._hooks.broken.connect(self.show_report)
        self.window.show()

    def close(self) -> bool:
        """Stop the threads and let go; return whether every thread has ended."""
        ended = self.background.close()
        if self._hooks is not None:
            self._hooks.remove()
        self.window.deleteLater()
        return ended

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language now and for the next start."""
        self.language = language
        self._remembered.keep(LANGUAGE, language)
        self.tongue.speak(language)
        self.window.top.show_choices(language, self.theme.value)

    def wear(self, theme: Theme) -> None:
        """Change the theme now and for the next start."""
        self.theme = theme
        self._remembered.keep(_THEME, theme.value)
        self.window.top.show_choices(self.language, theme.value)
        self._redress()

    def show_practice(self, on: bool) -> None:
        """Mark everything as practice: the band and another accent."""
        if on != self._practice:
            self._practice = on
            self.window.show_practice(on)
            self._redress()

    @Slot(object)
    def show_report(self, report: Report) -> None:
        """Say that the program has failed, with a report that can be copied.

        The same fault is shown once.
        """
        text = report.text()
        _LOG.error("fault: %s", text)
        if text in self._reports:
            return
        self._reports.append(text)
        Words(
            self.tr("Something in Netra has failed"),
            self.tr(
                "What was saved is safe. Please copy this report and send it to your "
                "administrator. It holds no names and nothing from a case."
            ),
            text,
            self.tr("Copy the report"),
            self.window,
        ).open()

    @Slot(str)
    def _choose_theme(self, theme: str) -> None:
        self.wear(_theme(theme))

    def _is_dark(self) -> bool:
        if self.theme is Theme.SYSTEM:
            return self.qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.theme is Theme.DARK

    @Slot()
    def _redress(self) -> None:
        dress(self.qt, dark=self._is_dark(), practice=self._practice)


def make_qt(arguments: Sequence[str]) -> QApplication:
    """Return the one QApplication, before any widget."""
    QGuiApplication.setDesktopFileName("netra")
    qt = QApplication(list(arguments))
    qt.setApplicationName("Netra")
    qt.setApplicationDisplayName("Netra")
    return qt


def qt_at_hand(arguments: Sequence[str]) -> QApplication:
    """Return the QApplication there is, or make it: for pictures taken inside another program."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else make_qt(arguments)


def dress(qt: QApplication, *, dark: bool, practice: bool = False) -> None:
    """Put on style, palette, sheet, font and icons."""
    look = tokens(dark=dark, practice=practice)
    if qt.property("netraDressed") is None:
        qt.setStyle(QStyleFactory.create("Fusion"))
        qt.setFont(base_font())
        qt.setWindowIcon(app_icon())
        qt.setProperty("netraDressed", True)
    qt.setPalette(palette(look))
    qt.setStyleSheet(sheet(look))
    retint(qt.topLevelWidgets(), look)
    for widget in qt.allWidgets():
        widget.update()


def app_icon() -> QIcon:
    """Return Netra's own icon in every size there is."""
    icon = QIcon()
    for path in sorted(_ICON.glob("netra-*.png")):
        icon.addFile(str(path))
    return icon


def _theme(kept: str | None) -> Theme:
    return Theme(kept) if kept in {one.value for one in Theme} else Theme.SYSTEM


class _Hooks(QObject):
    """Catches what no slot caught: on the GUI thread, on others, and in Qt itself."""

    broken = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        self._former_qt = qInstallMessageHandler(_log_qt)

    def remove(self) -> None:
        """Put the former hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former
        qInstallMessageHandler(self._former_qt)

    def _on_main(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.broken.emit(report_of(fault.with_traceback(trace)))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            name = args.thread.name if args.thread is not None else "?"
            self.broken.emit(report_of(args.exc_value, name))

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self.broken.emit(report_of(args.exc_value))


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write what Qt has to say into the program's log."""
    logging.getLogger("netra.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
