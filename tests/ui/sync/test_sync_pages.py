"""The stick's journey between two real vaults, driven by the pages."""

import io
import threading
from dataclasses import replace
from functools import partial

import pypdfium2
import pytest

from desktop.cases.evidence import add_evidence
from desktop.cases.intake import ReporterDraft
from desktop.cases.model import File
from desktop.cases.registration import edit_object
from desktop.cases.reporter import seal_reporter
from desktop.ids import DeviceId
from desktop.journal.model import id_of_creation
from desktop.progress import Silent
from desktop.sync import exchange, lost_texts, outgoing, queries
from desktop.sync.model import OutState, Room
from desktop.sync.volumes import forecast
from tests.builders import Forger, write
from tests.ui.letters.window_vaults import catalogue
from ui.sync import words
from ui.sync.controller import SyncPlaces
from ui.sync.file_budget import FilesGo
from ui.sync.making import make_enrolment_page, make_sync_page
from ui.sync.stick import Recipient, write_to
from ui.sync.vault_calls import VaultCalls
from ui.widgets.system_dialogs import Dialogs

WAIT = 10000


class Plugged:
    """Which drives are there, and dialogs that answer at once."""

    def __init__(self, *drives):
        self.drives = list(drives)
        self.file = ""
        self.saved = []

    def __call__(self):
        return tuple(self.drives)

    def dialogs(self, folder):
        def save(_parent, _title, name, answer):
            self.saved.append(folder / name)
            answer(str(folder / name))

        return Dialogs(
            save=save,
            file=lambda _parent, _title, _pattern, answer: answer(str(self.file)),
            folder=lambda _parent, _title, answer: answer(str(folder)),
        )


def page_of(qtbot, side, plugged, folder):
    places = SyncPlaces(side.folder, plugged)
    page = make_sync_page(side.background, catalogue, places, plugged.dialogs(folder))
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    return page


def card_of(qtbot, page):
    qtbot.waitUntil(lambda: len(page._cards) == 1, timeout=WAIT)
    return next(iter(page._cards.values()))


def press(qtbot, card):
    qtbot.waitUntil(lambda: card.go.button.isEnabled(), timeout=WAIT)
    card.go.click()
    qtbot.waitUntil(lambda: card._finished, timeout=WAIT)
    qtbot.waitUntil(lambda: card._job is None, timeout=WAIT)


@pytest.mark.usefixtures("enrolled")
def test_a_case_goes_out_and_comes_back_as_received(qtbot, region, hq, stick, tmp_path):
    plugged = Plugged(stick)
    here = page_of(qtbot, region, plugged, tmp_path)
    card = card_of(qtbot, here)
    qtbot.waitUntil(lambda: "perkara baru" in card.said(), timeout=WAIT)
    press(qtbot, card)
    assert "Aman dicabut" in card.said()
    assert state_of(region) is OutState.WRITTEN
    qtbot.waitUntil(lambda: "Ditulis ke flashdisk" in texts(here), timeout=WAIT)

    there = page_of(qtbot, hq, plugged, tmp_path)
    other = card_of(qtbot, there)
    qtbot.waitUntil(lambda: "nomor 1" in other.said(), timeout=WAIT)
    assert "1 perubahan" in other.said()  # a new headquarters' key for identities
    press(qtbot, other)
    assert len(list(stick.path.glob("*.netra"))) == 2
    count = hq.session.ask(lambda unit: len(unit.objects.all("case")))
    assert count == 1

    here.refresh_requested.emit()
    qtbot.waitUntil(
        lambda: "1 perubahan" in card.said() and "nomor 1:" in card.said(), timeout=WAIT
    )
    press(qtbot, card)
    first = first_sent(region)
    assert first.number == 1
    assert first.state is OutState.RECEIVED
    assert "nomor 2" in card.said()  # it confirms the key, which headquarters waits for
    qtbot.waitUntil(lambda: "sudah diterima di sana" in texts(here), timeout=WAIT)
    assert "Diterima" in texts(here)


@pytest.mark.usefixtures("enrolled")
def test_a_stick_that_needs_a_repair_says_what_to_do(qtbot, region, stick, tmp_path):
    here = page_of(qtbot, region, Plugged(stick), tmp_path)
    card = card_of(qtbot, here)
    press(qtbot, card)
    assert "dicabut saat sedang ditulisi" not in card.said()
    (bundle,) = stick.path.glob("*.netra")
    (stick.path / "NETRA-~1.PAR").write_bytes(bundle.read_bytes())
    here.refresh_requested.emit()
    qtbot.waitUntil(lambda: "dicabut saat sedang ditulisi" in card.said(), timeout=WAIT)
    assert "NETRA-~1.PAR" in card.said()
    assert "Salin dahulu isinya" in card.said()
    (case,) = region.session.ask(lambda unit: unit.objects.all("case"))
    region.session.do(edit_object, case.id, {"place": "Bogor"})
    here.refresh_requested.emit()
    qtbot.waitUntil(lambda: "1 perubahan" in card.said(), timeout=WAIT)
    press(qtbot, card)
    assert "Aman dicabut" in card.said()
    assert "dicabut saat sedang ditulisi" in card.said()


@pytest.mark.usefixtures("enrolled")
def test_a_text_that_names_the_reporter_is_told_before_it_leaves(qtbot, region, stick, tmp_path):
    (case,) = region.session.ask(lambda unit: unit.objects.all("case"))
    draft = ReporterDraft("dirahasiakan", "Kusnadi Wiryawan")
    region.session.do(seal_reporter, case.id, draft)
    region.session.do(edit_object, case.id, {"place": "Rumah Kusnadi Wiryawan"})
    card = card_of(qtbot, page_of(qtbot, region, Plugged(stick), tmp_path))
    qtbot.waitUntil(lambda: "menyebut pelapor" in card.said(), timeout=WAIT)
    assert case.text("register_number") in card.said()
    assert "Kusnadi" not in card.said()
    assert not card.go.reason


@pytest.fixture
def evidence(region):
    """Two files of 1.2 and 0.4 MB more on the region's case."""
    (case,) = region.session.ask(lambda unit: unit.objects.all("case"))
    for letter, size in ((b"f", 1_200_000), (b"g", 400_000)):
        ref = region.session.session.store.blobs.add(io.BytesIO(letter * size))
        name = f"{letter.decode()}.jpg"
        form = {"type": "FOTO", "title": name, "from_whom": "pelapor"}
        region.session.do(add_evidence, case.id, form, File(ref.sha256, ref.size, name))


@pytest.mark.usefixtures("enrolled", "evidence")
def test_the_person_chooses_which_files_go(qtbot, region, stick, tmp_path):
    page = page_of(qtbot, region, Plugged(replace(stick, free=8_000_000_000, total=9)), tmp_path)
    card = card_of(qtbot, page)
    qtbot.waitUntil(lambda: "Sekarang: 3 berkas (2 MB)" in card.said(), timeout=WAIT)
    files = card._files
    assert "Nanti" not in files.told.text()
    files.which.setCurrentIndex(files.which.findData(FilesGo.SOME))
    files.most.setValue(1)
    assert "Sekarang: 2 berkas" in files.told.text()
    assert "Nanti: 1 berkas (1" in files.told.text()
    files.which.setCurrentIndex(files.which.findData(FilesGo.NONE))
    assert "Nanti: 3 berkas (2 MB)" in files.told.text()
    page.refresh_requested.emit()
    qtbot.waitUntil(lambda: card._files not in (None, files), timeout=WAIT)
    assert card.budget() == 0
    press(qtbot, card)
    assert "berkas yang menyusul: 3 (2 MB)" in card.said()
    (sent,) = region.session.ask(queries.status).peers[0].outbox
    assert sent.summary["files"] == []


@pytest.mark.usefixtures("enrolled", "evidence")
def test_what_is_foretold_is_what_goes(region, tmp_path):
    session, vault = region.session.session, region.folder
    to = session.ask(queries.find_peer, "hq")
    choice = session.ask(outgoing.choose, to)
    for budget in (0, 300_000, 1_000_000, 1_500_000, None):
        room = Room(budget=budget)
        said = forecast(choice, None, room)
        folder = tmp_path / f"{budget}"
        folder.mkdir()
        done = exchange.export_bundle(session, vault, to, folder, Silent(), room)
        assert (done.blobs, done.blob_bytes, done.left) == (said.files, said.bytes, said.left)
        choice = session.ask(outgoing.choose, to)


@pytest.mark.usefixtures("enrolled", "evidence")
def test_receipts_keep_to_what_was_chosen(region, stick):
    session = region.session.session
    to = [Recipient(session.ask(queries.find_peer, "hq"), "KASN")]

    class Calls:
        def desk(self, _progress):
            return session

    def told(*_):
        """Nobody watches."""

    (one,) = write_to(Calls(), region.folder, stick.path, to, told, 1_000_000).written
    assert (one.result.blobs, one.result.left) == (2, 1)


def state_of(side):
    return side.session.ask(queries.status).peers[0].last_out.state


def first_sent(side):
    return min(side.session.ask(queries.status).peers[0].outbox, key=lambda one: one.number)


def texts(page):
    from ui.widgets.labels import PlainLabel

    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


@pytest.mark.usefixtures("enrolled")
def test_headquarters_is_offered_the_receipt_it_did_not_tick(qtbot, region, hq, stick, tmp_path):
    plugged = Plugged(stick)
    press(qtbot, card_of(qtbot, page_of(qtbot, region, plugged, tmp_path)))
    there = page_of(qtbot, hq, plugged, tmp_path)
    card = card_of(qtbot, there)
    qtbot.waitUntil(lambda: bool(card.ticked()), timeout=WAIT)
    for box in card._ticks.values():
        box.setChecked(False)
    press(qtbot, card)
    assert "belum tahu" in card.said()
    card.receipt.click()
    qtbot.waitUntil(lambda: len(list(stick.path.glob("*.netra"))) == 2, timeout=WAIT)


@pytest.mark.usefixtures("enrolled")
def test_a_damaged_bundle_is_named_with_one_next_step(qtbot, region, hq, stick, tmp_path):
    plugged = Plugged(stick)
    press(qtbot, card_of(qtbot, page_of(qtbot, region, plugged, tmp_path)))
    bundle = next(stick.path.glob("*.netra"))
    content = bytearray(bundle.read_bytes())
    content[-5000] ^= 1
    bundle.write_bytes(content)
    there = page_of(qtbot, hq, plugged, tmp_path)
    card = card_of(qtbot, there)
    qtbot.waitUntil(lambda: bundle.name in card.said(), timeout=WAIT)
    line = next(one for one in card.said().splitlines() if bundle.name in one)
    assert "kode" not in line
    assert hq.session.ask(lambda unit: len(unit.objects.all("case"))) == 0


@pytest.mark.usefixtures("enrolled")
def test_cancelling_leaves_no_half_file_and_the_button_wakes_up(qtbot, region, stick, tmp_path):
    page = page_of(qtbot, region, Plugged(stick), tmp_path)
    card = card_of(qtbot, page)
    qtbot.waitUntil(lambda: card.go.button.isEnabled(), timeout=WAIT)
    card.go.click()
    assert not card.go.button.isEnabled()
    card.cancel.click()
    qtbot.waitUntil(lambda: card._job is None, timeout=WAIT)
    if not card._finished:
        assert list(stick.path.iterdir()) == []
        assert card.go.button.isEnabled()


@pytest.mark.usefixtures("enrolled")
def test_a_stick_that_is_pulled_out_loses_its_card(qtbot, region, stick, tmp_path):
    plugged = Plugged(stick)
    page = page_of(qtbot, region, plugged, tmp_path)
    card_of(qtbot, page)
    plugged.drives.clear()
    qtbot.waitUntil(lambda: not page._cards, timeout=WAIT)
    assert not page._none.isHidden()


@pytest.mark.usefixtures("enrolled")
def test_a_folder_will_do(qtbot, region, tmp_path):
    folder = tmp_path / "kiriman"
    folder.mkdir()
    page = page_of(qtbot, region, Plugged(), folder)
    qtbot.waitUntil(lambda: page.folder.isVisible(), timeout=WAIT)
    page.folder.click()
    press(qtbot, card_of(qtbot, page))
    assert len(list(folder.glob("*.netra"))) == 1


@pytest.mark.usefixtures("enrolled")
def test_the_slip_names_file_and_hash(qtbot, region, stick, tmp_path):
    plugged = Plugged(stick)
    page = page_of(qtbot, region, plugged, tmp_path)
    card = card_of(qtbot, page)
    slips = []
    card.slip_save_requested.connect(slips.append)
    press(qtbot, card)
    from ui.widgets.buttons import PlainButton

    save = next(b for b in card.findChildren(PlainButton) if b.text() == "Simpan slip…")
    save.click()
    qtbot.waitUntil(lambda: bool(plugged.saved) and plugged.saved[0].exists(), timeout=WAIT)
    document = pypdfium2.PdfDocument(plugged.saved[0].read_bytes())
    text = document[0].get_textpage().get_text_range().replace("\r\n", "")
    document.close()
    assert slips[0].sha256[:8] in text.replace(" ", "")


def test_before_enrolment_the_page_leads_there(qtbot, region, stick, tmp_path):
    page = page_of(qtbot, region, Plugged(stick), tmp_path)
    qtbot.waitUntil(lambda: "belum terdaftar" in texts(page), timeout=WAIT)
    assert page.folder.isHidden()
    assert not page._cards
    page.show_enrolment()
    assert page.currentWidget() is page.enrolment


def test_enrolment_from_file_to_file(qtbot, region, hq, tmp_path):
    ours, theirs = Plugged(), Plugged()
    here = make_enrolment_page(region.background, ours.dialogs(tmp_path))
    there = make_enrolment_page(hq.background, theirs.dialogs(tmp_path))
    for page in (here, there):
        qtbot.addWidget(page)
        page.show()
    qtbot.waitUntil(lambda: bool(here.digits()) and bool(there.digits()), timeout=WAIT)
    here.request.click()
    qtbot.waitUntil(lambda: bool(ours.saved) and ours.saved[0].exists(), timeout=WAIT)
    theirs.file = ours.saved[0]
    there.answer.click()
    qtbot.waitUntil(lambda: not there._third.isHidden(), timeout=WAIT)
    assert "Kabupaten Bogor" in there._who.text()
    assert "Belum ada komputer kantor ini" in there._who.text()
    assert not there.compare.button.isEnabled()
    there.type_digits(here.digits().replace("1", "2").replace("3", "4"))
    there.compare.click()
    assert there.complaint
    assert not theirs.saved
    there.type_digits(here.digits())
    assert not there.complaint
    there.compare.click()
    qtbot.waitUntil(lambda: bool(theirs.saved) and theirs.saved[0].exists(), timeout=WAIT)
    qtbot.waitUntil(lambda: "Inspektorat" in texts(there._list), timeout=WAIT)
    ours.file = theirs.saved[0]
    here.answer.click()
    qtbot.waitUntil(lambda: not here._third.isHidden(), timeout=WAIT)
    here.type_digits(there.digits())
    here.compare.click()
    qtbot.waitUntil(lambda: "sudah terdaftar" in here.told.text(), timeout=WAIT)
    assert region.session.ask(queries.peers)[0].label == "KASN"


@pytest.mark.usefixtures("enrolled")
def test_a_further_pc_joins_from_file_to_file(qtbot, region, newcomer, hq, tmp_path):
    ours, theirs = Plugged(), Plugged()
    for name in ("stik-1", "stik-2"):
        (tmp_path / name).mkdir()
    new = make_enrolment_page(newcomer.background, ours.dialogs(tmp_path / "stik-1"))
    old = make_enrolment_page(region.background, theirs.dialogs(tmp_path / "stik-2"))
    for page in (new, old):
        qtbot.addWidget(page)
        page.show()
    qtbot.waitUntil(lambda: bool(new.digits()) and bool(old.digits()), timeout=WAIT)
    assert "Bergabung" in texts(new)
    assert new._further.isHidden()
    new.request.click()
    qtbot.waitUntil(lambda: bool(ours.saved) and ours.saved[0].exists(), timeout=WAIT)
    theirs.file = ours.saved[0]
    qtbot.waitUntil(old._further.isVisible, timeout=WAIT)
    old.further.click()
    qtbot.waitUntil(lambda: not old._third.isHidden(), timeout=WAIT)
    assert "Sri Contoh" in old._who.text()
    old.type_digits(old.digits())
    old.compare.click()
    assert old.complaint
    assert not theirs.saved
    old.type_digits(new.digits())
    old.compare.click()
    qtbot.waitUntil(lambda: bool(theirs.saved) and theirs.saved[0].exists(), timeout=WAIT)
    ours.file = theirs.saved[0]
    new.answer.click()
    qtbot.waitUntil(lambda: not new._third.isHidden(), timeout=WAIT)
    new.type_digits(new.digits())
    new.compare.click()
    assert new.complaint
    new.type_digits(old.digits())
    new.compare.click()
    qtbot.waitUntil(lambda: "sekarang" in new.told.text(), timeout=WAIT)
    # What is left is headquarters, which the same page does next.
    qtbot.waitUntil(lambda: "KASN" in texts(new), timeout=WAIT)
    mine, of_office = (side.session.ask(lambda unit: unit.scope) for side in (newcomer, region))
    assert mine == of_office != ""
    new.request.click()
    qtbot.waitUntil(lambda: len(ours.saved) == 2 and ours.saved[1].exists(), timeout=WAIT)
    there = make_enrolment_page(hq.background, theirs.dialogs(tmp_path / "stik-2"))
    qtbot.addWidget(there)
    there.show()
    qtbot.waitUntil(lambda: bool(there.digits()), timeout=WAIT)
    theirs.file = ours.saved[1]
    there.answer.click()
    qtbot.waitUntil(lambda: "menjaminnya" in there._who.text(), timeout=WAIT)
    there.type_digits(new.digits())
    there.compare.click()
    qtbot.waitUntil(lambda: "Kantor: 1 · komputer: 2" in texts(there), timeout=WAIT)


def test_the_stick_page_leads_a_new_pc_to_its_office(qtbot, newcomer, stick, tmp_path):
    page = page_of(qtbot, newcomer, Plugged(stick), tmp_path)
    qtbot.waitUntil(lambda: "bergabung" in texts(page), timeout=WAIT)


def test_a_file_that_is_no_request_is_refused_in_words(qtbot, hq, tmp_path):
    plugged = Plugged()
    plugged.file = tmp_path / "x.json"
    plugged.file.write_bytes(b"{}")
    page = make_enrolment_page(hq.background, plugged.dialogs(tmp_path))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.digits()), timeout=WAIT)
    page.answer.click()
    qtbot.waitUntil(lambda: bool(page.told.text()), timeout=WAIT)
    assert page._third.isHidden()


class Stopping:
    """Progress of a job that somebody gave up."""

    def report(self, _stage, _done, _total):
        from desktop.progress import Cancelled

        raise Cancelled


def test_work_does_not_wait_for_a_vault_that_was_locked(qtbot, region):
    from PySide6.QtCore import QObject

    from desktop.progress import Cancelled

    owner = QObject()
    calls = VaultCalls(region.background, owner)
    seen = []

    def work():
        try:
            calls.desk(Stopping()).ask(lambda unit: unit.device)
        except Cancelled:
            seen.append("stopped")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(5)
    assert seen == ["stopped"]
    owner.deleteLater()


def test_what_an_action_raises_reaches_the_work(qtbot, region):
    from desktop.progress import Silent

    calls = VaultCalls(region.background, region.background)

    class Rolled(Exception):
        pass

    def action(_unit):
        raise Rolled

    results = []
    job = region.background.run(partial(_try, calls, action, Silent(), Rolled))
    job.then(results.append)
    qtbot.waitUntil(lambda: bool(results), timeout=WAIT)
    assert results == ["rolled back"]


def _try(calls, action, progress, kind):
    try:
        calls.desk(progress).do(action)
    except kind:
        return "rolled back"
    return "kept"


def test_three_words_for_three_things(dressed):
    said = {words.state_words(state)[0] for state in OutState}
    assert said == {"Tersimpan", "Ditulis ke flashdisk", "Diterima"}


@pytest.mark.usefixtures("enrolled")
def test_what_a_pc_no_longer_trusted_left_behind_is_told(qtbot, region, stick, tmp_path):
    page = page_of(qtbot, region, Plugged(stick), tmp_path)
    card = card_of(qtbot, page)
    press(qtbot, card)
    assert "tidak dipercaya lagi" not in texts(page)
    region.session.do(write, leave_behind)
    page.refresh_requested.emit()
    qtbot.waitUntil(lambda: "dihapus PC yang tidak dipercaya lagi: 1." in texts(page), timeout=WAIT)
    assert "hanya ada di PC yang tidak dipercaya lagi: 2." in texts(page)
    # The text is asked for, whatever else there is to send.
    qtbot.waitUntil(lambda: "teks yang hilang" in card.said(), timeout=WAIT)
    press(qtbot, card)
    (peer,) = region.session.ask(queries.peers)
    assert not region.session.ask(lambda unit: lost_texts.are_owed(unit, peer))


def leave_behind(unit):
    """Let another PC of the office have taken a text out, and be revoked with its last op."""
    forger = Forger(DeviceId("abcdefghijklmnop"), unit.scope)
    _, birth = forger.create("case")
    forger.op("case", id_of_creation(forger.feed, 2), "subject", "x", [birth])
    forger.op("case", id_of_creation(forger.feed, 2), "subject", "y", [birth])
    action, created, *_ = forger.ops
    unit.fold.apply(action)
    unit.fold.apply(replace(created, payload=None))
    unit.devices.revoke(DeviceId("abcdefghijklmnop"), {})
    forger.op("case", id_of_creation(forger.feed, 2), "subject", "z", [birth])
    unit.bundles.put_waiting(forger.ops[-2:])
