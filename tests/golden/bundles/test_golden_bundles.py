"""The bundles of every release are read for ever; see ``make.py`` for how they were made."""

import json
from pathlib import Path

import pytest

from desktop.keys.sealing import identity_of
from desktop.keys.signing import SigningKey
from desktop.keys.trust import SignedList, verify_list
from desktop.sync import standing
from desktop.sync.model import Outcome
from tests.desktop.sync import conftest as offices
from tests.desktop.sync.conftest import Country
from tests.golden.bundles.make import picture

HERE = Path(__file__).parent
RELEASES = sorted(path.name for path in HERE.iterdir() if (path / "about.json").is_file())


@pytest.fixture(params=RELEASES)
def release(request):
    return HERE / request.param


@pytest.fixture
def about(release):
    return json.loads((release / "about.json").read_text("utf-8"))


@pytest.fixture
def country(about, tmp_path, monkeypatch):
    """Offices get the keys of the release, and believe its headquarters."""
    kept = about["offices"]
    monkeypatch.setattr(
        offices, "signing_key", lambda name: SigningKey.from_seed(bytes.fromhex(kept[name]["seed"]))
    )
    monkeypatch.setattr(offices, "bundle_key", lambda name: identity_of(kept[name]["identity"]))
    country = Country(tmp_path)
    yield country
    country.close()


def believing(office, about):
    """Let an office believe the trust list of the release."""
    told = about["trust"]
    signed = SignedList(document=told["document"], signatures=tuple(told["signatures"]))
    office.do(standing.keep_trust, signed, verify_list(signed, None))
    return office


def test_there_are_bundles_of_a_release():
    assert RELEASES


def test_headquarters_reads_them_and_holds_what_it_held_then(release, about, country):
    hq = believing(country.headquarters("golden-hq"), about)
    for one in about["bundles"]:
        if "headquarters" in one["name"]:
            continue
        result = hq.take(release / one["name"])
        assert result.outcome is Outcome.IMPORTED, result
        assert (result.counts.void, result.counts.unknown) == (0, 0)
        assert result.counts.blobs == one["blobs"]
        # The later ones know what this headquarters has not written: it lost it, they say.
        assert {notice.code for notice in result.notices} <= {"sync.we_were_restored"}
    held = picture(hq, country_scope(about))[0]
    theirs = {row[0]: row for row in about["state"][0]}
    assert held
    assert all(theirs[row[0]] == row for row in held)


def test_a_region_reads_what_headquarters_wrote(release, about, country):
    region = believing(country.office("golden-bogor"), about)
    scope = country_scope(about)
    for one in about["bundles"]:
        if "headquarters" not in one["name"]:
            continue
        result = region.take(release / one["name"])
        assert result.outcome is Outcome.IMPORTED, result
        # It answers to what the region's first bundle said, which this region never wrote.
        assert result.counts.new + result.counts.waiting == one["ops"]
    held = {row[0]: row for row in picture(region, scope)[0]}
    theirs = {row[0]: row for row in about["state"][0]}
    assert all(theirs[oid] == row for oid, row in held.items())
    assert held


def country_scope(about):
    return about["state"][2][0][0].split(".")[2]


def test_both_directions_add_up_to_the_state_of_then(release, about, country, tmp_path):
    """A region that lost everything gets its own ops and the answers back from the sticks."""
    hq = believing(country.headquarters("golden-hq"), about)
    region = believing(country.office("golden-bogor"), about)
    scope = country_scope(about)
    for one in about["bundles"]:
        reader = region if "headquarters" in one["name"] else hq
        assert reader.take(release / one["name"]).outcome is Outcome.IMPORTED
    feeds = {row[0]: tuple(row[1:]) for row in about["state"][2]}
    ours = {row[0]: tuple(row[1:]) for row in picture(hq, scope)[2]}
    assert ours
    assert all(feeds[name] == state for name, state in ours.items() if name in feeds)
