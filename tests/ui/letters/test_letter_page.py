"""Writing, issuing, printing and saving a letter on a real vault."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.cases.approvals import waiting_approvals
from desktop.cases.history import case_history
from desktop.cases.officers import add_officer
from desktop.cases.reporter import ReporterDraft, seal_reporter
from desktop.clock import SystemClock
from desktop.journal.actions import action
from desktop.journal.model import OFFICE
from desktop.letters.leak_check import REASON
from tests.builders import pdf_with_signature_picture
from tests.ui.letters.window_vaults import catalogue, first_case, issued_letter, on_paper
from ui.background import Change
from ui.letters.controller import LetterController
from ui.letters.making import make_issued_page, make_letter_page, make_register_page
from ui.letters.page import LetterPage
from ui.letters.paper import Bands, PictureRequest, Sheet, draw_pages, read_paper
from ui.letters.printing import knows, name_of, set_up
from ui.letters.room import make_letters_room
from ui.remembered import UntilExit
from ui.widgets.system_dialogs import Dialogs

REPORTER = "Kusnadi Wiryawan"
WAIT = 10_000


class Asked:
    """Dialogs that answer at once: every print goes into a PDF file."""

    def __init__(self, folder):
        self.folder = folder
        self.printed = folder / "printed.pdf"
        self.names = []

    def printer(self, printer, _parent, chosen):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        chosen()

    def save(self, _parent, _title, name, answer):
        self.names.append(name)
        answer(str(self.folder / name))

    def dialogs(self):
        return Dialogs(printer=self.printer, save=self.save)


@pytest.fixture
def asked(tmp_path):
    return Asked(tmp_path)


def opened(qtbot, region, people, asked) -> LetterPage:
    page = make_letter_page(region.background, catalogue, people, asked.dialogs())
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    return page


def sizes(path_or_bytes):
    document = pypdfium2.PdfDocument(path_or_bytes)
    found = [document.get_page_size(number) for number in range(len(document))]
    document.close()
    return found


def test_what_is_missing_comes_first_and_leads_to_its_field(qtbot, region, people, asked):
    page = opened(qtbot, region, people, asked)
    qtbot.waitUntil(lambda: bool(page.form.lacks.lines()), timeout=5000)
    lines = page.form.lacks.lines()
    assert lines[0].startswith("BAP atau berita acara ketidakhadiran")
    assert not page.issue.button.isEnabled()
    assert str(len(lines)) in page.issue.reason
    followed = []
    page.field_requested.connect(lambda *where: followed.append(where))
    case = region.session.ask(lambda unit: unit.objects.get(people[0]).parent)
    page.form.lacks.press(0)
    page.form.lacks.press(2)
    assert followed == [
        ("examination", "records", case),
        ("allegation", "respondents[1].sanction", people[1]),
    ]
    page.form.lacks.press(len(lines) - 1)
    assert page.form.field("kesimpulan").is_open
    assert len(followed) == 2


def test_a_change_elsewhere_is_looked_at_again(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=5000)
    assert page.form.lacks.isHidden()
    assert page.issue.button.isEnabled()
    from desktop.cases.registration import edit_object

    region.background.do(edit_object, ready[0], {"proposed_sanction": ""})
    qtbot.waitUntil(lambda: not page.issue.button.isEnabled(), timeout=5000)
    assert page.paper.paper is None


def test_typing_shows_at_once_and_survives_as_a_draft(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=5000)
    before = page.paper.paper
    field = page.form.field("kesimpulan")
    assert not field.is_open
    field.unfold()
    field.editor.setPlainText("Terbukti melanggar <b>netralitas</b>.")
    qtbot.waitUntil(lambda: page.paper.paper is not before, timeout=5000)
    text = pypdfium2.PdfDocument(page.paper.paper.pdf)[1].get_textpage().get_text_range()
    text += pypdfium2.PdfDocument(page.paper.paper.pdf)[0].get_textpage().get_text_range()
    assert "<b>netralitas</b>" in text
    page.close()
    again = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: again.paper.paper is not None, timeout=5000)
    assert again.form.wishes().values == {"kesimpulan": "Terbukti melanggar <b>netralitas</b>."}
    again.form.field("kesimpulan").reset_requested.emit()
    assert again.form.wishes().values == {}


def test_the_question_names_the_number_and_issuing_keeps_it(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=5000)
    page.issue.click()
    assert page.confirm.effect.text() == "Terbitkan dan ambil nomor"
    issued = []
    page.issued.connect(issued.append)
    page.confirm.effect.click()
    qtbot.waitUntil(lambda: page.panel.print.button.isEnabled(), timeout=5000)
    assert page.currentWidget() is page.panel
    number = region.session.ask(lambda unit: unit.objects.get(issued[0]).text("number"))
    assert number in page.panel.told.text()


def test_a_number_taken_meanwhile_is_not_passed_off_as_the_one_promised(
    qtbot, region, ready, asked
):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=5000)
    issued_letter(region.session, ready)
    page.issue.click()
    page.confirm.effect.click()
    qtbot.waitUntil(lambda: "700/2/" in page.form._number.text(), timeout=5000)
    count = region.session.ask(lambda unit: len(unit.objects.all("letter")))
    assert count == 1


def test_f4_is_printed_at_its_own_size_and_written_down(qtbot, region, ready, asked):
    on_paper(region.session, "F4")
    letter = issued_letter(region.session, ready)
    panel = make_issued_page(region.background, letter.letter, asked.dialogs())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.print.button.isEnabled(), timeout=5000)
    panel.print.click()
    qtbot.waitUntil(lambda: "pencetak" in panel.told.text(), timeout=20000)
    printed, stored = sizes(asked.printed.read_bytes()), sizes(panel.paper.paper.pdf)
    assert len(printed) == len(stored) == letter.pages
    for one, other in zip(printed, stored, strict=True):
        assert one == pytest.approx(other, abs=1.5)
    assert stored[0] == pytest.approx((215 / 25.4 * 72, 330 / 25.4 * 72), abs=0.5)
    traces = region.session.ask(lambda unit: unit.objects.all("trace"))
    assert [one.text("kind") for one in traces].count("letter.printed") == 1
    ours = draw_pages(PictureRequest(read_paper(panel.paper.paper.pdf), (0,), 0.5)).images[0]
    printed_paper = read_paper(asked.printed.read_bytes())
    theirs = draw_pages(PictureRequest(printed_paper, (0,), 0.5)).images[0]
    assert _ink(theirs) == pytest.approx(_ink(ours), abs=2)


def _ink(image):
    """Return the box around everything dark: equal boxes mean that nothing was scaled."""
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) & 255 < 100
    ]
    across, down = zip(*dark, strict=True)
    return min(across), min(down), max(across), max(down)


def test_saving_gives_the_stored_bytes_from_case_and_register(qtbot, region, ready, asked):
    letter = issued_letter(region.session, ready)
    page = make_register_page(region.background, UntilExit(), asked.dialogs())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1, timeout=5000)
    row = page.table.model.row(0)
    assert row.key == letter.letter
    assert row.cells[0] == letter.number
    assert row.cells[4] == "Terbit"
    page.table.opened.emit(row.key)
    qtbot.waitUntil(lambda: page.panel.save.button.isEnabled(), timeout=5000)
    page.panel.save.click()
    qtbot.waitUntil(lambda: asked.names[-1] in page.panel.told.text(), timeout=5000)
    import hashlib

    saved = (asked.folder / asked.names[-1]).read_bytes()
    assert hashlib.sha256(saved).hexdigest() == letter.sha256
    kinds = region.session.ask(lambda unit: [one.text("kind") for one in unit.objects.all("trace")])
    qtbot.waitUntil(
        lambda: (
            "letter.exported"
            in region.session.ask(
                lambda unit: [one.text("kind") for one in unit.objects.all("trace")]
            )
        ),
        timeout=5000,
    )
    assert kinds.count("letter.exported") <= 1
    page.panel.back_requested.emit()
    assert page.currentIndex() == 0


def test_the_register_is_searched_by_words(qtbot, region, ready, asked):
    issued_letter(region.session, ready)
    page = make_register_page(region.background, UntilExit(), asked.dialogs())
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1, timeout=5000)
    page._search.setText("tidak ada surat begini")
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 0, timeout=5000)


def test_zoom_and_pages_follow_the_person(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=5000)
    view = page.paper
    count = len(view.paper.sheets)
    assert view._page.text() == f"Halaman 1 dari {count}"
    fitting = view.zoom
    view._larger.click()
    assert view.zoom > fitting
    view._fit.click()
    assert view.zoom == pytest.approx(fitting)
    view._down.click()
    qtbot.waitUntil(lambda: view.page == 2, timeout=2000)
    qtbot.waitUntil(lambda: 1 in view._canvas._fresh, timeout=5000)


def sits_with(region, *roles):
    """Leave the officer at the desk only these roles."""
    real = region.sample.session
    real.who = replace(real.who, roles=frozenset(roles))


def colleague(region, *roles):
    form = {"login": "budi", "name": "Budi Pengendali", "roles": list(roles)}
    real = region.sample.session
    real.do(add_officer, real.keyring, form, "sementara dari admin 9")


def test_who_may_not_issue_submits_to_who_may(qtbot, region, ready, asked):
    colleague(region, "pengendali")
    sits_with(region, "petugas", "pemeriksa")
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.submit.button.isEnabled(), timeout=WAIT)
    assert page.issue.isHidden()
    page.submit.click()
    assert page.confirm.effect.text() == "Ajukan"
    page.confirm.effect.click()
    qtbot.waitUntil(lambda: "Diajukan" in page.submit.reason, timeout=WAIT)
    (waiting,) = region.session.ask(waiting_approvals)
    assert (waiting.kind, waiting.mine) == ("SURAT", True)
    assert region.session.ask(lambda unit: len(unit.objects.all("letter"))) == 0


def test_who_may_issue_but_not_alone_submits_too(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    assert page.submit.isHidden()
    colleague(region, "pengendali")
    region.background.changed.emit(Change(frozenset({("officer", "")}), None))
    qtbot.waitUntil(page.submit.isVisible, timeout=WAIT)
    assert page.issue.isHidden()


def test_an_officer_without_the_role_is_told_why(qtbot, region, ready, asked):
    sits_with(region, "petugas")
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=5000)
    assert "pengendali" in page.issue.reason
    assert page.save.button.isEnabled()


def named_in_conclusion(qtbot, page, region):
    case = first_case(region.session)
    region.session.do(seal_reporter, case, ReporterDraft("dirahasiakan", REPORTER, ""))
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=WAIT)
    field = page.form.field("kesimpulan")
    field.unfold()
    field.editor.setPlainText(f"Menurut {REPORTER}, terlapor terbukti.")
    qtbot.waitUntil(lambda: page.form.field(REASON).isVisible(), timeout=WAIT)
    return page.form.field(REASON).editor


def test_a_letter_that_names_the_reporter_asks_for_a_reason_and_no_other(
    qtbot, region, ready, asked
):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.paper.paper is not None, timeout=WAIT)
    assert page.form.field(REASON).isHidden()
    reason = named_in_conclusion(qtbot, page, region)
    assert "pelapor" in page.issue.reason
    reason.setPlainText("Pelapor sendiri yang memintanya.")
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    assert page.form.field(REASON).isVisible()
    issued = []
    page.issued.connect(issued.append)
    page.issue.click()
    page.confirm.effect.click()
    qtbot.waitUntil(lambda: bool(issued), timeout=WAIT)
    history = region.session.ask(case_history, first_case(region.session))
    assert "Pelapor sendiri yang memintanya." in [entry.reason for entry in history]


def test_the_reason_goes_with_the_name_it_was_given_for(qtbot, region, ready, asked):
    page = opened(qtbot, region, ready, asked)
    reason = named_in_conclusion(qtbot, page, region)
    reason.setPlainText("Pelapor sendiri yang memintanya.")
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    page.form.field("kesimpulan").editor.setPlainText("Terlapor terbukti.")
    qtbot.waitUntil(lambda: page.form.field(REASON).isHidden(), timeout=WAIT)
    assert REASON not in page.form.wishes().values


def test_issuing_asks_about_a_clock_that_cannot_be_right(qtbot, region, ready, asked, monkeypatch):
    page = opened(qtbot, region, ready, asked)
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    real = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda one: real(one) + timedelta(days=900))
    page.issue.click()
    page.confirm.effect.click()
    writing = page.findChild(LetterController)
    qtbot.waitUntil(lambda: writing.clock_question is not None, timeout=WAIT)
    question = writing.clock_question
    assert not question.effect.isEnabled()
    question._text.setPlainText("Kantor tutup dua tahun; jam cocok dengan BMKG.")
    question.effect.click()
    qtbot.waitUntil(lambda: page.currentWidget() is page.panel, timeout=WAIT)


@action("letter.keep_agenda")
def let_another_pc_keep_the_agenda(unit):
    values = {"device": "b" * 16, "replaces": [], "year": None, "low": 1, "reason": None}
    unit.journal.create("agenda_keeper", values, scope=OFFICE)


def test_one_press_leads_to_the_agenda_that_gives_no_number(qtbot, region, ready):
    region.session.do(let_another_pc_keep_the_agenda)
    room = make_letters_room(region.background, catalogue, UntilExit())
    qtbot.addWidget(room)
    room.resize(1190, 690)
    room.show()
    asked = []
    room.field_requested.connect(lambda *where: asked.append(where))
    room.write(region.session.ask(lambda unit: unit.objects.get(ready[0]).parent), tuple(ready))
    remarks = room.writing.form.remarks
    qtbot.waitUntil(lambda: bool(remarks.lines()), timeout=WAIT)
    (number,) = [at for at, line in enumerate(remarks.lines()) if "→ Periksa agenda" in line]
    assert not room.writing.issue.button.isEnabled()
    remarks.press(number)
    panel = room.register.agenda
    qtbot.waitUntil(panel.settings.isVisible, timeout=WAIT)
    assert room.currentWidget() is room.register
    assert "PC ini belum dapat memberi nomor" in panel.lines()
    panel.settings.click()
    assert asked == [("", "agenda", "surat")]


def test_back_leaves_a_letter_and_keeps_what_was_typed(qtbot, region, ready):
    room = make_letters_room(region.background, catalogue, UntilExit())
    qtbot.addWidget(room)
    room.show()
    case = region.session.ask(lambda unit: unit.objects.get(ready[0]).parent)
    shown = []
    room.case_requested.connect(shown.append)
    room.write(case, tuple(ready))
    qtbot.waitUntil(lambda: room.writing.issue.button.isEnabled(), timeout=WAIT)
    room.writing.form.field("kesimpulan").editor.setPlainText("Terlapor terbukti melanggar.")
    room.writing.back.click()
    assert (shown, room.writing) == ([case], None)
    assert room.currentWidget() is room.register
    room.write(case, tuple(ready))
    qtbot.waitUntil(lambda: "kesimpulan" in room.writing.form.typed, timeout=WAIT)


def test_the_picture_of_a_signature_is_printed():
    paper = read_paper(pdf_with_signature_picture())
    drawn = [draw_pages(PictureRequest(paper, (0,), 1)).images[0], Bands(paper, 1).draw(0, (0, 9))]
    assert [one.pixelColor(5, 5).name() for one in drawn] == ["#ff0000", "#ff0000"]


def test_bands_together_are_the_page(region, ready):
    stored = issued_letter(region.session, ready)
    from desktop.letters.queries import letter_bytes

    paper = read_paper(region.session.ask(letter_bytes, stored.letter))
    whole = draw_pages(PictureRequest(paper, (0,), 1.7)).images[0]
    bands = Bands(paper, 1.7, rows=97)
    for band in bands.of(0):
        image = bands.draw(0, band)
        assert (image.width(), image.height()) == (whole.width(), band[1])
        assert image == whole.copy(0, band[0], whole.width(), band[1])
    bands.close()


def test_paper_has_its_name_and_pdf_printers_know_every_size(qapp, tmp_path):
    f4 = Sheet(215 / 25.4 * 72, 330 / 25.4 * 72)
    assert name_of(f4) == "F4 (215 × 330 mm)"
    assert name_of(Sheet(210 / 25.4 * 72, 330 / 25.4 * 72)).startswith("Folio")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert knows(printer, f4)
    from ui.letters.paper import Paper

    set_up(printer, Paper(b"", (f4,)), "x")
    size = printer.pageLayout().fullRectPoints()
    assert (size.width(), size.height()) == (609, 935)
