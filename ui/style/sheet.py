"""The style sheet, written from the tokens of one theme.

Widgets say what they are by a dynamic property, never by a colour of their own:

- ``type``: ``title``, ``heading``, ``second``, ``strong`` on labels
- ``role``: ``primary``, ``danger``, ``quiet``, ``tool`` on buttons
- ``opens``: ``menu`` on a button with a menu
- ``kind``: ``info``, ``good``, ``warning``, ``danger`` on bars and chips
- ``invalid``: ``true`` on a field whose message complains
"""

from __future__ import annotations

from pathlib import Path
from string import Template

from ui.style.tokens import BASE_PT, RADIUS, SECOND_PT, TITLE_PT, Tokens

_PICTURES = Path(__file__).parent / "sheet"

_SHEET = Template("""
QToolTip { color: $text; background: $surface; border: 1px solid $edge; padding: 5px 7px; }

QLabel[type="title"] { font-size: ${title_pt}pt; font-weight: 600; }
QLabel[type="heading"] { font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="second"] { font-size: ${second_pt}pt; color: $second; }
QLabel[type="complaint"] { font-size: ${second_pt}pt; color: $danger; }
QLabel:disabled { color: $faint; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
    padding: 5px 8px; min-height: 20px; placeholder-text-color: $second;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { max-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QAbstractSpinBox:hover {
    border-color: $second;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 4px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $faint; background: $page; border-color: $line;
}
QLineEdit:read-only { background: $page; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] {
    border-color: $danger;
}
QComboBox { padding-left: 10px; }
QComboBox:focus { padding-left: 9px; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url("$pictures/down-$shade.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $edge; padding: 2px; outline: 0;
}
QComboBox QAbstractItemView:focus { border: 1px solid $edge; border-radius: 0; padding: 2px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: 0; width: 20px; background: transparent;
}
QAbstractSpinBox::up-arrow { image: url("$pictures/up-$shade.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow {
    image: url("$pictures/down-$shade.svg"); width: 12px; height: 12px;
}

QPushButton {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
    padding: 5px 14px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selected; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $faint; background: $page; border-color: $line; }
QPushButton::menu-indicator { image: url("$pictures/down-$shade.svg"); width: 14px; height: 14px;
    subcontrol-position: right center; right: 8px; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_down; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled {
    background: $line; color: $second; border-color: $line;
}
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="danger"]:hover { background: $danger_wash; }
QPushButton[role="danger"]:disabled { color: $faint; border-color: $line; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent;
    padding: 5px 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QPushButton[role="quiet"]:disabled { color: $faint; }
QPushButton[opens="menu"] { padding-right: 18px; }
QPushButton[opens="menu"]:focus { padding-right: 17px; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent;
    border-radius: ${radius}px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 16px; height: 16px; border: 1px solid $second; background: $surface;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked,
QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent;
}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    image: url("$pictures/check-$shade.svg");
}
QRadioButton::indicator:checked { image: url("$pictures/dot-$shade.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    width: 14px; height: 14px; border: 2px solid $accent;
}
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus {
    border-color: $text;
}

QTableView, QListView, QTreeView {
    background: $surface; color: $text; border: 0; outline: 0; gridline-color: transparent;
    selection-background-color: $selected; selection-color: $text;
}
QTableView::item { padding: 0 8px; border-bottom: 1px solid $line; }
QTableView::item:hover, QListView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected { background: $selected; color: $text; }
QListView::item { padding: 6px 8px; border-radius: 4px; }
QListView, QTableView[framed="true"] { border: 1px solid $edge; border-radius: ${radius}px; }
QListView { padding: 3px; }
QListView:focus, QTableView[framed="true"]:focus { border: 2px solid $accent; }
QListView:focus { padding: 2px; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
    background: $surface; color: $second; border: 0; border-bottom: 1px solid $edge;
    padding: 6px 11px; font-weight: 600; font-size: ${second_pt}pt;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url("$pictures/up-$shade.svg"); width: 12px; height: 12px;
    subcontrol-position: right center; right: 4px; }
QHeaderView::down-arrow { image: url("$pictures/down-$shade.svg"); width: 12px; height: 12px;
    subcontrol-position: right center; right: 4px; }
QTableCornerButton::section { background: $surface; border: 0; }

QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $second; padding: 8px 12px; border: 0;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { background: $selected; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#canvas { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $second; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; margin: 0 4px; }
QSplitter::handle:vertical { height: 1px; margin: 4px 0; }
QSplitter::handle:hover { background: $accent; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; padding: 5px 8px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth {
    qproperty-icon: url("$pictures/left-$shade.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth {
    qproperty-icon: url("$pictures/right-$shade.svg"); }
QCalendarWidget QAbstractItemView { border: 0; selection-background-color: $accent;
    selection-color: $on_accent; color: $text; alternate-background-color: $surface; }
QCalendarWidget QAbstractItemView:disabled { color: $faint; }
QCalendarWidget QTableView::item { padding: 0; border: 0; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QSpinBox { padding: 2px 4px; min-height: 16px; }

#card { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
#rail { background: $surface; border: 0; border-right: 1px solid $line; }
#topBar { background: $surface; border: 0; border-bottom: 1px solid $line; }
#statusLine { background: $surface; border: 0; border-top: 1px solid $line; }
#statusLine QLabel { color: $second; font-size: ${second_pt}pt; }
#practiceBand { background: $band; border: 0; }
#practiceBand QLabel { color: $on_band; font-weight: 600; }
#results, #results:focus { border: 0; background: transparent; }
#pastBand { background: $warning_wash; border: 0; border-bottom: 1px solid $warning; }
#wayBand { background: $info_wash; border: 0; border-bottom: 1px solid $accent; }
#popup { background: $surface; border: 1px solid $edge; border-radius: ${radius}px; }

#messageBar { border: 1px solid $line; border-radius: ${radius}px; background: $surface; }
#messageBar[kind="info"] { background: $info_wash; border-color: $accent; }
#messageBar[kind="good"] { background: $good_wash; border-color: $good; }
#messageBar[kind="warning"] { background: $warning_wash; border-color: $warning; }
#messageBar[kind="danger"] { background: $danger_wash; border-color: $danger; }

#chip { background: $surface; border: 1px solid $edge; border-radius: 13px; padding: 2px 11px;
    min-height: 20px; }
#chip:hover { background: $hover; }
#chip:checked { background: $selected; border-color: $accent; font-weight: 600; }
#chip:focus { border: 2px solid $accent; padding: 1px 10px; }

QLabel#badge { background: $hover; color: $second; border-radius: 9px; padding: 1px 8px;
    font-size: ${second_pt}pt; }
QLabel#badge[kind="info"] { background: $info_wash; color: $accent; }
QLabel#badge[kind="good"] { background: $good_wash; color: $good; }
QLabel#badge[kind="warning"] { background: $warning_wash; color: $warning; }
QLabel#badge[kind="danger"] { background: $danger_wash; color: $danger; }
""")


def sheet(look: Tokens) -> str:
    """Return the style sheet of one theme."""
    colours = {name: getattr(look, name) for name in look.__slots__}
    return _SHEET.substitute(
        colours,
        radius=RADIUS,
        title_pt=TITLE_PT,
        second_pt=SECOND_PT,
        base_pt=BASE_PT,
        shade="dark" if look.dark else "light",
        pictures=_PICTURES.as_posix(),
    )
