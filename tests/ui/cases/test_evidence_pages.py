"""Evidence and the reporter on the page of a case, over a real vault file."""

import time

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop.cases.queries import case_view
from desktop.cases.reporter import ReporterIdentity
from desktop.journal.model import Who
from ui.cases.case_page import EVIDENCE, REPORT
from ui.widgets import guarded_view
from ui.widgets.guarded_view import GuardedView

NAME, CONTACT = "Kenari Wiryawan", "0812-7777-8888"
GIVEN = {"mode": "dirahasiakan", "name": NAME, "contact": CONTACT}
LINK = "https://www.instagram.com/Contoh.Akun/?igsh=abc"


@pytest.fixture
def settle(qapp, cases_background):
    def settle():
        for _ in range(6):
            cases_background.settle()
        qapp.processEvents()

    return settle


@pytest.fixture(autouse=True)
def refused(cases_background):
    """Collect what no page asked to hear."""
    found = []
    cases_background.refused.connect(found.append)
    cases_background.broken.connect(found.append)
    yield found
    assert found == []


@pytest.fixture
def show(room, settle):
    def show(case, tab):
        room.show_case(case)
        settle()
        room.case.go(tab)
        settle()
        return room.case

    return show


def words_on(widget):
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def sealed(desk):
    return {path for path in (desk.vault.folder / "blobs").rglob("*") if path.is_file()}


def capture(room, settle, path=None, **fields):
    """Fill the form of a capture and press its button; returns the dialog."""
    room.case.evidence.capture_requested.emit()
    settle()
    dialog = room.controller.evidence._dialog
    if path:
        dialog.file.set_path(path)
    for name, value in fields.items():
        dialog.form._entries[name].write(value)
    dialog.effect.click()
    settle()
    return dialog


def test_a_capture_is_taken_in_and_its_sheet_printed(room, desk, settle, show, tmp_path):
    made = desk.register()
    page = show(made.case, EVIDENCE)
    picture = tmp_path / "tangkapan.png"
    Image.new("RGB", (40, 30), "navy").save(picture)
    fields = {"url": LINK, "seen_on": "2024-09-28", "seen_time": "20.15", "witness": "Tono"}
    capture(room, settle, picture, **fields)
    (piece,) = page.case.evidence
    assert (piece.url, piece.url_pasted) == ("https://www.instagram.com/Contoh.Akun/", LINK)
    assert (piece.platform, piece.account) == ("INSTAGRAM", "Contoh.Akun")
    assert (piece.seen_at, piece.seen_zone) == ("2024-09-28 20:15", "WIB")
    shown = words_on(page.evidence)
    assert "28 Sep 2024 20.15 WIB" in shown
    assert "Instagram" in shown
    page.evidence.sheet_requested.emit(piece)
    settle()
    dialog = room.controller.evidence._paper
    dialog.save_to(str(tmp_path / "lembar.pdf"))
    settle()
    text = pypdfium2.PdfDocument(tmp_path / "lembar.pdf")[0].get_textpage().get_text_range()
    assert "Sabtu, 28 September 2024 pukul 20.15 WIB" in text
    dialog.reject()
    traces = desk.ask(lambda unit: [one.text("kind") for one in unit.objects.all("trace")])
    assert traces == ["evidence.capture_sheet"]


def test_what_is_wrong_is_shown_at_its_field_and_nothing_is_sealed(
    room, desk, settle, show, tmp_path
):
    made = desk.register()
    show(made.case, EVIDENCE)
    before = sealed(desk)
    path = tmp_path / "a.png"
    path.write_bytes(b"contoh")
    for fields, at in (
        ({"url": LINK}, "seen_on"),
        ({"url": LINK, "seen_on": "2024-09-28", "seen_time": "25.99"}, "seen_time"),
        ({"seen_on": "2024-09-28"}, "platform"),
    ):
        dialog = capture(room, settle, path, **fields)
        assert dialog.isVisible()
        assert dialog.form._entries[at].row.complaint, fields
        dialog.reject()
    for gone in (tmp_path / "hilang.png", tmp_path):
        dialog = capture(room, settle, gone, url=LINK, seen_on="2024-09-28")
        assert dialog._bar.text()
        dialog.reject()
    assert sealed(desk) == before


def test_the_same_file_elsewhere_is_told_before_it_goes_in(room, desk, settle, show, tmp_path):
    first, second = desk.register(), desk.register({"name": "Ani"})
    path = tmp_path / "a.png"
    path.write_bytes(b"contoh")
    fields = {"url": LINK, "seen_on": "2024-09-28"}
    show(first.case, EVIDENCE)
    capture(room, settle, path, **fields)
    page = show(second.case, EVIDENCE)
    dialog = capture(room, settle, path, **fields)
    assert dialog.isVisible()
    assert "0001/NET/2026" in dialog._bar.text()
    assert page.case.evidence == ()
    dialog.effect.click()
    settle()
    assert len(page.case.evidence) == 1
    shown = words_on(page.evidence)
    assert "akun yang sama, berkas yang sama persis, tautan yang sama" in shown
    page.evidence.meetings_requested.emit()
    settle()
    table = room.controller.evidence._meetings.table
    told = {table.item(row, 0).text(): table.item(row, 3).text() for row in range(3)}
    assert set(told) == {"Akun", "Tautan", "Berkas (SHA-256)"}
    assert set(told.values()) == {"0002/NET/2026, 0001/NET/2026"}
    room.controller.evidence._meetings.reject()
    (go,) = [
        one for one in page.evidence.findChildren(QAbstractButton) if one.text() == "0001/NET/2026"
    ]
    go.click()
    settle()
    assert page.case.id == first.case


def test_a_hand_over_needs_its_fields_and_stands_in_the_register(room, desk, settle, show):
    made = desk.register()
    page = show(made.case, EVIDENCE)
    capture(room, settle, url=LINK, seen_on="2024-09-28")
    page.evidence.custody_requested.emit(page.case.evidence[0].id)
    dialog = room.controller.evidence._dialog
    dialog.effect.click()
    settle()
    assert dialog.form._entries["to_whom"].row.complaint
    dialog.form.field("to_whom").setText("Tim pemeriksa")
    dialog.form.field("time").setText("8.05")
    dialog.effect.click()
    settle()
    shown = words_on(page.evidence)
    assert "kepada Tim pemeriksa" in shown
    assert "08.05" in shown


def test_a_picture_is_looked_at_and_what_is_none_says_so(room, desk, settle, show, tmp_path):
    made = desk.register()
    page = show(made.case, EVIDENCE)
    for name, content in (("a.png", None), ("b.mp3", b"ID3 suara")):
        path = tmp_path / name
        if content is None:
            Image.new("RGB", (400, 300), "green").save(path)
        else:
            path.write_bytes(content)
        capture(room, settle, path, url=LINK, seen_on="2024-09-28")
    page.evidence.list.setCurrentRow(0)
    page.evidence.preview.click()
    settle()
    dialog = room.controller.evidence._preview
    assert not dialog.picture.pixmap().isNull()
    dialog.reject()
    page.evidence.list.setCurrentRow(1)
    page.evidence.preview.click()
    settle()
    dialog = room.controller.evidence._preview
    assert "PNG, JPEG" in dialog._words.text()
    dialog.reject()


def test_damage_is_told_with_what_to_do(room, desk, settle, show, tmp_path):
    made = desk.register()
    page = show(made.case, EVIDENCE)
    path = tmp_path / "a.png"
    path.write_bytes(b"contoh" * 100)
    capture(room, settle, path, url=LINK, seen_on="2024-09-28")
    (blob,) = sealed(desk)
    held = blob.read_bytes()
    blob.write_bytes(held[:-1] + bytes([held[-1] ^ 1]))
    page.evidence._verify.click()
    settle()
    page.evidence.check_all.click()
    settle()
    assert "1 dari 1" in room.case.bar.text()
    assert page.evidence.list.item(0).text().startswith("RUSAK")
    shown = words_on(page.evidence)
    assert "RUSAK" in shown
    assert "Ganti dengan aslinya" in shown
    evidence = room.controller.evidence
    page.evidence.mend_requested.emit(page.case.evidence[0])
    other = tmp_path / "lain.png"
    other.write_bytes(b"lain")
    evidence.mend_with(str(other))
    settle()
    assert "lain.png" in room.case.bar.text()
    evidence.mend_with(str(path))
    settle()
    assert "Ganti dengan aslinya" not in words_on(page.evidence)
    assert desk.ask(case_view, made.case).evidence[0].checked.state == "sound"
    assert blob.read_bytes() != held, "sealed anew"
    page.evidence.check_all.click()
    settle()
    assert "tidak berubah" in room.case.bar.text()


def test_a_note_that_names_the_reporter_is_asked_about_first(room, desk, settle, show):
    made = desk.register(reporter=GIVEN)
    page = show(made.case, EVIDENCE)
    dialog = capture(room, settle, url=LINK, seen_on="2024-09-28", note="Kata Kenari Wiryawan.")
    assert "Catatan" in dialog._bar.text()
    assert "Kenari" not in dialog._bar.text()
    assert page.case.evidence == ()
    dialog.form.field("note").setPlainText("Kata pelapor.")
    dialog.effect.click()
    settle()
    assert len(page.case.evidence) == 1


# --- the reporter -----------------------------------------------------------------------


def canaries(widget):
    """Return widgets in whose text something of the identity stands."""
    found = []
    for one in [widget, *widget.findChildren(QWidget)]:
        texts = [one.toolTip(), one.accessibleName(), one.accessibleDescription()]
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            texts.append(one.text())
        if isinstance(one, QPlainTextEdit):
            texts.append(one.toPlainText())
        if any(part in text for text in texts for part in (NAME, "Kenari", "7777")):
            found.append(one)
    return found


def open_identity(room, settle):
    room.case.report.open_identity.click()
    confirm = room.controller.reporter._confirm
    assert not confirm.effect.isEnabled()
    confirm._text.setPlainText("Klarifikasi laporan")
    confirm.effect.click()
    settle()
    return room.controller.reporter._view


def test_an_identity_is_seen_for_a_while_and_wiped(room, desk, settle, show, qtbot, monkeypatch):
    made = desk.register(reporter=GIVEN)
    show(made.case, REPORT)
    assert canaries(room) == []
    view = open_identity(room, settle)
    assert NAME in words_on(view)
    assert "60" in view.countdown.text()
    assert not [one for one in canaries(view) if one.textInteractionFlags()]
    labels = view.findChildren(QLabel)
    monkeypatch.setattr(guarded_view.time, "monotonic", lambda: view._until + 1)
    with qtbot.waitSignal(view.finished):
        view._tick()
    assert all(NAME not in label.text() and CONTACT not in label.text() for label in labels)
    assert canaries(room) == []
    assert room.controller.reporter._view is None
    (trace,) = desk.ask(lambda unit: unit.objects.all("trace"))
    assert trace.get("details")["reason"] == "Klarifikasi laporan"


def test_an_identity_goes_when_its_page_goes(room, desk, settle, show):
    made = desk.register(reporter=GIVEN)
    show(made.case, REPORT)
    view = open_identity(room, settle)
    name = view._secret
    room.hide()
    view.hide()
    assert name.text() == ""
    assert not view._timer.isActive()
    view.close()


def test_only_a_keeper_may_press(room, desk, settle, show):
    made = desk.register(reporter=GIVEN)
    desk.who = Who(desk.who.officer, desk.who.name, desk.who.roles - {"pemegang_identitas"})
    room.controller._ask_lists()
    settle()
    page = show(made.case, REPORT)
    assert "Pemegang identitas" in page.report.open_identity.reason


def test_texts_that_name_the_reporter_are_shown_without_the_name(room, desk, settle, show):
    made = desk.register(reporter=GIVEN, account="Kata Kenari Wiryawan, terlapor hadir.")
    page = show(made.case, REPORT)
    shown = words_on(page.report)
    assert "Uraian kejadian" in shown
    assert "hampir pasti" in shown
    page.report.pane.form.field("account").setPlainText("Terlapor hadir.")
    page.report.pane.form.edited.emit()
    page.report.pane.save.click()
    settle()
    assert "hampir pasti" not in words_on(page.report)


def test_an_identity_is_given_to_headquarters_only_when_allowed(room, desk, settle, show):
    made = desk.register(reporter=GIVEN)
    page = show(made.case, REPORT)
    page.report.sharing_changed.emit(True)
    settle()
    assert desk.ask(case_view, made.case).share_reporter
    page.report.share_requested.emit()
    confirm = room.controller.reporter._confirm
    confirm._text.setPlainText("Diminta pusat")
    confirm.effect.click()
    settle()
    assert "kunci" in room.case.bar.text(), "headquarters has sent no key yet"


def test_the_guarded_view_is_no_place_to_copy_from(qtbot, dressed):
    view = GuardedView("PLP-2026-0001", "Identitas", NAME, CONTACT)
    qtbot.addWidget(view)
    view.show()
    started = time.monotonic()
    assert view._until <= started + guarded_view.SECONDS + 1
    assert NAME not in repr(ReporterIdentity(NAME, CONTACT))
    view.accept()
    assert canaries(view) == []
