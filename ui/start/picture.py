"""Reading a crest somebody chose: PNG or JPEG by its content, within limits, or nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from desktop.errors import Refused, Trouble
from ui.start.values import Picture

MOST_BYTES = 512 * 1024
"""As much as a letter takes; a test compares it with the ground floor's own limit."""
MOST_PIXELS = 4000
"""Longest side; a crest is printed 25 mm wide."""

_MARKS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


def read_picture(path: Path) -> Picture:
    """Return the picture in ``path``.

    Raises ``Refused``: ``picture.not_png_or_jpeg``, ``picture.too_large`` (limit),
    ``picture.too_many_pixels`` (limit), ``picture.damaged``; ``Trouble``: ``picture.unreadable``.
    """
    try:
        with path.open("rb") as file:
            untrusted_data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Trouble("picture.unreadable", path=path.name) from error
    return check_picture(untrusted_data)


def check_picture(untrusted_data: bytes) -> Picture:
    """Return the bytes as a picture; raises like :func:`read_picture`."""
    if len(untrusted_data) > MOST_BYTES:
        raise Refused("picture.too_large", limit=MOST_BYTES)
    kind = next((name for mark, name in _MARKS.items() if untrusted_data.startswith(mark)), None)
    if kind is None:
        raise Refused("picture.not_png_or_jpeg")
    picture = Picture(untrusted_data, kind)
    if image_of(picture).isNull():
        raise Refused("picture.damaged")
    return picture


def image_of(picture: Picture) -> QImage:
    """Return the pixels, decoded as what the bytes say they are; null when they are damaged.

    Raises ``Refused("picture.too_many_pixels")`` before anything large is decoded.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture.kind.lower().encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if max(size.width(), size.height()) > MOST_PIXELS:
        raise Refused("picture.too_many_pixels", limit=MOST_PIXELS)
    return reader.read()
