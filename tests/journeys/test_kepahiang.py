"""The documented failure: seven reported, six recommended, and the hearing without its report.

Bawaslu reports seven people, headquarters recommends six by letter, the ethics hearing
stalls because nobody has given it the report of the examination. Played through the command
line and the real window: the program says who dropped out and which document is awaited.
"""

from __future__ import annotations

import functools
import io
import json
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.app import cli
from desktop.app.places import Places, find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.cases.queries import case_view
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.journeys.clerk import Clerk, Pulse, at_window
from ui.cases.dialogs import DocumentDialog
from ui.cases.room import CasesRoom
from ui.cases.step_dialog import DocumentFields, StepDialog

PASSPHRASE = "gerhana di teluk sunyi"
PEOPLE = ("Ali", "Bono", "Citra", "Dewi", "Eko", "Fitri", "Gani")
CASE = {
    "event": "PILKADA-2024",
    "received_on": "2024-10-02",
    "source": "BAWASLU",
    "external_numbers": {"bawaslu": "001/LP/PB/Kab/07.08/IX/2024"},
    "subject": "Dukungan bersama kepada bakal calon",
    "acted_on": "2024-09-10",
    "respondents": [
        {"name": f"{name} Contoh", "asn_type": "PNS", "allegations": ["KE-01"]} for name in PEOPLE
    ],
}
WAY = ("Terima laporan", "Mulai verifikasi awal", "Lanjut ke klarifikasi", "Lanjut ke kajian")


@pytest.fixture
def places(tmp_path) -> Places:
    place = find_places(tmp_path / "brankas")
    office = {"name": "Inspektorat Daerah Contoh", "region_code": "17.08", "authority": "BKN"}
    founding = Founding(
        Side.REGION, office, "wulan", "Wulan Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    create_vault(place, founding).session.close()
    return place


@pytest.fixture
def netra(places, qapp, capsys, monkeypatch):
    """The command line on that vault."""

    def run(*words: str, given: object = None) -> object:
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


@pytest.mark.logs("propagateSizeHints")
@pytest.mark.logs("does not support raise")
@pytest.mark.logs("grabbing the keyboard")
def test_who_dropped_out_and_what_the_hearing_waits_for(places, netra, qapp, qtbot):
    case = netra("case", "add", "-", given=CASE)["case"]
    pulse = Pulse()
    with at_window(places, qapp, qtbot, pulse) as clerk:
        clerk.settle()
        clerk.type("Kata sandi", PASSPHRASE)
        clerk.press("Buka kunci")
        clerk.sees("Perkara")
        clerk.go("Perkara")
        clerk.window.findChild(CasesRoom).show_case(case)
        clerk.go("Perkara")
        clerk.window.findChild(CasesRoom).show_case(case)
        clerk.settle()
        for label in WAY:
            tick(clerk, range(7))
            take(clerk, label)
        clerk.sees("“Sidang Majelis Kode Etik” menunggu: Laporan hasil pemeriksaan")
        headquarters_recommends_six(clerk)
        clerk.sees("7 dilaporkan", "6 direkomendasikan")
        clerk.sees("Dilaporkan tetapi tidak direkomendasikan: Gani Contoh.")
        the_hearing_begins_with_its_report(clerk)
        clerk.sees("Sidang Majelis Kode Etik")
        seen = clerk.ask(case_view, case)
        assert [one.state for one in seen.respondents] == ["EKSPOSE"] * 6 + ["KAJIAN"]
    pulse.stop()
    told = netra("case", "show", case)
    names = {one["id"]: one["name"] for one in told["respondents"]}
    recommended = told["passages"][1]
    assert (recommended["code"], len(recommended["people"])) == ("recommended", 6)
    assert [names[oid] for oid in recommended["missing"]] == ["Gani Contoh"]
    (waits,) = told["awaited"]
    assert waits["body"] == "Sidang Majelis Kode Etik"
    assert [names[oid] for oid in waits["people"]] == ["Gani Contoh"]


def overview(clerk: Clerk):
    return clerk.window.findChild(CasesRoom).case.overview


def tick(clerk: Clerk, rows: range) -> None:
    """Tick these lines with the space bar, as a clerk does without a mouse."""
    table = overview(clerk).table
    for row in range(table.rowCount()):
        if (row in rows) != (row in table.ticked_rows()):
            table.setCurrentCell(row, 0)
            clerk.keys(table, Qt.Key.Key_Space)
    clerk.sees(f"{len(rows)} dicentang:")


def take(clerk: Clerk, label: str) -> None:
    clerk.press(label, overview(clerk).many)
    clerk.dialog(StepDialog)
    clerk.press(label)
    clerk.sees("Langkah dicatat", "Untuk 7 dari 7 terlapor.")
    clerk.settle()


def headquarters_recommends_six(clerk: Clerk) -> None:
    """The letter of headquarters comes by post and names six of the seven."""
    tick(clerk, range(6))
    clerk.press("Simpan dokumen…", overview(clerk)._bar.itemAt(0).widget())
    dialog = clerk.dialog(DocumentDialog)
    clerk.choose_in(
        dialog.findChild(DocumentFields).findChild(QComboBox), "Surat rekomendasi pusat"
    )
    number = next(one for one in dialog.findChildren(QLineEdit)
                  if one.placeholderText() == "nomor" and one.isVisible())  # fmt: skip
    clerk.type_into(number, "B-6/BKN/2024")
    clerk.press("Simpan dokumen ini", dialog)
    clerk.settle()


def the_hearing_begins_with_its_report(clerk: Clerk) -> None:
    tick(clerk, range(6))
    clerk.press("Lanjut ke ekspose", overview(clerk).many)
    dialog = clerk.dialog(StepDialog)
    clerk.sees("Laporan hasil pemeriksaan atau Telaah hasil kajian (wajib)", inside=dialog)
    clerk.press("Lanjut ke ekspose", dialog)
    clerk.sees("6 orang tidak bisa:", inside=dialog)
    number = next(one for one in dialog.findChildren(QLineEdit)
                  if one.placeholderText() == "nomor" and one.isVisible())  # fmt: skip
    clerk.type_into(number, "700/7/LHP/2024")
    clerk.press("Lanjut ke ekspose", dialog)
    clerk.sees("Langkah dicatat", "Untuk 6 dari 6 terlapor.")
    clerk.settle()
