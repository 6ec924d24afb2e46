"""A text that names the reporter is found by its sound, and nothing else is."""

import string

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.cases.evidence import add_evidence
from desktop.cases.leaks import KEY, LeakKind, leaks_in, leaks_in_case, sound_of
from desktop.cases.reporter import open_reporter
from desktop.errors import Refused
from tests.builders import blob_identity

NAME = "Drs. Achmad Kusnadi Wiryawan"
CONTACT = "Jalan Melati Putih Nomor 7, Kelurahan Sukamaju; 0812-7777-8888; pelapor@contoh.invalid"
GIVEN = {"mode": "dirahasiakan", "name": NAME, "contact": CONTACT}


def kinds(desk, case, text):
    return {leak.kind for leak in desk.ask(leaks_in, case, {"account": text})}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Menurut Achmad Kusnadi, terlapor hadir.", LeakKind.NAME),
        ("Menurut ahmat kusnady, terlapor hadir.", LeakKind.NAME),
        ("KUSNADI, AKHMAD", LeakKind.NAME),
        ("Wiriawan melihatnya.", LeakKind.PART),
        ("hubungi +62 812 7777 8888", LeakKind.NUMBER),
        ("hubungi 0812.7777.8888", LeakKind.NUMBER),
        ("surat ke PELAPOR@contoh.invalid", LeakKind.MAIL),
        ("rumah di Jl. Melati Putih, Sukamaju", LeakKind.ADDRESS),
    ],
)
def test_what_names_the_reporter_is_found(desk, text, kind):
    made = desk.register(reporter=GIVEN)
    assert kind in kinds(desk, made.case, text)


@pytest.mark.parametrize(
    "text",
    [
        "Terlapor mengunggah foto bersama pasangan calon di Kecamatan Cibinong.",
        "Ahmad hadir.",  # far too many people bear it
        "Bunga melati di taman; putih dan wangi.",
        "021/LP/PB/Kab/13.25/IX/2024",
        "",
    ],
)
def test_what_names_nobody_is_let_through(desk, text):
    made = desk.register(reporter=GIVEN)
    assert kinds(desk, made.case, text) == set()


def test_a_part_that_a_respondent_bears_too_counts_only_with_another(desk):
    made = desk.register({"name": "Tono Wiryawan"}, reporter=GIVEN)
    assert kinds(desk, made.case, "Tono Wiryawan hadir") == set()
    assert LeakKind.NAME in kinds(desk, made.case, "Kusnadi Wiryawan hadir")


def test_other_cases_and_open_reporters_are_not_concerned(desk):
    desk.register(reporter=GIVEN)
    other = desk.register({"name": "Ani"}, reporter={**GIVEN, "mode": "terbuka"})
    assert kinds(desk, other.case, NAME) == set()
    with pytest.raises(Refused) as refusal:
        desk.ask(leaks_in, "0" * 32, {})
    assert refusal.value.code == "case.unknown"


@pytest.mark.parametrize("name", ["A. N. Kusnadi", "A N"])
def test_initials_alone_are_nobody(desk, name):
    made = desk.register(reporter={"mode": "dirahasiakan", "name": name})
    assert kinds(desk, made.case, "a.n. Bupati, u.b. Sekretaris") == set()
    named = kinds(desk, made.case, "kata N. Kusnadi kemarin")
    assert (LeakKind.NAME in named) is ("Kusnadi" in name)


def test_a_name_of_one_part_is_the_whole_name(desk):
    made = desk.register(reporter={"mode": "dirahasiakan", "name": "Suharto"})
    (leak,) = desk.ask(leaks_in, made.case, {"account": "kata Soeharto kemarin"})
    assert (leak.kind, leak.sure, leak.field) == (LeakKind.NAME, True, "account")


def test_everything_of_a_case_that_travels_is_read(desk):
    made = desk.register(reporter=GIVEN, account="Disampaikan oleh Achmad Kusnadi")
    form = {"type": "FOTO", "from_whom": "Kusnadi Wiryawan", "title": "Foto"}
    evidence = desk.do(add_evidence, made.case, form).evidence
    fields = {leak.field for leak in desk.ask(leaks_in_case, made.case)}
    assert f"case.{made.case}.account" in fields
    assert f"evidence.{evidence}.from_whom" in fields
    assert any(field.startswith("custody.") for field in fields)
    assert not any("title" in field for field in fields)


def test_the_digests_tell_nothing_and_stay_here(desk):
    made = desk.register(reporter=GIVEN)
    rows = desk.vault.rows("SELECT digest FROM reporter_mark")
    assert len(rows) > 5
    assert all(len(digest) == 16 for (digest,) in rows)
    assert not [op for op in desk.vault.ops() if op.header.o == "reporter_mark"]
    first = {digest for (digest,) in rows}
    again = desk.register({"name": "B"}, reporter=GIVEN)
    assert desk.ask(lambda unit: unit.evidence.reporter_marks([again.reporter])) == first
    desk.do(lambda unit: unit.local.keep_secret(KEY, b"another key"))
    assert kinds(desk, made.case, NAME) == set(), "without the key nothing can be asked"


def test_opening_gives_a_pc_without_digests_its_own(desk):
    made = desk.register(reporter=GIVEN)
    desk.do(lambda unit: unit.evidence.keep_reporter_marks(made.reporter, []))
    assert kinds(desk, made.case, NAME) == set()
    desk.do(open_reporter, made.reporter, "klarifikasi", blob_identity().secret)
    assert LeakKind.NAME in kinds(desk, made.case, NAME)


letters = st.text(string.ascii_lowercase, min_size=4, max_size=9)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(letters, min_size=2, max_size=4, unique=True), st.text(max_size=60), st.data())
def test_two_parts_of_a_name_are_found_in_any_text(desk, parts, around, data):
    parts = [part for part in parts if len(sound_of(part)) >= 2]
    assume(len(parts) >= 2)
    name = " ".join(part.capitalize() for part in parts)
    made = desk.register({"name": "X"}, reporter={"mode": "dirahasiakan", "name": name})
    at = data.draw(st.integers(0, len(parts) - 2))
    two = f"{parts[at].upper()} {parts[at + 1]}"
    assert LeakKind.NAME in kinds(desk, made.case, f"{around}. {two} .{around}")


@given(st.text())
def test_any_text_has_a_sound_and_the_same_twice(text):
    once = sound_of(text)
    assert sound_of(text.upper()) == sound_of(text.upper())
    assert all(c.isalpha() for c in once)
