"""A region and headquarters behind windows, and a folder that plays the stick."""

from dataclasses import replace

import pytest

from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, Sample
from desktop.app.vaults import Founding, create_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.sync.drives import folder_as_drive
from tests.ui.letters.window_vaults import behind_window, enrol, hq_sample, region_sample


@pytest.fixture
def faults():
    found = []
    yield found
    assert found == []


def _watched(sample, faults):
    side = behind_window(sample)
    side.background.broken.connect(lambda report: faults.append(report.text()))
    return side


@pytest.fixture
def region(dressed, tmp_path, faults):
    side = _watched(region_sample(tmp_path, cases=1), faults)
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def hq(dressed, tmp_path, faults):
    side = _watched(hq_sample(tmp_path), faults)
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def newcomer(dressed, tmp_path, faults):
    """Return a PC that was made to join an office."""
    places = Places(tmp_path / "baru" / "vault", tmp_path / "baru" / "state")
    founding = Founding(
        Side.REGION, {}, "sri", "Sri Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS, joins=True
    )
    side = _watched(Sample("baru", places, create_vault(places, founding).session), faults)
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def colleague(dressed, tmp_path, faults):
    """Return a PC that was made to work at headquarters beside the first one."""
    places = Places(tmp_path / "pusat2" / "vault", tmp_path / "pusat2" / "state")
    founding = Founding(
        Side.HQ, {}, "budi", "Budi Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS, joins=True
    )
    side = _watched(Sample("pusat2", places, create_vault(places, founding).session), faults)
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def enrolled(region, hq):
    enrol(region.session, hq.session)


@pytest.fixture
def stick(tmp_path):
    """Return a drive; ``drive.path`` is a folder."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return replace(folder_as_drive(folder), name="KINGSTON (E:)", file_system="FAT32")
