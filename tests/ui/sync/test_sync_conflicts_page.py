"""Two officers edited one case apart; a third one decides on the page."""

from dataclasses import replace

import pytest

from desktop.sync import conflicts
from tests.ui.sync.offices import Country, at_odds, behind
from ui.sync.deciding import look_at_decisions
from ui.sync.making import make_conflicts_page
from ui.widgets.labels import PlainLabel

WAIT = 10000


@pytest.fixture
def country(tmp_path):
    made = Country(tmp_path)
    yield made
    made.close()


@pytest.fixture
def odds(country, tmp_path, stick):
    return at_odds(country, stick.path)


@pytest.fixture
def seat(odds):
    return behind(odds[0])


@pytest.fixture
def vault(seat):
    return seat[1]


@pytest.fixture
def page(qtbot, dressed, seat, faults):
    background = seat[0]
    background.broken.connect(lambda report: faults.append(report.text()))
    page = make_conflicts_page(background)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitUntil(lambda: page.list.count() == 2, timeout=WAIT)
    yield page
    assert background.close(timeout=10)


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def value_of(vault, odds, field):
    return vault.ask(lambda unit: unit.objects.get(odds[2]).text(field))


def choose(page, row):
    page.list.setCurrentRow(row)
    return page.detail


def test_the_list_names_case_field_and_both_values(page):
    first = page.list.item(0).text()
    assert "0042/NET/2026" in first
    assert "2 Jan 2026 | 3 Jan 2026" in first


def test_before_and_both_are_told_with_who_and_when(page):
    detail = choose(page, 0)
    said = texts(detail)
    assert "1 Jan 2026" in said
    assert [option.text() for option in detail.options[:2]] == ["2 Jan 2026", "3 Jan 2026"]
    assert "Sari Contoh, Inspektorat bogor2" in said
    assert "langkah penutup" in said
    assert not detail.case.isHidden()


def test_one_is_taken_only_with_a_reason(qtbot, page, vault, odds):
    detail = choose(page, 0)
    assert not detail.decide.button.isEnabled()
    detail.options[1].setChecked(True)
    assert "sebabnya" in detail.decide.reason or "mengapa" in detail.decide.reason
    detail.reason.setPlainText("sesuai BAP")
    detail.decide.click()
    qtbot.waitUntil(lambda: "diputuskan" in page.told.text(), timeout=WAIT)
    assert value_of(vault, odds, "acted_on") == "2026-01-03"
    qtbot.waitUntil(lambda: "diputuskan" in page.list.item(1).text(), timeout=WAIT)
    assert "diputuskan: 3 Jan 2026" in page.list.item(1).text()


def test_a_wrong_press_is_put_right(qtbot, page, vault, odds):
    detail = choose(page, 0)
    detail.options[0].setChecked(True)
    detail.reason.setPlainText("salah tekan")
    detail.decide.click()
    qtbot.waitUntil(lambda: "diputuskan" in page.told.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "diputuskan" in page.list.item(1).text(), timeout=WAIT)
    page.told._act.click()
    assert page.key.endswith(".acted_on")
    assert detail.options[0].isChecked()
    detail.options[1].setChecked(True)
    detail.reason.setPlainText("yang benar ini")
    detail.decide.click()
    qtbot.waitUntil(lambda: value_of(vault, odds, "acted_on") == "2026-01-03", timeout=WAIT)


def test_a_third_value_is_written(qtbot, page, vault, odds):
    detail = choose(page, 1)
    detail.own.setPlainText("Halaman Kecamatan Cibinong")
    assert detail.options[2].isChecked()
    detail.reason.setPlainText("menurut kedua saksi")
    detail.decide.click()
    place = "Halaman Kecamatan Cibinong"
    qtbot.waitUntil(lambda: value_of(vault, odds, "place") == place, timeout=WAIT)


def test_a_value_that_cannot_be_is_refused_in_words(qtbot, page, vault, odds):
    detail = choose(page, 0)
    detail.own.setPlainText("kemarin")
    detail.reason.setPlainText("coba")
    detail.decide.click()
    qtbot.waitUntil(lambda: "kemarin" in page.told.text(), timeout=WAIT)
    assert len(vault.ask(conflicts.list_conflicts)) == 2
    assert detail.own.toPlainText() == "kemarin"


def test_later_goes_on_to_the_next(page):
    detail = choose(page, 0)
    first = page.key
    detail.later.click()
    assert page.key != first
    assert "0042" in page.list.item(1).text()
    detail.later.click()
    assert page.key == first


def test_nothing_to_decide_is_said_kindly(page, vault):
    page.show_look(replace(vault.ask(look_at_decisions), open=(), total=0))
    assert page._stack.currentIndex() == 0
