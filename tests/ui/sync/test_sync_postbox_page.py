"""The post book tells what was in each bundle, and writes the notice of a lost stick."""

import pytest

from desktop.progress import Silent
from desktop.sync import exchange, postbox, queries
from ui.sync.making import make_postbox_page
from ui.sync.postbox_controller import PostboxController
from ui.widgets.labels import PlainLabel
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000


@pytest.fixture
def saved():
    return []


@pytest.fixture
def page(qtbot, enrolled, region, hq, stick, tmp_path, saved):
    to = region.session.ask(queries.find_peer, "hq")
    exchange.export_bundle(region.session.session, region.folder, to, stick.path, Silent())

    def save(_parent, _title, name, answer):
        saved.append(tmp_path / name)
        answer(str(tmp_path / name))

    page = make_postbox_page(region.background, Dialogs(save=save))
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitUntil(lambda: page._card is not None, timeout=WAIT)
    return page


def texts(page):
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


def test_a_bundle_tells_its_cases_people_and_key(page, region):
    (one,) = region.session.ask(postbox.posted)
    parcel = region.session.ask(postbox.parcel, one)
    said = texts(page)
    assert parcel.cases[0].register_number in said
    assert all(name in said for name in parcel.people)
    assert parcel.recipients[0] in said
    assert "1 perkara baru" in said


def test_the_notice_of_a_lost_stick(qtbot, page, region, saved):
    page.list.clearSelection()
    assert not page.lost.button.isEnabled()
    page.list.selectAll()
    page.lost.click()
    controller = page.findChild(PostboxController)
    dialog = controller.asking
    dialog._text.setPlainText("tertinggal di angkutan umum")
    dialog.effect.click()
    qtbot.waitUntil(lambda: controller.notice is not None, timeout=WAIT)
    text = controller.notice.text.toPlainText()
    (one,) = region.session.ask(postbox.posted)
    parcel = region.session.ask(postbox.parcel, one)
    assert "tertinggal di angkutan umum" in text
    assert all(name in text for name in parcel.people)
    assert parcel.recipients[0] in text
    assert "3 × 24 jam" in text
    controller.notice.close_button.click()
    qtbot.waitUntil(lambda: bool(saved) and saved[0].exists(), timeout=WAIT)
    assert saved[0].read_text("utf-8") == text
    qtbot.waitUntil(lambda: "hilang" in page.list.item(0).text(), timeout=WAIT)
    asked = []
    page.back_requested.connect(lambda: asked.append(True))
    page.told._act.click()
    assert asked == [True]
