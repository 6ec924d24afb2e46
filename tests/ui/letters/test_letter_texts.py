"""A text changed in one letter: typed beside the page, kept with it, shown as a difference."""

import pytest

from desktop.cases.office import officials
from reports_templates import catalogue
from tests.ui.letters.window_vaults import people_of
from ui.letters.diff_view import difference
from ui.letters.making import make_letter_page

WAIT = 20000


def test_a_difference_joins_back_to_both_texts():
    before, after = "Demikian untuk dilaksanakan.", "Demikian agar dilaksanakan segera."
    pieces = difference(before, after)
    assert "".join(text for kind, text in pieces if kind != "+") == before
    assert "".join(text for kind, text in pieces if kind != "-") == after
    assert ("-", "untuk") in pieces
    assert ("+", "agar") in pieces


@pytest.fixture
def page(qtbot, region):
    made = make_letter_page(region.background, catalogue, people_of(region.session)[:1])
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.form.kind.count() > 0, timeout=WAIT)
    made.form.kind.chosen.emit("PGL-1")
    qtbot.waitUntil(lambda: "tanggal_periksa" in made.form._fields, timeout=WAIT)
    return made


def type_in(page, key, value):
    field = page.form.field(key)
    field.unfold()
    field.editor.show_value(value)
    field.editor.edited.emit()


def test_a_text_is_changed_in_one_letter_and_the_change_is_shown(qtbot, page, region):
    official = next(one for one in region.session.ask(officials) if not one.ppk)
    type_in(page, "tanggal_periksa", "2026-12-01")
    type_in(page, "jam_periksa", "09:00")
    type_in(page, "tempat_periksa", "Ruang  Rapat")
    type_in(page, "menghadap", official.id)
    type_in(page, "keperluan", "diperiksa")
    texts = page.form.texts
    qtbot.waitUntil(lambda: texts.isVisibleTo(page) and bool(texts._fields), timeout=WAIT)
    texts.open.click()
    texts.field("dilaksanakan").unfold()
    texts.field("dilaksanakan").editor.setPlainText("Demikian agar dilaksanakan.")
    assert texts.value() == {"dilaksanakan": "Demikian agar dilaksanakan."}
    qtbot.waitUntil(lambda: page.issue.isEnabled(), timeout=WAIT)
    lead = next(at for at, line in enumerate(page.form.remarks.lines()) if "spasi" in line)
    page.form.remarks.press(lead)
    assert page.form.field("tempat_periksa").is_open
    page.issue_confirmed.emit()
    qtbot.waitUntil(lambda: page.currentWidget() is page.panel, timeout=WAIT)
    qtbot.waitUntil(lambda: page.panel.edits.isVisibleTo(page.panel), timeout=WAIT)
    shown = page.panel.edits.findChildren(type(page.panel.edits._rows[1]))
    assert "untukagar" in shown[0].toPlainText().replace(" ", "")


def test_the_standard_text_comes_back(qtbot, page, region):
    texts = page.form.texts
    page.form.show_wishes({"suntingan": {"dilaksanakan": "Lain."}})
    from desktop.letters.office_wording import LetterText

    texts.show_texts((LetterText("dilaksanakan", "Lain.", "Demikian untuk dilaksanakan."),))
    texts.field("dilaksanakan")._reset.click()
    assert texts.value() == {}
    assert "suntingan" not in page.form.typed
