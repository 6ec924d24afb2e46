"""The file of a rule pack: what is written is read, stock tools can check it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import KnownError, Refused
from desktop.keys.signing import SigningKey
from desktop.law.pack_file import MOST_FILES, read_pack, write_pack
from desktop.law.packs import KINDS, law, read_law
from desktop.law.table_files import read_tables, write_tables
from desktop.law.writing import tables_as_text

KEY = SigningKey.from_seed(b"n" * 32)
LAW = law()


def test_the_law_as_text_is_the_law() -> None:
    text = tables_as_text(LAW)
    assert {name.partition(".")[0] for name in text} == {kind for kind in KINDS if LAW.tables[kind]}
    assert read_law(text).tables == LAW.tables


def test_what_is_signed_is_read_back() -> None:
    text = tables_as_text(LAW)
    pack = read_pack(write_pack(text, KEY))
    assert pack.files == text
    assert pack.signer == KEY.public


@given(st.binary(max_size=400))
def test_anything_else_is_refused(untrusted: bytes) -> None:
    with pytest.raises(KnownError):
        read_pack(untrusted)


def test_names_and_numbers_of_tables_are_limited() -> None:
    for files in (
        {"Pack.toml": ""},
        {"pack.exe": ""},
        {"a/b.toml": ""},
        {f"t{at}.toml": "" for at in range(MOST_FILES + 1)},
    ):
        with pytest.raises(Refused, match=r"rules\.malformed"):
            write_pack(files, KEY)


def test_stock_tools_check_the_signature(tmp_path: Path) -> None:
    tool = shutil.which("ssh-keygen")
    if tool is None:
        pytest.skip("ssh-keygen is not here")
    document, mark, armour = write_pack(tables_as_text(LAW), KEY).partition(b"-----BEGIN SSH")
    (tmp_path / "sig").write_bytes(mark + armour)
    check = [tool, "-Y", "check-novalidate", "-n", "netra-rules", "-s", str(tmp_path / "sig")]
    assert subprocess.run(check, input=document, capture_output=True).returncode == 0
    assert subprocess.run(check, input=document + b" ", capture_output=True).returncode != 0


def test_a_folder_of_tables_is_written_once_and_read_back(tmp_path: Path) -> None:
    folder = tmp_path / "tabel"
    write_tables(folder, {"clock.toml": "# é\n"})
    (folder / "catatan.txt").write_text("bukan tabel", encoding="utf-8")
    assert read_tables(folder) == {"clock.toml": "# é\n"}
    with pytest.raises(Refused, match=r"files\.exists"):
        write_tables(folder, {"a.toml": "", "clock.toml": ""})
    assert not (folder / "a.toml").exists()
    (folder / "clock.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(Refused, match=r"rules\.not_text"):
        read_tables(folder)
    with pytest.raises(KnownError):
        read_tables(tmp_path / "tidak-ada")
