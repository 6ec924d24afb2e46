"""The letters on the screen: the system's on Windows, Noto Sans (OFL) elsewhere and in tests."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from ui.style.tokens import BASE_PT

_FOLDER = Path(__file__).parent / "fonts"


def base_font(*, bundled: bool = sys.platform != "win32") -> QFont:
    """Return the font of the whole window; loads the bundled files when they are wanted."""
    if bundled:
        for path in sorted(_FOLDER.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        font = QFont("Noto Sans")
    else:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(BASE_PT)
    return font


def with_even_digits(font: QFont) -> QFont:
    """Return ``font`` with digits of one width, for columns of numbers."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
