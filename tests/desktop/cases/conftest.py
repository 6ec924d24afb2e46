"""An office's PC for the tests of cases."""

from tests.desks import builder, desk

__all__ = ["builder", "desk"]
