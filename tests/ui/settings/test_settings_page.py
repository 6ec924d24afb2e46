"""Settings on a real vault: only changes are saved, what was typed stays, dots tell the truth."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop.cases.office import add_official, events, office_view, officials, set_office
from desktop.errors import Refused
from tests.ui.letters.window_vaults import behind_window, region_sample
from ui.settings.book import FieldBook
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import ABOUT, OFFICE, OFFICER, OFFICIALS
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000


@pytest.fixture
def region(dressed, tmp_path):
    faults = []
    side = behind_window(region_sample(tmp_path, cases=1))
    side.background.broken.connect(lambda report: faults.append(report.text()))
    yield side
    assert side.background.close(timeout=10)
    assert faults == []


class Passphrases:
    def __init__(self):
        self.changes = []

    def __call__(self, old, new):
        if old != "kata sandi lama":
            raise Refused("slots.wrong_passphrase", login="latihan")
        self.changes.append(new)


@pytest.fixture
def passphrases():
    return Passphrases()


@pytest.fixture
def page(qtbot, region, passphrases, tmp_path):
    crest = tmp_path / "crest.png"
    dialogs = Dialogs(file=lambda _parent, _title, _pattern, answer: answer(str(crest)))
    made = make_settings_page(region.background, SettingsDesk("latihan", passphrases), dialogs)
    qtbot.addWidget(made)
    made.resize(1190, 690)
    made.show()
    qtbot.waitUntil(lambda: made.officials.list.count() == 2, timeout=WAIT)
    return made


def saved(qtbot, section):
    section.save.click()
    qtbot.waitUntil(lambda: section.told.text() == "Tersimpan.", timeout=WAIT)


def test_only_what_changed_is_saved(qtbot, page, region):
    before = region.session.ask(office_view)
    assert not page.office.save.button.isEnabled()
    page.office.book.widget("phone").setText("(021) 1234 <b>")
    assert page.office.book.changes() == {"phone": "(021) 1234 <b>"}
    saved(qtbot, page.office)
    after = region.session.ask(office_view)
    assert after.phone == "(021) 1234 <b>"
    assert (after.name, after.address) == (before.name, before.address)
    assert page.unsaved == ()


def test_what_is_being_typed_survives_news_from_elsewhere(qtbot, page, region):
    page.office.book.widget("place").setText("Setengah")
    region.background.do(set_office, {"phone": "9"})
    region.background.do(set_office, {"unit_code": "ITDA"})
    qtbot.waitUntil(lambda: page.letters.book.values()["unit_code"] == "ITDA", timeout=WAIT)
    assert page.office.book.values()["place"] == "Setengah"
    page.office.revert.click()
    assert page.unsaved == ()


def test_a_dot_stands_where_a_letter_would_lack_something(qtbot, page, region):
    assert page.lacking == frozenset()
    region.background.do(set_office, {"place": ""})
    qtbot.waitUntil(lambda: page.lacking == {OFFICE}, timeout=WAIT)
    assert "●" in page._list.item(0).text()
    assert "belum lengkap" in page._list.item(0).data(11)


def test_an_official_is_added_and_ends(qtbot, page, region):
    page.show_section(OFFICIALS)
    page.officials.begin()
    assert not page.officials.save.button.isEnabled()
    page.officials.book.widget("name").setText("Contoh Sekretaris")
    assert "jabatan" in page.officials.save.reason
    page.officials.book.widget("post").setText("Sekretaris")
    saved(qtbot, page.officials)
    added = region.session.ask(officials)[-1]
    assert (added.name, added.post, added.ppk) == ("Contoh Sekretaris", "Sekretaris", False)
    qtbot.waitUntil(lambda: page.officials.list.count() == 3, timeout=WAIT)
    page.show_section(OFFICIALS, added.id)
    assert page.officials.key == added.id
    page.officials.told.hide()
    page.officials.book.put("valid_to", "2020-01-31")
    page.officials.book.changed.emit()
    page.officials.save.click()
    qtbot.waitUntil(lambda: region.session.ask(officials)[-1].valid_to is not None, timeout=WAIT)


def test_a_nip_that_cannot_be_is_told_before_saving(page):
    page.officials.begin()
    page.officials.book.widget("name").setText("Contoh")
    page.officials.book.widget("post").setText("Sekretaris")
    page.officials.book.widget("nip").setText("123")
    assert "NIP" in page.officials.save.reason


def test_elections_of_the_law_are_corrected_and_own_ones_added(qtbot, page, region):
    page.show_section("events")
    page.events.show_entry("law:PILKADA-2020")
    assert not page.events.book.widget("code").isEnabled()
    page.events.book.put("candidate_fixing_on", "2020-09-23")
    page.events.book.changed.emit()
    saved(qtbot, page.events)
    known = next(one for one in region.session.ask(events) if one.code == "PILKADA-2020")
    assert known.candidate_fixing_on.isoformat() == "2020-09-23"
    qtbot.waitUntil(lambda: page.events.key == known.id, timeout=WAIT)
    page.events.begin()
    assert page.events.form.isEnabled()
    page.events.book.widget("code").setText("PILKADES-2027")
    page.events.book.widget("name").setText("Pilkades serentak 2027")
    page.events.book.put("vote_on", "2027-05-04")
    page.events.book.widget("kinds")._chips["DPRD"].click()
    page.events.save.click()

    def own():
        return [one for one in region.session.ask(events) if one.id is not None]

    qtbot.waitUntil(lambda: own()[-1].code == "PILKADES-2027", timeout=WAIT)
    assert (own()[-1].code, own()[-1].vote_on.isoformat()) == ("PILKADES-2027", "2027-05-04")
    assert own()[-1].kinds == ("DPRD",)


def test_a_pattern_shows_its_number_and_explains_a_wrong_token(qtbot, page, region):
    pattern = page.letters.book.widget("number_pattern")
    pattern.setText("{klasifikasi}/{nomer}/{tahun}")
    assert "{nomer}" in page.letters.save.reason
    pattern.setText("{klasifikasi}/{nomor:05}/{unit}/{bulan_romawi}/{tahun}")
    assert "700/00123/INSP/" in page.letters._next.text()
    page.letters.book.put("copies", ["Sekretaris Daerah"])
    page.letters.book.changed.emit()
    saved(qtbot, page.letters)
    view = region.session.ask(office_view)
    assert view.number_pattern.startswith("{klasifikasi}/{nomor:05}")
    assert view.style["copies"] == ["Sekretaris Daerah"]


def test_a_crest_is_looked_at_and_kept(qtbot, page, region, tmp_path):
    from PySide6.QtGui import QImage

    (tmp_path / "crest.png").write_bytes(b"GIF89a")
    page.office.crest_requested.emit()
    qtbot.waitUntil(lambda: bool(page.office._crest_row.complaint), timeout=WAIT)
    image = QImage(40, 50, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    image.save(str(tmp_path / "crest.png"))
    page.office.crest_requested.emit()
    qtbot.waitUntil(lambda: page.office.crest is not None, timeout=WAIT)
    saved(qtbot, page.office)
    assert region.session.ask(office_view).crest_size == (tmp_path / "crest.png").stat().st_size
    page.office.remove.click()
    assert not page.office.remove.isVisibleTo(page.office)
    page.office.revert.click()
    assert page.unsaved == ()
    page.office.remove.click()
    page.office.told.hide()
    page.office.save.click()
    qtbot.waitUntil(lambda: region.session.ask(office_view).crest == "", timeout=WAIT)
    qtbot.waitUntil(lambda: page.unsaved == (), timeout=WAIT)


def test_the_old_passphrase_is_asked_for(qtbot, page, passphrases):
    section = page.officer
    section._old.set_text("salah")
    section._new._first.set_text("kuda merah naik gunung")
    section._new._second.set_text("kuda merah naik gunung")
    section.go.click()
    qtbot.waitUntil(lambda: bool(section._old_row.complaint), timeout=WAIT)
    assert passphrases.changes == []
    section._old.set_text("kata sandi lama")
    section.go.click()
    qtbot.waitUntil(lambda: passphrases.changes == ["kuda merah naik gunung"], timeout=WAIT)
    qtbot.waitUntil(lambda: section._old.text() == "", timeout=WAIT)


def test_without_the_role_saving_says_so(qtbot, page, region):
    from dataclasses import replace

    real = region.sample.session
    real.who = replace(real.who, roles=frozenset({"petugas"}))
    page.office.book.changed.emit()
    page.letters.book.revert()
    region.background.ask(lambda unit: None)
    from ui.settings.making import SettingsController

    page.findChild(SettingsController).refresh()
    qtbot.waitUntil(lambda: "admin" in page.office.save.reason, timeout=WAIT)


def test_the_rules_in_use_and_the_names_of_regions_are_credited(page):
    from ui.widgets.labels import PlainLabel

    said = [label.text() for label in page.about.findChildren(PlainLabel)]
    assert any("dasar-1" in text for text in said)
    assert "Nama wilayah: cahyadsn/wilayah" in said


def test_a_book_knows_only_differences(qapp):
    from PySide6.QtCore import QObject

    owner = QObject()
    book = FieldBook(owner)
    edit, lines = book.text("name"), book.lines("address")
    assert book.changes() == {}
    book.show({"name": "A", "address": ["x", "y"]})
    edit.setText("B")
    assert book.changes() == {"name": "B"}
    lines.setPlainText("x\n\n y ")
    assert book.changes() == {"name": "B"}
    book.revert()
    assert edit.text() == "A"
    for widget in (edit, lines):
        widget.deleteLater()
    owner.deleteLater()


def test_a_recipient_of_copies_is_taken_from_the_rules_once(qtbot, page, region):
    section = page.letters
    box = section._recipients
    row = next(at for at in range(box.count()) if "Dalam Negeri" in box.itemText(at))
    assert not [at for at in range(box.count()) if "KASN" in box.itemText(at)]
    for _ in range(2):
        box.activated.emit(row)
    assert section.book.values()["copies"][-1] == "Menteri Dalam Negeri"
    assert section.book.values()["copies"].count("Menteri Dalam Negeri") == 1
    saved(qtbot, section)
    assert "Menteri Dalam Negeri" in region.session.ask(office_view).style["copies"]


def test_who_holds_a_post_is_told_for_any_day(qtbot, page, region):
    plh = {"name": "Tono Contoh", "post": "Inspektur", "capacity": "plh"}
    holder = next(one for one in region.session.ask(officials) if not one.ppk)
    region.background.do(
        add_official,
        plh | {"post": holder.post, "valid_from": "2031-03-03", "valid_to": "2031-03-14"},
    )
    section = page.officials
    qtbot.waitUntil(lambda: section.list.count() == 3, timeout=WAIT)

    def lines():
        return [section.list.item(at).text() for at in range(section.list.count())]

    section.on._set_and_tell(date(2031, 3, 5))
    signs = [line for line in lines() if "menandatangani" in line]
    assert any("Tono Contoh" in line and "Plh." in line and "14 Mar 2031" in line for line in signs)
    assert not any(holder.name in line for line in signs)
    section.on._set_and_tell(date(2031, 3, 20))
    assert not any("Tono" in line for line in lines())
    section.on._set_and_tell(date(1990, 1, 1))
    assert section._nobody.isVisible() or section.list.count() > 0
    section.everybody.click()
    assert section.list.count() == 3
    section.book.widget("place").setText("Setengah")
    assert not section.on.isEnabled()


def test_a_section_is_made_when_somebody_goes_there(qtbot, region, passphrases):
    page = make_settings_page(region.background, SettingsDesk("latihan", passphrases), Dialogs())
    qtbot.addWidget(page)
    assert page.made == ()
    page.show()
    assert page.made == (OFFICE,)
    qtbot.waitUntil(lambda: page.office.book.values()["place"] != "", timeout=WAIT)
    qtbot.keyClick(page._list, Qt.Key.Key_Down)
    assert page.made == (OFFICE, OFFICIALS)
    assert page._stack.currentWidget() is page.officials
    # What was looked at before the section was made is shown in it.
    assert page.officials.list.count() == 2
    region.background.do(set_office, {"place": ""})
    qtbot.waitUntil(lambda: page.lacking == {OFFICE}, timeout=WAIT)
    assert page.made == (OFFICE, OFFICIALS)


@pytest.mark.parametrize("key", [ABOUT, OFFICER, OFFICE, "no such section"])
def test_a_link_leads_to_a_section_before_the_page_was_seen(qtbot, region, passphrases, key):
    page = make_settings_page(region.background, SettingsDesk("latihan", passphrases), Dialogs())
    qtbot.addWidget(page)
    page.show_section(key)
    page.show()
    wanted = key if key in page.keys else OFFICE
    assert wanted in page.made
    assert page._stack.currentWidget() is page.section(wanted)
    assert page._list.currentItem().data(256) == wanted


def test_a_small_screen_chooses_sections_in_a_box(qtbot, page):
    page.resize(860, 430)
    assert page._side.isHidden()
    assert page.focusProxy() is page._pick
    at = page.keys.index(ABOUT)
    page._pick.setCurrentIndex(at)
    page._pick.activated.emit(at)
    assert page._stack.currentWidget() is page.about
    page.show_section(OFFICE)
    assert page._pick.currentText() == "Kantor"
    fields = page.office.book.widget("name")
    edge = fields.mapTo(page, fields.rect().topRight()).x()
    assert edge < page.office.sketch.mapTo(page, page.office.sketch.rect().topLeft()).x()
    page.resize(1190, 690)
    assert not page._side.isHidden()
    assert page.focusProxy() is page._list
