"""Headquarters and two offices of different regions, for cases that go from one to the other."""

from tests.desktop.sync.transferring import bogor, depok, hq, realm

__all__ = ["bogor", "depok", "hq", "realm"]
