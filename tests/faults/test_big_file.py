"""A file larger than FAT32 allows goes out and comes in, and memory does not grow with it."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from desktop.sync.model import MIB
from tests.house.tree import ROOT

GROWTH_MIB = 100
"""How much more memory a file of any size may take than an exchange without one."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads peaks from /proc")


def measured(folder, *sizes):
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.big_file", str(folder), *map(str, sizes)],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_video_in_small_volumes(tmp_path):
    figures = measured(tmp_path, 96, 16)
    assert figures["whole"]
    assert figures["volumes"] >= 6
    assert figures["largest_file_mib"] <= 16
    assert figures["peak_after_mib"] - figures["peak_before_mib"] <= 48


@pytest.mark.campaign
def test_a_video_of_four_gibibytes(tmp_path):
    if shutil.disk_usage(tmp_path).free < 18 * 1024 * MIB:
        pytest.skip("needs 18 GiB of room")
    figures = measured(tmp_path, 4097)
    print(figures)  # noqa: T201 - the figures are what the run is for
    assert figures["whole"]
    assert figures["volumes"] >= 9
    assert figures["largest_file_mib"] <= 512
    assert figures["peak_after_mib"] - figures["peak_before_mib"] <= GROWTH_MIB
