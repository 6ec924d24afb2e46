"""Two windows and a stick between them: loss, duplicate, damage, revocation, conflict, receipt."""

import pytest

from desktop.cases.registration import edit_object
from desktop.sync import conflicts, queries, rotating
from desktop.sync.actions import CHECKED
from desktop.sync.enrolment import revoke_device
from desktop.sync.model import OutState
from tests.ui.letters.window_vaults import first_case
from tests.ui.sync.offices import Country, at_odds, behind
from tests.ui.sync.test_sync_pages import WAIT, Plugged, card_of, page_of, press, texts
from ui.sync.conflicts_controller import ConflictsController
from ui.sync.making import make_conflicts_page
from ui.widgets.buttons import PlainButton

pytestmark = pytest.mark.usefixtures("enrolled")


def change(side, place):
    side.session.do(edit_object, first_case(side.session), {"place": place})


def sent(side):
    return side.session.ask(queries.status).peers[0].outbox


def replug(qtbot, page, plugged, drive):
    """Pull the stick out and plug it in again; return its new card."""
    plugged.drives.clear()
    qtbot.waitUntil(lambda: not page._cards, timeout=WAIT)
    plugged.drives.append(drive)
    return card_of(qtbot, page)


def button(page, words):
    return next(one for one in page.findChildren(PlainButton) if one.text() == words)


def exchange(qtbot, page, plugged, drive):
    """Plug the stick in anew and press once; return the card."""
    card = replug(qtbot, page, plugged, drive)
    press(qtbot, card)
    return card


def test_a_lost_stick_costs_nothing_and_its_number_is_named(qtbot, region, hq, stick, tmp_path):
    here, there = Plugged(stick), Plugged(stick)
    ours = page_of(qtbot, region, here, tmp_path)
    press(qtbot, card_of(qtbot, ours))
    theirs = page_of(qtbot, hq, there, tmp_path)
    press(qtbot, card_of(qtbot, theirs))
    exchange(qtbot, ours, here, stick)
    change(region, "di flashdisk yang hilang")
    exchange(qtbot, ours, here, stick)
    for path in stick.path.glob("*.netra"):
        path.unlink()
    change(region, "di flashdisk berikutnya")
    exchange(qtbot, ours, here, stick)
    card = exchange(qtbot, theirs, there, stick)
    assert "Paket nomor 2–3 dari Inspektorat Kabupaten Bogor" in card.said()
    assert "belum tiba" in card.said()
    case = first_case(hq.session)
    place = hq.session.ask(lambda unit: unit.objects.get(case).text("place"))
    assert place == "di flashdisk berikutnya"
    exchange(qtbot, ours, here, stick)
    assert {one.state for one in sent(region)[:-1]} == {OutState.RECEIVED}
    qtbot.waitUntil(lambda: "sudah diterima di sana" in texts(ours), timeout=WAIT)


def test_a_key_goes_out_and_its_answer_comes_back_by_itself(qtbot, region, hq, stick, tmp_path):
    here, there = Plugged(stick), Plugged(stick)
    ours = page_of(qtbot, region, here, tmp_path)
    press(qtbot, card_of(qtbot, ours))
    theirs = page_of(qtbot, hq, there, tmp_path)
    press(qtbot, card_of(qtbot, theirs))
    exchange(qtbot, ours, here, stick)
    qtbot.waitUntil(lambda: "sudah diterima di sana" in texts(ours), timeout=WAIT)
    key = region.session.do(rotating.make_next_key).result
    ours.refresh_requested.emit()
    card = replug(qtbot, ours, here, stick)
    qtbot.waitUntil(lambda: "kunci penerima" in card.said(), timeout=WAIT)
    press(qtbot, card)
    card = exchange(qtbot, theirs, there, stick)
    assert "Ditulis untuk Inspektorat Kabupaten Bogor" in card.said()
    exchange(qtbot, ours, here, stick)
    there_now = region.session.ask(rotating.mailbox)
    assert (there_now.recipient, there_now.next_since) == (key, None)


def test_the_same_stick_twice_changes_nothing(qtbot, region, hq, stick, tmp_path):
    press(qtbot, card_of(qtbot, page_of(qtbot, region, Plugged(stick), tmp_path)))
    (bundle,) = stick.path.glob("*.netra")
    content = bundle.read_bytes()
    plugged = Plugged(stick)
    page = page_of(qtbot, hq, plugged, tmp_path)
    press(qtbot, card_of(qtbot, page))
    before = hq.session.ask(lambda unit: len(unit.objects.all("case")))
    bundle.write_bytes(content)
    card = replug(qtbot, page, plugged, stick)
    qtbot.waitUntil(lambda: "sudah diterima" in card.said(), timeout=WAIT)
    assert hq.session.ask(lambda unit: len(unit.objects.all("case"))) == before


def test_a_stick_that_is_plugged_in_again_is_read_again(qtbot, region, stick, tmp_path):
    plugged = Plugged(stick)
    page = page_of(qtbot, region, plugged, tmp_path)
    card = card_of(qtbot, page)
    press(qtbot, card)
    assert "Pasang sekali lagi" in card.said()
    assert CHECKED not in sent(region)[-1].summary
    card = replug(qtbot, page, plugged, stick)
    qtbot.waitUntil(lambda: "utuh" in card.said(), timeout=WAIT)
    assert CHECKED in sent(region)[-1].summary
    page.refresh_requested.emit()
    qtbot.waitUntil(lambda: "dibaca ulang" in texts(page), timeout=WAIT)
    assert sent(region)[-1].state is OutState.WRITTEN


def test_a_stick_that_lied_is_found_out_and_written_anew(qtbot, region, stick, tmp_path):
    plugged = Plugged(stick)
    page = page_of(qtbot, region, plugged, tmp_path)
    press(qtbot, card_of(qtbot, page))
    (bundle,) = stick.path.glob("*.netra")
    bundle.write_bytes(bundle.read_bytes()[:-4096] + bytes(4096))
    card = replug(qtbot, page, plugged, stick)
    qtbot.waitUntil(lambda: "tidak seperti yang ditulis" in card.said(), timeout=WAIT)
    assert CHECKED not in sent(region)[-1].summary
    press(qtbot, card)
    card = replug(qtbot, page, plugged, stick)
    qtbot.waitUntil(lambda: "utuh" in card.said(), timeout=WAIT)


def quarantined(qtbot, region, hq, stick, tmp_path):
    """Return headquarters' page after a bundle of a revoked PC was set aside there."""
    ours = Plugged(stick)
    press(qtbot, card_of(qtbot, page_of(qtbot, region, ours, tmp_path)))
    hq.session.do(revoke_device, region.session.ask(queries.own_id))
    page = page_of(qtbot, hq, Plugged(stick), tmp_path)
    card = card_of(qtbot, page)
    qtbot.waitUntil(lambda: "tidak lagi" in card.said(), timeout=WAIT)
    press(qtbot, card)
    assert "Tidak ada yang masuk" in card.said()
    found = page.findChildren
    qtbot.waitUntil(lambda: "Buang…" in [one.text() for one in found(PlainButton)], timeout=WAIT)
    return page


def answer(page, reason):
    from ui.sync.controller import SyncController

    dialog = page.findChild(SyncController).asking
    assert not dialog.effect.isEnabled()
    dialog._text.setPlainText(reason)
    dialog.effect.click()


def test_a_revoked_sender_is_let_in_only_with_a_reason(qtbot, region, hq, stick, tmp_path):
    page = quarantined(qtbot, region, hq, stick, tmp_path)
    assert button(page, "Coba lagi").isHidden()
    button(page, "Terima…").click()
    answer(page, "dikonfirmasi lewat telepon")
    qtbot.waitUntil(lambda: "tidak dihitung" in page.told.text(), timeout=WAIT)
    assert hq.session.ask(queries.kept) == ()
    assert list((hq.folder / "quarantine").glob("*.netra")) == []
    # It was revoked before anything of it had come in: kept, and counting for nothing.
    assert hq.session.ask(lambda unit: unit.objects.all("case")) == []


def test_a_bundle_set_aside_is_thrown_away(qtbot, region, hq, stick, tmp_path):
    page = quarantined(qtbot, region, hq, stick, tmp_path)
    button(page, "Buang…").click()
    answer(page, "PC-nya dicuri")
    qtbot.waitUntil(lambda: "sudah dibuang" in page.told.text(), timeout=WAIT)
    assert list((hq.folder / "quarantine").glob("*.netra")) == []


def decide_second(page, reason):
    page.list.setCurrentRow(0)
    page.detail.options[1].setChecked(True)
    page.detail.reason.setPlainText(reason)
    page.detail.decide.click()


def look_again(page):
    page.findChild(ConflictsController).refresh()


def test_a_dispute_shows_in_both_windows_until_it_is_decided(qtbot, dressed, stick, tmp_path):
    country = Country(tmp_path / "negeri")
    one, _, case = at_odds(country, stick.path)
    hq = country.made[0]
    one.send(hq, stick.path)
    behind_region, (behind_hq, seen_there) = behind(one)[0], behind(hq)
    region, there = make_conflicts_page(behind_region), make_conflicts_page(behind_hq)
    for page in (region, there):
        qtbot.addWidget(page)
        qtbot.waitUntil(lambda page=page: page.list.count() == 2, timeout=WAIT)
    # Both fields are the region's: headquarters sees them and decides nothing.
    assert there.told.isHidden()
    decide_second(there, "menurut pusat")
    qtbot.waitUntil(lambda: not there.told.isHidden(), timeout=WAIT)
    assert len(seen_there.ask(conflicts.list_conflicts)) == 2
    for left in (1, 0):
        decide_second(region, "menurut PC kedua")
        qtbot.waitUntil(lambda left=left: region._look.total == left, timeout=WAIT)
    assert behind_region.close(timeout=10)
    one.send(hq, stick.path)
    look_again(there)
    qtbot.waitUntil(lambda: there._look.total == 0, timeout=WAIT)
    assert hq.get(case).text("acted_on") == "2026-01-03"
    assert behind_hq.close(timeout=10)
    country.close()


def test_two_pcs_of_one_office_agree_after_a_decision(qtbot, dressed, stick, tmp_path):
    country = Country(tmp_path / "negeri")
    one, two, case = at_odds(country, stick.path)
    background, vault = behind(one)
    page = make_conflicts_page(background)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.list.count() == 2, timeout=WAIT)
    for _ in range(2):
        page.list.setCurrentRow(0)
        page.detail.options[1].setChecked(True)
        page.detail.reason.setPlainText("menurut PC kedua")
        left = len(vault.ask(conflicts.list_conflicts))
        page.detail.decide.click()
        qtbot.waitUntil(
            lambda left=left: len(vault.ask(conflicts.list_conflicts)) < left, timeout=WAIT
        )
        qtbot.waitUntil(lambda left=left: page._look.total == left - 1, timeout=WAIT)
    assert background.close(timeout=10)
    one.send(two, stick.path)
    assert two.ask(conflicts.list_conflicts) == []
    assert two.get(case).text("acted_on") == one.get(case).text("acted_on") == "2026-01-03"
    country.close()
