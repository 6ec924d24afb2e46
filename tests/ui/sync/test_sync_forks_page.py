"""A PC and its clone both went on: the page says what happened, who, since when, what next."""

import shutil

import pytest

from tests.desktop.sync.conftest import Office
from tests.ui.sync.offices import Country, behind
from tests.ui.sync.test_sync_pages import WAIT, Plugged, page_of, texts
from ui.widgets.buttons import PlainButton


@pytest.fixture
def country(tmp_path):
    made = Country(tmp_path / "country")
    yield made
    made.close()


@pytest.fixture
def parted(country, tmp_path):
    """Return headquarters, the PC and its whole clone, after both sent a bundle."""
    hq = country.headquarters()
    bogor = country.office("bogor", enrolled_at=hq)
    case = bogor.add("case", subject="bersama", place="Cibinong")
    bogor.close()
    place = tmp_path / "clone"
    shutil.copytree(bogor.folder, place / "vault")
    shutil.copytree(bogor.anchors, place / "anchors")
    anchor = place / "anchors" / f"{bogor.id}.json"
    numbers = [(one / "netra.db").stat().st_ino for one in (bogor.folder, place / "vault")]
    anchor.write_text(anchor.read_text("ascii").replace(*map(str, numbers)), "ascii")
    bogor.open()
    copy = Office("bogor", place / "vault", place / "anchors", bogor.side, bogor.scope)
    copy.clock.set(bogor.clock.now())
    country.made.append(copy)
    copy.open()
    bogor.put(case, place="Kantor Kecamatan")
    copy.put(case, place="Lapangan Desa")
    bogor.send(hq, tmp_path / "first")
    hq.take(copy.export(hq, tmp_path / "second").file)
    return hq, copy


class Vault:
    """What a page of an office needs of it."""

    def __init__(self, office):
        self.background, self.session = behind(office)
        self.folder = office.folder


def compare(qtbot, page):
    """Press the button that stands beside a second history, and return what is told."""
    qtbot.waitUntil(lambda: "disisihkan" in texts(page), timeout=WAIT)
    buttons = [one for one in page.findChildren(PlainButton) if one.text() == "Bandingkan…"]
    (button,) = [one for one in buttons if not one.isHidden()]
    button.click()
    assert page.currentWidget() is page.forks
    qtbot.waitUntil(lambda: "Langkah berikutnya" in texts(page.forks), timeout=WAIT)
    return texts(page.forks)


def test_headquarters_sees_both_histories_and_whom_to_call(
    qtbot, dressed, faults, parted, tmp_path
):
    hq, _ = parted
    side = Vault(hq)
    side.background.broken.connect(lambda report: faults.append(report.text()))
    page = page_of(qtbot, side, Plugged(), tmp_path)
    said = compare(qtbot, page)
    assert "Hubungi Inspektorat bogor" in said
    assert "Kantor Kecamatan" in said
    assert "Lapangan Desa" in said
    assert "Mulai berbeda" in said
    assert "paket nomor 1" in said
    page.forks.back.click()
    assert page.currentWidget() is not page.forks
    assert side.background.close(timeout=10)


def test_the_clone_itself_is_told_to_stop_the_other(qtbot, dressed, faults, parted, tmp_path):
    hq, copy = parted
    copy.take(hq.export(copy, tmp_path / "answer").file)
    side = Vault(copy)
    side.background.broken.connect(lambda report: faults.append(report.text()))
    said = compare(qtbot, page_of(qtbot, side, Plugged(), tmp_path))
    assert "PC ini" in said
    assert "Cari PC yang lain" in said
    assert side.background.close(timeout=10)
