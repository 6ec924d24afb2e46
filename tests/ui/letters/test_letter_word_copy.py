"""Taking a letter into Word: from the draft and from the issued letter, always as a copy."""

import docx
import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.letters.copies import distribute
from reports_templates import catalogue
from tests.ui.letters.window_vaults import issued_letter
from ui.letters.making import make_issued_page, make_letter_page
from ui.widgets.system_dialogs import Dialogs

WAIT = 20_000
MARK = "SALINAN KERJA – bukan naskah asli"


@pytest.fixture
def dialogs(tmp_path):
    return Dialogs(save=lambda _parent, _title, name, answer: answer(str(tmp_path / name)))


def head_of(path):
    return docx.Document(path).sections[0].header.paragraphs[0].text


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    return page


def test_a_draft_goes_into_word(qtbot, region, ready, dialogs, tmp_path):
    page = shown(qtbot, make_letter_page(region.background, catalogue, ready, dialogs))
    qtbot.waitUntil(page.word.isEnabled, timeout=WAIT)
    qtbot.waitUntil(page.word.button.isEnabled, timeout=WAIT)
    page.word.click()
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.docx")), timeout=WAIT)
    (path,) = tmp_path.glob("*.docx")
    assert head_of(path) == MARK


def test_an_issued_letter_goes_into_word_and_stays_as_it_is(
    qtbot, region, ready, dialogs, tmp_path
):
    letter = issued_letter(region.session, ready)
    panel = shown(qtbot, make_issued_page(region.background, letter.letter, dialogs, catalogue))
    qtbot.waitUntil(panel.word.isVisible, timeout=WAIT)
    panel.word.trigger()
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.docx")), timeout=WAIT)
    qtbot.waitUntil(lambda: region.background.is_quiet, timeout=WAIT)
    (path,) = tmp_path.glob("*.docx")
    assert head_of(path) == MARK
    traces = region.session.ask(
        lambda unit: [one.text("kind") for one in unit.objects.all("trace")]
    )
    assert "letter.copied" in traces


def test_a_print_marked_as_a_copy_is_written_down_as_one(qtbot, region, ready, tmp_path):
    target = tmp_path / "salinan.pdf"

    def printer(chosen, _parent, answer):
        chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chosen.setOutputFileName(str(target))
        chosen.setResolution(72)
        answer()

    letter = issued_letter(region.session, ready)
    dialogs = Dialogs(printer=printer)
    panel = shown(qtbot, make_issued_page(region.background, letter.letter, dialogs, catalogue))
    qtbot.waitUntil(panel.copy.isVisible, timeout=WAIT)
    panel.copy.trigger()
    qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0, timeout=WAIT)
    qtbot.waitUntil(lambda: region.background.is_quiet, timeout=WAIT)
    traces = region.session.ask(lambda unit: [one.fields for one in unit.objects.all("trace")])
    printed = [one for one in traces if one["kind"] == "letter.printed"]
    assert [one["details"]["mark"] for one in printed] == ["SALINAN"]


def test_numbered_copies_go_out_in_one_run_and_each_is_written_down(qtbot, region, ready, tmp_path):
    target = tmp_path / "bernomor.pdf"

    def printer(chosen, _parent, answer):
        chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        chosen.setOutputFileName(str(target))
        chosen.setResolution(72)
        answer()

    letter = issued_letter(region.session, ready)
    holders = ["Bupati Bogor", "Kepala BKPSDM"]
    region.session.do(distribute, letter.letter, holders, "diminta BKPSDM")
    dialogs = Dialogs(printer=printer)
    panel = shown(qtbot, make_issued_page(region.background, letter.letter, dialogs, catalogue))
    qtbot.waitUntil(panel.numbered.isVisible, timeout=WAIT)
    panel.numbered.trigger()
    qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0, timeout=WAIT)
    qtbot.waitUntil(lambda: region.background.is_quiet, timeout=WAIT)
    traces = region.session.ask(lambda unit: [one.fields for one in unit.objects.all("trace")])
    noted = [one["details"] for one in traces if one["kind"] == "letter.printed"]
    assert [(one["number"], one["of"], one["holder"]) for one in noted] == [
        (1, 2, "Bupati Bogor"),
        (2, 2, "Kepala BKPSDM"),
    ]
