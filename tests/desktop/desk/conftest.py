"""A headquarters and a region that know each other."""

from tests.desktop.sync.conftest import bogor, country, hq, stick

__all__ = ["bogor", "country", "hq", "stick"]
