"""From the paper on the desk to the history, through the room and a real vault file."""

import pytest

from desktop.cases.documents import NewDocument
from desktop.cases.drafts import draft_lines, edited_case_draft, kept_draft, newest_new_case
from desktop.cases.people import find_people
from desktop.cases.queries import case_list, case_view
from desktop.cases.steps import StepRequest, take_step
from tests.desks import PERSON, form
from tests.ui.cases.conftest import DeskSession, file_desk
from ui.background import Background
from ui.cases.case_page import EVIDENCE, HISTORY, PEOPLE, REPORT
from ui.cases.room import CasesRoom
from ui.cases.step_dialog import _MoreCard
from ui.remembered import UntilExit
from ui.widgets.labels import PlainLabel

NIP = "198609262015051001"


@pytest.fixture
def settle(qapp, cases_background):
    def settle():
        for _ in range(4):
            cases_background.settle()
        qapp.processEvents()

    return settle


@pytest.fixture
def refused(cases_background):
    """Collects what no page asked to hear."""
    found = []
    cases_background.refused.connect(found.append)
    cases_background.broken.connect(found.append)
    yield found
    assert found == []


def words_on(widget):
    return "\n".join(
        label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)
    )


def fill_new_case(room, settle):
    room.show_new_case()
    settle()
    page = room.new
    page.case.show_values({key: value for key, value in form().items() if key in page.case.names})
    page.people[0].form.show_values(PERSON)
    page._add_person()
    page.people[1].form.show_values({"name": "Dewi Andaian", "position": "Lurah Contoh"})
    settle()
    return page


def register(room, settle):
    fill_new_case(room, settle)
    room.new.save.click()
    settle()
    return room.case.case


def press_step(room, target, settle):
    """Press the button of a step on the card and return the dialog that opens."""
    button = next(
        one for one in room.case.overview.card.steps.buttons if one.property("target") == target
    )
    assert not button.reason
    button.click()
    settle()
    return room.controller._dialog


def test_two_respondents_are_registered_and_the_case_is_shown(room, desk, settle, refused):
    case = register(room, settle)
    assert case.register_number == "0001/NET/2026"
    assert [person.name for person in case.respondents] == ["Budi Santoso", "Dewi Andaian"]
    assert room.currentWidget() is room.case
    assert case.external_numbers == {"bawaslu": "021/LP/PB/Kab/13.25/IX/2024"}
    assert desk.ask(draft_lines) == ()
    assert room.case.overview.table.rowCount() == 2
    assert "Terlapor (2)" in [room.case.tabs.tabText(at) for at in range(6)]


def test_a_form_that_lacks_something_is_kept_and_says_where(room, desk, settle, refused):
    page = fill_new_case(room, settle)
    page.case.field("subject").setText("")
    page.save.click()
    settle()
    assert page.case._entries["subject"].row.complaint
    assert desk.ask(case_list).total == 0
    _, kept = desk.ask(newest_new_case)
    assert kept.form["respondents"][1]["name"] == "Dewi Andaian"


def test_a_wrong_nip_is_told_at_the_right_respondent(room, settle, refused):
    page = fill_new_case(room, settle)
    page.people[1].form.field("nip").setText("1.98609E+17")
    page.save.click()
    settle()
    assert page.people[1].form._entries["nip"].row.complaint
    assert not page.people[0].form._entries["nip"].row.complaint


def test_the_draft_comes_back_without_the_reporter(room, desk, settle, refused):
    page = fill_new_case(room, settle)
    page.reporter.show_values({})
    page.reporter.field("name").setText("Pelapor Rahasia")
    page.reporter.field("mode").set_value("dirahasiakan")
    page.back_requested.emit()
    settle()
    _, kept = desk.ask(newest_new_case)
    assert "Pelapor" not in str(kept.form)
    room._drop_new()
    room.show_new_case()
    settle()
    assert room.new.case.values()["subject"] == form()["subject"]
    assert "dilanjutkan" in room.new.bar.text()
    room.new.another.click()
    settle()
    assert "subject" not in room.new.case.values()
    room.new.drafts.rows[0].go_on.click()
    settle()
    assert room.new.case.values()["subject"] == form()["subject"]


def begin(room, settle, subject):
    """Begin a new case beside those that were begun before."""
    room.show_new_case()
    settle()
    if room.new.another.isVisible():
        room.new.another.click()
    field = room.new.case.field("subject")
    field.setText(subject)
    field.textEdited.emit(subject)
    settle()


def subjects(box):
    return [row.line.subject for row in box.rows]


def test_several_new_cases_are_begun_and_each_is_kept(room, desk, settle, refused):
    for subject in ("Telepon Pak Camat", "Surat Bawaslu", "Kiriman foto"):
        begin(room, settle, subject)
    assert subjects(room.new.drafts) == ["Surat Bawaslu", "Telepon Pak Camat"]
    room.new.drafts.rows[1].go_on.click()
    settle()
    assert room.new.case.values()["subject"] == "Telepon Pak Camat"
    assert subjects(room.new.drafts) == ["Kiriman foto", "Surat Bawaslu"]
    room.new.back_requested.emit()
    settle()
    box = room.list.drafts
    assert box.isVisible()
    assert "3" in box._title.text()
    assert len(desk.ask(draft_lines)) == 3
    box.rows[0].go_on.click()
    settle()
    assert room.currentWidget() is room.new
    assert room.new.case.values()["subject"] == box.rows[0].line.subject


def test_a_draft_is_thrown_away_only_when_that_is_meant(room, desk, settle, refused):
    begin(room, settle, "Satu")
    begin(room, settle, "Dua")
    room.new.back_requested.emit()
    settle()
    first = next(row for row in room.list.drafts.rows if row.line.subject == "Dua")
    first.discard.click()
    room.drafts.confirm.back.click()
    settle()
    assert len(desk.ask(draft_lines)) == 2
    first.discard.click()
    room.drafts.confirm.effect.click()
    settle()
    assert [line.subject for line in desk.ask(draft_lines)] == ["Satu"]
    room.show_new_case()
    settle()
    assert "subject" not in room.new.case.values()
    assert subjects(room.new.drafts) == ["Satu"]


def test_saving_forgets_the_draft_of_this_case_and_no_other(room, desk, settle, refused):
    begin(room, settle, "Menunggu")
    room.new.another.click()
    register(room, settle)
    assert [line.subject for line in desk.ask(draft_lines)] == ["Menunggu"]


def test_save_and_new_keeps_what_repeats(room, desk, settle, refused):
    page = fill_new_case(room, settle)
    page.save_and_new.click()
    settle()
    assert room.currentWidget() is room.new
    values = page.case.values()
    assert values["source"] == "BAWASLU"
    assert "subject" not in values
    assert "0001/NET/2026" in page.bar.text()
    assert desk.ask(case_list).total == 1


def test_the_reporter_is_sealed_and_never_shown(room, desk, settle, refused):
    page = fill_new_case(room, settle)
    page.reporter.field("mode").set_value("dirahasiakan")
    page.reporter.field("name").setText("Pelapor Rahasia")
    page.save.click()
    settle()
    assert room.case.case.reporter.sealed
    room.case.go(REPORT)
    settle()
    assert "Pelapor Rahasia" not in words_on(room.case)
    assert "tersegel" in words_on(room.case.report)


def test_a_step_with_a_document_and_its_file(room, desk, settle, refused, tmp_path):
    case = register(room, settle)
    dialog = press_step(room, "DITERIMA", settle)
    dialog._more()
    more = dialog.findChildren(_MoreCard)[0].fields
    paper = tmp_path / "surat.pdf"
    paper.write_bytes(b"%PDF-1.7 contoh")
    more.type.set_value("SURAT_BAWASLU")
    more.number.setText("021/X")
    more.file.set_path(paper)
    dialog.effect.click()
    settle()
    shown = room.case.case
    assert shown.respondents[0].state == "DITERIMA"
    assert shown.respondents[1].state == "DRAF"
    assert [(one.type, one.held) for one in shown.documents] == [("SURAT_BAWASLU", True)]
    assert "Laporan diterima" in room.case.bar.text()
    evidence = room.controller.evidence
    room.case.letters.document_file_requested.emit(shown.documents[0])
    evidence._confirm.reject()
    evidence.export_to(str(tmp_path / "salinan.pdf"))
    settle()
    assert (tmp_path / "salinan.pdf").read_bytes() == paper.read_bytes()
    (trace,) = desk.ask(lambda unit: unit.objects.all("trace"))
    assert (trace.text("kind"), trace.text("subject")) == (
        *("document.exported", shown.documents[0].id),
    )
    assert desk.ask(case_view, case.id) == shown


def test_a_step_for_both_at_once(room, settle, refused):
    register(room, settle)
    room.case.overview.table.tick([0, 1])
    room.case.overview.many.buttons[0].click()
    room.controller._dialog.effect.click()
    settle()
    assert {person.state for person in room.case.case.respondents} == {"DITERIMA"}


def test_a_refused_step_stays_open_and_says_why(room, settle, refused):
    register(room, settle)
    dialog = press_step(room, "DITERIMA", settle)
    dialog._on.set_value(dialog._on.value().replace(year=2030))
    dialog.effect.click()
    settle()
    assert dialog.isVisible()
    assert dialog._bar.text()
    assert "kode" not in dialog._bar.text()
    dialog.reject()


def test_why_not_names_reasons_in_words(room, settle, refused):
    register(room, settle)
    room.case.overview._why_not()
    why = room.controller._why
    why.state.set_value("REKOMENDASI")
    settle()
    assert "Rekomendasi terbit" in why.words.text()
    why.state.set_value("DITERIMA")
    settle()
    assert why.words.text()
    why.accept()


def test_the_last_step_is_taken_back_with_a_reason(room, settle, refused):
    register(room, settle)
    press_step(room, "DITERIMA", settle).effect.click()
    settle()
    room.case.bar._act.click()
    confirm = room.controller._confirm
    assert not confirm.effect.isEnabled()
    confirm._text.setPlainText("Salah orang")
    confirm.effect.click()
    settle()
    assert room.case.case.respondents[0].state == "DRAF"
    room.case.go(HISTORY)
    settle()
    told = words_on(room.case.history)
    assert "ditarik kembali" in told
    assert "Salah orang" in told


def labels(pane):
    return [row._label.text() for row in pane.form.rows]


def test_fields_are_changed_in_place(room, settle, refused):
    register(room, settle)
    room.case.go(PEOPLE)
    pane = room.case.people.pane
    assert pane.save.reason
    pane.form.field("position").setText("Camat Contoh")
    pane.form.edited.emit()
    pane.form.field("facts").setPlainText("Terlapor membagikan unggahan.")
    assert not pane.save.reason
    assert [label[:-2] for label in labels(pane) if label.endswith("•")] == [
        "Jabatan", "Fakta yang ditemukan",
    ]  # fmt: skip
    pane.save.click()
    settle()
    assert not any(label.endswith("•") for label in labels(pane))
    person = room.case.case.respondents[0]
    assert (person.position, person.facts) == ("Camat Contoh", "Terlapor membagikan unggahan.")
    assert pane.save.reason
    assert not room.case.has_unsaved()


def test_what_is_typed_while_a_saving_runs_stays(room, desk, settle, refused):
    register(room, settle)
    room.case.go(PEOPLE)
    pane = room.case.people.pane
    pane.form.field("position").setText("Camat Contoh")
    pane.form.edited.emit()
    pane.save.click()
    pane.form.field("unit").setText("Setengah diketik")
    settle()
    assert room.case.case.respondents[0].position == "Camat Contoh"
    assert pane.form.changes() == {"unit": "Setengah diketik"}
    assert not pane.save.reason


def test_a_change_elsewhere_does_not_take_away_what_is_typed(room, desk, settle, refused):
    register(room, settle)
    room.case.go(PEOPLE)
    room.case.people.form.field("position").setText("Setengah diketik")
    room.controller._ask()
    settle()
    assert room.case.people.form.field("position").text() == "Setengah diketik"


def test_changes_are_kept_when_the_case_is_left_and_there_again(room, desk, settle, refused):
    case = register(room, settle)
    other = desk.register()
    room.case.go(PEOPLE)
    people = room.case.people
    people.form.field("position").setText("Setengah diketik")
    people.form.edited.emit()
    people.list.setCurrentRow(1)
    people.form.field("facts").setPlainText("Tentang Dewi")
    people.list.setCurrentRow(0)
    assert people.form.field("position").text() == "Setengah diketik"
    assert [people.list.item(row).text()[-1] for row in range(2)] == ["•", "•"]
    assert "Terlapor (2) •" in [room.case.tabs.tabText(at) for at in range(6)]
    room._leave_case()
    settle()
    assert room.currentWidget() is room.list
    (line,) = desk.ask(draft_lines)
    assert (line.case, len(line.people)) == (case.id, 2)
    room.show_case(other.case)
    settle()
    assert not room.case.has_unsaved()
    room.list.drafts.rows[0].go_on.click()
    settle()
    assert room.case.tabs.currentIndex() == PEOPLE
    people.list.setCurrentRow(0)
    assert people.form.field("position").text() == "Setengah diketik"
    assert "belum disimpan" in room.case.bar.text()
    people.list.setCurrentRow(1)
    assert people.form.changes() == {"facts": "Tentang Dewi"}
    people.pane.undo.click()
    people.list.setCurrentRow(0)
    people.pane.save.click()
    settle()
    assert room.case.case.respondents[0].position == "Setengah diketik"
    assert desk.ask(kept_draft, edited_case_draft(case.id)) is None


def test_changes_of_the_report_survive_a_closed_program(room, desk, settle, refused):
    case = register(room, settle)
    room.case.go(REPORT)
    room.case.report.form.field("subject").setText("Perihal baru")
    room.case.report.form.edited.emit()
    room.keep_typing()
    settle()
    again = CasesRoom(room._background, UntilExit(), room._files)
    again.show_case(case.id)
    settle()
    assert again.case.unsaved() == {"case": {"subject": "Perihal baru"}}
    again.drafts.ask_to_discard(again.drafts.lines[0], again)
    again.drafts.confirm.effect.click()
    settle()
    assert not again.case.has_unsaved()
    assert desk.ask(draft_lines) == ()
    again.deleteLater()


def test_the_case_is_changed_in_place(room, settle, refused):
    register(room, settle)
    room.case.go(REPORT)
    pane = room.case.report.pane
    pane.form.field("place").setText("Kecamatan Lain")
    pane.form.edited.emit()
    pane.save.click()
    settle()
    assert room.case.case.place == "Kecamatan Lain"
    pane.form.field("received_on").set_value(None)
    pane.form.edited.emit()
    pane.save.click()
    settle()
    assert pane.form._entries["received_on"].row.complaint
    pane.undo.click()
    assert not pane.is_changed()


def test_evidence_is_sealed_checked_handed_over_and_exported(room, settle, refused, tmp_path):
    register(room, settle)
    room.case.go(EVIDENCE)
    evidence = room.controller.evidence
    picture = tmp_path / "tangkapan.png"
    picture.write_bytes(b"contoh" * 1000)
    room.case.evidence.add_requested.emit()
    evidence._dialog.file.set_path(picture)
    evidence._dialog.form.field("type").set_value("TANGKAPAN_LAYAR")
    evidence._dialog.form.field("from_whom").setText("Bawaslu")
    evidence._dialog.effect.click()
    settle()
    piece = room.case.case.evidence[0]
    assert piece.held
    assert piece.sha256 in words_on(room.case.evidence)
    room.case.evidence._verify.click()
    settle()
    assert "tidak berubah" in words_on(room.case.evidence)
    room.case.evidence.custody_requested.emit(piece.id)
    evidence._dialog.form.field("to_whom").setText("Inspektur")
    evidence._dialog.effect.click()
    settle()
    evidence._begin_export(room.case.case.evidence[0])
    evidence._confirm.reject()
    evidence.export_to(str(tmp_path / "salinan.png"))
    settle()
    assert (tmp_path / "salinan.png").read_bytes() == picture.read_bytes()
    whats = [entry.what for entry in room.case.case.evidence[0].custody]
    assert whats == ["diterima", "diserahkan", "diekspor"]
    assert "tanpa enkripsi" in room.case.bar.text()


def test_evidence_that_is_here_already_is_refused_in_the_dialog(room, settle, refused, tmp_path):
    register(room, settle)
    picture = tmp_path / "a.png"
    picture.write_bytes(b"contoh")
    for _ in range(2):
        room.case.evidence.add_requested.emit()
        dialog = room.controller.evidence._dialog
        dialog.file.set_path(picture)
        dialog.form.field("type").set_value("FOTO")
        dialog.effect.click()
        settle()
    assert len(room.case.case.evidence) == 1
    assert dialog.isVisible()
    assert dialog._bar.text()
    dialog.reject()


def test_reports_respondents_documents_and_the_reporter_are_added(room, settle, refused):
    register(room, settle)
    room.case.report.report_requested.emit()
    dialog = room.controller._dialog
    dialog.form.field("source").set_value("MASYARAKAT")
    dialog.form.field("sender").setText("Warga")
    dialog.effect.click()
    settle()
    assert room.case.case.reports[0].sender == "Warga"
    room.case.people.add_requested.emit()
    room.controller._dialog.form.field("name").setText("Eko Percobaan")
    room.controller._dialog.effect.click()
    settle()
    assert len(room.case.case.respondents) == 3
    room.case.report.reporter_requested.emit()
    room.controller._dialog.effect.click()
    settle()
    assert room.controller._dialog.form._entries["mode"].row.complaint
    room.controller._dialog.form.field("mode").set_value("anonim")
    room.controller._dialog.effect.click()
    settle()
    assert room.case.case.reporter.mode == "anonim"
    room.case.letters.document_requested.emit()
    room.controller._dialog._fields.type.set_value("SURAT_BAWASLU")
    room.controller._dialog.effect.click()
    settle()
    assert room.case.case.documents[0].type == "SURAT_BAWASLU"


def test_a_part_of_a_nip_or_name_finds_the_case(room, desk, settle, refused):
    register(room, settle)
    for text, count in (("26201505", 1), ("ewi And", 1), ("tidakada", 0)):
        room.search(text)
        settle()
        assert room.list.table.model.rowCount() == count
    assert room.list.table.currentWidget() is room.list._empty
    assert desk.ask(find_people, "26201505")[0].nip == NIP


def test_the_nip_is_checked_while_it_is_typed(room, settle, refused):
    page = fill_new_case(room, settle)
    person = page.people[0].form
    person._ask_nip()
    settle()
    assert person._nip_words.text().startswith("Format sah")
    assert "valid" not in person._nip_words.text().lower()
    person.field("nip").setText("198609262015051000")
    person._ask_nip()
    settle()
    assert "excel" in person._nip_words.text().lower() or "lembar" in person._nip_words.text()


def test_the_catalogue_follows_the_day_of_the_act(room, settle, refused):
    page = fill_new_case(room, settle)
    picker = page.people[0].form.field("allegations")
    assert "SKB 2022" in picker._rules.text()
    page.case.acted._set_and_tell(page.case.acted.value().replace(year=2020, month=10))
    settle()
    assert "SKB 2020" in picker._rules.text()
    assert "tidak mengenal" in words_on(picker)


def test_letters_are_asked_of_somebody_else(room, settle, refused, qtbot):
    case = register(room, settle)
    with qtbot.waitSignal(room.letter_requested) as asked:
        room.case.overview._letter()
    assert asked.args == [case.id, (case.respondents[0].id,)]
    with qtbot.waitSignal(room.letter_requested) as asked:
        room.case.letters._write()
    assert asked.args == [case.id, ()]
    with qtbot.waitSignal(room.letter_open_requested) as asked:
        room.case.letters.open_requested.emit("a" * 32)
    assert asked.args == ["a" * 32]


def test_what_a_letter_lacks_leads_to_its_field(room, desk, settle, refused):
    register(room, settle)
    assert not room.case.has_unsaved()
    other = desk.register({"name": "Andi"}, {"name": "Citra"})
    room.show_list()
    room.show_field(other.case, "respondent", other.respondents[1])
    settle()
    assert room.case.tabs.currentIndex() == PEOPLE
    assert room.case.people._person().name == "Citra"
    assert room.case.people.form.field("name").text() == "Citra"
    room.show_field(other.case, "case", "")
    assert room.case.tabs.currentIndex() == REPORT


def test_a_document_that_blocks_comes_with_the_step(room, desk, settle, refused):
    case = register(room, settle)
    people = [person.id for person in case.respondents]
    kinds = ("SURAT_BAWASLU", "FORMULIR_LAPORAN", "LEMBAR_VERIFIKASI", "", "")
    path = ("DITERIMA", "VERIFIKASI", "KLARIFIKASI", "PANGGILAN_1", "PEMERIKSAAN")
    for target, kind in zip(path, kinds, strict=True):
        papers = (NewDocument({"type": kind}),) if kind else ()
        desk.do(take_step, people, StepRequest(target, documents=papers))
    room.controller._ask()
    settle()
    assert "(wajib)" in words_on(room.case.overview.card)
    dialog = press_step(room, "KAJIAN", settle)
    dialog.effect.click()
    settle()
    assert "Berita acara pemeriksaan" in dialog._bar.text()
    blocking = next(card for card in dialog._cards if card._blocking)
    blocking.fields.number.setText("7/BAP")
    blocking.fields.number.textEdited.emit("7/BAP")
    dialog.effect.click()
    settle()
    assert room.case.case.respondents[0].state == "KAJIAN"
    assert "BAP" in {one.type for one in room.case.case.documents}


def test_the_room_works_with_real_threads(qtbot, dressed, desk):
    background = Background()
    background.use(DeskSession(desk))
    room = CasesRoom(background, UntilExit(), file_desk(desk.vault.store.blobs))
    qtbot.addWidget(room)
    made = desk.register()
    room.show()
    room.show_case(made.case)
    qtbot.waitUntil(lambda: room.case.case is not None and bool(room.case.lists.choices))
    room.case.overview.card.steps.buttons[0].click()
    room.controller._dialog.effect.click()
    qtbot.waitUntil(lambda: room.case.case.respondents[0].state == "DITERIMA")
    room.show_list()
    qtbot.waitUntil(lambda: room.list.table.model.rowCount() == 1)
    assert background.close(timeout=5)
    background.deleteLater()
