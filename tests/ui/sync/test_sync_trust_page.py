"""The key officer keeps headquarters' keys on the page; the region reads whom it believes."""

from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.progress import Silent
from desktop.sync import custody, exchange, queries, recipients, rotating, standing
from desktop.sync.enrolment import own_fingerprint
from desktop.sync.trusting import list_file, trust_view
from ui.sync.mailbox_controller import MailboxController
from ui.sync.making import make_trust_page
from ui.widgets.labels import PlainLabel
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000
SECRET = "empat sapi makan rumput kering"


class Desk:
    """Dialogs that answer with files of one folder."""

    def __init__(self, folder):
        self.folder, self.file, self.saved = folder, "", []

    def dialogs(self):
        def save(_parent, _title, name, answer):
            self.saved.append(self.folder / name)
            answer(str(self.folder / name))

        return Dialogs(save=save, file=lambda _p, _t, _w, answer: answer(str(self.file)))


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "berkas"
    folder.mkdir()
    return Desk(folder)


def page_of(qtbot, side, files):
    page = make_trust_page(side.background, files.dialogs(), CHEAP_FOR_TESTS)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitUntil(lambda: page._view is not None, timeout=WAIT)
    return page


def controller(page):
    from ui.sync.trust_controller import TrustController

    return page.findChild(TrustController)


def texts(page):
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


def answer(qtbot, page, reason=""):
    """Press the effect of the question that is open."""
    dialog = controller(page).asking
    if reason:
        dialog._text.setPlainText(reason)
    dialog.effect.click()


def view(side):
    return side.session.ask(trust_view)


@pytest.mark.usefixtures("enrolled")
def test_the_region_reads_whom_it_believes_and_takes_a_newer_list(qtbot, region, hq, files):
    page = page_of(qtbot, region, files)
    said = texts(page)
    assert "KASN" in said
    assert " ".join(hq.session.ask(own_fingerprint).split()[:4]) in " ".join(said.split())
    assert page.issue.isHidden()
    assert page._root.isHidden()
    hq.session.do(custody.rename_authority, "BKN")
    files.file = files.folder / "daftar.json"
    Path(files.file).write_bytes(hq.session.ask(list_file))
    page.take.click()
    qtbot.waitUntil(lambda: "berlaku" in page.told.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "BKN" in texts(page), timeout=WAIT)


@pytest.mark.usefixtures("enrolled")
def test_the_root_goes_to_the_safe_and_comes_back_for_a_revocation(qtbot, region, hq, files):
    page = page_of(qtbot, hq, files)
    page.store.click()
    dialog = controller(page).asking
    assert not dialog.go.button.isEnabled()
    dialog.passphrase._first.set_text(SECRET)
    dialog.passphrase._second.set_text(SECRET)
    dialog.go.click()
    qtbot.waitUntil(lambda: "keluar" in page.told.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: page.store.isHidden(), timeout=WAIT)
    assert not hq.session.ask(custody.root_is_here)

    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=WAIT)
    assert not page.revoke.button.isEnabled()
    page.list.setCurrentRow(0)
    page.revoke.click()
    files.file = files.saved[0]
    answer(qtbot, page, "laptop dicuri")
    bring = controller(page).asking
    bring.passphrase.set_text("lima sapi makan rumput")
    bring.go.click()
    qtbot.waitUntil(lambda: not bring.told.isHidden(), timeout=WAIT)
    assert view(hq).regions[0].revoked_at is None
    bring.passphrase.set_text(SECRET)
    bring.go.click()
    qtbot.waitUntil(lambda: "tidak dipercaya lagi" in page.told.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: "tidak dipercaya" in page.list.item(0).text(), timeout=WAIT)
    assert page._current().revoked_at is not None
    assert not page.revoke.button.isEnabled()


@pytest.mark.usefixtures("enrolled")
def test_keys_follow_each_other_by_the_buttons(qtbot, hq, files):
    page = page_of(qtbot, hq, files)
    for press, then in (
        (page.recipient, "diumumkan"),
        (page.recipient, "Kunci baru berlaku"),
        (page.destroy_former, "dihancurkan"),
        (page.issuing, "kunci baru"),
        (page.succeed, "menjadi kunci induk"),
    ):
        qtbot.waitUntil(lambda press=press: not press.isHidden(), timeout=WAIT)
        press.click()
        answer(qtbot, page)
        qtbot.waitUntil(lambda then=then: then in page.told.text(), timeout=WAIT)
        number = view(hq).version
        qtbot.waitUntil(lambda number=number: page._view.version == number, timeout=WAIT)
    page.rename.click()
    answer(qtbot, page, "BKN")
    qtbot.waitUntil(lambda: "nama baru" in page.told.text(), timeout=WAIT)
    assert hq.session.ask(standing.trust_in_force).authority == "BKN"


def test_another_body_takes_over_on_its_page(qtbot, region, hq, files, tmp_path):
    from tests.ui.letters.window_vaults import behind_window, enrol, hq_sample

    enrol(region.session, hq.session)
    keys = hq.session.do(custody.make_root_file, SECRET, CHEAP_FOR_TESTS).result
    (files.folder / "akar.json").write_bytes(keys)
    (files.folder / "daftar.json").write_bytes(hq.session.ask(list_file))
    new = behind_window(hq_sample(tmp_path, "bkn"))
    page = page_of(qtbot, new, files)
    answers = iter([files.folder / "daftar.json", files.folder / "akar.json"])
    controller(page)._dialogs = Dialogs(file=lambda _p, _t, _w, answer: answer(str(next(answers))))
    page.take_over.click()
    qtbot.waitUntil(lambda: controller(page).asking is not None, timeout=WAIT)
    bring = controller(page).asking
    bring.passphrase.set_text(SECRET)
    bring.go.click()
    qtbot.waitUntil(lambda: "diambil alih" in page.told.text(), timeout=WAIT)
    assert len(view(new).headquarters) == 2
    assert new.background.close(timeout=10)


def carry(sender, to, stick):
    """Write a bundle and let it in."""
    stick.mkdir()
    device = to.session.ask(queries.own_id)
    sent = exchange.export_bundle(sender.session, sender.folder, device, stick, Silent())
    assert exchange.import_bundle(to.session, to.folder, sent.file, Silent()).code == ""


def years_later(unit):
    """Move what a vault remembers of its keys two years back."""
    keys, back = recipients.own_keys(unit.local), timedelta(days=730)
    former = tuple(msgspec.structs.replace(one, until=one.until - back) for one in keys.former)
    since = (keys.since or unit.clock.now()) - back
    moved = msgspec.structs.replace(keys, since=since, former=former)
    recipients.keep_own_keys(unit.local, moved)


def mailbox_words(page):
    return "\n".join(label.text() for label in page.mailbox.findChildren(PlainLabel))


@pytest.mark.usefixtures("enrolled")
def test_a_region_lets_its_recipient_key_be_followed(qtbot, region, hq, files, tmp_path):
    region.session.do(years_later)
    page = page_of(qtbot, region, files)
    assert "lebih dari setahun" in mailbox_words(page)
    assert page.mailbox.destroy_former.isHidden()
    page.mailbox.renew.click()
    asking = page.findChild(MailboxController).asking
    asking.effect.click()
    qtbot.waitUntil(lambda: "menunggu jawaban pusat" in mailbox_words(page), timeout=WAIT)
    assert page.mailbox.renew.isHidden()
    carry(region, hq, tmp_path / "a")
    there = page_of(qtbot, hq, files)
    assert there.mailbox.isHidden()
    qtbot.waitUntil(lambda: there.list.count() == 1, timeout=WAIT)
    assert "belum dikonfirmasi" in there.list.item(0).text()
    there.list.setCurrentRow(0)
    assert "ikut setiap paket" in texts(there)
    carry(hq, region, tmp_path / "b")
    controller(page).refresh()
    qtbot.waitUntil(lambda: "paketnya nomor 1" in mailbox_words(page), timeout=WAIT)
    assert "masih membuka paket yang terlambat" in mailbox_words(page)
    assert page.mailbox.destroy_former.isHidden()
    region.session.do(years_later)
    controller(page).refresh()
    qtbot.waitUntil(lambda: not page.mailbox.destroy_former.isHidden(), timeout=WAIT)
    page.mailbox.destroy_former.click()
    page.findChild(MailboxController).asking.effect.click()
    qtbot.waitUntil(lambda: "dihancurkan" in page.told.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: page.mailbox.destroy_former.isHidden(), timeout=WAIT)
    assert region.session.ask(rotating.mailbox).former == ()
    carry(region, hq, tmp_path / "c")
    controller(there).refresh()
    qtbot.waitUntil(lambda: "dikonfirmasi" not in there.list.item(0).text(), timeout=WAIT)


@pytest.mark.usefixtures("enrolled")
def test_devices_are_found_by_typing(qtbot, hq, files):
    page = page_of(qtbot, hq, files)
    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=WAIT)
    assert "Inspektorat" in page.list.item(0).text()
    page.search.setText("merauke")
    assert page.list.count() == 0
    page.search.setText("32.01")
    assert page.list.count() == 1
