"""Every piece and page: plain text only, a name for everything, nothing cut, colours that read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from tests.ui.gallery import PIECES
from ui.application import dress
from ui.style.icons import icon_names, pixmap
from ui.style.tokens import palette, tokens, tokens_of

DESIGN, SCALED = (1366, 738), (910, 482)
"""A 1366×768 screen less the task bar, at 100 % and at 150 %."""


@pytest.fixture(params=list(PIECES))
def piece(request, dressed, qtbot):
    widget = PIECES[request.param]()
    qtbot.addWidget(widget)
    if widget.windowFlags() & Qt.WindowType.Dialog != Qt.WindowType.Dialog:
        widget.resize(*DESIGN)
    widget.show()
    qtbot.waitExposed(widget)
    QCoreApplication.processEvents()
    return widget


def shown(root, kind):
    return [one for one in (root, *root.findChildren(kind)) if isinstance(one, kind)]


def test_nothing_reads_markup(piece):
    assert not piece.findChildren(QMessageBox)
    assert not piece.findChildren(QTextBrowser)
    assert not piece.findChildren(QTextEdit)
    rich = [
        label.text()
        for label in shown(piece, QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
        and not label.objectName().startswith("qt_")
    ]
    assert rich == []


def test_everything_that_takes_the_focus_has_a_name(piece):
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in shown(piece, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not accessible_name(widget)
    ]
    assert nameless == []


def accessible_name(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.parametrize("size", [DESIGN, SCALED], ids=["100%", "150%"])
def test_no_word_is_cut(piece, size):
    if piece.windowFlags() & Qt.WindowType.Dialog != Qt.WindowType.Dialog:
        piece.resize(*size)
        QCoreApplication.processEvents()
    cut = [label.text() for label in shown(piece, QLabel) if label.isVisible() and too_small(label)]
    cut += [
        button.text()
        for button in shown(piece, QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width() - 1
    ]
    cut += [
        box.currentText()
        for box in shown(piece, QComboBox)
        if box.isVisible()
        and box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - 36
    ]
    assert cut == []


def too_small(label):
    if type(label).__name__ == "ElidedLabel" or not label.text():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width()) - 1
    return label.width() < label.fontMetrics().horizontalAdvance(label.text()) - 1


def test_tab_reaches_the_fields_in_reading_order(piece):
    fields = [
        field
        for field in shown(piece, QLineEdit)
        if field.isVisible() and field.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    chain, widget = [], piece.nextInFocusChain()
    while widget is not piece and len(chain) < 2000:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    reached = [widget for widget in chain if widget in fields]
    assert set(fields) == set(reached)


@pytest.mark.parametrize("name", list(PIECES))
def test_both_themes_can_be_drawn(name, dressed, qtbot):
    widget = PIECES[name]()
    qtbot.addWidget(widget)
    widget.resize(*DESIGN)
    widget.show()
    light = widget.grab().toImage()
    dress(dressed, dark=True)
    QCoreApplication.processEvents()
    dark = widget.grab().toImage()
    spots = [(x, y) for x in range(5, light.width(), 97) for y in range(5, light.height(), 53)]
    brightness = [
        sum(picture.pixelColor(x, y).lightness() for x, y in spots) / len(spots)
        for picture in (light, dark)
    ]
    assert brightness[0] > 150 > 90 > brightness[1]


def contrast(one, other):
    lights = []
    for colour in (QColor(one), QColor(other)):
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        lights.append(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])
    return (max(lights) + 0.05) / (min(lights) + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("practice", [False, True])
def test_text_can_be_read_on_every_ground(dark, practice):
    look = tokens(dark=dark, practice=practice)
    pairs = [
        (text, ground)
        for text in (look.text, look.second, look.accent, look.danger, look.warning, look.good)
        for ground in (look.page, look.surface, look.hover)
    ]
    pairs += [(look.text, look.selected), (look.on_accent, look.accent)]
    pairs += [(look.on_accent, look.accent_down), (look.on_band, look.band)]
    pairs += [
        (look.text, wash)
        for wash in (look.info_wash, look.good_wash, look.warning_wash, look.danger_wash)
    ]
    pairs += [
        (look.accent, look.info_wash),
        (look.good, look.good_wash),
        (look.warning, look.warning_wash),
        (look.danger, look.danger_wash),
    ]
    weak = [
        (one, other, contrast(one, other)) for one, other in pairs if contrast(one, other) < 4.5
    ]
    assert weak == []
    assert contrast(look.accent, look.surface) >= 3


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("practice", [False, True])
def test_the_tokens_are_found_again_from_the_palette(dark, practice, qapp):
    look = tokens(dark=dark, practice=practice)
    assert tokens_of(palette(look)) == look


def test_every_icon_can_be_drawn_in_any_colour(qapp):
    for name in icon_names():
        picture = pixmap(name, "#b3261e", 24).toImage()
        inked = [
            picture.pixelColor(x, y)
            for x in range(24)
            for y in range(24)
            if picture.pixelColor(x, y).alpha() > 200
        ]
        assert inked, name
        assert all(colour.red() > colour.blue() for colour in inked), name


def test_worn_icons_follow_the_theme(dressed, qtbot):
    from ui.widgets.buttons import PlainButton

    button = PlainButton("Cetak", icon="printer")
    qtbot.addWidget(button)

    def ink():
        picture = button.icon().pixmap(16, 16).toImage()
        return max(
            (picture.pixelColor(x, y) for x in range(16) for y in range(16)),
            key=lambda colour: colour.alpha(),
        ).lightness()

    light = ink()
    dress(dressed, dark=True)
    assert light < 100 < 180 < ink()


def test_mnemonics_do_not_swallow_names(dressed, qtbot):
    from ui.widgets.buttons import PlainButton

    button = PlainButton("Budi & Rekan")
    qtbot.addWidget(button)
    assert isinstance(button, QAbstractButton)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Budi & Rekan"


def test_dead_pages_leave_nothing(dressed, qtbot):
    for make in PIECES.values():
        widget = make()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
