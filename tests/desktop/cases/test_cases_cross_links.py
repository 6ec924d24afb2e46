"""Cases meet by accounts, links, numbers and files; files that nobody read for long are due."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.cross_links import (
    CHECK_AFTER,
    cross_links,
    evidence_checks_due,
    links_of_case,
)
from desktop.cases.evidence import SOUND, add_evidence, note_check
from desktop.cases.model import File
from desktop.cases.online import account_key, clean_link, link_key, phone_key, phones_in
from desktop.cases.recusal import recuse_oneself
from desktop.cases.registration import edit_object
from desktop.journal.model import OFFICE
from desktop.law.officers import RecusalGround
from desktop.law.packs import law
from desktop.progress import Silent


def kept(desk, content=b"gambar"):
    ref = desk.vault.store.blobs.add(io.BytesIO(content))
    return File(ref.sha256, ref.size, "layar.png")


def met(desk, case):
    return {(link.kind, link.register_number) for link in desk.ask(links_of_case, case)}


@pytest.mark.parametrize(
    ("pasted", "url", "platform", "account"),
    [
        (
            "https://www.facebook.com/Budi.S/posts/1?fbclid=x&__cft__[0]=y",
            "https://www.facebook.com/Budi.S/posts/1",
            "FACEBOOK",
            "Budi.S",
        ),
        (
            "https://youtu.be/abc?si=track&t=30",
            "https://youtu.be/abc?t=30",
            "YOUTUBE",
            "abc",
        ),
        ("https://x.com/akun/status/1?s=20&t=a", "https://x.com/akun/status/1", "X", "akun"),
        ("https://media.invalid/a?id=7&utm_source=w", "https://media.invalid/a?id=7", "", ""),
        ("https://wa.me/6281234567890?text=hai", "https://wa.me/6281234567890?text=hai", "WHATSAPP",
         ""),
        ("bukan tautan", "bukan tautan", "", ""),
        ("https://[salah", "https://[salah", "", ""),
        ("javascript:alert(1)", "javascript:alert(1)", "", ""),
    ],
)  # fmt: skip
def test_a_pasted_link_loses_what_tracks_and_nothing_else(pasted, url, platform, account):
    clean = clean_link(law(), pasted)
    assert (clean.url, clean.platform) == (url, platform)
    if platform != "YOUTUBE":
        assert clean.account == account
    assert clean_link(law(), clean.url).url == clean.url


def test_one_account_has_one_writing():
    ways = (
        "@Budi.S",
        "budi.s ",
        "https://www.instagram.com/Budi.S/",
        "https://m.instagram.com/@BUDI.S",
    )
    assert {account_key("INSTAGRAM", one) for one in ways} == {"INSTAGRAM:budi.s"}
    assert account_key("TIKTOK", "budi.s") != account_key("INSTAGRAM", "budi.s")
    assert account_key("X", " @ ") == ""


def test_one_place_has_one_writing():
    ways = (
        "https://www.contoh.invalid/a/",
        "http://contoh.invalid/a",
        "https://m.contoh.invalid/a",
    )
    assert {link_key(one) for one in ways} == {"contoh.invalid/a"}
    assert link_key("https://contoh.invalid/?b=2&a=1") == link_key("https://contoh.invalid?a=1&b=2")
    assert link_key("https://contoh.invalid/") == "", "a whole site is nobody's trace"


@pytest.mark.parametrize(
    "typed",
    [
        "081234567890",
        "0812-3456-7890",
        "+62 812 3456 7890",
        "62812 3456 7890",
        "(+62)812.3456.7890",
    ],
)
def test_one_number_has_one_writing(typed):
    assert phone_key(typed) == "6281234567890"
    assert phones_in(f"hubungi {typed}, segera") == ("6281234567890",)


@pytest.mark.parametrize("typed", ["198609262015051001", "021/LP/2024", "0812", "1234567890123"])
def test_other_numbers_are_no_telephone(typed):
    assert phones_in(typed) == ()


@given(st.text())
def test_any_text_can_be_read(text):
    link_key(text), account_key("X", text), phones_in(text), clean_link(law(), text)


def test_cases_meet_and_part(desk):
    first = desk.register(account="Pesan dari 0812-3456-7890").case
    second = desk.register({"name": "Ani"}).case
    file = kept(desk)
    form = {"type": "FOTO", "platform": "Instagram", "account": "@Budi.S",
            "url": "https://contoh.invalid/unggahan/1?utm_source=a"}  # fmt: skip
    desk.do(add_evidence, first, form, file)
    assert met(desk, first) == set()
    more = {**form, "account": "budi.s", "note": "lihat wa.me: https://wa.me/6281234567890"}
    evidence = desk.do(add_evidence, second, more, file).evidence
    number = "0002/NET/2026"
    kinds = ("account", "link", "phone", "file")
    assert met(desk, first) == {(kind, number) for kind in kinds}
    shared = desk.ask(cross_links)
    assert {mark.kind for mark in shared} == set(kinds)
    assert all(mark.cases == 2 for mark in shared)
    assert shared[0].register_numbers == (number, "0001/NET/2026")
    desk.do(edit_object, evidence, {"account": "lain", "url": None, "note": None})
    assert met(desk, first) == {("file", number)}
    assert desk.vault.store.differences(Silent()) == []


def test_a_file_is_due_a_month_after_it_was_read_last(desk):
    case = desk.register().case
    file = kept(desk)
    desk.do(add_evidence, case, {"type": "FOTO"}, file)
    assert desk.ask(evidence_checks_due) == ()
    clock = desk.vault.clock
    clock.set(clock.now() + CHECK_AFTER + timedelta(days=1))
    (due,) = desk.ask(evidence_checks_due)
    assert (due.case, due.register_number, due.files) == (case, "0001/NET/2026", 1)
    desk.do(note_check, {file.sha256: SOUND})
    assert desk.ask(evidence_checks_due) == ()
    clock.set(clock.now() + CHECK_AFTER + timedelta(days=1))
    assert len(desk.ask(evidence_checks_due)) == 1


def test_a_case_one_is_barred_from_is_not_told_of(desk):
    first, second = desk.register(), desk.register({"name": "Ani"})
    form = {"type": "TAUTAN", "platform": "X", "account": "akun"}
    for made in (first, second):
        desk.do(add_evidence, made.case, form)
    assert len(desk.ask(links_of_case, first.case)) == 1
    desk.create("officer", scope=OFFICE, login="sri", name="Sri", roles=[])
    (officer,) = desk.ask(lambda unit: unit.objects.all("officer"))
    desk.who = replace(desk.who, officer=officer.id)
    ground = law().rows(RecusalGround)[0].code
    desk.do(recuse_oneself, second.case, ground, "saudara kandung")
    assert desk.ask(links_of_case, first.case) == ()
    assert desk.ask(cross_links) == ()
