"""Journeys through the registry: find, look, compare, link, undo, earlier sanctions, NIK."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.cases.duplicates import duplicates
from desktop.cases.people import find_people, person_view, repeat_of
from desktop.cases.persons import link_respondent
from desktop.ids import ObjectId
from tests.builders import receive
from tests.desks import PERSON, open_desk
from tests.desktop.cases.sheet.sheets import register, take
from ui.people.words import repeat_words
from ui.widgets.buttons import PlainButton
from ui.widgets.labels import PlainLabel

LATE = {"name": "Boedi Santosa", "position": "Sekretaris Camat", "unit": "Kecamatan Cibinong"}


def words_on(widget):
    return "\n".join(
        label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)
    )


def button(widget, words):
    found = [
        one
        for one in widget.findChildren(PlainButton)
        if one.accessibleName() == words and one.isVisibleTo(widget)
    ]
    assert found, words
    return found[0]


def choose(room, settle, name):
    """Put the cursor on somebody and wait until he is shown."""
    table = room.people.table
    for at in range(table.model.rowCount()):
        row = table.model.row(at)
        if row is not None and row.cells[0] == name:
            table.view.selectRow(at)
    room.people._rested()
    settle()
    return room.people.pane


def names_in(table):
    return [table.model.row(at).cells[0] for at in range(table.model.rowCount())]


def test_a_respondent_leads_to_his_card(desk, room, people, settle, qtbot):
    desk.register()
    made = desk.register()
    room.show_case(made.case)
    settle()
    card = room.case.overview.card
    button(card, "pernah: 1 perkara").click()
    menu = next(one for one in card.findChildren(QMenu) if one.isVisible())
    with qtbot.waitSignal(room.person_requested) as asked:
        menu.actions()[-1].trigger()
    menu.close()
    assert asked.args == [made.respondents[0]]
    registry = people()
    registry.tabs.setCurrentIndex(1)
    registry.show_person(asked.args[0])
    settle()
    assert registry.tabs.currentIndex() == 0
    assert registry.people.pane.shown.name == "Budi Santoso"


def test_an_empty_registry_says_what_it_is_for(people):
    room = people()
    assert "Belum ada pegawai" in words_on(room.people.table)


def test_somebody_is_found_however_he_is_spelt(desk, people, settle):
    desk.register()
    desk.register({"name": "Ani Lestari"})
    room = people()
    assert sorted(names_in(room.people.table)) == ["Ani Lestari", "Budi Santoso"]
    room.people.search.setText("boedi")
    room.people.narrow()
    settle()
    assert names_in(room.people.table) == ["Budi Santoso"]
    room.people.search.setText("zzz qqq")
    room.people.narrow()
    settle()
    assert "Tidak ada yang cocok" in words_on(room.people.table)
    room.people.clear()
    room.people.chips.choose(["without_nip"])
    room.people.narrow()
    settle()
    assert names_in(room.people.table) == ["Ani Lestari"]


def test_the_post_of_each_case_stands_beside_its_day(desk, people, settle):
    desk.register()
    desk.register({**PERSON, "position": "Kepala Dinas", "rank": "IV/a"})
    room = people()
    text = words_on(choose(room, settle, "Budi Santoso"))
    assert "Camat Cibinong · III/d · Kecamatan Cibinong (per 28 Sep 2024)" in text
    assert "Kepala Dinas · IV/a · Kecamatan Cibinong (per 28 Sep 2024)" in text
    assert "Format sah" in text
    assert "2 perkara" in text


def test_a_case_is_opened_from_the_person(desk, people, settle, qtbot):
    made = desk.register()
    room = people()
    pane = choose(room, settle, "Budi Santoso")
    with qtbot.waitSignal(room.case_requested) as asked:
        button(pane, made.register_number).click()
    assert asked.args == [made.case]


def test_two_are_compared_linked_and_taken_apart_again(desk, people, settle):
    desk.register()
    desk.register(LATE)
    room = people()
    room.tabs.setCurrentIndex(1)
    settle()
    table = room.duplicates.table
    assert not room.duplicates.compare.reason
    room.duplicates.compare.click()
    settle()
    dialog = room.controller._comparing
    text = words_on(dialog)
    assert "Budi Santoso" in text
    assert "Boedi Santosa" in text
    dialog._why.clear()
    assert not dialog.same.button.isEnabled()
    QTest.keyClicks(dialog._why, "Unit dan jabatan cocok")
    dialog.same.click()
    settle()
    assert desk.ask(duplicates) == ()
    assert table.model.rowCount() == 0
    assert "satu orang" in room.duplicates.told.text()
    room.tabs.setCurrentIndex(0)
    settle()
    pane = choose(room, settle, "Budi Santoso")
    assert "Perkara dan jabatan (2)" in words_on(pane)
    apart = [
        one
        for one in pane.findChildren(PlainButton)
        if one.accessibleName() == "Bukan orang ini…" and one.isVisibleTo(pane)
    ]
    assert sorted(one.isEnabled() for one in apart) == [False, True]
    next(one for one in apart if one.isEnabled()).click()
    confirm = room.controller._confirm
    confirm._text.setPlainText("Ternyata orang lain")
    confirm.effect.click()
    settle()
    assert len(desk.ask(find_people, "santoso")) == 2
    assert desk.ask(duplicates) == ()
    assert "Dinyatakan berbeda (1)" in words_on(choose(room, settle, "Budi Santoso"))


def test_what_two_pcs_say_differently_is_settled_here(desk, builder, people, settle):
    other = open_desk(builder, "b")
    for vault in (desk.vault, other.vault):
        vault.knows(desk.vault, other.vault)
    ani, anita, made = (desk.register({"name": name}) for name in ("Ani A", "Anita B", "Wati"))
    receive(other.vault, desk.vault.ops())
    desk.do(link_respondent, made.respondents[0], ani.respondents[0], "Sama")
    other.do(link_respondent, made.respondents[0], anita.respondents[0], "Sama")
    receive(desk.vault, other.vault.ops())
    room = people()
    room.show_person(made.respondents[0])
    settle()
    assert "0003/NET/2026" in words_on(room.people.pane)
    button(room.people.pane, "Anita B").click()
    room.controller._confirm._text.setPlainText("Menurut SK")
    room.controller._confirm.effect.click()
    settle()
    view = desk.ask(person_view, made.respondents[0])
    assert (view.name, view.rivals) == ("Anita B", ())


def test_different_people_are_not_asked_about_again(desk, people, settle):
    desk.register()
    desk.register(LATE)
    room = people()
    pane = choose(room, settle, "Budi Santoso")
    button(pane, "Bandingkan…").click()
    settle()
    room.controller._comparing.differ.click()
    settle()
    assert desk.ask(duplicates) == ()
    assert "dua orang" in room.people.told.text()
    button(choose(room, settle, "Budi Santoso"), "Tinjau lagi…").click()
    room.controller._confirm._text.setPlainText("Perlu dicek")
    room.controller._confirm.effect.click()
    settle()
    assert len(desk.ask(duplicates)) == 1


def test_two_births_cannot_be_linked_and_the_dialog_says_why(desk, people, settle):
    desk.register({"name": "Ratna Dewi", "nip": "199003142022032001"})
    desk.register({"name": "Ratna Dewi", "nip": "197605042001122003"})
    room = people()
    rows = [room.people.table.model.row(at).key for at in range(2)]
    room.controller._compare(*rows)
    settle()
    assert "tanggal lahir" in room.controller._comparing.same.reason


def test_what_only_an_old_register_tells_stands_as_unverified(desk, people, settle):
    take(desk, register())
    room = people()
    pane = choose(room, settle, "Budi Contoh")
    said = words_on(pane)
    assert "Teguran tertulis · 800/12/2023 · 3 Nov 2023" in said
    assert "dari register lama, belum diverifikasi" in said
    assert "Ubah…" not in [one.accessibleName() for one in pane.findChildren(PlainButton)]
    repeat = desk.ask(repeat_of, ObjectId(pane.shown.id))
    told = repeat_words(repeat, room.controller._lists)
    assert "Teguran tertulis (dari register lama, belum diverifikasi)" in told


def test_an_earlier_sanction_is_entered_changed_and_taken_back(desk, people, settle, tmp_path):
    desk.register()
    room = people()
    choose(room, settle, "Budi Santoso")
    room.people.pane.sanction_requested.emit()
    form = room.controller._dialog.form
    form.field("sanction").set_value("HD-R2")
    form.field("number").setText("800/1/2019")
    form.show_values({**form.values(), "dated": "2019-08-12"})
    scan = tmp_path / "sk.pdf"
    scan.write_bytes(b"%PDF-1.4 contoh")
    form._scan.set_path(scan)
    room.controller._dialog.press()
    settle()
    pane = choose(room, settle, "Budi Santoso")
    assert "Teguran tertulis · 800/1/2019 · 12 Agu 2019" in words_on(pane)
    button(pane, "Simpan pindaian…").click()
    settle()
    assert (tmp_path / "salinan.pdf").read_bytes() == scan.read_bytes()
    button(pane, "Ubah…").click()
    room.controller._dialog.form.field("number").setText("800/2/2019")
    room.controller._dialog.press()
    settle()
    assert "800/2/2019" in words_on(choose(room, settle, "Budi Santoso"))
    button(room.people.pane, "Tarik kembali…").click()
    room.controller._confirm._text.setPlainText("Salah orang")
    room.controller._confirm.effect.click()
    settle()
    assert desk.ask(find_people, "budi")[0].sanctions == 0


def test_a_future_decree_is_refused_in_the_dialog(desk, people, settle):
    desk.register()
    room = people()
    choose(room, settle, "Budi Santoso")
    room.people.pane.sanction_requested.emit()
    form = room.controller._dialog.form
    form.field("sanction").set_value("HD-R2")
    form.show_values({**form.values(), "dated": "2030-01-01"})
    room.controller._dialog.press()
    settle()
    assert "hari ini" in room.controller._dialog._bar.text()


def test_the_card_is_corrected_and_the_cases_stay(desk, people, settle):
    made = desk.register()
    room = people()
    choose(room, settle, "Budi Santoso")
    room.people.pane.edit_requested.emit()
    form = room.controller._dialog.form
    form.field("name").setText("Budi Santosa")
    form.field("nip_old").setText("123")
    room.controller._dialog.press()
    settle()
    assert form._entries["nip_old"].row.complaint
    form.field("nip_old").setText("130123456")
    room.controller._dialog.press()
    settle()
    view = desk.ask(person_view, made.respondents[0])
    assert (view.name, view.nip_old) == ("Budi Santosa", "130123456")
    assert view.appearances[0].name == "Drs. Budi Santoso, M.Si."


def test_a_nik_is_masked_and_shown_only_with_a_reason(desk, people, settle):
    desk.register()
    room = people()
    choose(room, settle, "Budi Santoso")
    room.people.pane.nik_requested.emit()
    dialog = room.controller._dialog
    dialog.form.nik.setText("123")
    dialog.press()
    settle()
    assert dialog.form._entries["nik"].row.complaint
    dialog.form.nik.setText("3201016609860004")
    dialog.press()
    settle()
    pane = choose(room, settle, "Budi Santoso")
    assert "••••••••••••0004" in words_on(pane)
    assert "Jenis kelamin dalam NIK dan NIP berbeda" in words_on(pane)
    pane.nik_open_requested.emit()
    room.controller._confirm._text.setPlainText("Diminta BKPSDM")
    room.controller._confirm.effect.click()
    settle()
    assert [one.text("kind") for one in desk.ask(lambda u: u.objects.all("trace"))] == [
        "person.nik_opened"
    ]
    view = room.controller._view
    assert "320101 660986 0004" in words_on(view)
    assert "60" in view.countdown.text()
    secret = view._secret
    assert not secret.textInteractionFlags()
    view.accept()
    assert secret.text() == ""
    assert room.controller._view is None


def test_very_long_names_do_not_widen_the_page(desk, people, settle):
    long = "Raden Mas " + " ".join(["Kusumaningprojonegoro"] * 12)
    titles = {"front_title": "Prof. Dr. Ir. H.", "back_title": "S.H., M.H., M.Kn., S.E., M.M."}
    desk.register({**PERSON, **titles, "name": long, "position": "Kepala " * 30})
    room = people()
    choose(room, settle, long)
    assert room.people.pane.width() <= 600
    assert room.minimumSizeHint().width() <= 1180


# --- the form of a new respondent -----------------------------------------------------------


@pytest.fixture
def new_case(desk, room, settle):
    def begin():
        room.show_new_case()
        settle()
        settle()
        return room.new

    return begin


def test_somebody_known_is_suggested_and_taken_over(desk, room, new_case, settle):
    known = desk.register()
    desk.do(link_respondent, desk.register(LATE).respondents[0], known.respondents[0], "Orang sama")
    page = new_case()
    form = page.people[0].form
    QTest.keyClicks(form.field("name"), "budi sant")
    form._ask_nip()
    settle()
    (one,) = form.known.suggested
    assert "pernah: 2 perkara" in words_on(form.known)
    button(form.known, "Ini orangnya").click()
    settle()
    values = form.values()
    assert (values["name"], values["nip"].replace(" ", "")) == ("Budi Santoso", PERSON["nip"])
    assert "position" not in values
    assert values["person"] == one.person.id
    page.case.show_values(
        {"received_on": "2026-11-20", "source": "BAWASLU", "subject": "Foto bersama calon"}
    )
    page.save.click()
    settle()
    assert len(desk.ask(person_view, known.respondents[0]).appearances) == 3
    assert "pernah: 2 perkara" in "\n".join(
        one.text() for one in room.case.overview.findChildren(PlainButton)
    )


def test_somebody_without_a_number_is_linked_when_taken(desk, room, new_case, settle):
    (known,) = desk.register(LATE).respondents
    page = new_case()
    form = page.people[0].form
    QTest.keyClicks(form.field("name"), "budi santosa")
    form._ask_nip()
    settle()
    button(form.known, "Ini orangnya").click()
    assert form.field("position").hasFocus() or not form.isActiveWindow()
    page.case.show_values({"received_on": "2026-11-20", "source": "MEDIA", "subject": "Spanduk"})
    page.save.click()
    settle()
    assert len(desk.ask(person_view, known).appearances) == 2


def test_another_name_lets_go_of_who_was_taken(desk, new_case, settle):
    desk.register()
    form = new_case().people[0].form
    QTest.keyClicks(form.field("name"), "budi santoso")
    form._ask_nip()
    settle()
    button(form.known, "Ini orangnya").click()
    settle()
    form.field("name").clear()
    QTest.keyClicks(form.field("name"), "Wayan Sudarsana")
    form._ask_nip()
    settle()
    assert "person" not in form.values()
    assert not form.known.isVisibleTo(form)


def test_a_pasted_number_with_blanks_finds_its_person(desk, new_case, settle):
    desk.register()
    form = new_case().people[0].form
    nip = form.field("nip")
    QTest.keyClicks(nip, "19860926 201505 1 001")
    form._ask_nip()
    settle()
    assert nip.text() == "19860926 201505 1 001"
    assert [one.person.nip for one in form.known.suggested] == [PERSON["nip"]]


def test_the_suggested_phase_and_the_reason_for_another(desk, room, new_case, settle):
    page = new_case()
    page.case.show_values(
        {
            "event": "PILKADA-2024",
            "received_on": "2024-10-02",
            "acted_on": "2024-09-28",
            "source": "BAWASLU",
            "subject": "Spanduk",
        }
    )
    page._case_date(page.case.acted.value())
    form = page.people[0].form
    form.field("name").setText("Ani Lestari")
    settle()
    assert "Usulan dari tanggal: DS" in words_on(form)
    form._phase.set_value("KE")
    assert form._phase_row.isVisibleTo(form)
    page.save.click()
    settle()
    assert "Tulis alasannya" in form._entries["phase_reason"].row.complaint
    form.field("phase_reason").setText("Penetapan calon daerah ini mundur")
    page.save.click()
    settle()
    (person,) = room.case.case.respondents
    assert (person.phase, person.phase_reason) == ("KE", "Penetapan calon daerah ini mundur")
