"""What comes back after issuing: a number, a signature, or the end of the letter."""

from datetime import date

import pytest

from desktop.letters.actions import issue_letter
from desktop.letters.gather import Wishes
from desktop.letters.queries import letter_view
from tests.ui.letters.window_vaults import catalogue
from ui.letters.making import make_issued_page
from ui.widgets.system_dialogs import Dialogs

WAIT = 10_000
REMINDER = {"surat_dirujuk": "surat kami", "batas": "2026-01-02", "hari_lewat": "3"}


def opened(qtbot, region, letter, **dialogs):
    panel = make_issued_page(region.background, letter, Dialogs(**dialogs))
    qtbot.addWidget(panel)
    panel.resize(1190, 690)
    panel.show()
    qtbot.waitUntil(lambda: panel.paper.paper is not None, timeout=10_000)
    return panel


@pytest.fixture
def reminder(region, people):
    done = region.session.do(issue_letter, catalogue, people[:1], "TGR-1", Wishes(values=REMINDER))
    return done.result.letter


@pytest.fixture
def unnumbered(region, people):
    values = {"dasar_blokir": "surat pusat", "bukti_lampiran": ["salinan surat"]}
    done = region.session.do(issue_letter, catalogue, people[:1], "BLK-1", Wishes(values=values))
    return done.result.letter


def status(region, letter):
    return region.session.ask(letter_view, letter).entry.status


def test_a_letter_is_declared_void_with_a_reason(qtbot, region, reminder):
    panel = opened(qtbot, region, reminder)
    assert not panel.number.isVisible()
    panel.void.trigger()
    assert not panel.confirm.effect.isEnabled()
    panel.confirm._text.setPlainText("Salah alamat")
    panel.confirm.effect.click()
    qtbot.waitUntil(lambda: status(region, reminder) == "void", timeout=5000)
    qtbot.waitUntil(lambda: not panel.void.isVisible(), timeout=5000)
    assert not panel.signed.isVisible()
    assert panel._lines["void"].text() == "Salah alamat"


def test_a_scan_is_attached_and_named(qtbot, region, reminder, tmp_path):
    scan = tmp_path / "pindai.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 500)
    panel = opened(qtbot, region, reminder, file=lambda _p, _t, _e, answer: answer(str(scan)))
    panel.signed.click()
    qtbot.waitUntil(lambda: status(region, reminder) == "signed", timeout=5000)
    qtbot.waitUntil(lambda: "pindai.png" in panel._lines["signed"].text(), timeout=5000)


def test_a_file_that_is_no_copy_is_refused_in_words(qtbot, region, reminder, tmp_path):
    other = tmp_path / "catatan.txt"
    other.write_text("bukan salinan")
    panel = opened(qtbot, region, reminder, file=lambda _p, _t, _e, answer: answer(str(other)))
    panel.signed.click()
    qtbot.waitUntil(lambda: panel.told.isVisible(), timeout=5000)
    assert status(region, reminder) == "issued"


def test_the_number_from_elsewhere_is_typed_in(qtbot, region, unnumbered):
    panel = opened(qtbot, region, unnumbered)
    assert panel.number.isVisible()
    panel.number.click()
    dialog = panel.number_dialog
    assert not dialog.enter.isEnabled()
    dialog._number.setText("800/77/2026")
    dialog._dated.set_value(date(2026, 1, 5))
    dialog._check()
    dialog.enter.click()
    qtbot.waitUntil(lambda: status(region, unnumbered) == "issued", timeout=5000)
    assert region.session.ask(letter_view, unnumbered).entry.number == "800/77/2026"
    qtbot.waitUntil(lambda: not panel.number.isVisible(), timeout=5000)


def test_what_is_rarely_done_waits_in_one_menu(qtbot, region, reminder):
    panel = opened(qtbot, region, reminder)
    qtbot.waitUntil(panel.more.isVisible, timeout=WAIT)
    offered = [one.text() for one in panel.more.menu().actions() if one.isVisible() and one.text()]
    assert offered == ["Nyatakan batal…"]
    panel.void.trigger()
    panel.confirm._text.setPlainText("Salah alamat")
    panel.confirm.effect.click()
    qtbot.waitUntil(panel.more.isHidden, timeout=WAIT)
