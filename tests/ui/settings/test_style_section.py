"""The layout of letters on a real vault: the example follows, a version counts from its day."""

from datetime import date

import pytest

from desktop.cases.office import today
from desktop.letters.model import PlaceDatePosition
from desktop.letters.office_style import style_on, style_versions
from tests.ui.letters.window_vaults import behind_window, catalogue, region_sample
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import STYLE
from ui.widgets.system_dialogs import Dialogs

WAIT = 20000


@pytest.fixture
def region(dressed, tmp_path):
    side = behind_window(region_sample(tmp_path, cases=1))
    yield side
    assert side.background.close(timeout=10)
    side.background.deleteLater()


@pytest.fixture
def chosen(tmp_path):
    """The files that the person picks, in this order."""
    return []


@pytest.fixture
def section(qtbot, region, chosen):
    dialogs = Dialogs(file=lambda _parent, _title, _pattern, answer: answer(str(chosen.pop(0))))
    desk = SettingsDesk("latihan", lambda _old, _new: None, press=catalogue)
    page = make_settings_page(region.background, desk, dialogs)
    qtbot.addWidget(page)
    page.resize(1280, 860)
    page.show()
    page.show_section(STYLE)
    qtbot.waitUntil(lambda: page.layout_.paper.paper is not None, timeout=WAIT)
    yield page.layout_
    page.close()  # held until here: a page that nobody names would be collected


def width(section):
    return round(section.paper.paper.sheets[0].millimetres[0])


def test_the_example_follows_what_is_chosen(qtbot, section):
    assert width(section) == 215
    section.book.put("paper_letter", "A4")
    qtbot.waitUntil(lambda: width(section) == 210, timeout=WAIT)
    section.kind.setCurrentIndex(2)
    qtbot.waitUntil(lambda: round(section.paper.paper.sheets[0].millimetres[1]) == 330,
                    timeout=WAIT)  # fmt: skip


def test_a_version_counts_from_its_day_and_old_letters_stay(qtbot, section, region):
    section.book.put("place_date", PlaceDatePosition.OWN_LINE.value)
    section.book.put("top", 25)
    section.book.put("valid_from", "2096-01-01")
    assert section.changes().keys() == {"place_date", "margins"}
    section.save.click()
    qtbot.waitUntil(lambda: len(region.session.ask(style_versions)) == 2, timeout=WAIT)
    now = region.session.ask(lambda unit: style_on(unit, today(unit))).style
    then = region.session.ask(lambda unit: style_on(unit, date(2096, 1, 1))).style
    assert (now.margins.top, then.margins.top) == (20, 25)
    qtbot.waitUntil(lambda: "2096" in section._versions.text(), timeout=WAIT)
    assert not section.is_changed


def test_margins_go_back_to_the_standard_and_never_below_the_floor(section):
    section.book.put("left", 5)
    assert section.book.values()["left"] == 25
    section.book.put("top", 40)
    section.restore_margins()
    assert [section.book.values()[side] for side in ("top", "right", "bottom", "left")] == [
        20, 20, 25, 30,
    ]  # fmt: skip


def test_a_kind_on_another_paper_is_read_line_by_line(section):
    section.book.put("papers", ["hd-r2 a4"])
    assert section.changes()["papers"] == {"HD-R2": "A4"}
    section.book.put("papers", ["HD-R2 besar"])
    assert "HD-R2 besar" in section.save.reason


def test_a_font_of_this_pc_is_embedded(qtbot, section, chosen):
    from importlib.resources import files

    fonts = files("reports_templates.assets") / "fonts"
    chosen += [fonts / "NetraBonum-Regular.ttf", fonts / "NetraBonum-Bold.ttf"]
    section.font_requested.emit("letter_type")
    qtbot.waitUntil(lambda: "letter_type" in section.changes(), timeout=WAIT)
    assert section.changes()["letter_type"]["own"]["title"]


def test_a_font_that_cannot_be_embedded_is_refused_with_the_reason(
    qtbot, section, chosen, tmp_path
):
    (tmp_path / "x.ttf").write_bytes(b"OTTO" + bytes(60))
    chosen += [tmp_path / "x.ttf", tmp_path / "x.ttf"]
    section.font_requested.emit("letter_type")
    qtbot.waitUntil(lambda: ".otf" in section.told.text(), timeout=WAIT)
