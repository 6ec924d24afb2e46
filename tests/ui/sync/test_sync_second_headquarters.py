"""A second PC is let in at headquarters through the pages, and takes the keys when it must."""

from pathlib import Path

import pytest

from desktop.keys.hq_joining import read_hq_join_request
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.sync import custody, headquarters, joining, queries, standing
from desktop.sync.trusting import trust_view
from ui.sync.making import make_enrolment_page, make_trust_page
from ui.sync.root_dialogs import BringRootDialog
from ui.sync.trust_controller import TrustController
from ui.widgets.labels import PlainLabel
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000
SECRET = "empat sapi makan rumput kering"


class Files:
    """Dialogs that save into a folder and open what a test names, one after the other."""

    def __init__(self, folder: Path):
        folder.mkdir()
        self.folder, self.files, self.saved = folder, [], []

    def dialogs(self):
        def save(_parent, _title, name, answer):
            self.saved.append(self.folder / name)
            answer(str(self.saved[-1]))

        def file(_parent, _title, _kind, answer):
            answer(str(self.files.pop(0)))

        return Dialogs(save=save, file=file)


def texts(page):
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


def store_root(hq, folder):
    file = hq.session.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    hq.session.do(custody.put_root_away, file, SECRET)
    (folder / "akar.json").write_bytes(file)
    return folder / "akar.json"


@pytest.mark.usefixtures("enrolled")
def test_a_second_pc_joins_headquarters_from_file_to_file(qtbot, hq, colleague, tmp_path):
    root = store_root(hq, tmp_path)
    ours, theirs = Files(tmp_path / "stik-1"), Files(tmp_path / "stik-2")
    new = make_enrolment_page(colleague.background, ours.dialogs())
    old = make_enrolment_page(hq.background, theirs.dialogs())
    for page in (new, old):
        qtbot.addWidget(page)
        page.resize(1000, 760)
        page.show()
    qtbot.waitUntil(lambda: bool(new.digits()) and bool(old.digits()), timeout=WAIT)
    assert "pemegang kunci pusat" in texts(new)
    new.request.click()
    qtbot.waitUntil(lambda: bool(ours.saved) and ours.saved[0].exists(), timeout=WAIT)
    theirs.files = [ours.saved[0], root]
    old.answer.click()
    qtbot.waitUntil(lambda: not old._third.isHidden(), timeout=WAIT)
    assert "Budi Contoh" in old._who.text()
    old.type_digits(new.digits())
    old.compare.click()
    qtbot.waitUntil(lambda: old.findChild(BringRootDialog) is not None, timeout=WAIT)
    old.findChild(BringRootDialog).given.emit(SECRET)
    qtbot.waitUntil(lambda: theirs.saved[0].exists(), timeout=WAIT)
    assert old.findChild(BringRootDialog) is None
    ours.files = [theirs.saved[0]]
    new.answer.click()
    qtbot.waitUntil(lambda: not new._third.isHidden(), timeout=WAIT)
    new.type_digits(old.digits())
    new.compare.click()
    qtbot.waitUntil(lambda: "perkara datang dari sana" in new.told.text(), timeout=WAIT)
    there = hq.session.ask(queries.own_id)
    assert there in {one.id for one in colleague.session.ask(queries.peers)}
    # Now that it is of headquarters, the page says where the keys are before anybody presses.
    qtbot.waitUntil(lambda: not new.answer.button.isEnabled(), timeout=WAIT)
    assert "PC pusat lain" in new.answer.button.accessibleDescription()


@pytest.fixture
def second(hq, colleague, enrolled):
    """Return the second PC after it was let in."""
    request = read_hq_join_request(colleague.session.do(joining.request_joining).result)
    answer = hq.session.do(headquarters.let_in, request).result
    reply = colleague.session.ask(joining.check_joining, answer)
    colleague.session.do(joining.accept_joining, reply)
    return colleague


def trust_page(qtbot, side, files):
    page = make_trust_page(side.background, files.dialogs(), CHEAP_FOR_TESTS)
    qtbot.addWidget(page)
    page.resize(1190, 900)
    page.show()
    qtbot.waitUntil(lambda: page._view is not None, timeout=WAIT)
    return page


def test_the_second_pc_says_where_the_keys_are_and_takes_them(qtbot, hq, second, tmp_path):
    root = store_root(hq, tmp_path)
    files = Files(tmp_path / "berkas")
    page = trust_page(qtbot, second, files)
    qtbot.waitUntil(lambda: not page.issue.button.isEnabled(), timeout=WAIT)
    assert "dipegang PC pusat lain" in texts(page)
    assert not page.issuing.isEnabled()
    assert "dipegang PC pusat lain" in page.issuing.toolTip()
    assert not page.revoke.button.isEnabled()
    assert page.mailbox.isVisible()
    assert page.take.isVisible()
    page.hold.click()
    controller = page.findChild(TrustController)
    files.files = [root]
    question = controller.asking
    question.effect.click()
    qtbot.waitUntil(lambda: controller.asking is not question, timeout=WAIT)
    controller.asking.given.emit(SECRET)
    qtbot.waitUntil(lambda: second.session.ask(standing.is_holder), timeout=WAIT)
    qtbot.waitUntil(page.issue.button.isEnabled, timeout=WAIT)
    assert not page.hold.isVisible()
    assert "memegang kunci pusat" in page.told.text()


def test_headquarters_revokes_its_second_pc_on_the_page(qtbot, hq, second, tmp_path):
    page = trust_page(qtbot, hq, Files(tmp_path / "berkas"))
    qtbot.waitUntil(lambda: "PC pusat lain" in texts(page), timeout=WAIT)
    (retire, revoke) = page._others
    assert (retire.isEnabled(), revoke.isEnabled()) == (True, True)
    revoke.click()
    dialog = page.findChild(TrustController).asking
    dialog._text.setPlainText("dicuri")
    dialog.effect.click()

    def revoked():
        view = hq.session.ask(trust_view)
        return [one.revoked_at is not None for one in view.headquarters if one.colleague] == [True]

    qtbot.waitUntil(revoked, timeout=WAIT)
