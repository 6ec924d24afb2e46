"""The screen speaks Indonesian throughout, Qt's own buttons included."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPlainTextEdit

from ui.i18n import ENGLISH, FOLDER, INDONESIAN, locale_of, mark
from ui.i18n.__main__ import CATALOGUES, _messages, check, main, rooms


def test_nothing_is_untranslated_or_stale():
    assert check() == []


def test_every_room_with_texts_has_its_catalogue():
    assert {"frame", "messages", "start", "widgets", "command"} <= set(rooms())
    assert {path.stem for path in CATALOGUES.glob("*.ts")} <= {*rooms(), "qtbase"}


def test_no_catalogue_translates_a_text_in_two_ways():
    known = {}
    for path in CATALOGUES.glob("*.ts"):
        for context, source, translation in _messages(path):
            assert known.setdefault((path.stem, context, source), translation.text) == (
                translation.text
            )


def test_qts_own_buttons_speak_indonesian(tongue, qtbot):
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Yes
        | QDialogButtonBox.StandardButton.No
        | QDialogButtonBox.StandardButton.Close
        | QDialogButtonBox.StandardButton.Open
    )
    qtbot.addWidget(box)
    texts = {button.text().replace("&", "") for button in box.buttons()}
    assert texts == {"Simpan", "Batal", "Ya", "Tidak", "Tutup", "Buka"}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_qts_own_menus_speak_indonesian(tongue, qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = {action.text().partition("\t")[0].replace("&", "") for action in menu.actions()}
    assert {"Batalkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"} <= texts
    menu.deleteLater()


@pytest.mark.parametrize(
    ("context", "source", "shown"),
    [
        ("QFileDialog", "File &name:", "&Nama berkas:"),
        ("QPrintDialog", "&Print", "&Cetak"),
        ("QWizard", "&Finish", "&Selesai"),
        ("QFileSystemModel", "Date Modified", "Tanggal diubah"),
        ("QPlatformTheme", "Restore Defaults", "Kembalikan bawaan"),
    ],
)
def test_qts_dialogs_speak_indonesian(tongue, context, source, shown):
    assert QCoreApplication.translate(context, source) == shown


def test_dates_and_numbers_follow_the_language(tongue):
    assert QLocale().name() == "id_ID"
    assert QLocale().toString(1234567.89, "f", 2) == "1.234.567,89"
    tongue.speak(ENGLISH)
    assert QLocale().language() == QLocale.Language.English
    assert locale_of("tlh").name() == "id_ID"


def test_speaking_again_replaces_what_was_spoken(tongue):
    for _ in range(3):
        tongue.speak(INDONESIAN)
    assert len(tongue._translators) == len(list((FOLDER / INDONESIAN).glob("*.qm")))
    tongue.speak(ENGLISH)
    assert tongue._translators == []
    assert QCoreApplication.translate("QPlatformTheme", "Save") == "Save"


def test_a_marked_text_is_the_text():
    assert mark("context", "text") == "text"


def test_missing_texts_are_told_as_json(capsys):
    assert main(["missing"]) == 0
    assert json.loads(capsys.readouterr().out) == []
