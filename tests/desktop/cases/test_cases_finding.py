"""Finding by words: where everything is found, what is not, and how it is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.finding import (
    SEARCHED,
    files_read,
    find,
    keep_text,
    pieces_of,
    spots_of,
)
from desktop.cases.recusal import recuse_oneself
from desktop.cases.registration import edit_object
from desktop.journal.model import Who
from tests.desks import PERSON


def cases(found):
    """Leave out the cards of persons, which are results of their own."""
    return [thing for thing in found.things if thing.type == "case"]


def titles(desk, text, **more):
    return [thing.title for thing in cases(desk.ask(find, text, **more))]


def only_hit(desk, text):
    (thing,) = cases(desk.ask(find, text))
    return thing.hits[0]


def marked(hit):
    return [piece.text for piece in hit.pieces if piece.hit]


def test_every_word_must_stand_somewhere_in_the_case(desk):
    one = desk.register(PERSON, subject="Berfoto bersama calon")
    desk.register(PERSON | {"name": "Siti Aminah", "nip": ""}, subject="Berfoto bersama calon")
    assert titles(desk, "budi berfoto") == [one.register_number]
    assert len(titles(desk, "berfoto")) == 2
    assert titles(desk, "budi siti") == []
    assert titles(desk, "   ") == titles(desk, "…") == []


@pytest.mark.parametrize(
    ("typed", "type_", "field", "shown"),
    [
        ("antoso", "respondent", "name", "antoso"),
        ("19860926 201505 1 001", "respondent", "nip", "198609262015051001"),
        ("150510", "respondent", "nip", "150510"),
        ("camat cibinong", "respondent", "position", "Camat"),
        ("021/lp/pb", "case", "external_numbers", "021/LP/PB"),
        ("kutip", "case", "account", "kutip"),
        ("UNGGAHAN", "case", "subject", "Unggahan"),
    ],
)
def test_a_hit_says_where_it_is(desk, typed, type_, field, shown):
    desk.register()
    hit = only_hit(desk, typed)
    assert (hit.type, hit.field) == (type_, field)
    assert shown in marked(hit)


def test_what_hangs_on_a_case_is_found_under_it(desk):
    case = desk.register().case
    desk.create(
        "evidence", case, title="Tangkapan layar", note="dari grup WA", account="@dukung_01"
    )
    desk.create("document", case, type="LHP", number="700/12", title="Laporan hasil pemeriksaan")
    desk.create("report", case, number="44/Bws", subject="Tembusan kedua", sender="Rahasia Sekali")
    for typed, type_ in [
        ("tangkapan", "evidence"),
        ("grup wa", "evidence"),
        ("dukung_01", "evidence"),
        ("700/12", "document"),
        ("44/bws", "report"),
    ]:
        assert only_hit(desk, typed).type == type_
    assert titles(desk, "rahasia sekali") == []


def test_who_reports_or_sends_is_never_searched(desk):
    case = desk.register(reporter={"mode": "dirahasiakan", "name": "Wati Pelapor"}).case
    desk.create(
        "evidence", case, title="Foto", from_whom="Wati Pelapor", captured_by="Wati Pelapor"
    )
    assert titles(desk, "wati") == titles(desk, "pelapor") == []
    fields = {field for one in SEARCHED.values() for field in one.fields}
    assert not fields & {"sender", "from_whom", "captured_by", "sealed", "mode", "code"}


def test_what_was_changed_or_taken_back_is_found_no_more(desk):
    made = desk.register()
    evidence = desk.create("evidence", made.case, title="Spanduk")
    desk.do(edit_object, made.case, {"subject": "Menghadiri deklarasi"})
    assert titles(desk, "unggahan") == []
    assert titles(desk, "deklarasi") == [made.register_number]
    desk.vault.do(lambda unit: unit.journal.withdraw(evidence))
    assert titles(desk, "spanduk") == []
    desk.vault.do(lambda unit: unit.journal.withdraw(made.case))
    assert titles(desk, "deklarasi") == titles(desk, "budi") == []


def test_a_misspelt_name_finds_its_likes_and_says_so(desk):
    one = desk.register()
    found = desk.ask(find, "Sentoso unggahan")
    assert [thing.title for thing in cases(found)] == [one.register_number]
    assert found.near == {"Sentoso": ("Santoso",)}
    assert desk.ask(find, "sntoso").near == {"sntoso": ("Santoso",)}
    assert desk.ask(find, "zulkifli").near == {}
    assert desk.ask(find, "198609262015051002").near == {}


@pytest.mark.parametrize(
    ("name", "typed"),
    [("Mochamad Djoko Soesilo", "muhammad joko susilo"), ("Siti Khadijah", "Sitti Hadijah")],
)
def test_names_are_found_as_they_sound(desk, name, typed):
    made = desk.register(PERSON | {"name": name, "nip": ""})
    found = desk.ask(find, typed)
    assert [thing.title for thing in cases(found)] == [made.register_number]
    assert found.near == {}
    assert all(marked(thing.hits[0]) for thing in found.things)


def test_things_without_a_case_stand_for_themselves(desk):
    event = desk.create(
        "prevention",
        scope=desk.vault.device.scope,
        kind="sosialisasi",
        title="Sosialisasi netralitas",
    )
    desk.create("prevention_file", event, title="Daftar hadir", file_name="hadir.pdf")
    (thing,) = desk.ask(find, "sosialisasi").things
    assert (thing.type, thing.object, thing.title) == (
        "prevention",
        event,
        "Sosialisasi netralitas",
    )
    (thing,) = desk.ask(find, "hadir sosialisasi").things
    assert {hit.type for hit in thing.hits} == {"prevention", "prevention_file"}


def test_the_text_of_a_file_is_found_with_its_page(desk):
    case = desk.register().case
    sha256 = "a" * 64
    desk.create("evidence", case, title="Undangan", sha256=sha256, size=3, file_name="u.pdf")
    assert desk.ask(find, "undangan").unread == 1
    desk.do(keep_text, sha256, "paged", ["", "Dengan hormat,\nkami mengundang Saudara"])
    found = desk.ask(find, "mengundang")
    hit = found.things[0].hits[0]
    assert (hit.type, hit.name, hit.field, hit.page) == ("evidence", "u.pdf", "", 2)
    assert "".join(piece.text for piece in hit.pieces) == "Dengan hormat, kami mengundang Saudara"
    assert found.unread == 0
    assert desk.ask(files_read).states == {"paged": 1}
    desk.do(keep_text, sha256, "flow", ["lain"])
    assert only_hit(desk, "lain").page == 0
    assert titles(desk, "mengundang") == []


def test_names_and_numbers_come_before_text_and_the_newest_first(desk):
    text = desk.register(subject="Tentang Hasan", account="")
    old = desk.register(PERSON | {"name": "Hasan Basri", "nip": ""})
    new = desk.register(PERSON | {"name": "Hasan Zaini", "nip": ""})
    order = [one.register_number for one in (new, old, text)]
    assert titles(desk, "hasan") == order
    every = [thing.object for thing in desk.ask(find, "hasan").things]
    pages = [desk.ask(find, "hasan", limit=2, offset=at) for at in (0, 2, 4)]
    assert [thing.object for page in pages for thing in page.things] == every
    assert {page.total for page in pages} == {len(every)}


def test_the_words_of_common_rows_are_looked_for_beyond_the_window(desk, monkeypatch):
    monkeypatch.setattr("db.search_store.WINDOW", 3)
    first = desk.register(PERSON | {"name": "Raras Ayu", "nip": ""}, subject="Berfoto")
    for _ in range(6):
        desk.register(subject="Berfoto")
    assert titles(desk, "raras berfoto") == [first.register_number]
    found = desk.ask(find, "berfoto")
    assert (len(found.things), found.capped) == (3, True)
    assert len(titles(desk, "berfoto unggah* bersama")) == 0
    assert len(titles(desk, "berfoto budi")) == 3


@pytest.mark.parametrize(
    "typed", ['"', "a OR b", "names:budi", "budi*", "NEAR(a b)", "\0", "\ud800", "-budi"]
)
def test_nothing_typed_is_read_as_a_query(desk, typed):
    desk.register()
    desk.ask(find, typed)


@given(st.text(max_size=60), st.text(max_size=8))
def test_pieces_are_the_text_and_hits_hold_the_word(text, word):
    spots = spots_of(text, [word], anywhere=True)
    assert all(0 <= start < end <= len(text) for start, end in spots)
    assert spots == sorted(spots)
    pieces = pieces_of(text, spots)
    assert sum(piece.hit for piece in pieces) <= len(spots)


def test_diacritics_and_blanks_do_not_hide_a_word():
    assert spots_of("Ma'rūf Amin", ["maruf"], anywhere=True) == [(0, 6)]
    assert spots_of("berfoto, foto", ["foto"]) == [(9, 13)]
    assert spots_of("M.Si.", ["m.si."]) == [(0, 4)]
    assert spots_of("", ["x"]) == spots_of("x", [""]) == []


def test_an_officer_finds_nothing_of_a_case_he_is_barred_from(desk):
    officer = desk.create("officer", scope="kantor", login="sari", name=desk.who.name)
    desk.who = Who(officer, desk.who.name, desk.who.roles)
    case = desk.register(PERSON | {"name": "Raras Wulandari", "nip": ""}).case
    desk.create("evidence", case, title="Undangan", sha256="b" * 64, size=3, file_name="u.txt")
    desk.do(keep_text, "b" * 64, "flow", ["mengundang"])
    assert len(titles(desk, "raras")) == len(titles(desk, "mengundang")) == 1
    assert desk.ask(find, "wulandxri").near == {"wulandxri": ("Wulandari",)}
    desk.do(recuse_oneself, case, "kerabat")
    for typed in ("raras", "undangan", "mengundang", "0001/NET"):
        found = desk.ask(find, typed)
        assert found.things == ()
    assert desk.ask(find, "wulandxri").near == {}
