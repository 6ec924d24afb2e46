"""Names of files deceive nobody, whatever somebody called them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.file_names import LONGEST, kept_name, outgoing_name


@pytest.mark.parametrize(
    ("typed", "kept", "outgoing"),
    [
        ("foto.png", "foto.png", "foto.png"),
        ("foto.jpg.exe", "foto.jpg.exe", "foto_jpg.exe"),
        ("tagihan\u202efdp.exe", "tagihanfdp.exe", "tagihanfdp.exe"),
        ("a\x00b\n.pdf", "ab.pdf", "ab.pdf"),
        ("con.txt", "con.txt", "_con.txt"),
        ('a<b>:"c/d\\e|f*.png', 'a<b>:"c/d\\e|f*.png', "a_b___c_d_e_f_.png"),
        ("\udcff.png", "_.png", "_.png"),
        ("", "berkas", "berkas"),
        (" . ", ".", "berkas"),
    ],
)
def test_a_name_reads_as_it_is(typed, kept, outgoing):
    assert kept_name(typed) == kept
    assert outgoing_name(typed) == outgoing


@given(st.text())
def test_any_name_can_be_kept_and_written(text):
    kept, outgoing = kept_name(text), outgoing_name(text)
    assert 0 < len(kept) <= LONGEST
    assert kept == kept_name(kept)
    assert outgoing == outgoing_name(outgoing)
    assert not set(outgoing) & set('<>:"/\\|?*\x00\n\u202e')
    assert outgoing.count(".") <= 1
    assert len(outgoing.encode("utf-8")) <= 255
    kept.encode("utf-8")


def test_a_name_of_many_bytes_keeps_its_ending():
    written = outgoing_name("ꦲ" * 119 + ".jpg")
    assert written == "ꦲ" * 78 + ".jpg"
    assert outgoing_name("ꦲ" * 119 + ".jpg.exe") == "ꦲ" * 78 + ".exe"
