"""The page of rules on a real vault: every row, the calendar, families, packs with a preview."""

from datetime import date

import pytest

from desktop.cases.calendar import calendar_view
from desktop.cases.families import family_choices
from desktop.cases.rules import law_of
from desktop.keys.fingerprints import fingerprint
from desktop.keys.signing import SigningKey
from desktop.law.pack_file import write_pack
from desktop.law.packs import law
from tests.ui.letters.window_vaults import behind_window, hq_sample, region_sample
from ui.rules.making import make_rules_page
from ui.rules.page import CALENDAR, FAMILIES, PACKS, POWERS
from ui.widgets.system_dialogs import Dialogs

WAIT = 15000
KEY = SigningKey.generate()
PACK = {
    "pack.toml": (
        '[[pack]]\ncode = "pusat-1"\ntitle = "Paket contoh"\n'
        f'issued_on = {law().pack.issued_on}\nnumber = 2\nconfidence = "B"\n'
    ),
    "bentuk.toml": (
        '[[violation]]\ncode = "DS-06"\nname = "Bentuk contoh"\ncatalogue = "SKB2022"\n'
        'category = "DISIPLIN"\nlevel = "SEDANG"\ngroup = "AKUN"\nconfidence = "C"\n'
        '[[motive]]\ncode = "CONTOH"\nlabel = "Motif contoh"\nconfidence = "C"\n'
    ),
}


def opened(sample):
    faults = []
    side = behind_window(sample)
    side.background.broken.connect(lambda report: faults.append(report.text()))
    yield side
    assert side.background.close(timeout=10)
    assert faults == []


@pytest.fixture
def region(dressed, tmp_path):
    yield from opened(region_sample(tmp_path, cases=1))


@pytest.fixture
def headquarters(dressed, tmp_path):
    yield from opened(hq_sample(tmp_path))


@pytest.fixture
def answers():
    return {}


def page_of(qtbot, side, answers):
    dialogs = Dialogs(
        file=lambda _parent, _title, _pattern, answer: answer(str(answers["file"])),
        save=lambda _parent, _title, _name, answer: answer(str(answers["save"])),
        folder=lambda _parent, _title, answer: answer(str(answers["folder"])),
    )
    page = make_rules_page(side.background, dialogs)
    qtbot.addWidget(page)
    page.resize(1000, 690)
    page.show()
    qtbot.waitUntil(lambda: bool(page.tables.rows.lines()), timeout=WAIT)
    qtbot.waitUntil(lambda: bool(page.calendar.days.lines()), timeout=WAIT)
    return page


@pytest.fixture
def page(qtbot, region, answers):
    return page_of(qtbot, region, answers)


def keys(page):
    return [line.key for line in page.tables.rows.lines()]


def shown_texts(widget):
    from ui.widgets.labels import PlainLabel

    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def test_every_row_of_every_table_is_on_the_screen(qtbot, page):
    for kind, rows in law().tables.items():
        page.tables.choose_table(kind)
        wanted = [(code, kind) for code in rows]
        qtbot.waitUntil(lambda wanted=wanted: keys(page) == wanted, timeout=WAIT)
    page.tables.choose_table("")
    everything = {(code, kind) for kind, rows in law().tables.items() for code in rows}
    qtbot.waitUntil(lambda: set(keys(page)) == everything, timeout=WAIT)


def test_a_row_tells_source_confidence_and_conflict(qtbot, page):
    page.tables.choose_table("clock")
    qtbot.waitUntil(lambda: ("sk_berlaku", "clock") in keys(page), timeout=WAIT)
    page.tables.rows.choose(("sampaikan_sk_maks", "clock"))
    detail = page.tables.detail
    qtbot.waitUntil(lambda: "Penyampaian keputusan" in shown_texts(detail), timeout=WAIT)
    said = shown_texts(detail)
    for words in ("perlu verifikasi", "hari kerja", "Satuan", "14 hari dan 14 hari kerja", "PP 94"):
        assert words in said


def test_search_finds_and_says_when_it_does_not(qtbot, page):
    page.tables.choose_table("")
    page.tables.search.setText("pembebasan pelaksana")
    qtbot.waitUntil(lambda: ("HD-B2", "sanction") in keys(page), timeout=WAIT)
    page.tables.search.setText("zebra di kutub")
    qtbot.waitUntil(lambda: keys(page) == [], timeout=WAIT)
    assert "Tidak ditemukan" in shown_texts(page.tables)


def test_the_calendar_is_corrected(qtbot, page, region):
    page.tabs.setCurrentIndex(CALENDAR)
    tab = page.calendar
    tab._year.setValue(2028)
    qtbot.waitUntil(lambda: tab.days.lines()[0].key[0].year == 2028, timeout=WAIT)
    assert "belum final" in tab._state.text()
    assert tab.add.reason
    tab._day.set_value(date(2028, 6, 6))
    tab._day.changed.emit(date(2028, 6, 6))
    tab._name.setText("Hari jadi daerah")
    tab.add.click()
    qtbot.waitUntil(
        lambda: (date(2028, 6, 6), "own") in [one.key for one in tab.days.lines()], timeout=WAIT
    )
    tab.days.choose((date(2028, 6, 6), "own"))
    tab._why.setText("Salah tanggal")
    tab.remove.click()
    qtbot.waitUntil(
        lambda: (date(2028, 6, 6), "own") not in [one.key for one in tab.days.lines()],
        timeout=WAIT,
    )
    tab._note.setText("SKB 3 Menteri 2028")
    tab.confirm.click()
    qtbot.waitUntil(lambda: tab._state.text() == "final", timeout=WAIT)
    assert region.session.ask(calendar_view, 2028).note == "SKB 3 Menteri 2028"


def test_the_matrix_answers_who_may_punish(qtbot, page):
    page.tabs.setCurrentIndex(POWERS)
    tab = page.powers
    tab.choose("PENGAWAS", "SEDANG")

    def officials():
        return [line.key for line in tab.officials.lines()]

    wanted = ["JPT_PRATAMA", "PPK_KABKOTA"]
    qtbot.waitUntil(lambda: officials() == wanted, timeout=WAIT)
    assert "tim pemeriksa dapat dibentuk" in tab._examined.text()
    assert "PP 94/2021" in tab._told.text()
    tab.choose("FUNGSIONAL", "BERAT")
    assert tab._grade_row.isVisible()
    tab._grade.setCurrentIndex(tab._grade.findData("AHLI_UTAMA"))
    tab._dismissal.setChecked(True)
    qtbot.waitUntil(lambda: officials() == ["PRESIDEN"], timeout=WAIT)
    tab.choose("ADMINISTRATOR", "SATGAS")
    qtbot.waitUntil(lambda: officials() == [], timeout=WAIT)
    assert "tidak menyebut siapa pun" in tab._told.text()


def test_a_family_is_chosen_and_taken_back(qtbot, page, region):
    page.tabs.setCurrentIndex(FAMILIES)
    tab = page.families
    tab._family.setCurrentIndex(tab._family.findData("PP53"))
    tab._note.setText("peralihan")
    tab.save.click()
    qtbot.waitUntil(lambda: len(tab.list.lines()) == 1, timeout=WAIT)
    assert region.session.ask(family_choices)[0].family == "PP53"
    assert tab.drop.reason
    tab.list.selectRow(0)
    tab.drop.click()
    qtbot.waitUntil(lambda: not tab.list.lines(), timeout=WAIT)
    assert region.session.ask(family_choices) == ()


def test_a_pack_shows_what_it_changes_before_it_is_used(qtbot, page, region, answers, tmp_path):
    page.tabs.setCurrentIndex(PACKS)
    answers["file"] = tmp_path / "paket.netra-rules"
    answers["file"].write_bytes(write_pack(PACK, KEY))
    packs = page.packs
    packs.choose.click()
    qtbot.waitUntil(packs.preview.isVisible, timeout=WAIT)
    changed = {(line.key.kind, line.key.code, line.key.what) for line in packs.changes.lines()}
    assert changed == {("violation", "DS-06", "changed"), ("motive", "CONTOH", "new")}
    assert "Hukuman disiplin berat (BERAT) → Hukuman disiplin sedang" in packs._fields.text()
    assert "terlapor dalam proses terkena" in packs._touched.text()
    assert "angka" in packs.take.reason
    packs._digits.setPlainText("11111 " * 8)
    packs.take.click()
    qtbot.waitUntil(page.told.isVisible, timeout=WAIT)
    assert region.session.ask(law_of).pack.code == "dasar-1"
    packs._digits.setPlainText(fingerprint(KEY.public))
    packs.take.click()
    qtbot.waitUntil(lambda: "pusat-1" in packs._edition.text(), timeout=WAIT)
    assert not packs.preview.isVisible()
    assert region.session.ask(law_of).pack.code == "pusat-1"
    page.tables.choose_table("motive")
    qtbot.waitUntil(lambda: ("CONTOH", "motive") in keys(page), timeout=WAIT)


def test_a_broken_pack_is_told_and_nothing_changes(qtbot, page, region, answers, tmp_path):
    answers["file"] = tmp_path / "rusak.netra-rules"
    answers["file"].write_bytes(write_pack(PACK, KEY)[:-40])
    page.packs.choose.click()
    qtbot.waitUntil(page.told.isVisible, timeout=WAIT)
    assert not page.packs.preview.isVisible()
    assert region.session.ask(law_of).pack.code == "dasar-1"


def test_headquarters_writes_tables_out_and_signs_them(qtbot, headquarters, answers, tmp_path):
    page = page_of(qtbot, headquarters, answers)
    page.tabs.setCurrentIndex(PACKS)
    packs = page.packs
    qtbot.waitUntil(lambda: len(packs._own.text()) == 47, timeout=WAIT)
    answers["folder"], answers["save"] = tmp_path / "tabel", tmp_path / "a.netra-rules"
    packs.tables.click()
    qtbot.waitUntil(lambda: (tmp_path / "tabel" / "violation.toml").exists(), timeout=WAIT)
    qtbot.waitUntil(page.told.isVisible, timeout=WAIT)
    page.told.hide()
    (tmp_path / "tabel" / "pack.toml").write_text(PACK["pack.toml"], encoding="utf-8")
    packs.sign_folder.click()
    qtbot.waitUntil(answers["save"].exists, timeout=WAIT)
    answers["file"] = answers["save"]
    packs.choose.click()
    qtbot.waitUntil(packs.preview.isVisible, timeout=WAIT)
    packs.take.click()
    qtbot.waitUntil(lambda: "pusat-1" in packs._edition.text(), timeout=WAIT)
    assert headquarters.session.ask(law_of).pack.code == "pusat-1"
