"""The stored paper on a printer: its own size, 100 %, pixel for pixel of the stored PDF."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.errors import Trouble
from desktop.progress import Progress, Silent
from ui.letters.paper import POINTS_PER_INCH, Bands, Paper, Sheet

SHARPEST = 600
"""Dots per inch beyond which office print gets slower and no better."""
_NOBODY = Silent()
_NEAR_MM = 2.5
"""Printers round their sizes; "F4" is sold in 210 and 215 mm, and these must stay apart."""
_NAMES = {(210, 297): "A4", (215, 330): "F4", (210, 330): "Folio", (216, 356): "Legal"}


def name_of(sheet: Sheet) -> str:
    """Return what people call a size: ``F4 (215 × 330 mm)``."""
    width, height = (round(side) for side in sorted(sheet.millimetres))
    known = _NAMES.get((width, height), "")
    return f"{known} ({width} × {height} mm)".strip()


def size_of(sheet: Sheet) -> QPageSize:
    """Return a sheet as Qt knows it, upright and to the tenth of a millimetre."""
    size = QSizeF(*sorted(sheet.millimetres))
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    return QPageSize(size, QPageSize.Unit.Millimeter, name_of(sheet), exact)


def set_up(printer: QPrinter, paper: Paper, title: str) -> None:
    """Tell a printer the size of the paper, full page, no scaling."""
    printer.setDocName(title)
    printer.setCreator("Netra")
    printer.setFullPage(True)
    _lay(printer, paper.sheets[0])


def knows(printer: QPrinter, sheet: Sheet) -> bool:
    """Say whether a printer has this size of paper, as far as its driver tells."""
    return not _offered(printer) or _nearest(printer, sheet) is not None


def print_paper(printer: QPrinter, paper: Paper, progress: Progress = _NOBODY) -> int:
    """Print the pages chosen in the printer's dialog and return how many went out.

    Belongs off the GUI thread. Progress stage ``printing``. Raises
    ``Trouble("paper.printer_refused")`` and ``Cancelled``; then the job is given up.
    """
    numbers = _chosen(printer, len(paper.sheets))
    set_up(printer, paper, printer.docName())
    _lay(printer, paper.sheets[numbers[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble("paper.printer_refused", printer=printer.printerName())
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    resolution = min(printer.resolution(), SHARPEST)
    bands = Bands(paper, resolution / POINTS_PER_INCH)
    try:
        for at, number in enumerate(numbers):
            progress.report("printing", at, len(numbers))
            if at:
                _lay(printer, paper.sheets[number])
                printer.newPage()
            _paint(painter, bands, number, printer.resolution() / resolution)
        progress.report("printing", len(numbers), len(numbers))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        bands.close()
    return len(numbers)


def _chosen(printer: QPrinter, pages: int) -> list[int]:
    first, last = 1, pages
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        first = max(1, printer.fromPage())
        last = min(pages, printer.toPage() or pages)
    numbers = list(range(first - 1, max(first, last)))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return numbers * max(1, copies)


def _lay(printer: QPrinter, sheet: Sheet) -> None:
    upright = QPageLayout.Orientation.Portrait
    orientation = QPageLayout.Orientation.Landscape if sheet.is_landscape else upright
    size = _nearest(printer, sheet) or size_of(sheet)
    layout = QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def _offered(printer: QPrinter) -> list[QPageSize]:
    """Return the sizes a driver lists; nothing for a file, which takes every size."""
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        return []
    info = QPrinterInfo(printer)
    return [] if info.isNull() else list(info.supportedPageSizes())


def _nearest(printer: QPrinter, sheet: Sheet) -> QPageSize | None:
    """Return the driver's own size for a sheet: many call 215 × 330 mm "Folio", rounded."""
    wanted = sorted(sheet.millimetres)
    for size in _offered(printer):
        found = size.size(QPageSize.Unit.Millimeter)
        sides = sorted((found.width(), found.height()))
        if all(abs(a - b) <= _NEAR_MM for a, b in zip(wanted, sides, strict=True)):
            return size
    return None


def _paint(painter: QPainter, bands: Bands, number: int, stretch: float) -> None:
    for band in bands.of(number):
        image = bands.draw(number, band)
        width, height = image.width() * stretch, image.height() * stretch
        painter.drawImage(QRectF(0, band[0] * stretch, width, height), image)
