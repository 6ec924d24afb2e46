"""The page of today: what it shows, what its buttons ask for, and that it keeps up."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.app.agenda import facts
from desktop.cases.registration import edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.today_views import Deed, Group, TodayLine
from desktop.cases.worklists import delete_list, save_list
from tests.desks import PERSON
from ui.main_window import MainWindow, PageEntry
from ui.messages import agenda
from ui.remembered import UntilExit
from ui.today.counts import Places, RailCounts
from ui.today.line import LineRow

LONG = "Raden Mas Haji Muhammad Abdurrahman Wahidin Sudirohusodo Kusumadiningrat"


def words(widget):
    found = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return "\n".join(one.text() for one in found if one.isVisible())


def overdue(desk, **changes):
    desk.vault.clock.set(datetime(2026, 11, 23, 5, 0, tzinfo=UTC))
    made = desk.register(PERSON | changes, received_on="2026-10-01", acted_on="2026-09-28")
    for at, state in enumerate(("DITERIMA", "VERIFIKASI", "PANGGILAN_1"), start=2):
        desk.do(take_step, made.respondents, StepRequest(state, on=date(2026, 10, at)))
    return made


def rows_of(page, qtbot, count):
    # Qt shows what was added to a layout only when the events of adding it are worked off.
    qtbot.waitUntil(lambda: len(page.rows) == count and all(row.isVisible() for row in page.rows))
    return page.rows


def test_without_a_case_it_offers_the_first_one(today_page, qtbot):
    assert "Belum ada perkara" in words(today_page)
    with qtbot.waitSignal(today_page.new_requested):
        today_page._none.action.click()
    assert today_page.print.isHidden()


def test_a_line_says_who_what_until_when_and_why(today_page, desk, qtbot):
    made = overdue(desk)
    today_page.look_requested.emit()
    (row,) = rows_of(today_page, qtbot, 1)
    told = words(today_page)
    for said in ("Lewat tenggat", "Budi Santoso", made.register_number, "lewat", "hari kerja ("):
        assert said in told
    assert "PP 94/2021" in told
    with qtbot.waitSignal(today_page.deed_requested) as asked:
        row.button.click()
    line, button = asked.args
    assert (line.case, button.deed) == (made.case, Deed.STEP)
    menu = row.build_menu()
    assert agenda.button_words(row.line.buttons[-1]) in [one.text() for one in menu.actions()]
    menu.deleteLater()


def test_after_a_change_it_looks_again_by_itself(today_page, today_background, desk, qtbot):
    made = overdue(desk)
    today_page.look_requested.emit()
    rows_of(today_page, qtbot, 1)
    today_background.do(edit_object, made.respondents[0], {"name": "Wati Contoh"})
    qtbot.waitUntil(lambda: "Wati Contoh" in words(today_page))


def test_what_has_not_changed_is_left_in_peace(today_page, desk, qtbot):
    overdue(desk)
    today_page.look_requested.emit()
    before = rows_of(today_page, qtbot, 1)
    today_page.look_requested.emit()
    assert today_page.rows == before


def test_only_mine_leaves_out_the_others(today_page, desk, qtbot):
    made = overdue(desk)
    desk.do(edit_object, made.case, {"officer": "Tono Contoh"})
    today_page.look_requested.emit()
    rows_of(today_page, qtbot, 1)
    today_page.whose._chips["mine"].click()
    qtbot.waitUntil(lambda: not today_page.rows)
    assert "Tidak ada yang menunggu hari ini" in words(today_page)
    with qtbot.waitSignal(today_page.list_requested) as asked:
        today_page._done.second.click()
    assert asked.args == [""]
    assert today_page.whose.isVisible()


def test_a_group_leads_to_its_list(today_page, desk, qtbot):
    overdue(desk)
    today_page.look_requested.emit()
    rows_of(today_page, qtbot, 1)
    show = next(b for b in today_page.findChildren(QPushButton) if b.text() == "Lihat dalam daftar")
    with qtbot.waitSignal(today_page.list_requested) as asked:
        show.click()
    assert asked.args == ["jatuh:lewat"]


def test_the_week_sheet_is_saved_even_with_letters_no_font_has(today_page, desk, qtbot, tmp_path):
    overdue(desk, name="Budi 漢 Contoh")
    today_page.look_requested.emit()
    rows_of(today_page, qtbot, 1)
    today_page.save.click()
    qtbot.waitUntil(lambda: "Lembar minggu tersimpan" in words(today_page))
    (made,) = tmp_path.glob("lembar-minggu-*.pdf")
    text = pypdfium2.PdfDocument(made)[0].get_textpage().get_text_range()
    assert "Budi □ Contoh" in text
    traces = desk.ask(lambda unit: [one.text("kind") for one in unit.objects.all("trace")])
    qtbot.waitUntil(lambda: "week.printed" in traces)


def test_keys_alone_press_a_button(today_page, desk, qtbot):
    overdue(desk)
    today_page.look_requested.emit()
    (row,) = rows_of(today_page, qtbot, 1)
    with qtbot.waitSignal(today_page.deed_requested):
        QTest.keyClick(row.button, Qt.Key.Key_Space)


@pytest.mark.parametrize("left", [-3, 0, 1, 9, None])
def test_a_line_of_any_length_keeps_its_width(qtbot, dressed, left):
    due = None if left is None else date(2026, 11, 26)
    line = TodayLine(
        Group.WEEK, LONG * 3, who=LONG, register_number="1" * 40, due_on=due, left=left,
        why=LONG, basis=LONG, gaps=("nip",),
    )  # fmt: skip
    row = LineRow(line)
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < 700
    assert agenda.left_words(line) or left is None


@pytest.mark.parametrize("width", [700, 900, 1300])
def test_only_the_name_is_cut_never_how_many_there_are(qtbot, dressed, width):
    line = TodayLine(Group.WEEK, "x", who=LONG, respondents=("a", "b", "c"))
    row = LineRow(line)
    qtbot.addWidget(row)
    row.resize(width, 60)
    row.show()
    label = next(one for one in row.findChildren(QLabel) if one.text().startswith(LONG))
    assert label._cut().endswith("… dan 2 lainnya")
    assert label.toolTip()


@pytest.fixture
def frame(qtbot, dressed):
    window = MainWindow(UntilExit())
    qtbot.addWidget(window)
    for key in ("today", "cases", "letters", "stick"):
        window.register(PageEntry(key, "folders", lambda key=key: key, QLabel))
    return window


def test_the_rail_counts_and_shows_the_lists(frame, today_background, desk, qtbot):
    overdue(desk)
    counts = RailCounts(
        frame, today_background, facts, Places("today", "cases", "letters", "stick")
    )
    counts.count()

    def shown():
        return {item.text(): item._count for item in frame.rail._lists.get("cases", ())}

    listed = {"Milik saya": 1, "Lewat tenggat": 1, "Belum lengkap": 1}
    qtbot.waitUntil(lambda: shown() == listed)
    assert frame.rail._items["today"]._count == 1
    assert frame.rail._items["cases"]._count == 1
    key = desk.do(save_list, "Yang dipanggil", "status:panggilan")
    counts.count()
    qtbot.waitUntil(lambda: shown() == {**listed, "Yang dipanggil": 1})
    desk.do(delete_list, key)
    made = desk.register()
    today_background.do(edit_object, made.case, {"officer": ""})
    qtbot.waitUntil(lambda: "Tanpa petugas" in shown())
    counts.stop()
    assert frame.rail._items["today"]._count == 0
    assert frame.rail._lists["cases"] == []
