"""An office's PC for the import of old registers."""

from tests.desks import builder, desk

__all__ = ["builder", "desk"]
