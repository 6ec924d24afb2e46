"""Draw Netra's icon from its SVG: ``python -m ui.style.app_icon`` after changing the drawing.

Writes PNGs for the window and one ICO for the Windows build.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(size: int) -> bytes:
    """Return the icon, ``size`` pixels wide, as PNG."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(FOLDER / "netra.svg")).render(painter)
    painter.end()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return PNGs by size as one ICO file."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries, body = b"", b""
    for size, png in pictures.items():
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return head + entries + body


def main() -> None:
    """Write all files."""
    app = QGuiApplication(["netra", "-platform", "offscreen"])
    pictures = {size: draw(size) for size in SIZES}
    for size, png in pictures.items():
        (FOLDER / f"netra-{size:03}.png").write_bytes(png)
    (FOLDER / "netra.ico").write_bytes(ico(pictures))
    del app


if __name__ == "__main__":
    main()
