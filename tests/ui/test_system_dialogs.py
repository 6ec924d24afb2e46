"""What the system's dialogs suggest, show, remember and ask back."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from ui.widgets.system_dialogs import (
    LONGEST_PATH,
    ask_for_file,
    ask_for_files,
    ask_for_folder,
    ask_where_to_save,
)

WAIT = 10_000


@pytest.fixture
def desk(qtbot, qapp):
    """A window that asks."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def asked(desk) -> QFileDialog:
    return desk.findChildren(QFileDialog)[-1]


def answer(qtbot, dialog, *paths: Path) -> None:
    """Type the paths, as somebody does who knows them, and accept."""
    edit = dialog.findChild(QLineEdit, "fileNameEdit")
    edit.setText(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
    accept = next(
        button
        for button in dialog.findChild(QDialogButtonBox).buttons()
        if dialog.findChild(QDialogButtonBox).buttonRole(button)
        is QDialogButtonBox.ButtonRole.AcceptRole
    )
    qtbot.waitUntil(accept.isEnabled, timeout=WAIT)
    accept.click()


def suggested(desk, name: str) -> str:
    ask_where_to_save(desk, "Simpan", name, print)
    return Path(asked(desk).selectedFiles()[0]).name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("surat tugas.pdf", "surat tugas.pdf"),
        ('800/12: "R"*?<|>\\x.pdf', "800_12_ _R_______x.pdf"),
        ("NUL.pdf", "_NUL.pdf"),
        ("com1 .pdf", "_com1 .pdf"),
        ("LPT¹.pdf", "_LPT¹.pdf"),
        ("catatan . ", "catatan"),
        ("foto.jpg.exe", "foto_jpg.exe"),
        ("", "berkas"),
    ],
)
def test_what_is_suggested_can_be_written_on_any_disk(desk, name, shown):
    assert suggested(desk, name) == shown


def test_a_name_leaves_room_for_a_long_folder(desk, qtbot, tmp_path):
    folder = tmp_path.joinpath(*["tahun anggaran dua ribu dua puluh enam"] * 4)
    folder = folder / ("f" * max(LONGEST_PATH - 60 - len(str(folder)), 1))
    folder.mkdir(parents=True)
    given: list[str] = []
    ask_where_to_save(desk, "Simpan", "a.pdf", given.append)
    answer(qtbot, asked(desk), folder / "a.pdf")
    qtbot.waitUntil(lambda: bool(given), timeout=WAIT)
    ask_where_to_save(desk, "Simpan", "n" * 119 + ".pdf", print)
    path = asked(desk).selectedFiles()[0]
    assert Path(path).parent == folder
    assert len(path) == LONGEST_PATH
    assert path.endswith("n.pdf")


@pytest.mark.parametrize(
    ("name", "filters", "ending"),
    [
        ("surat.pdf", ["PDF (*.pdf)", "All files (*)"], "pdf"),
        ("surat.docx", ["Word (*.docx)", "All files (*)"], "docx"),
        ("aturan.netra-rules", ["Netra (*.netra-rules)", "All files (*)"], "netra-rules"),
        ("catatan", ["All files (*)"], ""),
        ("x.a)b(", ["All files (*)"], ""),
    ],
)
def test_saving_shows_files_of_the_same_kind(desk, name, filters, ending):
    ask_where_to_save(desk, "Simpan", name, print)
    assert asked(desk).nameFilters() == filters
    assert asked(desk).defaultSuffix() == ending


def test_an_ending_left_out_is_added(desk, qtbot, tmp_path):
    given: list[str] = []
    ask_where_to_save(desk, "Simpan", "surat.pdf", given.append)
    answer(qtbot, asked(desk), tmp_path / "undangan")
    assert given == [str(tmp_path / "undangan.pdf")]


@pytest.mark.parametrize("typed", ["surat.pdf", "surat"])
def test_an_existing_file_is_asked_about(desk, qtbot, qapp, tongue, tmp_path, typed):
    (tmp_path / "surat.pdf").write_bytes(b"lama")
    given: list[str] = []
    seen: list[str] = []

    def pressing(button: QMessageBox.StandardButton):
        def press() -> None:
            box = qapp.activeModalWidget()
            assert isinstance(box, QMessageBox)
            seen.append(box.text())
            box.button(button).click()

        return press

    ask_where_to_save(desk, "Simpan", "surat.pdf", given.append)
    QTimer.singleShot(0, pressing(QMessageBox.StandardButton.No))
    answer(qtbot, asked(desk), tmp_path / typed)
    assert given == []
    QTimer.singleShot(0, pressing(QMessageBox.StandardButton.Yes))
    answer(qtbot, asked(desk), tmp_path / typed)
    assert given == [str(tmp_path / "surat.pdf")]
    assert "sudah ada" in seen[0]


def test_each_question_begins_where_it_was_answered_last(desk, qtbot, tmp_path):
    stick, out, office = tmp_path / "stick", tmp_path / "out", tmp_path / "office"
    for folder in (stick, out, office):
        folder.mkdir()
        (folder / "a.pdf").write_bytes(b"")
    given: list[object] = []
    ask_for_file(desk, "Buka", "pdf", given.append)
    answer(qtbot, asked(desk), stick / "a.pdf")
    ask_where_to_save(desk, "Simpan", "b.pdf", given.append)
    answer(qtbot, asked(desk), out / "b.pdf")
    ask_for_folder(desk, "Folder", given.append)
    answer(qtbot, asked(desk), office)
    assert given == [str(stick / "a.pdf"), str(out / "b.pdf"), str(office)]

    ask_for_files(desk, "Buka", "pdf", given.append)
    assert Path(asked(desk).directory().absolutePath()) == stick
    ask_where_to_save(desk, "Simpan", "c.pdf", given.append)
    assert Path(asked(desk).directory().absolutePath()) == out
    ask_for_folder(desk, "Folder", given.append)
    assert Path(asked(desk).directory().absolutePath()) == office


def test_a_dialog_begins_where_the_page_behind_it_was_answered(desk, qtbot, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"")
    ask_for_file(desk, "Buka", "", print)
    answer(qtbot, asked(desk), tmp_path / "a.pdf")
    form = QDialog(QWidget(desk))
    ask_for_file(form, "Buka", "", print)
    assert Path(asked(form).directory().absolutePath()) == tmp_path


def test_a_folder_that_is_gone_is_forgotten(desk, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    ask_where_to_save(desk, "Simpan", "b.pdf", print)
    answer(qtbot, asked(desk), stick / "b.pdf")
    stick.rmdir()
    ask_where_to_save(desk, "Simpan", "c.pdf", print)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    begin = Path(QStandardPaths.writableLocation(documents))
    shown = Path(asked(desk).directory().absolutePath())
    assert shown == (begin if begin.is_dir() else Path.home())


def test_files_of_a_kind_are_shown_together(desk):
    ask_for_file(desk, "Buka", "jpg png xlsx", print)
    shown = ["JPG, PNG, Excel (*.jpg *.png *.xlsx)", "All files (*)"]
    assert asked(desk).nameFilters() == shown
    ask_for_file(desk, "Buka", "", print)
    assert asked(desk).nameFilters() == ["All files (*)"]


def test_several_files_are_answered_at_once(desk, qtbot, tmp_path):
    paths = [tmp_path / "a.jpg", tmp_path / "b.jpg"]
    for path in paths:
        path.write_bytes(b"")
    given: list[Sequence[str]] = []
    ask_for_files(desk, "Buka", "jpg", given.append)
    asked(desk).setDirectory(str(tmp_path))
    answer(qtbot, asked(desk), *[Path(path.name) for path in paths])
    assert given == [[str(path) for path in paths]]


def test_qts_file_dialog_speaks_indonesian(desk, tongue):
    ask_for_file(desk, "Buka", "pdf", print)
    dialog = asked(desk)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    texts |= {button.text() for button in dialog.findChildren(QAbstractButton)}
    hints = {button.toolTip() for button in dialog.findChildren(QAbstractButton)}
    assert {text.replace("&", "") for text in texts if text} == {
        "Lihat di:", "Nama berkas:", "Jenis berkas:", "Buka", "Batal",
    }  # fmt: skip
    assert hints - {""} == {
        "Kembali", "Maju", "Folder induk", "Buat folder baru", "Tampilan daftar",
        "Tampilan rinci",
    }  # fmt: skip
    assert dialog.nameFilters()[-1] == "Semua berkas (*)"
