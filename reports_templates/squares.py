"""Square codes (QR, ISO/IEC 18004) as rows of modules, and drawn on paper."""

from __future__ import annotations

from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.platypus import Flowable


def rows_of(text: str) -> tuple[bytes, ...]:
    """Return the rows of a code at level M, one byte a module: 1 is black. No quiet zone."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = range(code.getModuleCount())
    return tuple(bytes(bool(code.isDark(row, column)) for column in count) for row in count)


class QrSquare(Flowable):  # type: ignore[misc]
    """A square code drawn as black rectangles, its sides ``side`` points long."""

    def __init__(self, text: str, side: float) -> None:
        super().__init__()
        self.width = self.height = side
        self._rows = rows_of(text)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size, as ReportLab asks."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the modules, neighbours in a row as one rectangle."""
        module = self.width / len(self._rows)
        self.canv.setFillGray(0)
        for number, row in enumerate(self._rows, start=1):
            column = 0
            for dark, run in groupby(row):
                count = len(list(run))
                if dark:
                    y = self.height - number * module
                    self.canv.rect(column * module, y, count * module, module, 0, 1)
                column += count
