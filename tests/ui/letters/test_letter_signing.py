"""Choosing on the page in whose name a letter is signed, and which number it takes."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.cases.office import add_official, officials, today
from desktop.letters.actions import issue_letter
from desktop.letters.agenda import AFTER, RESERVATION, WHY, reserve_number
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import letter_view, search_register
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED
from tests.ui.letters.window_vaults import catalogue
from ui.letters.making import make_letter_page
from ui.letters.wish_fields import DATED, SIGNER
from ui.widgets.system_dialogs import Dialogs

WAIT = 10_000


@pytest.fixture
def page(qtbot, region, ready):
    """A recommendation from which nothing is missing, as it could be issued."""
    form = {"name": "Contoh Sekretaris", "post": "Sekretaris Inspektorat", "rank": "IV/a",
            "nip": "197001011995031001"}  # fmt: skip
    region.session.do(add_official, form)
    page = make_letter_page(region.background, catalogue, ready, Dialogs())
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    signer = inspector(region)
    qtbot.waitUntil(lambda: SIGNER in page.form._fields, timeout=WAIT)
    choose(page, SIGNER, signer)
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    return page


def inspector(region):
    """Return who leads the office and signs."""
    return next(
        one.id
        for one in region.session.ask(officials)
        if not one.ppk and one.post != "Sekretaris Inspektorat"
    )


def choose(page, key, value):
    """Set a field as a person does."""
    editor = page.form.field(key).editor
    if hasattr(editor, "findData"):
        editor.setCurrentIndex(editor.findData(value))
        editor.edited.emit()
    elif hasattr(editor, "setPlainText"):
        editor.setPlainText(value)
    else:
        editor.set_value(value)
        editor.edited.emit()


def greyed(page, key):
    """Return the choices that cannot be taken, with what is said on them."""
    editor = page.form.field(key).editor
    return {
        editor.itemText(at): str(editor.itemData(at, Qt.ItemDataRole.ToolTipRole))
        for at in range(editor.count())
        if not editor.model().item(at).isEnabled()
    }


def offered(page, key):
    editor = page.form.field(key).editor
    return {editor.itemText(at) for at in range(editor.count())} - set(greyed(page, key))


def test_a_letter_is_signed_on_behalf_and_through(qtbot, region, page, ready):
    known = {one.id: one.post for one in region.session.ask(officials)}
    head = known[inspector(region)]
    secretary = next(oid for oid, post in known.items() if post == "Sekretaris Inspektorat")
    assert page.form.field(BETWEEN).isHidden()
    choose(page, SIGNER, secretary)
    qtbot.waitUntil(lambda: head in offered(page, PRINCIPAL), timeout=WAIT)
    assert "Sekretaris Inspektorat" not in offered(page, PRINCIPAL), "nobody signs for himself"
    choose(page, PRINCIPAL, head)
    qtbot.waitUntil(lambda: not page.form.field(BETWEEN).isHidden(), timeout=WAIT)
    qtbot.waitUntil(lambda: head in greyed(page, BETWEEN), timeout=WAIT)
    assert head in greyed(page, BETWEEN)[head], "not between himself and the signer"
    assert f"a.n. {head}" in page.form.field(PRINCIPAL)._value.text()
    made = region.session.do(issue_letter, catalogue, ready, "", page.form.wishes()).result
    view = region.session.ask(letter_view, made.letter)
    assert view.entry.serial == 1


def test_nothing_of_numbers_is_asked_for_without_need(page):
    for key in (RESERVATION, AFTER, WHY, WHY_SIGNED, BETWEEN):
        assert page.form.field(key).isHidden(), key
    assert not page.form.field(PRINCIPAL).isHidden()


def test_a_reserved_number_is_offered_and_taken(qtbot, region, page):
    kept = region.background.do(reserve_number, "Rekomendasi a.n. Contoh")
    found = []
    kept.then(found.append)
    qtbot.waitUntil(lambda: not page.form.field(RESERVATION).isHidden(), timeout=WAIT)
    choose(page, RESERVATION, found[0].id)
    number = found[0].text("number")
    qtbot.waitUntil(lambda: number in page.form._number.text(), timeout=WAIT)
    page.issue_confirmed.emit()
    qtbot.waitUntil(lambda: page.currentWidget() is page.panel, timeout=WAIT)
    (line,) = region.session.ask(search_register, RegisterFilter(), 10, 0).rows
    assert (line.number, line.status) == (number, "issued")


def test_a_letter_dated_back_is_squeezed_in(qtbot, region, page, ready):
    yesterday = region.session.ask(today) - timedelta(days=1)
    if yesterday.month == 12 and yesterday.day == 31:
        pytest.skip("a year's first day has no day before it in its register")
    region.session.do(reserve_number, "Undangan kemarin", dated=yesterday)
    region.session.do(issue_letter, catalogue, ready, "", page.form.wishes())
    choose(page, DATED, yesterday)
    qtbot.waitUntil(lambda: not page.form.field(AFTER).isHidden(), timeout=WAIT)
    assert any("sesudah nomor 1" in text for text in page.form.remarks.lines())
    choose(page, AFTER, "1")
    qtbot.waitUntil(lambda: not page.issue.button.isEnabled(), timeout=WAIT)
    choose(page, WHY, "listrik padam")
    qtbot.waitUntil(lambda: page.issue.button.isEnabled(), timeout=WAIT)
    assert "1.01" in page.form._number.text()
    page.issue_confirmed.emit()
    qtbot.waitUntil(lambda: page.currentWidget() is page.panel, timeout=WAIT)
    (line,) = region.session.ask(search_register, RegisterFilter(query="1.01"), 10, 0).rows
    assert (line.insertion, line.reason) == (1, "listrik padam")
