"""The prevention register and institutions over a real vault."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.app.file_desk import file_desk
from desktop.cases.institutions import add_institution, set_merit_score
from desktop.cases.prevention import add_prevention, prevention_list, prevention_view
from desktop.cases.prevention_forms import PREVENTION
from desktop.cases.prevention_views import MeritScore, PreventionFilter
from ui.prevention.entry_form import EntryForm
from ui.prevention.institutions_page import score_words
from ui.prevention.looking import look_at_lists
from ui.prevention.room import make_prevention_room
from ui.widgets.system_dialogs import Dialogs

TALK = {"kind": "SOSIALISASI", "day": "2026-02-10", "topic": "Bijak bermedsos",
        "participants": 1200, "place": "Aula"}  # fmt: skip


class Mem(dict):
    def keep(self, key, value):
        self[key] = value

    def recall(self, key):
        return self.get(key)


@pytest.fixture
def paths():
    return []


@pytest.fixture
def room(region, qtbot, paths):
    def answer(_parent: QWidget, _title: str, _more: str, tell):
        tell(str(paths.pop(0)))

    desk = file_desk(region.sample.session)
    made = make_prevention_room(region.background, Mem(), desk, Dialogs(save=answer, file=answer))
    made.resize(1190, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: region.background.is_quiet and bool(made.register._lists))
    return made


def settle(region, qtbot):
    qtbot.waitUntil(lambda: region.background.is_quiet)


def entries(region):
    return region.session.ask(prevention_list, PreventionFilter()).rows


def show_first(room, region, qtbot):
    table = room.register.table
    table.view.setCurrentIndex(table.model.index(0, 0))
    qtbot.waitUntil(lambda: room.register.detail.shown is not None)
    settle(region, qtbot)


def test_an_empty_register_says_what_it_is_for(room):
    assert room.register.table.currentWidget() is room.register.empty
    assert room.register.empty.action.isVisible()


def test_an_entry_is_entered_changed_and_taken_back(room, region, qtbot):
    register, controller = room.register, room.controller
    register.new_requested.emit("SOSIALISASI")
    form = controller._dialog.form
    form.field("topic").setText("Netral itu keren")
    form.field("topic").textEdited.emit("")
    controller._dialog.effect.click()
    qtbot.waitUntil(lambda: form._entries["day"].row.complaint != "")
    settle(region, qtbot)
    assert entries(region) == ()
    form._entries["day"].write("10/2/2026")
    form.field("participants").setText("120")
    controller._dialog.effect.click()
    qtbot.waitUntil(lambda: controller._dialog is None)
    settle(region, qtbot)
    (line,) = entries(region)
    assert (line.heading, line.participants, line.day.isoformat()) == (
        "Netral itu keren", 120, "2026-02-10",
    )  # fmt: skip
    show_first(room, region, qtbot)
    register.detail.edit.click()
    controller._dialog.form.field("participants").setText("121")
    controller._dialog.effect.click()
    qtbot.waitUntil(lambda: entries(region)[0].participants == 121)
    settle(region, qtbot)
    register.detail.withdraw.click()
    controller._confirm._text.setPlainText("ganda")
    controller._confirm.effect.click()
    qtbot.waitUntil(lambda: entries(region) == ())
    qtbot.waitUntil(lambda: register.detail.shown.view.withdrawn)
    settle(region, qtbot)
    assert register.detail.edit.reason == "Entri ini sudah ditarik."


@pytest.mark.parametrize("kind", sorted(PREVENTION))
def test_every_form_has_every_field_of_its_kind(region, qtbot, kind):
    form = EntryForm(kind, region.session.ask(look_at_lists))
    qtbot.addWidget(form)
    assert set(form.names) == set(PREVENTION[kind])
    form.show_values({})
    assert form.values() == {}


def test_chips_narrow_and_totals_follow(room, region, qtbot):
    region.session.do(add_prevention, TALK)
    region.session.do(add_prevention, TALK | {"day": "2025-02-10", "topic": "Lama"})
    register = room.register
    register.narrow()
    qtbot.waitUntil(lambda: "2.400 peserta" in register.figures.text())
    register.years.choose(["2025"])
    register.narrow()
    qtbot.waitUntil(lambda: "1.200 peserta" in register.figures.text())
    settle(region, qtbot)
    assert register.table.model.rowCount() == 1
    register.kinds.choose(["MODUS"])
    register.narrow()
    qtbot.waitUntil(lambda: register.table.model.rowCount() == 0)
    settle(region, qtbot)


def test_a_file_is_attached_saved_and_taken_back(room, region, qtbot, paths, tmp_path):
    oid = region.session.do(add_prevention, TALK).result
    room.register.narrow()
    settle(region, qtbot)
    show_first(room, region, qtbot)
    scan = tmp_path / "daftar hadir.pdf"
    scan.write_bytes(b"%PDF daftar")
    paths.append(scan)
    room.register.detail.attach.click()
    qtbot.waitUntil(lambda: bool(region.session.ask(prevention_view, oid).files))
    qtbot.waitUntil(lambda: bool(room.register.detail.shown.view.files))
    settle(region, qtbot)
    file = room.register.detail.shown.view.files[0]
    out = tmp_path / "salinan.pdf"
    paths.append(out)
    room.register.detail.export_requested.emit(file)
    qtbot.waitUntil(lambda: out.exists() and room.register.told.isVisible())
    settle(region, qtbot)
    assert Path(out).read_bytes() == b"%PDF daftar"


def test_a_modus_leads_to_its_case_by_number(room, region, qtbot):
    number = region.session.ask(lambda unit: unit.objects.all("case")[0].text("register_number"))
    form = {"kind": "MODUS", "day": "2026-03-01", "title": "Grup kantor", "category": "MEDSOS",
            "cases": [number]}  # fmt: skip
    region.session.do(add_prevention, form)
    room.register.narrow()
    settle(region, qtbot)
    show_first(room, region, qtbot)
    with qtbot.waitSignal(room.case_requested) as asked:
        buttons = [b for b in room.register.detail.findChildren(QWidget) if b.property("case")]
        buttons[0].click()
    assert asked.args[0] == room.register.detail.shown.view.cases[0].id


def test_institutions_and_their_scores(room, region, qtbot):
    room.tabs.setCurrentIndex(1)
    settle(region, qtbot)
    page = room.institutions
    assert page._stack.currentWidget() is page.empty
    page.new.click()
    dialog = room.institutions_controller._dialog
    dialog.form.field("name").setText("Dinas Contoh")
    dialog.effect.click()
    qtbot.waitUntil(lambda: page.current() is not None)
    settle(region, qtbot)
    page.score.click()
    dialog = room.institutions_controller._dialog
    dialog.form.field("year").setText("2025")
    dialog.form.field("score").setText("260,5")
    dialog.effect.click()
    qtbot.waitUntil(lambda: page.table.columnCount() == 3)
    settle(region, qtbot)
    assert page.table.item(0, 2).text() == "260,5 · Baik*"
    assert "perlu verifikasi" in page.note.text()
    other = region.session.do(add_institution, {"name": "Badan Contoh"}).result
    region.session.do(set_merit_score, other, {"year": 2024, "category": "KURANG"})
    room.institutions_controller.refresh()
    qtbot.waitUntil(lambda: page.table.rowCount() == 2)
    settle(region, qtbot)
    assert page.current().name == "Dinas Contoh"
    assert page.table.item(0, 3).text() == "Kurang"


def test_an_assumed_category_is_marked():
    score = MeritScore("x", 2025, 331.0, "BAIK", "Baik", False, True, "", "")
    assert score_words(score) == "331 · Baik"
    assert score_words(None) == ""
