"""The icons: Tabler outlines (MIT, licence beside them), drawn in the colour of the text.

Only the SVG files of this package are ever rendered. To add one, copy the
outline from Tabler into ``icons/`` under its own name; it is then an
:func:`icon` by that name.

A ``QIcon`` keeps its pixels, so a widget that should follow a change of theme
``wear``\\ s its icon; :func:`retint` renews all of them at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.style.tokens import Tokens, tokens_of

_FOLDER = Path(__file__).parent / "icons"
_SIZES = (16, 20, 24, 32, 48)
_STROKE, _STROKE_LARGE, _LARGE = 1.7, 1.2, 40
_NAME = "netraIcon"
_TONE = "netraTone"


class Tone(Enum):
    """Which colour an icon takes."""

    TEXT = "text"
    SECOND = "second"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ON_BAND = "on_band"
    DANGER = "danger"
    WARNING = "warning"
    GOOD = "good"

    def colour(self, look: Tokens) -> str:
        """Return the tone as ``#rrggbb`` in one theme."""
        return str(getattr(look, self.value))


def icon_names() -> list[str]:
    """Return the names of all icons there are."""
    return sorted(path.stem for path in _FOLDER.glob("*.svg"))


@cache
def _drawing(name: str, colour: str, stroke: float) -> QSvgRenderer:
    source = (_FOLDER / f"{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))


def paint_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw an icon into ``box``, crisp at any scale."""
    stroke = _STROKE_LARGE if box.width() >= _LARGE else _STROKE
    _drawing(name, colour, stroke).render(painter, box)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as pixels, ``size`` wide on a screen with this pixel ratio."""
    pixels = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    paint_icon(painter, name, colour, QRectF(pixels.rect()))
    painter.end()
    pixels.setDevicePixelRatio(ratio)
    return pixels


@cache
def _icon(name: str, colour: str, faint: str) -> QIcon:
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(pixmap(name, colour, size))
        result.addPixmap(pixmap(name, faint, size), QIcon.Mode.Disabled)
    return result


def icon(name: str, look: Tokens, tone: Tone = Tone.TEXT) -> QIcon:
    """Return an icon in the colours of one theme."""
    return _icon(name, tone.colour(look), look.faint)


def wear(wearer: QAbstractButton | QAction, name: str, tone: Tone = Tone.TEXT) -> None:
    """Put an icon on a button or action, and keep it in the colours of the theme."""
    wearer.setProperty(_NAME, name)
    wearer.setProperty(_TONE, tone.value)
    current = wearer.palette() if isinstance(wearer, QWidget) else QPalette()
    _put_on(wearer, tokens_of(current))


def _put_on(wearer: QAbstractButton | QAction, look: Tokens) -> None:
    tone = Tone(wearer.property(_TONE))
    wearer.setIcon(icon(str(wearer.property(_NAME)), look, tone))


def retint(roots: Iterable[QObject], look: Tokens) -> None:
    """Renew every worn icon under ``roots`` after a change of theme."""
    for root in roots:
        wearers: list[QAbstractButton | QAction] = root.findChildren(QAbstractButton)
        wearers += root.findChildren(QAction)
        if isinstance(root, QAbstractButton):
            wearers.append(root)
        for wearer in wearers:
            if wearer.property(_NAME) is not None:
                _put_on(wearer, look)
