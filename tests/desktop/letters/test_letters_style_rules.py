"""The rules of style: what each finds, and what it leaves alone."""

import pytest

from desktop.letters.leak_check import strings
from desktop.letters.style_rules import RULES, style_remarks
from ui.messages import known_codes


@pytest.mark.parametrize(
    ("text", "code", "about"),
    [
        ("Terbukti  melanggar", "double_space", "Terbukti  melanggar"),
        ("Rapat diKota Contoh", "glued_di", "diKota"),
        ("pada tanggal [tanggal]", "unfilled", "[tanggal]"),
        ("bertempat di ........", "unfilled", "........"),
        ("hadir , lalu pulang", "space_before_mark", "hadir ,"),
        ("NIP 1980010120050110", "nip_digits", "1980010120050110"),
        ("Senin, 1 Desember 2026", "weekday", "Senin, 1 Desember 2026"),
        ("hari Rabu tanggal 31 Februari 2026", "weekday", "Rabu tanggal 31 Februari 2026"),
    ],
)
def test_a_rule_finds_what_it_means(text, code, about):
    found = [(one.code, one.about, one.blocks, one.field) for one in style_remarks("x", text)]
    assert (f"letter.lint.{code}", about, False, "x") in found


@pytest.mark.parametrize(
    "text",
    [
        "Hadir di Kecamatan Contoh, Selasa, 1 Desember 2026.",
        "NIP 198001012005011002; pukul 09.00 … selesai",
        "Jumat, 4 Desember 2026; Jum'at, 4 Desember 2026",
        "dituduhkan kepada yang bersangkutan",
        "",
    ],
)
def test_an_ordinary_text_is_left_alone(text):
    assert list(style_remarks("x", text)) == []


def test_every_rule_has_its_sentence():
    assert {rule.code for rule in RULES} <= set(known_codes())


def test_texts_are_found_in_lists_and_tables():
    assert list(strings([{"a": "x", "n": 3}, ["y"], None])) == ["x", "y"]
