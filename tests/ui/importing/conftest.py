"""A region's real vault behind a real background, for the import of old registers."""

from tests.ui.letters.conftest import faults, region

__all__ = ["faults", "region"]
