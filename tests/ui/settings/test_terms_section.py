"""The office's own terms: shown beside what the rules say, saved whole, refused by name."""

import pytest

from desktop.cases.office import office_view
from tests.ui.letters.window_vaults import behind_window, region_sample
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import TERMS
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000


@pytest.fixture
def region(dressed, tmp_path):
    side = behind_window(region_sample(tmp_path, cases=1))
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def section(qtbot, region):
    page = make_settings_page(
        region.background, SettingsDesk("latihan", lambda _old, _new: None), Dialogs()
    )
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitUntil(lambda: page.terms.book.values() != {}, timeout=WAIT)
    page.show_section(TERMS)
    yield page.terms  # the page must outlive its section


def field(section, name):
    return section.book.widget(name)


def save(qtbot, section):
    section.told.say(Kind.INFO, "")  # what the last saving said is still there
    section.save.click()
    qtbot.waitUntil(lambda: section.told.text() == "Tersimpan.", timeout=WAIT)


def test_a_term_is_set_and_left_to_the_rules_again(qtbot, region, section):
    field(section, "value:lokal_kajian").setText("5")
    save(qtbot, section)
    assert region.session.ask(office_view).terms == {"lokal_kajian": {"value": 5, "unit": "HK"}}
    field(section, "value:lokal_kajian").setText("")
    save(qtbot, section)
    assert region.session.ask(office_view).terms == {}


def test_the_size_of_a_council_is_a_setting(qtbot, region, section):
    field(section, "size:MAJELIS_KODE_ETIK").setText("7")
    save(qtbot, section)
    office = region.session.ask(lambda unit: unit.objects.all("office")[0])
    assert office.get("bodies") == {"MAJELIS_KODE_ETIK": 7}


def test_what_is_no_number_waits(section):
    field(section, "value:ppk_tindak_lanjut").setText("dua minggu")
    assert not section.save.button.isEnabled()
    assert "dua minggu" in section.save.reason
    field(section, "value:ppk_tindak_lanjut").setText("99999")
    assert not section.save.button.isEnabled()
