"""The pieces one by one, driven as a person would."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.background import Standing, Waiting
from ui.messages import stage_words
from ui.remembered import UntilExit
from ui.widgets.buttons import ActionButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField, date_text
from ui.widgets.dates import parse_date
from ui.widgets.dialogs import Confirm
from ui.widgets.filter_list import FilterList
from ui.widgets.form import FormColumn
from ui.widgets.labels import ElidedLabel, PlainLabel, plain_caption, plain_tooltip
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.progress import ProgressWords, ThinBar
from ui.widgets.saved import SavedIndicator
from ui.widgets.stepper import Stepper
from ui.widgets.text_fields import GrowingText, NipField, PassphraseField, group_nip
from ui.widgets.two_pane import TwoPane

pytestmark = pytest.mark.usefixtures("dressed")

CANARY = "<b>Budi</b> & <img src='x'>"


@pytest.fixture
def on_page(qtbot):
    """Put widgets on a visible page, so that they can have the focus."""

    pages = []

    def put(*widgets):
        page = QWidget()
        pages.append(page)
        column = QVBoxLayout(page)
        for widget in widgets:
            column.addWidget(widget)
        qtbot.addWidget(page)
        page.resize(600, 400)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return put


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2/10/24", date(2024, 10, 2)),
        ("2-10-2024", date(2024, 10, 2)),
        ("02.10.2024", date(2024, 10, 2)),
        (" 2 Okt 2024 ", date(2024, 10, 2)),
        ("2 Oktober 2024", date(2024, 10, 2)),
        ("2 oct 24", date(2024, 10, 2)),
        ("2-Agt-2024", date(2024, 8, 2)),
        ("2 Agu 2024", date(2024, 8, 2)),
        ("2 Ags 2024", date(2024, 8, 2)),
        ("17 Agustus 1945", date(1945, 8, 17)),
        ("2 Pebruari 2024", date(2024, 2, 2)),
        ("1 Nop 2024", date(2024, 11, 1)),
        ("2024-10-02", date(2024, 10, 2)),
        ("26/9/86", date(1986, 9, 26)),
        ("29/2/2023", None),
        ("32/1/2024", None),
        ("10/2024", None),
        ("kemarin", None),
        ("", None),
        ("٢/١٠/٢٤", None),
        ("2/10/202", None),
    ],
)
def test_dates_as_people_type_them(typed, meant):
    assert parse_date(typed) == meant


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_a_date_reads_back_in_every_form(day):
    for form in ("%d/%m/%Y", "%d-%m-%y", "%Y-%m-%d", "%d.%m.%Y"):
        assert parse_date(day.strftime(form)) == day
    assert parse_date(date_text(day)) == day


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_nothing(text):
    assert parse_date(text) is None or isinstance(parse_date(text), date)


def test_a_date_is_tidied_on_leaving(on_page, qtbot):
    field, other = DateField(), QLineEdit()
    on_page(field, other)
    field.setFocus()
    heard = []
    field.changed.connect(heard.append)
    qtbot.keyClicks(field.focusProxy(), "2/10/24")
    assert heard[-1] == date(2024, 10, 2)
    other.setFocus()
    assert field.typed() == "2 Okt 2024"
    assert field.is_readable()


def test_an_unreadable_date_stays_and_is_complained_about(on_page, qtbot):
    field, other = DateField(), QLineEdit()
    form = FormColumn()
    row = form.add("Tanggal", field, check=field.complaint)
    on_page(form, other)
    field.setFocus()
    qtbot.keyClicks(field.focusProxy(), "31/2/24")
    assert row.complaint == ""
    other.setFocus()
    assert field.typed() == "31/2/24"
    assert "bukan tanggal" in row.complaint
    assert field.accessibleDescription() == row.complaint


def test_arrow_keys_move_by_a_day(on_page, qtbot):
    field = DateField()
    on_page(field)
    field.set_value(date(2026, 12, 31))
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Up)
    assert field.value() == date(2027, 1, 1)
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down)
    assert field.value() == date(2026, 12, 31)


def test_a_date_can_be_picked(on_page, qtbot):
    field = DateField()
    on_page(field)
    field.set_value(date(2026, 11, 22))
    qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate().toPython() == date(2026, 11, 22)
    with qtbot.waitSignal(field.changed) as heard:
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert heard.args == [date(2026, 11, 23)]
    qtbot.waitUntil(lambda: field.findChild(QCalendarWidget) is None)


@pytest.mark.parametrize(
    "pasted",
    ["198609262015051001", "19860926 201505 1 001", "NIP. 19860926-201505-1-001\n"],
)
def test_a_nip_is_grouped_however_it_comes(qtbot, pasted):
    field = NipField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.completed) as heard:
        _paste(field, pasted)
    assert heard.args == ["198609262015051001"]
    assert field.text() == "19860926 201505 1 001"


def _paste(field, text):
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText(text)
    field.paste()
    QGuiApplication.clipboard().clear()


def test_a_nip_keeps_the_cursor_where_it_was(qtbot):
    field = NipField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1986092620150")
    field.setCursorPosition(3)
    qtbot.keyClicks(field, "7")
    assert field.text() == "19876092 620150"
    assert field.cursorPosition() == 4


def test_a_nip_that_is_too_long_is_kept(qtbot):
    field = NipField()
    qtbot.addWidget(field)
    field.set_value("1986092620150510019")
    assert field.value() == "1986092620150510019"


@given(st.text(alphabet="0123456789", max_size=30))
def test_grouping_loses_no_digit(digits):
    assert group_nip(digits).replace(" ", "") == digits


def test_long_text_grows_and_stops_growing(on_page, qtbot):
    text = GrowingText(lines=2, most_lines=5)
    on_page(text)
    small = text.height()
    text.setPlainText("a\nb\nc\nd")
    middle = text.height()
    text.setPlainText("\n".join("x" * 30))
    assert small < middle < text.height()
    limit = text.height()
    text.setPlainText("\n".join("x" * 90))
    assert text.height() == limit
    text.setPlainText("")
    assert text.height() == small


def test_the_passphrase_is_hidden_until_asked_for(qtbot):
    field = PassphraseField()
    qtbot.addWidget(field)
    edit = field.focusProxy()
    qtbot.keyClicks(edit, "rahasia")
    assert field.text() == "rahasia"
    assert edit.displayText() != "rahasia"
    eye = field.findChild(QToolButton)
    eye.click()
    assert edit.displayText() == "rahasia"
    field.wipe()
    assert field.text() == ""
    assert edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_forbidden_button_says_why_on_hover_and_focus(on_page, qtbot):
    button = ActionButton("Tutup")
    on_page(button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    button.click()
    button.forbid("Belum ada <LHP>.")
    button.click()
    assert pressed == [1]
    why = button.findChild(QToolButton, "why")
    assert why.isVisible()
    assert "Belum ada &lt;LHP&gt;." in why.toolTip()
    assert "Belum ada <LHP>." in why.accessibleName()
    button.setFocus()
    assert why.hasFocus()
    button.allow()
    assert not why.isVisible()
    button.click()
    assert pressed == [1, 1]


def test_a_busy_button_cannot_be_pressed_twice(qtbot, at_once):
    button = ActionButton("Simpan")
    qtbot.addWidget(button)
    pressed = []

    def save(unit):
        return None

    def on_press():
        pressed.append(1)
        button.busy_with(at_once.do(save))

    button.clicked.connect(on_press)
    button.click()
    button.click()
    assert pressed == [1]
    at_once.settle()
    button.click()
    assert pressed == [1, 1]
    at_once.settle()


def test_what_a_tooltip_shows_is_literal():
    assert "<b>" not in plain_tooltip(CANARY)
    assert plain_tooltip("") == ""
    assert plain_caption("A & B") == "A && B"


def test_an_elided_label_tells_the_rest_on_hover(qtbot):
    label = ElidedLabel(CANARY * 20)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(20000, 24)
    QCoreApplication.processEvents()
    assert label.toolTip() == ""


def test_labels_show_markup_as_text(qtbot):
    label = PlainLabel(CANARY)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == CANARY


def test_a_message_stays_until_it_is_answered(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    done = []
    bar.say(Kind.WARNING, CANARY, "Lakukan ini.", "Lakukan", lambda: done.append(1))
    assert bar.text() == f"{CANARY} Lakukan ini."
    with qtbot.waitSignal(bar.acted):
        next(one for one in bar.findChildren(QWidget) if one.accessibleName() == "Lakukan").click()
    assert bar.isHidden()
    assert done == [1]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in bar.findChildren(QLabel))


def test_chips_switch_on_and_off(qtbot):
    chips = ChipRow("Status", [Choice("a", "A & B"), Choice("c", "C", "12")])
    qtbot.addWidget(chips)
    heard = []
    chips.changed.connect(heard.append)
    chips._chips["a"].click()
    chips._chips["c"].click()
    assert heard == [frozenset("a"), frozenset("ac")]
    chips.show_choices([Choice("c", "C"), Choice("d", "D")])
    assert chips.chosen() == {"c"}


def test_one_chip_only_when_told_so(qtbot):
    chips = ChipRow("Status", [Choice("a", "A"), Choice("b", "B")], one_only=True)
    qtbot.addWidget(chips)
    chips._chips["a"].click()
    chips._chips["b"].click()
    assert chips.chosen() == {"b"}


def test_a_long_list_is_narrowed_by_typing(qtbot):
    regions = FilterList("Daerah")
    qtbot.addWidget(regions)
    regions.show_choices(
        [Choice("1", "Kabupaten Bogor", "Jawa Barat"), Choice("2", "Kota Bogor", "Jawa Barat")]
        + [Choice(str(n), f"Kabupaten Contoh {n}", "Papua") for n in range(3, 500)]
    )
    heard = []
    regions.chosen.connect(heard.append)
    qtbot.keyClicks(regions.focusProxy(), "bog jaw kota")
    assert heard == ["2"]
    assert regions.choice() == Choice("2", "Kota Bogor", "Jawa Barat")
    regions.focusProxy().clear()
    assert regions.choice().key == "2"
    qtbot.keyClick(regions.focusProxy(), Qt.Key.Key_Down)
    assert regions.choice().key == "3"


def test_the_form_goes_to_the_first_complaint(on_page):
    form = FormColumn()
    first, second = QLineEdit("x"), QLineEdit()
    form.add("Satu", first)
    row = form.add("Dua", second, check=lambda: "" if second.text() else "Isi ini.")
    on_page(form)
    assert not form.check()
    assert row.complaint == "Isi ini."
    assert second.hasFocus()
    second.setText("y")
    assert form.check()


def test_the_stepper_says_where_we_are(qtbot):
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.show_phases(("Penerimaan", "Pemeriksaan"), 1)
    assert stepper.accessibleName() == "Tahap 2 dari 2: Pemeriksaan"
    stepper.show_phases(("Penerimaan", "Pemeriksaan"), 2)
    assert stepper.accessibleName() == "Semua tahap selesai"


def test_panes_remember_their_sizes(qtbot):
    remembered = UntilExit()
    for expected in (None, (300, True), (300, False)):
        panes = TwoPane("cases", QWidget(), QWidget(), remembered)
        qtbot.addWidget(panes)
        panes.resize(1009, 300)
        panes.show()
        if expected is not None:
            width, shown = expected
            assert panes.second_shown is shown
            if shown:
                assert abs(panes.sizes()[0] - width) < 5
                panes.show_second(False)
        else:
            panes.moveSplitter(300, 1)


def test_a_confirmation_needs_its_reason(qtbot):
    dialog = Confirm("Tutup?", CANARY, "Tutup perkara", reason="Alasan", danger=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.effect.isEnabled()
    qtbot.keyClicks(dialog.focusWidget(), " damai ")
    with qtbot.waitSignal(dialog.accepted):
        dialog.effect.click()
    assert dialog.reason == "damai"


def test_progress_is_shown_as_little_as_will_do(qtbot):
    bar, words = ThinBar(), ProgressWords()
    qtbot.addWidget(bar)
    qtbot.addWidget(words)
    for one in (bar, words):
        one.show_standing(Standing(Waiting.BAR, "receiving", 1, 9))
    assert words.isHidden()
    words.show_standing(Standing(Waiting.WORDS, "receiving", 120, 900))
    assert not words.isHidden()
    assert words._words.text() == f"{stage_words('receiving')}: 120 dari 900"
    for one in (bar, words):
        one.show_standing(Standing())
    assert words.isHidden()
    assert not bar._timer.isActive()


def test_saved_says_when(qtbot):
    saved = SavedIndicator()
    qtbot.addWidget(saved)
    saved.show_saved(datetime(2026, 11, 22, 9, 41))
    assert saved.text() == "Tersimpan 09.41"
    saved.show_unsaved()
    assert saved.text() == "Belum tersimpan"


def test_a_chip_can_be_clicked(on_page):
    chips = ChipRow("Status", [Choice("a", "A")])
    on_page(chips)
    QTest.mouseClick(chips._chips["a"], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert chips.chosen() == {"a"}


def test_every_box_with_a_number_is_dressed_alike(on_page):
    boxes = (QSpinBox(), QDoubleSpinBox())
    on_page(*boxes, QLineEdit())
    for box in boxes:
        box.setSpecialValueText(" ")
        box.clearFocus()
    assert boxes[0].height() == boxes[1].height()
    assert boxes[0].grab().toImage() == boxes[1].grab().toImage()


def test_a_chip_has_room_for_its_heavier_words(qtbot):
    words = "Pemilihan Presiden dan Wakil Presiden"
    row = ChipRow("Yang dipilih", (Choice("one", words),))
    qtbot.addWidget(row)
    row.show()
    chip = row._chips["one"]
    off = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == off
    heavy = QFont(chip.font())
    heavy.setWeight(QFont.Weight.DemiBold)
    assert chip.width() >= QFontMetrics(heavy).horizontalAdvance(words) + 22


def test_a_choice_too_long_for_its_box_ends_in_an_ellipsis(qtbot):
    def drawn(box, words):
        qtbot.addWidget(box)
        box.addItem(words)
        box.setFixedSize(160, 32)
        return box.grab().toImage()

    words = "Rekomendasi kepada PPK atas beberapa terlapor (REK-2)"
    box = ChoiceBox()
    shown = drawn(box, words)
    assert box.currentText() == words
    ends = [words[:length].rstrip() + "…" for length in range(5, len(words))]
    assert any(drawn(QComboBox(), end) == shown for end in ends)
    assert drawn(ChoiceBox(), "REK-2") == drawn(QComboBox(), "REK-2")
    assert ChoiceBox(8).sizeHint().width() > ChoiceBox().sizeHint().width()
