"""The frozen program works where there is no Python: `make build-test` runs this after a build.

Not collected by an ordinary run, because building takes longer than all other tests together.
"""

import json
import os
import re
import subprocess

import pytest

import desktop
from tests.house.tree import ROOT

FOLDER = ROOT / "dist" / "netra"
PROGRAM = FOLDER / ("netra.exe" if os.name == "nt" else "netra")
NEVER_FROZEN = ("pytest", "hypothesis", "mypy", "PyInstaller", "pip", "setuptools", "tkinter")


@pytest.fixture
def netra(tmp_path):
    """Return a function that runs one command of the frozen program on a vault of its own."""
    surroundings = {
        name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TZ") if name in os.environ
    } | {
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "NETRA_PASSPHRASE": "kata sandi yang cukup panjang 1",
        "NETRA_STATE": str(tmp_path / "state"),
        "NETRA_VAULT": str(tmp_path / "vault"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(*arguments, timeout=120):
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=tmp_path,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )

    return run


def value(result):
    """Return the JSON value that a command printed."""
    assert result.returncode == 0, result.stdout + result.stderr
    return json.loads(result.stdout)


def test_a_vault_is_made_and_opened_again(netra, tmp_path):
    made = value(
        netra(
            *("--json", "init", "--role", "region", "--region", "32.01"),
            *("--office", "Inspektorat Contoh", "--user", "contoh"),
            *("--recovery-file", str(tmp_path / "recovery")),
        )
    )
    assert made["role"] == "region"
    assert isinstance(value(netra("--json", "case", "list")), list | dict)
    assert netra("--json", "journal", "verify").returncode == 0


def test_the_doctor_is_content(netra):
    assert desktop.__version__ in json.dumps(value(netra("--json", "doctor")))


def test_the_whole_main_job(netra, tmp_path):
    # The tour goes through every library: letters, archive format, bundles, screenshots.
    result = netra("tour", str(tmp_path / "tour"), timeout=600)
    assert result.returncode == 0, result.stdout + result.stderr
    kinds = {path.suffix for path in (tmp_path / "tour").rglob("*") if path.is_file()}
    assert kinds >= {".pdf", ".netra", ".png"}


def test_the_window_stays_open(netra):
    # Started without a command it is the window; it must still run after ten seconds.
    with pytest.raises(subprocess.TimeoutExpired) as still_open:
        netra(timeout=10)
    assert not re.search(rb"Traceback|PYI-", still_open.value.stderr or b"")


def test_nothing_of_the_workshop_is_frozen():
    names = {path.name.partition("-")[0] for path in (FOLDER / "_internal").iterdir()}
    assert names.isdisjoint(NEVER_FROZEN)
    assert not list(FOLDER.rglob("*Qml*")) + list(FOLDER.rglob("*Quick*"))
