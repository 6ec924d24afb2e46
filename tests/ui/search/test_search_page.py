"""Finding in the window: typing, the keyboard, what is drawn, files read in the background."""

import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.cases.evidence import add_evidence
from desktop.cases.finding import FoundThing, Hit, Piece, find
from desktop.cases.intake import read_case
from desktop.cases.model import File
from desktop.cases.office import reading
from desktop.cases.registration import register_case
from desktop.ids import ObjectId
from desktop.journal.actions import action
from tests.desks import PERSON, form
from ui.search.controller import make_search_page
from ui.search.reading import FileReading
from ui.search.results import spoken


@pytest.fixture
def page(qtbot, search_background):
    made = make_search_page(search_background)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def ask(page, background, text, **more):
    page.look_for(text, **more)
    background.settle()


def titles(page):
    return [thing.title for thing in page.things if thing.type == "case"]


def test_typing_finds_and_enter_opens_the_first(qtbot, desk, page, search_background):
    made = desk.register(subject="Berfoto bersama calon")
    ask(page, search_background, "berf")
    assert titles(page) == [made.register_number]
    ask(page, search_background, "berf", enter=True)
    with qtbot.waitSignal(page.open_requested) as opened:
        QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert opened.args[0].object == made.case


def test_an_answer_to_an_earlier_question_is_not_shown(desk, page, search_background):
    desk.register(subject="Berfoto")
    page.look_for("berfoto")
    page.look_for("tidak ada")
    search_background.settle()
    assert page.things == []


def test_more_results_come_below(desk, page, search_background):
    for _ in range(23):
        desk.register(PERSON | {"nip": ""}, subject="Berfoto")
    ask(page, search_background, "berfoto")
    first = list(page.things)
    page.more_requested.emit()
    search_background.settle()
    assert len(first) == 20
    assert page.things[:20] == first
    assert len({thing.object for thing in page.things}) == 23


def test_esc_leads_back_to_the_field(qtbot, desk, page, search_background):
    desk.register()
    ask(page, search_background, "budi", enter=True)
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page.results, Qt.Key.Key_Escape)


def test_what_changed_since_is_looked_for_anew(desk, page, search_background):
    ask(page, search_background, "berfoto")
    draft = desk.ask(lambda unit: read_case(form(subject="Berfoto"), reading(unit)))
    search_background.do(register_case, draft)
    search_background.settle()
    ask(page, search_background, "berfoto")
    assert len(titles(page)) == 1


NASTY = FoundThing(
    "case",
    ObjectId("0" * 32),
    "0001/NET/2026",
    "<b>tebal</b> & <img src=x>",
    ("Budi 😀 <i>",),
    (
        Hit("evidence", ObjectId("1" * 32), "a<b>.pdf", "", 3, (Piece("😀 "), Piece("<u>", True))),
        Hit("case", ObjectId("0" * 32), "", "subject", 0, ()),
    ),
    2,
)


def test_everything_is_drawn_as_it_stands(qtbot, page, search_background, desk):
    found = desk.ask(find, "x")
    page.show_findings("x", found)
    page.results.show_things([NASTY])
    page.results.resize(500, 300)
    assert not page.results.grab().isNull()
    assert "<b>tebal</b> & <img src=x>" in spoken(NASTY)
    assert "a<b>.pdf" in spoken(NASTY)


@action("evidence.add")
def _add(unit, case, file):
    return add_evidence(unit, case, {"type": "FOTO", "title": "Berkas", "from_whom": "x"}, file)


def test_files_are_read_after_an_intake_and_told(qtbot, desk, page, search_background):
    asked = []

    def read(file):
        asked.append(file.name)
        return "flow", ["kami mengundang Saudara"]

    files = FileReading(search_background, read)
    page.follow(files)
    told = []
    files.standing.connect(lambda count, reading: told.append((count, reading)))
    case = desk.register().case
    ref = desk.vault.store.blobs.add(io.BytesIO(b"isi"))
    search_background.do(_add, case, File(ref.sha256, ref.size, "undangan.pdf"))
    for _ in range(10):
        search_background.settle()
    assert asked == ["undangan.pdf"]
    assert told[-1] == (0, False)
    assert (1, True) in told
    ask(page, search_background, "mengundang")
    assert len(titles(page)) == 1
    files.deleteLater()


def test_reading_can_be_stopped_and_goes_on(desk, page, search_background):
    case = desk.register().case
    for at in range(3):
        ref = desk.vault.store.blobs.add(io.BytesIO(b"isi %d" % at))
        desk.create(
            "evidence", case, title="t", sha256=ref.sha256, size=ref.size, file_name="a.txt"
        )

    def read(file):
        read_so_far.append(file)
        if len(read_so_far) == 1:
            files.toggle()
        return "flow", [file.sha256]

    read_so_far = []
    files = FileReading(search_background, read)
    files.begin()
    for _ in range(10):
        search_background.settle()
    assert not files.is_reading
    assert desk.ask(lambda unit: unit.search.unread()) == 2
    files.toggle()
    for _ in range(20):
        search_background.settle()
    assert desk.ask(lambda unit: unit.search.unread()) == 0
    files.deleteLater()
