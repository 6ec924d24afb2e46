"""The frame: pages come and go, keys work, sizes are remembered, languages change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.errors import Refused
from ui.application import Application, Theme, app_icon
from ui.background import AtOnce, Standing, Waiting
from ui.help.topics import TOPIC, TOPICS, said
from ui.i18n import ENGLISH, INDONESIAN
from ui.idle import IdleWatch
from ui.main_window import MainWindow, PageEntry
from ui.messages import sentence, stage_words
from ui.one_instance import Claim, Holder, claim
from ui.rail import SavedList, initials
from ui.remembered import UntilExit
from ui.report import report_of
from ui.shortcuts import ShortcutWindow
from ui.widgets.dialogs import Words
from ui.widgets.labels import PlainLabel
from ui.widgets.message_bar import Kind

pytestmark = pytest.mark.usefixtures("dressed")

CANARY = "Budi Santoso 198609262015051001"


class CasePage(QWidget):
    made = 0

    def __init__(self):
        super().__init__()
        type(self).made += 1
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(CANARY))
        self.field = QLineEdit(CANARY)
        self.field.setAccessibleName("Nama")
        column.addWidget(self.field)
        self.setFocusProxy(self.field)


def titled(words):
    return lambda: QCoreApplication.translate("shortcuts", words)


@pytest.fixture
def remembered():
    return UntilExit()


@pytest.fixture
def window(qtbot, remembered):
    CasePage.made = 0
    frame = MainWindow(remembered)
    qtbot.addWidget(frame)
    frame.register(
        PageEntry("cases", "folders", titled("New case"), CasePage),
        PageEntry("letters", "mail", titled("Save"), QWidget),
        PageEntry("settings", "settings", titled("Show these keys"), QWidget, bottom=True),
    )
    frame.resize(1366, 738)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    return frame


def open_desk(window):
    window.show_desk("Inspektorat Daerah", "Sri Contoh, S.H.")
    window.go("cases")


def flush():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def test_pages_are_made_when_somebody_goes_there(window):
    assert window.in_lobby
    window.show_desk("Inspektorat", "Sri")
    assert CasePage.made == 0
    first = window.go("cases")
    assert window.go("letters") is not first
    assert window.go("cases") is first
    assert CasePage.made == 1
    assert window.current_key == "cases"
    assert window.windowTitle() == "Perkara baru — Netra"


def test_going_to_a_page_puts_the_focus_on_it(window):
    open_desk(window)
    assert window.page("cases").field.hasFocus()


def test_locking_destroys_everything_that_was_shown(window):
    open_desk(window)
    page = window.page("cases")
    lobby = QLabel("Brankas terkunci")
    lobby.setTextFormat(Qt.TextFormat.PlainText)
    window.say(Kind.INFO, CANARY)
    window.show_lobby(lobby)
    flush()
    assert not isValid(page)
    assert window.in_lobby
    texts = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    texts += [one.text() for one in window.findChildren(QLineEdit)]
    assert all(CANARY not in text for text in texts)


def test_keys_lead_where_they_say(window, qtbot):
    open_desk(window)
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(window.new_requested):
        qtbot.keyClick(window, Qt.Key.Key_N, control)
    with qtbot.waitSignal(window.lock_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, control)
    with qtbot.waitSignal(window.refresh_requested) as heard:
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert heard.args == ["cases"]
    qtbot.keyClick(window, Qt.Key.Key_2, control)
    assert window.current_key == "letters"
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert window.focusWidget().accessibleName().startswith("Cari perkara")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.rail.is_folded
    qtbot.keyClick(window, Qt.Key.Key_Slash, control)
    keys = window.findChild(ShortcutWindow)
    assert keys.isVisible()
    keys.close()


def test_keys_do_nothing_while_locked(window, qtbot):
    heard = []
    window.new_requested.connect(lambda: heard.append("new"))
    window.lock_requested.connect(lambda: heard.append("lock"))
    for key in (Qt.Key.Key_N, Qt.Key.Key_L, Qt.Key.Key_1):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    assert CasePage.made == 0


def test_help_knows_the_page_and_the_field(window, qtbot):
    open_desk(window)
    with qtbot.waitSignal(window.help_requested) as heard:
        qtbot.keyClick(window.page("cases").field, Qt.Key.Key_F1)
    assert heard.args == ["cases", "Nama"]


def test_help_opens_where_one_is_and_follows(window, qtbot):
    open_desk(window)
    field = window.page("cases").field
    field.setAccessibleDescription("18 angka")
    qtbot.keyClick(field, Qt.Key.Key_F1)
    shown = window.help
    assert shown.list.currentItem().text() == "Perkara"
    assert "18 angka" in shown._field_words.text()
    field.setProperty(TOPIC, "new_case")
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert window.help is shown
    assert shown.list.currentItem().text() == "Perkara baru"
    shown.list.setCurrentRow(0)
    assert shown._field.isHidden()
    shown.accept()
    assert window.help is None
    window.rail.help.click()
    assert window.help is not None
    assert not window.rail.help.isChecked()


def test_every_topic_of_the_help_can_be_read(window, qtbot):
    open_desk(window)
    window._help()
    for row, topic in enumerate(TOPICS.values()):
        window.help.list.setCurrentRow(row)

        def seen():
            return [one.text() for one in window.help.findChildren(QLabel) if one.isVisible()]

        what = said(topic.what)
        qtbot.waitUntil(lambda what=what: what in seen())
        assert len([one for one in seen() if one[:2] in ("1.", "2.")]) == 2
    window.help.accept()


def test_the_lists_of_a_folded_rail_stand_in_a_menu(window, qtbot):
    open_desk(window)
    window.show_lists("cases", [SavedList("mine", "Perkara <saya>", 3)])
    window.rail.fold(True)
    menu = window.rail.build_menu("cases")
    assert [one.text() for one in menu.actions() if one.text()] == [
        "Perkara baru", "Perkara <saya> (3)",
    ]  # fmt: skip
    with qtbot.waitSignal(window.list_requested) as heard:
        menu.actions()[-1].trigger()
    assert heard.args == ["cases", "mine"]
    with qtbot.waitSignal(window.rail.place_requested) as heard:
        menu.actions()[0].trigger()
    assert heard.args == ["cases"]
    menu.close()


def test_search_waits_for_a_pause(window, qtbot):
    open_desk(window)
    window.top.focus_search()
    edited = []
    window.search_edited.connect(edited.append)
    qtbot.keyClicks(window.focusWidget(), "budi")
    assert edited == []
    qtbot.waitUntil(lambda: edited == ["budi"])
    with qtbot.waitSignal(window.search_requested) as heard:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert heard.args == ["budi"]


def test_counts_and_saved_lists_stand_in_the_rail(window, qtbot):
    open_desk(window)
    window.show_counts({"cases": 128})
    window.show_lists("cases", [SavedList("mine", "Perkara <saya>", 3)])
    names = [one.accessibleName() for one in window.rail.findChildren(QWidget)]
    assert "Perkara baru, 128 menunggu" in names
    assert "Perkara <saya>, 3 menunggu" in names
    item = next(
        one for one in window.rail.findChildren(QWidget) if "<saya>" in one.accessibleName()
    )
    with qtbot.waitSignal(window.list_requested) as heard:
        item.click()
    assert heard.args == ["cases", "mine"]
    window.show_lists("cases", [])
    flush()
    assert not isValid(item)


def test_the_window_remembers_itself(qtbot, remembered):
    for _ in range(2):
        frame = MainWindow(remembered)
        qtbot.addWidget(frame)
        if remembered.recall("window.geometry"):
            assert (frame.width(), frame.height()) == (880, 500)
            assert frame.rail.is_folded
        else:
            frame.resize(880, 500)
            frame.show()
            frame.rail.toggle()
            frame.rail.toggle()
            frame.close()


@pytest.mark.parametrize("kept", ["", "!!", "AAAA"])
def test_a_broken_memory_of_the_window_is_ignored(qtbot, kept):
    remembered = UntilExit()
    remembered.keep("window.geometry", kept)
    frame = MainWindow(remembered)
    qtbot.addWidget(frame)
    assert frame.width() == 1280


def test_a_narrow_window_folds_the_rail_by_itself(window):
    window.resize(910, 482)
    assert window.rail.is_folded
    window.resize(1366, 738)
    assert not window.rail.is_folded


def test_an_error_is_told_in_the_standard_place(window):
    open_desk(window)
    window.show_error(Refused("a.b"))
    assert window.messages.text() == sentence(Refused("a.b"))
    assert "kode a.b" in window.messages.text()


def test_long_work_is_shown_in_the_status_line(window):
    window.show_standing(Standing(Waiting.WORDS, "writing", 1, 2))
    labels = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert f"{stage_words('writing')}: 1 dari 2" in labels
    window.show_standing(Standing())
    assert not window.bar._timer.isActive()


def test_another_language_is_spoken_at_once(window, tongue):
    open_desk(window)
    former = window.page("cases")
    for language, words in ((ENGLISH, "New case"), (INDONESIAN, "Perkara baru")):
        tongue.speak(language)
        QCoreApplication.processEvents()
        flush()
        assert window.top.new.text() == words
        assert window.windowTitle() == f"{words} — Netra"
    assert not isValid(former)
    assert isValid(window.page("cases"))


@pytest.mark.parametrize(
    ("name", "short"),
    [("Sri Rahayu, S.H.", "SR"), ("Drs. Tono", "T"), ("", ""), ("Dr. Ir. I Made Contoh", "IM")],
)
def test_initials_leave_degrees_out(name, short):
    assert initials(name) == short


# The application


@pytest.fixture
def application(qapp, tongue, remembered, session):
    tongue.speak(ENGLISH)
    quick = AtOnce()
    quick.use(session)
    one = Application(qapp, remembered, quick)
    yield one
    assert one.close()
    one.tongue.speak(ENGLISH)
    one.deleteLater()
    quick.deleteLater()
    flush()


def test_language_and_theme_are_kept(application, remembered, qapp):
    application.window.top.language_chosen.emit("en")
    QCoreApplication.processEvents()
    assert application.window.top.new.text() == "New case"
    application.window.top.theme_chosen.emit("dark")
    assert application.theme is Theme.DARK
    assert qapp.palette().window().color().lightness() < 60
    assert remembered.recall("window.language") == "en"
    assert remembered.recall("window.theme") == "dark"
    application.show_practice(True)
    assert not application.window._band.isHidden()


def test_the_menu_shows_what_is_in_force(application):
    menu = application.window.top.build_menu()
    ticked = [action.data() for action in menu.findChildren(QAction) if action.isChecked()]
    assert set(ticked) == {"id", "system"}
    texts = [action.text() for action in menu.findChildren(QAction)]
    assert any(text.endswith("\tCtrl+L") for text in texts)
    menu.deleteLater()


def test_an_unheard_error_reaches_the_message_bar(application):
    def refuse(unit):
        raise Refused("a.b")

    application.background.do(refuse)
    application.background.settle()
    assert "kode a.b" in application.window.messages.text()


@pytest.mark.logs("fault")
@pytest.mark.logs("propagateSizeHints")
def test_a_fault_opens_one_dialog_without_case_data(application):
    def break_down(unit):
        secret = CANARY
        raise ValueError(secret)

    application.show()
    for _ in range(3):
        application.background.do(break_down)
    application.background.settle()
    dialogs = application.window.findChildren(Words)
    assert len(dialogs) == 1
    text = dialogs[0].text.toPlainText()
    assert "break_down" in text
    assert "builtins.ValueError" in text
    assert CANARY not in text
    dialogs[0].close()


def test_a_report_names_the_causes_and_no_text():
    try:
        try:
            raise ValueError(CANARY)
        except ValueError as error:
            raise RuntimeError(CANARY) from error
    except RuntimeError as error:
        text = report_of(error).text()
    assert "builtins.RuntimeError <- builtins.ValueError" in text
    assert CANARY not in text


def test_the_icon_has_every_size(qapp):
    assert {size.width() for size in app_icon().availableSizes()} == {16, 24, 32, 48, 64, 128, 256}


# Leaving the desk, and starting twice


@pytest.mark.parametrize("late", [False, True], ids=["the window", "a dialog opened since"])
def test_an_empty_desk_is_noticed_once(qapp, qtbot, late):
    now = [1000.0]
    watch = IdleWatch(qapp, minutes=5, clock=lambda: now[0])
    heard = []
    watch.left.connect(lambda: heard.append(now[0]))
    field = QLineEdit()
    qtbot.addWidget(field)
    if late:
        watch.start()
    field.show()
    field.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None, timeout=10_000)
    if not late:
        watch.start()
    for _ in range(299):
        now[0] += 1
        watch.look()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"
    for _ in range(299):
        now[0] += 1
        watch.look()
    assert heard == []
    now[0] += 1
    watch.look()
    assert heard == [1599.0]
    now[0] += 1000
    assert not watch._timer.isActive()
    watch.deleteLater()


def test_a_pc_that_slept_is_locked_at_once(qapp):
    now = [1000.0]
    watch = IdleWatch(qapp, minutes=15, clock=lambda: now[0])
    heard = []
    watch.left.connect(lambda: heard.append(1))
    watch.start()
    now[0] += 61
    watch.look()
    assert heard == [1]
    watch.deleteLater()


def test_a_second_start_calls_the_first(qapp, qtbot, tmp_path):
    first = claim(tmp_path / "vault.lock")
    assert isinstance(first, Claim)
    with qtbot.waitSignal(first.called):
        second = claim(tmp_path / "vault.lock")
    assert isinstance(second, Holder)
    assert second.was_called
    assert second.process > 0
    first.release()
    third = claim(tmp_path / "vault.lock")
    assert isinstance(third, Claim)
    third.release()
    for one in (first, third):
        one.deleteLater()
