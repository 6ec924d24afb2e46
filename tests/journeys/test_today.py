"""The clerk's morning: open on today, take the step, print the week, keep a list."""

from __future__ import annotations

import functools
import io
import json
import sys

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.app import cli
from desktop.app.places import Places, find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.cases.queries import case_view
from desktop.cases.today_views import Button, Deed, Group, TodayLine
from desktop.cases.worklists import titled_lists
from desktop.ids import ObjectId
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import PERSON, form
from tests.journeys.clerk import Clerk, Pulse, at_window
from ui.cases.many_bar import NameDialog
from ui.cases.room import CasesRoom
from ui.cases.step_dialog import StepDialog
from ui.sync.trust_page import TrustPage
from ui.today.page import TodayPage

PASSPHRASE = "gerhana di teluk sunyi"

pytestmark = [pytest.mark.logs("propagateSizeHints")]


@pytest.fixture
def places(tmp_path) -> Places:
    place = find_places(tmp_path / "brankas")
    office = {"name": "Inspektorat Daerah Contoh", "region_code": "32.01", "authority": "KASN"}
    founding = Founding(
        Side.REGION, office, "wulan", "Wulan Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    create_vault(place, founding).session.close()
    return place


@pytest.fixture
def netra(places, qapp, capsys, monkeypatch):
    """The command line on that vault."""

    def run(*words: str, given: object = None):
        text = io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()), encoding="utf-8")
        opened = functools.partial(open_vault, cost=CHEAP_FOR_TESTS)
        with monkeypatch.context() as here:
            here.setenv("NETRA_PASSPHRASE", PASSPHRASE)
            here.setattr(cli, "open_vault", opened)
            here.setattr("ui.i18n.Tongue.speak", lambda tongue, language: None)
            here.setattr(sys, "stdin", text)
            capsys.readouterr()
            code = cli.main(["--vault", str(places.vault), "--json", *words])
            value = json.loads(capsys.readouterr().out)
        assert code == 0, value
        return value

    return run


@pytest.fixture
def clerk(places, netra, qapp, qtbot):
    """Somebody at a window over two cases; the first summons of one has run out."""
    late = netra("case", "add", "-", given=form(PERSON, PERSON | {"name": "Siti", "nip": ""}))
    for day, state in enumerate(("DITERIMA", "VERIFIKASI", "PANGGILAN_1"), start=3):
        netra("case", "step", *late["respondents"], state, "--on", f"2024-10-0{day}")
    netra("case", "add", "-", given=form(PERSON | {"name": "Tono Contoh", "nip": ""}))
    before = qapp.styleSheet()
    pulse = Pulse()
    with at_window(places, qapp, qtbot, pulse) as clerk:
        clerk.late = ObjectId(late["case"])
        clerk.settle()
        clerk.type("Kata sandi", PASSPHRASE)
        clerk.press("Buka kunci")
        clerk.settle()
        yield clerk
    pulse.stop()
    qapp.setStyleSheet(before)


def page(clerk: Clerk) -> TodayPage:
    return clerk.window.findChild(TodayPage)


@pytest.mark.logs("does not support raise")
@pytest.mark.logs("grabbing the keyboard")
def test_the_morning_of_a_clerk(clerk, tmp_path):
    clerk.sees("Hari ini", "Lewat tenggat", "Budi Santoso dan 1 lainnya", "hari kerja")
    clerk.wait(lambda: len(page(clerk).rows) == 2, "both lines")
    the_step_is_two_presses_away(clerk)
    the_week_is_printed(clerk, tmp_path)
    a_list_is_kept(clerk)
    the_keys_are_one_press_away(clerk)


def the_step_is_two_presses_away(clerk: Clerk) -> None:
    row = page(clerk).rows[0]
    second = next(one for one in row.line.buttons if one.target == "PANGGILAN_2")
    menu = row.build_menu()
    action = next(one for one in menu.actions() if one.data() == second)
    action.trigger()
    menu.close()
    dialog = clerk.dialog(StepDialog)
    clerk.press(second.label, dialog)
    clerk.settle()
    view = clerk.ask(case_view, clerk.late)
    assert {one.state for one in view.respondents} == {"PANGGILAN_2"}
    clerk.go("Hari ini")
    clerk.wait(
        lambda: all(line.line.state != "PANGGILAN_1" for line in page(clerk).rows),
        "the line is gone",
    )


def the_week_is_printed(clerk: Clerk, tmp_path) -> None:
    target = tmp_path / "minggu.pdf"
    clerk.answers.files.append(target)
    clerk.press("Simpan lembar minggu sebagai PDF")
    clerk.sees("Lembar minggu tersimpan sebagai minggu.pdf.")
    text = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    assert "LEMBAR KERJA MINGGU INI" in text
    assert "Tono Contoh" in text


def a_list_is_kept(clerk: Clerk) -> None:
    clerk.go("Perkara")
    clerk.press("Kembali ke daftar perkara")
    room = clerk.window.findChild(CasesRoom)
    search = room.list.filters.search
    clerk.type_into(search, "statu:panggilan")
    clerk.sees("Saringan tidak mengenal “statu:”.")
    assert search.text() == "statu:panggilan"
    clerk.type_into(search, "status:panggilan")
    clerk.sees("1 perkara cocok")
    clerk.press("Simpan sebagai daftar…")
    name = clerk.dialog(NameDialog)
    clerk.type_into(name.findChild(QLineEdit), "Yang dipanggil")
    clerk.press("Simpan daftar", name)
    clerk.settle()
    assert [one.title for one in clerk.ask(titled_lists) if not one.ready] == ["Yang dipanggil"]
    clerk.go("Hari ini")
    clerk.wait(
        lambda: any(
            item.text() == "Yang dipanggil" and item.accessibleName().endswith("1 menunggu")
            for item in clerk.window.rail.findChildren(type(clerk.window.rail._items["today"]))
        ),
        "the list in the rail with its count",
    )
    clerk.press("Yang dipanggil", clerk.window.rail)
    clerk.sees("Yang dipanggil", "1 perkara cocok")
    assert room.list.filters.search.text() == "status:panggilan"


def test_keys_alone_reach_the_step(clerk):
    clerk.wait(lambda: page(clerk).rows, "a line")
    first = page(clerk).rows[0].button
    clerk.press_shortcut(Qt.Key.Key_1)
    clerk.wait(lambda: first.hasFocus(), "the first button has the cursor")
    clerk.keys(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert clerk.dialog(StepDialog)
    clerk.keys(clerk.dialog(StepDialog), Qt.Key.Key_Escape)
    clerk.settle()


def the_keys_are_one_press_away(clerk: Clerk) -> None:
    line = TodayLine(group=Group.UPKEEP, what="key_due", buttons=(Button(Deed.TRUST),))
    page(clerk).deed_requested.emit(line, line.buttons[0])
    clerk.wait(lambda: clerk.window.findChild(TrustPage).isVisible(), "the page of trust")
