"""Packages from the page of a case: the bound file, a copy without names, the I'DIS folder."""

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel

REPORTER = {"mode": "dirahasiakan", "name": "Kenari Wiryawan", "contact": "0812-7777-8888"}


@pytest.fixture
def settle(qapp, cases_background):
    def settle():
        for _ in range(6):
            cases_background.settle()
        qapp.processEvents()

    return settle


@pytest.fixture
def packages(room, desk, settle, tmp_path):
    """The controller of a case with a picture of evidence, and the case."""
    made = desk.register(reporter=REPORTER, subject="Kiriman Kenari Wiryawan")
    room.show_case(made.case)
    settle()
    picture = tmp_path / "tangkapan.png"
    Image.new("RGB", (40, 30), "navy").save(picture)
    room.case.evidence.add_requested.emit()
    settle()
    dialog = room.controller.evidence._dialog
    dialog.file.set_path(picture)
    dialog.form._entries["type"].write("FOTO")
    dialog.effect.click()
    settle()
    return room.controller.packages


def begin(packages, room, settle, signal):
    signal.emit()
    settle()
    return packages.dialog


def texts(path):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]


def said(room):
    return " ".join(one.text() for one in room.case.bar.findChildren(QLabel))


def test_a_case_is_bound_to_one_file(packages, room, settle, tmp_path):
    dialog = begin(packages, room, settle, room.case.bind_requested)
    dialog.effect.click()
    settle()
    assert packages.dialog is None
    out = tmp_path / "berkas.pdf"
    packages.bind_to(str(out))
    settle()
    pages = texts(out)
    assert "Kiriman Kenari Wiryawan" in pages[0]
    assert len(pages) == 4
    assert "4" in said(room)


def test_a_copy_leaves_the_reporter_out_and_a_picture_until_it_was_seen(
    packages, room, settle, tmp_path
):
    photo = room.case.case.evidence[0].id
    for seen, count in ((False, 3), (True, 4)):
        dialog = begin(packages, room, settle, room.case.bind_requested)
        dialog.redacted.setChecked(True)
        if seen:
            dialog.tick_seen(photo)
        dialog.effect.click()
        settle()
        out = tmp_path / f"samar-{count}.pdf"
        packages.bind_to(str(out))
        settle()
        pages = texts(out)
        assert len(pages) == count
        assert "Kenari" not in "".join(pages)
        assert "█████" in pages[0]


def test_what_the_sheet_lacks_is_said_in_the_dialog(packages, room, settle):
    dialog = begin(packages, room, settle, room.case.idis_requested)
    dialog.effect.click()
    settle()
    assert packages.dialog is dialog
    words = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert "I'DIS" in words
    dialog.reject()
    settle()


def test_a_package_is_shown_before_it_is_printed_or_saved(packages, room, settle, desk, tmp_path):
    dialog = begin(packages, room, settle, room.case.dispatch_requested)
    dialog.effect.click()
    settle()
    assert packages.dialog is dialog, "nothing usual lies on the case yet"
    dialog.tick(room.case.case.evidence[0].id)
    dialog.words.setPlainText("Kepala Badan Contoh\ndi Jakarta")
    dialog.effect.click()
    settle()
    assert packages.dialog is None
    out = tmp_path / "kiriman.pdf"
    packages.paper.save_to(str(out))
    settle()
    pages = texts(out)
    assert "Kepala Badan Contoh" in pages[0]
    assert len(pages) == 2
    traces = desk.ask(lambda unit: [one.text("kind") for one in unit.objects.all("trace")])
    assert traces[-1] == "dispatch.written"
    packages.paper.reject()
    settle()


def test_both_stand_in_the_menu_of_the_case(packages, room):
    menu = room.case.build_menu()
    names = [action.text() for action in menu.actions()]
    assert sum("…" in name for name in names) >= 3
    menu.close()
