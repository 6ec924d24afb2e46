"""Writing letters that are made from forms, as a clerk does: choose, fill in, issue."""

import pytest

from desktop.cases.office import officials
from desktop.letters.queries import register
from reports_templates import catalogue
from tests.ui.letters.window_vaults import first_case, people_of
from ui.letters.making import make_letter_page


@pytest.fixture
def page(qtbot, region, people):
    made = make_letter_page(region.background, catalogue, people[:1])
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.form.kind.count() > 0)
    return made


def choose(qtbot, page, kind):
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
    page.form.kind.chosen.emit(kind)
    qtbot.waitUntil(lambda: page.form.kind.kind() == kind and kind_is_shown(page, kind))


def kind_is_shown(page, kind):
    return any(key not in ("dated", "signer", "sifat", "tembusan") for key in fields(page))


def fields(page):
    return page.form._fields


def type_in(page, key, value):
    field = page.form.field(key)
    field.unfold()
    field.editor.show_value(value)
    field.editor.edited.emit()


def test_the_kinds_stand_in_one_list_and_the_recommendation_comes_first(page):
    kinds = [page.form.kind.itemData(at) for at in range(page.form.kind.count())]
    assert kinds[0] == "REK-1"
    assert {"PGL-1", "BAP-1", "HD-R2", "TGR-1"} <= set(kinds)
    assert "REK-2" not in kinds


def test_a_summons_lists_what_it_lacks_and_is_issued_with_a_number(qtbot, page, region):
    choose(qtbot, page, "PGL-1")
    qtbot.waitUntil(lambda: "tanggal_periksa" in fields(page))
    qtbot.waitUntil(lambda: any("Tanggal pemeriksaan" in line for line in page.form.lacks.lines()))
    official = next(one for one in region.session.ask(officials) if not one.ppk)
    type_in(page, "tanggal_periksa", "2026-12-01")
    type_in(page, "jam_periksa", "09:00")
    type_in(page, "tempat_periksa", "Ruang Rapat")
    type_in(page, "menghadap", official.id)
    type_in(page, "keperluan", "diperiksa")
    qtbot.waitUntil(lambda: page.issue.isEnabled(), timeout=10_000)
    page.issue_confirmed.emit()
    qtbot.waitUntil(lambda: page.currentWidget() is page.panel, timeout=10_000)
    assert [line.kind for line in region.session.ask(register)] == ["PGL-1"]


def test_rows_of_an_examination_are_typed_one_by_one(qtbot, page):
    choose(qtbot, page, "BAP-1")
    qtbot.waitUntil(lambda: "tanya_jawab" in fields(page))
    table = page.form.field("tanya_jawab").editor
    table._add.click()
    row = table._rows[0]
    row._editors["pertanyaan"].setPlainText("Apakah Saudara sehat?")
    row._editors["jawaban"].setPlainText("Ya, sehat.")
    assert table.value() == [{"pertanyaan": "Apakah Saudara sehat?", "jawaban": "Ya, sehat."}]
    row.remove.click()
    assert table.value() == []


def test_what_was_typed_for_a_kind_is_there_again(qtbot, page, region, people):
    choose(qtbot, page, "PGL-1")
    qtbot.waitUntil(lambda: "tempat_periksa" in fields(page))
    type_in(page, "tempat_periksa", "Aula Inspektorat")
    choose(qtbot, page, "TGR-1")
    qtbot.waitUntil(lambda: "hari_lewat" in fields(page))
    choose(qtbot, page, "PGL-1")
    qtbot.waitUntil(lambda: "tempat_periksa" in fields(page))
    qtbot.waitUntil(lambda: page.form.typed.get("tempat_periksa") == "Aula Inspektorat")


def test_a_kind_for_several_is_not_offered_for_one(qtbot, region):
    everybody = people_of(region.session, first_case(region.session))
    made = make_letter_page(region.background, catalogue, everybody)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.form.kind.count() > 0)
    kinds = {made.form.kind.itemData(at) for at in range(made.form.kind.count())}
    assert ("PGL-1" in kinds) is (len(everybody) == 1)
