"""The sentences of letters on a real vault: locked ones shown, unknown names refused, kept."""

import pytest

from desktop.letters.office_wording import wording_view
from tests.ui.letters.window_vaults import behind_window, catalogue, region_sample
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import WORDING
from ui.widgets.system_dialogs import Dialogs

WAIT = 20000


@pytest.fixture
def region(dressed, tmp_path):
    side = behind_window(region_sample(tmp_path, cases=1))
    yield side
    assert side.background.close(timeout=10)
    side.background.deleteLater()


@pytest.fixture
def page(qtbot, region):
    desk = SettingsDesk("latihan", lambda _old, _new: None, press=catalogue)
    made = make_settings_page(region.background, desk, Dialogs())
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.show()
    made.show_section(WORDING)
    qtbot.waitUntil(lambda: made.wording.kinds.count() > 50, timeout=WAIT)
    yield made
    made.close()  # held until here: a page that nobody names would be collected


def choose(qtbot, section, kind, key):
    codes = [section.kinds.item(at).data(256) for at in range(section.kinds.count())]
    section.kinds.setCurrentRow(codes.index(kind))
    qtbot.waitUntil(lambda: section._view is not None and section._view.kind == kind, timeout=WAIT)
    keys = [line.key for line in section._view.sentences]
    section.sentences.setCurrentRow(keys.index(key))


def test_a_sentence_is_reworded_tried_and_restored(qtbot, page, region):
    section = page.wording
    choose(qtbot, section, "PGL-1", "dilaksanakan")
    section.editor.setPlainText("Demikian agar [terlapor.nma] hadir.")
    assert "[terlapor.nma]" in section.save.reason
    section.editor.setPlainText("Demikian agar [terlapor.nama] hadir.")
    assert section.diff.isVisibleTo(section)
    section.save.click()
    qtbot.waitUntil(lambda: section.told.text() == "Sudah dicoba dan disimpan.", timeout=WAIT)
    qtbot.waitUntil(lambda: section.restore.isVisibleTo(section), timeout=WAIT)
    assert not section.has_drafts
    assert region.session.ask(wording_view, catalogue, "PGL-1").version == 1
    section.restore.click()
    qtbot.waitUntil(lambda: not section.restore.isVisibleTo(section), timeout=WAIT)
    assert region.session.ask(wording_view, catalogue, "PGL-1").version == 2


def test_what_was_typed_waits_while_another_sentence_is_looked_at(qtbot, page):
    section = page.wording
    choose(qtbot, section, "PGL-1", "dilaksanakan")
    section.editor.setPlainText("Setengah jadi")
    choose(qtbot, section, "PGL-1", "pada")
    assert page.unsaved == (WORDING,)
    choose(qtbot, section, "PGL-1", "dilaksanakan")
    assert section.editor.toPlainText() == "Setengah jadi"


def test_a_locked_sentence_is_shown_and_not_typed_into(qtbot, page):
    section = page.wording
    choose(qtbot, section, "PGL-1", "judul")
    assert section.editor.isReadOnly()
    assert not section.names.isEnabled()


def test_a_form_is_confirmed_once(qtbot, page):
    section = page.wording
    choose(qtbot, section, "PGL-1", "pada")
    qtbot.waitUntil(lambda: section.confirm.isVisibleTo(section), timeout=WAIT)
    section.confirm.click()
    qtbot.waitUntil(lambda: not section.confirm.isVisibleTo(section), timeout=WAIT)


def test_the_page_shows_the_words_to_come(qtbot, page):
    section = page.wording
    choose(qtbot, section, "UND-1", "salam")
    qtbot.waitUntil(lambda: section.paper.paper is not None, timeout=WAIT)
