"""Agendas in the settings: seen, opened, given kinds of letter; what is refused is said."""

import pytest
from PySide6.QtCore import Qt

from desktop.letters.agenda import agendas, set_agenda
from reports_templates import catalogue
from tests.ui.letters.window_vaults import behind_window, region_sample
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import AGENDAS

WAIT = 10_000
OWN = {"name": "Keputusan", "kinds": ["PGL-1"], "pattern": "KEP/{nomor}/{tahun}"}


@pytest.fixture
def region(dressed, tmp_path):
    faults = []
    side = behind_window(region_sample(tmp_path, cases=1))
    side.background.broken.connect(lambda report: faults.append(report.text()))
    yield side
    assert side.background.close(timeout=10)
    assert faults == []


@pytest.fixture
def page(qtbot, region):
    desk = SettingsDesk("latihan", lambda _old, _new: None, press=catalogue)
    made = make_settings_page(region.background, desk)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    made.show_section(AGENDAS)
    qtbot.waitUntil(lambda: made.agendas.list.count() > 0, timeout=WAIT)
    qtbot.waitUntil(lambda: made.agendas.book.widget("kinds").count() > 0, timeout=WAIT)
    return made


def test_the_agenda_that_one_was_led_to_is_shown(qtbot, page, region):
    region.background.do(set_agenda, "undangan", {"kinds": ["UND-1"], "unit_code": "UND"})
    qtbot.waitUntil(lambda: page.agendas.list.count() == 2, timeout=WAIT)
    agenda = region.session.ask(agendas)[1].id
    page.show_section(AGENDAS, agenda)
    qtbot.waitUntil(lambda: page.agendas.key == agenda, timeout=WAIT)
    assert page.agendas.series == "undangan"
    page.show_section(AGENDAS, "surat")
    assert page.agendas.key == "surat"


def tick(section, kind):
    shown = section.book.widget("kinds")
    (item,) = (one for at in range(shown.count()) if (one := shown.item(at)).data(256) == kind)
    item.setCheckState(Qt.CheckState.Checked)


def test_the_main_agenda_is_only_read(page):
    assert page.agendas.list.item(0).text().startswith("Agenda utama")
    assert not page.agendas.form.isEnabled()


def test_an_agenda_is_opened_with_its_kinds_and_changed(qtbot, page, region):
    section = page.agendas
    section.begin()
    section.book.widget("series").setText("keputusan")
    assert "nama" in section.save.reason
    section.book.widget("name").setText("Keputusan")
    section.book.widget("pattern").setText("KEP/{nomor}")
    tick(section, "PGL-1")
    assert "KEP/123" in section._next.text()
    section.save.click()
    qtbot.waitUntil(lambda: section.list.count() == 2, timeout=WAIT)
    made = region.session.ask(agendas)[1]
    assert (made.series, made.name, made.kinds) == ("keputusan", "Keputusan", ("PGL-1",))
    qtbot.waitUntil(lambda: section.key == made.id, timeout=WAIT)
    assert not section.book.widget("series").isEnabled()
    section.book.widget("unit_code").setText("ITDA")
    assert section.changes() == {"unit_code": "ITDA"}
    section.save.click()
    qtbot.waitUntil(lambda: region.session.ask(agendas)[1].unit_code == "ITDA", timeout=WAIT)
    assert region.session.ask(agendas)[1].kinds == ("PGL-1",)


def test_what_paper_could_not_tell_apart_is_refused_in_words(qtbot, page, region):
    section = page.agendas
    section.begin()
    section.book.widget("series").setText("lain")
    section.book.widget("name").setText("Lain")
    section.save.click()
    qtbot.waitUntil(section.told.isVisible, timeout=WAIT)
    assert len(region.session.ask(agendas)) == 1
    section.book.widget("pattern").setText("{tahun}")
    assert section.save.reason


def test_a_code_is_given_once(qtbot, page, region):
    region.background.do(set_agenda, "keputusan", OWN)
    qtbot.waitUntil(lambda: page.agendas.list.count() == 2, timeout=WAIT)
    section = page.agendas
    section.begin()
    section.book.widget("series").setText("keputusan")
    section.book.widget("name").setText("Sekali lagi")
    assert "Sudah ada" in section.save.reason
