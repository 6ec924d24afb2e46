"""Moments: told in the time of the office, wherever its PC believes to be."""

import time
from datetime import UTC, datetime

import pytest

from ui import moments
from ui.cases.words import moment_words
from ui.messages import words
from ui.sync import words as sync

NEW_YEAR = datetime(2026, 12, 31, 17, 30, tzinfo=UTC)
"""Half an hour into the year in Jakarta."""


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Jayapura"])
def elsewhere(request, monkeypatch):
    """A PC that stands on another zone than its office."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows has one zone for the whole PC")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()
    moments.show_in("")


@pytest.mark.usefixtures("elsewhere", "tongue")
@pytest.mark.parametrize(("zone", "clock"), [("WIB", "00.30"), ("WITA", "01.30"), ("WIT", "02.30")])
def test_every_room_tells_the_day_and_time_of_the_office(zone, clock):
    moments.show_in(zone)
    said = f"1 Jan 2027 {clock}"
    stamp = int(NEW_YEAR.timestamp() * 1000)
    assert moment_words(NEW_YEAR) == words.moment(NEW_YEAR) == sync.moment_words(stamp) == said
    assert sync.day_words(NEW_YEAR) == "1 Jan 2027"


@pytest.mark.usefixtures("elsewhere")
def test_without_an_office_the_clock_of_the_pc_counts():
    moments.show_in("WIB")
    moments.show_in("")
    assert moments.local(NEW_YEAR).utcoffset() == NEW_YEAR.astimezone().utcoffset()
