"""Two officers at one PC: switching keeps what was typed, and nobody sees the other's desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.app.places import Places
from desktop.app.vaults import Founding, create_vault
from desktop.cases.drafts import newest_new_case
from desktop.cases.intake import read_case
from desktop.cases.office import reading
from desktop.cases.officers import add_officer, officer_with
from desktop.cases.registration import register_case
from desktop.cases.steps import StepRequest, take_step
from desktop.journal.model import Side
from desktop.keys.slots import unlock_with_code
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import PERSON, form
from tests.journeys.clerk import Pulse, at_window
from ui.officers.conflict_dialog import ConflictDialog
from ui.officers.dialogs import HandOverDialog, TheirPassphraseDialog
from ui.officers.renewing import CodeDialog
from ui.officers.switch_dialog import SwitchDialog
from ui.widgets.dialogs import Confirm

pytestmark = pytest.mark.logs("propagateSizeHints")
"""The offscreen screen places no dialogs."""

SRI, FIRST, OWN = "gerhana di teluk sunyi", "sementara dari admin 9", "layang kelabu hujan 7"
NIP = "197912052006042007"


@pytest.fixture
def places(tmp_path):
    """A vault of two officers, and a case in which the second one is named."""
    places = Places(tmp_path / "vault", tmp_path / "state")
    office = {"name": "Inspektorat Kabupaten Contoh", "region_code": "32.01"}
    founding = Founding(Side.REGION, office, "sri", "Sri Contoh", SRI, CHEAP_FOR_TESTS)
    session = create_vault(places, founding).session
    wati = {
        "login": "wati", "name": "Wati Contoh", "nip": NIP,
        "roles": ["petugas", "pemeriksa", "pengendali", "inspektur"],
    }  # fmt: skip
    session.do(add_officer, session.keyring, wati, FIRST)
    session.do(_register, form(PERSON | {"nip": NIP, "name": "Wati Contoh"}, subject="Rahasia W"))
    session.do(_register, form(PERSON, subject="Perkara biasa"))
    session.close()
    return places


def _register(unit, typed):
    return register_case(unit, read_case(typed, reading(unit)))


@pytest.fixture
def clerk(qapp, qtbot, places):
    before = qapp.styleSheet()
    pulse = Pulse()
    with at_window(places, qapp, qtbot, pulse) as clerk:
        yield clerk
    pulse.stop()
    qapp.setStyleSheet(before)


def _enter(clerk):
    clerk.sees("wati")
    clerk.type("Kata sandi", SRI)
    clerk.press("Buka kunci")
    clerk.settle()
    clerk.sees("Sri Contoh")


def _switch(clerk, passphrase, own=""):
    clerk.window.switch_requested.emit()
    dialog = clerk.dialog(SwitchDialog)
    clerk.wait(lambda: dialog.login, "who can sit down")
    clerk.type("Kata sandi", passphrase, dialog)
    clerk.press("Ganti", dialog)
    if own:
        clerk.sees("Kata sandi ini diberikan oleh admin.", inside=dialog)
        clerk.type("Kata sandi", own, dialog)
        clerk.type("Kata sandi yang sama sekali lagi", own, dialog)
        clerk.press("Ganti", dialog)
    clerk.settle()


def test_switching_keeps_the_draft_and_the_vault_open(clerk):
    _enter(clerk)
    store = clerk.program._session.store
    clerk.sees("Rahasia W", "Perkara biasa")
    clerk.press("Perkara baru")
    clerk.settle()
    clerk.type("Perihal", "Baru setengah diketik")
    _switch(clerk, FIRST, OWN)
    assert clerk.program._session.store is store
    assert clerk.window.rail.officer.text() == "Wati Contoh"
    clerk.sees("Perkara biasa")
    assert "Rahasia W" not in clerk.words()
    assert "Baru setengah diketik" not in clerk.words()
    assert clerk.ask(newest_new_case) is None
    _switch(clerk, SRI)
    assert clerk.window.rail.officer.text() == "Sri Contoh"
    assert clerk.ask(newest_new_case)[1].form["subject"] == "Baru setengah diketik"
    clerk.press("Perkara baru")
    clerk.settle()
    clerk.wait(
        lambda: any(
            field.text() == "Baru setengah diketik"
            for field in clerk.window.findChildren(QLineEdit)
        ),
        "the draft",
    )


def test_a_wrong_passphrase_changes_nothing(clerk):
    _enter(clerk)
    clerk.window.switch_requested.emit()
    dialog = clerk.dialog(SwitchDialog)
    clerk.wait(lambda: dialog.login, "who can sit down")
    clerk.type("Kata sandi", "salah sekali ini", dialog)
    clerk.press("Ganti", dialog)
    clerk.settle()
    clerk.sees("Kata sandi wati tidak benar.", inside=dialog)
    assert dialog.passphrase == ""
    clerk.keys(dialog, Qt.Key.Key_Escape)
    assert clerk.window.rail.officer.text() == "Sri Contoh"
    clerk.sees("Rahasia W")


def test_switching_under_load_drops_what_the_former_officer_asked(clerk):
    """Slow questions of the one who leaves are neither answered nor waited for long."""
    _enter(clerk)
    _switch(clerk, FIRST, OWN)
    heard = []

    def slow(unit):
        name = unit.who.name
        sum(index * index for index in range(3_000_000))
        return name

    for turn in range(6):
        name = clerk.program._session.who.name
        for _ in range(5):
            clerk.program.background.ask(slow).by(clerk.window).then(
                lambda got, want=name: heard.append((got, want, _at_desk(clerk)))
            )
        _switch(clerk, SRI if turn % 2 == 0 else OWN)
    clerk.settle()
    assert all(got == want == desk for got, want, desk in heard)
    assert clerk.program._session.who.name == "Wati Contoh"
    assert clerk.ask(lambda unit: unit.who.name) == "Wati Contoh"


def _at_desk(clerk):
    return clerk.program._session.who.name


def test_locking_while_the_dialog_is_open_puts_it_away(clerk):
    _enter(clerk)
    clerk.window.switch_requested.emit()
    clerk.dialog(SwitchDialog)
    clerk.program.lock()
    clerk.settle()
    assert clerk.program.switching.dialog is None
    assert clerk.window.in_lobby


@pytest.mark.logs("does not support raise")
@pytest.mark.logs("grabbing the keyboard")
def test_an_admin_adds_an_officer_hands_over_and_disables(clerk):
    _enter(clerk)
    clerk.go("Pengaturan")
    page = clerk.window.page("settings")
    page.show_section("officers")
    clerk.settle()
    clerk.sees("Wati Contoh", "Mencatat laporan")
    section = page.officers
    clerk.press("Tambah petugas")
    clerk.type("Nama lengkap", "Tono Contoh", section)
    clerk.type("Nama masuk", "tono", section)
    clerk.press_on(section.book.widget("role.petugas"))
    clerk.type("Kata sandi", FIRST, section)
    clerk.type("Kata sandi yang sama sekali lagi", FIRST, section)
    clerk.press("Simpan", section)
    clerk.settle()
    assert set(clerk.program._session.keyring.officers()) == {"sri", "wati", "tono"}
    clerk.sees("Belum memilih kata sandi sendiri.", inside=section)
    clerk.press_on(section.book.widget("role.pemegang_identitas"))
    clerk.press("Simpan", section)
    dialog = clerk.dialog(TheirPassphraseDialog)
    clerk.type("Kata sandi", "salah sekali ini", dialog)
    clerk.press("Berikan peran", dialog)
    clerk.sees("Kata sandi tono tidak benar.", inside=dialog)
    clerk.type("Kata sandi", FIRST, dialog)
    clerk.press("Berikan peran", dialog)
    clerk.settle()
    assert clerk.program._session.keyring.officers()["tono"].holds_identity
    section.show_entry(clerk.ask(officer_with, "sri").id)
    clerk.press("Serahkan perkara…", section)
    dialog = clerk.dialog(HandOverDialog)
    clerk.choose("Kepada", "Tono Contoh", dialog)
    clerk.type("Alasan", "mutasi", dialog)
    clerk.press("Serahkan", dialog)
    clerk.settle()
    clerk.sees("Diserahkan: 2 perkara.", inside=section)
    section.show_entry(clerk.ask(officer_with, "wati").id)
    clerk.press("Nonaktifkan…", section)
    clerk.press("Nonaktifkan", clerk.dialog(Confirm))
    clerk.settle()
    assert set(clerk.program._session.keyring.officers()) == {"sri", "tono"}


def test_own_roles_change_at_once(clerk):
    _enter(clerk)
    clerk.go("Pengaturan")
    page = clerk.window.page("settings")
    page.show_section("officers")
    clerk.settle()
    section = page.officers
    section.show_entry(clerk.ask(officer_with, "sri").id)
    clerk.press_on(section.book.widget("role.pengendali"))
    clerk.press("Simpan", section)
    clerk.settle()
    assert "pengendali" not in clerk.program._session.who.roles
    clerk.press_on(section.book.widget("role.admin"))
    clerk.press("Simpan", section)
    clerk.settle()
    clerk.sees("petugas terakhir dengan peran admin", inside=section)


def test_one_submits_and_another_approves(clerk):
    """Sri takes back a step: it is submitted, Wati approves it on the page of approvals."""
    _enter(clerk)
    found = clerk.ask(lambda unit: unit.objects.all("respondent"))
    person = next(one for one in found if one.text("nip") != NIP)
    case = person.parent
    clerk.program.background.do(take_step, [person.id], StepRequest("DITERIMA"))
    clerk.settle()
    room = clerk.window.go("cases")
    room.show_case(case)
    clerk.settle()
    clerk.press("Tarik kembali langkah terakhir…")
    dialog = clerk.dialog(Confirm)
    clerk.type("Alasan", "salah pilih", dialog)
    clerk.press_on(dialog.effect)
    clerk.settle()
    dialog = clerk.dialog(Confirm)
    clerk.sees("Ajukan untuk disetujui?", "Wati Contoh", inside=dialog)
    clerk.press("Ajukan", dialog)
    clerk.settle()
    clerk.sees("Diajukan untuk disetujui. Orang kedua yang memutuskan.")
    clerk.go("Persetujuan")
    clerk.settle()
    page = clerk.window.page("approvals")
    clerk.sees("Membatalkan langkah terakhir", "salah pilih", inside=page)
    assert not page.detail.approve.button.isEnabled()
    _switch(clerk, FIRST, OWN)
    page = clerk.window.page("approvals")
    clerk.sees("salah pilih", inside=page)
    clerk.press("Setujui", page)
    clerk.settle()
    clerk.sees("Disetujui dan sudah dilaksanakan.", "Tidak ada yang menunggu persetujuan")
    state = clerk.ask(lambda unit: unit.objects.get(person.id).get("state"))["code"]
    assert state == "DRAF"


@pytest.mark.logs("does not support raise")
@pytest.mark.logs("grabbing the keyboard")
def test_an_officer_keeps_himself_and_another_out_of_a_case(clerk):
    _enter(clerk)
    found = clerk.ask(lambda unit: unit.objects.all("respondent"))
    case = next(one for one in found if one.text("nip") != NIP).parent
    room = clerk.window.go("cases")
    room.show_case(case)
    clerk.settle()
    room.case.conflicts_requested.emit()
    dialog = clerk.dialog(ConflictDialog)
    clerk.sees("Tidak ada.", inside=dialog)
    clerk.choose("Siapa yang tidak menangani", "Wati Contoh", dialog)
    clerk.press("Nyatakan", dialog)
    clerk.sees("Wati Contoh: Kerabat atau keluarga", inside=dialog)
    clerk.press("Tarik kembali…", dialog)
    confirm = clerk.dialog(Confirm)
    clerk.type("Alasan", "keliru", confirm)
    clerk.press_on(confirm.effect)
    clerk.settle()
    clerk.sees("Tidak ada.", inside=dialog)
    clerk.choose("Siapa yang tidak menangani", "Saya sendiri (Sri Contoh)", dialog)
    clerk.press("Nyatakan", dialog)
    clerk.settle()
    assert clerk.ask(lambda unit: bool(unit.officers.bars(case)))
    clerk.wait(lambda: "Perkara biasa" not in clerk.words(), "the list without the case")


def test_a_new_recovery_code_is_shown_once_and_written(clerk, tmp_path):
    _enter(clerk)
    clerk.go("Pengaturan")
    page = clerk.window.page("settings")
    page.show_section("officer")
    clerk.settle()
    clerk.press("Buat kode pemulihan baru…", page.officer)
    confirm = clerk.dialog(Confirm)
    clerk.press_on(confirm.effect)
    clerk.settle()
    dialog = clerk.dialog(CodeDialog)
    code = dialog.code.text().replace("\n", "-")
    clerk.keys(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    sheet = tmp_path / "lembar.pdf"
    clerk.answers.files.append(sheet)
    clerk.press("Simpan lembar…", dialog)
    clerk.settle()
    clerk.sees("Lembar sudah disimpan.", inside=dialog)
    assert sheet.read_bytes().startswith(b"%PDF-")
    clerk.press("Tutup", dialog)
    folder = clerk.program._session.store.folder
    found = unlock_with_code(folder, code, login="sri", new_passphrase=OWN, cost=CHEAP_FOR_TESTS)
    assert found.identity_secret == clerk.program._session.unlocked.identity_secret
